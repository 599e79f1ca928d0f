// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigService.h"
#include "gateway/crypto/Random.h"
#include "gateway/protocol/FrameCodec.h"
#include "gateway/runtime/Gateway.h"
#include "tests/support/ConnectionParts.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/TestIdentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

/// A client that is signed in.
struct Client
{
    FakeTransport *transport = nullptr;
    bool isNode = false;
    bool isClosed = false;
    std::map<QString, QStringList> asked = {}; ///< Methods by id.
};

/// One gateway for all inputs: what they leave behind belongs to what is tried.
class World final
{
public:
    World()
        : m_home(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/fuzz-XXXXXX"_s
                                              : u"/tmp/fuzz-XXXXXX"_s)
    {
        const QString settings = m_home.filePath(u"openclaw.json"_s);
        QFile file(settings);
        if (file.open(QIODevice::WriteOnly))
            file.write("{\"gateway\": {\"mode\": \"local\", \"auth\": {\"token\": \"secret\"}}}");
        file.close();
        m_config = std::make_unique<ConfigService>(
            ConfigPaths{.stateDir = m_home.filePath(u"state"_s), .configFile = settings},
            ConfigOverrides{.port = quint16(0)}, m_clock, randomBytes);
        if (!m_config->load())
            std::abort();
        m_gateway = std::make_unique<Gateway>(*m_config, m_clock);
        if (!m_gateway->start())
            std::abort();
    }

    ManualClock &clock() { return m_clock; }
    [[nodiscard]] const MethodRouter &router() const { return m_gateway->router(); }

    std::unique_ptr<Client> signIn(int protocol, bool isNode)
    {
        auto owned = std::make_unique<FakeTransport>();
        auto client = std::make_unique<Client>(Client{.transport = owned.get(), .isNode = isNode});
        QObject::connect(owned.get(), &MessageTransport::closed, owned.get(),
                         [seen = client.get()] { seen->isClosed = true; });
        m_gateway->welcome(std::move(owned), ConnectionParts::localOrigin());
        const QString nonce = client->transport->sent.first()
                                  .value("payload"_L1)
                                  .toObject()
                                  .value("nonce"_L1)
                                  .toString();
        const QJsonObject params = connectParams(protocol, isNode, nonce);
        emit client->transport->received(
            QJsonDocument({{u"type"_s, u"req"_s},
                           {u"id"_s, u"c"_s},
                           {u"method"_s, u"connect"_s},
                           {u"params"_s, params}})
                .toJson(QJsonDocument::Compact));
        const bool isIn = std::ranges::any_of(client->transport->sent, [](const auto &frame) {
            return frame.value("id"_L1) == "c"_L1 && frame.value("ok"_L1).toBool();
        });
        if (!isIn)
            std::abort();
        return client;
    }

private:
    [[nodiscard]] QJsonObject connectParams(int protocol, bool isNode, const QString &nonce) const
    {
        const QStringList scopes =
            isNode ? QStringList()
                   : QStringList{u"operator.approvals"_s, u"operator.pairing"_s,
                                 u"operator.read"_s, u"operator.write"_s};
        const QString id = isNode ? u"node-host"_s : u"cli"_s;
        const QString mode = isNode ? u"node"_s : u"cli"_s;
        const QString role = isNode ? u"node"_s : u"operator"_s;
        QJsonObject params{{u"minProtocol"_s, protocol},
                           {u"maxProtocol"_s, protocol},
                           {u"client"_s, QJsonObject{{u"id"_s, id},
                                                     {u"mode"_s, mode},
                                                     {u"version"_s, u"1"_s},
                                                     {u"platform"_s, u"linux"_s}}},
                           {u"role"_s, role},
                           {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                           {u"auth"_s, QJsonObject{{u"token"_s, u"secret"_s}}},
                           {u"device"_s, TestIdentity(char(protocol * 2 + isNode))
                                             .device({.version = protocol == 4 ? 3 : 2,
                                                      .clientId = id,
                                                      .clientMode = mode,
                                                      .role = role,
                                                      .scopes = scopes,
                                                      .signedAtMs = m_clock.wallMs(),
                                                      .token = u"secret"_s,
                                                      .nonce = nonce,
                                                      .platform = u"linux"_s})}};
        if (isNode) {
            params.insert(u"caps"_s, QJsonArray{u"system"_s});
            params.insert(u"commands"_s, QJsonArray{u"system.which"_s, u"system.run"_s});
        }
        return params;
    }

    QTemporaryDir m_home;
    ManualClock m_clock;
    std::unique_ptr<ConfigService> m_config;
    std::unique_ptr<Gateway> m_gateway;
};

World &world()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
    static World it;
    return it;
}

void note(Client &client, const QByteArray &message)
{
    if (const auto frame = FrameCodec::decode(message))
        client.asked[frame->id].append(frame->method);
}

// A node is served its own methods and no other; what goes out is always JSON.
void check(Client &client, const MethodRouter &router)
{
    for (const QJsonObject &frame : std::exchange(client.transport->sent, {})) {
        if (frame.isEmpty())
            std::abort();
        if (frame.value("type"_L1) != "res"_L1 || !frame.value("ok"_L1).toBool())
            continue;
        const auto asked = client.asked.find(frame.value("id"_L1).toString());
        if (asked == client.asked.end())
            std::abort();
        const auto isForOthers =
            client.isNode ? MethodSpec::Caller::Operator : MethodSpec::Caller::Node;
        const bool isAllowed = std::ranges::any_of(asked->second, [&](const QString &method) {
            const auto *row = router.find(method);
            return row && row->spec.caller != isForOthers;
        });
        if (!isAllowed)
            std::abort();
    }
}

} // namespace

// Whole conversations of four clients that are signed in, an operator and a node of each version. Line
// by line: `+N` lets N seconds pass; else the first letter says who sends the rest of the line
// (`a` and `b` are the operators of versions 3 and 4, `c` and `d` the nodes), `A` to `D` who leaves.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    World &it = world();
    const QByteArray script(reinterpret_cast<const char *>(data), qsizetype(size));
    std::vector<std::unique_ptr<Client>> clients;
    for (const auto &[protocol, isNode] :
         {std::pair(3, false), std::pair(4, false), std::pair(3, true), std::pair(4, true)})
        clients.push_back(it.signIn(protocol, isNode));
    for (const auto &client : clients)
        client->transport->sent.clear();

    for (const QByteArray &line : script.split('\n')) {
        if (line.startsWith('+')) {
            it.clock().advance(std::chrono::seconds(std::min(line.sliced(1).toUInt(), 600u)));
        } else if (!line.isEmpty()) {
            const char letter = line.front();
            const bool leaves = letter >= 'A' && letter <= 'D';
            const int number = letter - (leaves ? 'A' : 'a');
            if (number < 0 || number > 3 || clients[std::size_t(number)]->isClosed)
                continue;
            Client &client = *clients[std::size_t(number)];
            if (leaves) {
                client.transport->abort();
            } else {
                note(client, line.sliced(1));
                emit client.transport->received(line.sliced(1));
            }
        }
        for (const auto &client : clients) {
            if (!client->isClosed)
                check(*client, it.router());
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    for (const auto &client : clients) {
        if (!client->isClosed)
            client->transport->abort();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return 0;
}
