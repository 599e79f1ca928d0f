// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Scenarios.h"

#include "tests/bench/LoadClient.h"
#include "tests/support/TestClient.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using gateway::test::TestClient;
using gateway::test::TestIdentity;

namespace gateway::bench {

namespace {

constexpr int WarmUpMs = 500;
constexpr int MeasureMs = 2000;
constexpr int StartPatienceMs = 60'000;
constexpr int SignIns = 100;

QString token()
{
    return u"0123456789abcdef0123456789abcdef"_s;
}

QString requestText(const QString &method, const QJsonObject &params, int n)
{
    const QJsonObject frame{{u"type"_s, u"req"_s},
                            {u"id"_s, QString::number(1'000'000 + n)},
                            {u"method"_s, method},
                            {u"params"_s, params}};
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

/// A running server and who is signed in at it.
class Stage final
{
public:
    explicit Stage(const Target &target)
        : m_target(target)
    {
        if (target.kind != Target::Kind::Gateway) {
            m_port = server.startYardstick(target.program);
            return;
        }
        m_port = freePort();
        server.startGateway(target.program, m_port, token());
        const bool isThere = QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                return socket.waitForConnected(100);
            },
            StartPatienceMs);
        if (!isThere)
            m_port = 0;
    }

    [[nodiscard]] bool isUp() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] TestClient::Profile operatorProfile() const
    {
        TestClient::Profile profile = TestClient::administrator(token());
        profile.scopes += {u"operator.read"_s, u"operator.write"_s};
        speak(profile);
        return profile;
    }

    [[nodiscard]] TestClient::Profile nodeProfile(const TestIdentity &identity) const
    {
        TestClient::Profile profile = TestClient::node(token(), identity, {u"system.which"_s});
        profile.minProtocol = profile.maxProtocol = 3; // Admitted with its device.
        profile.payloadVersion = 2;
        if (m_target.kind == Target::Kind::Gateway && m_target.protocol == 4 && isOfficial())
            speak(profile);
        return profile;
    }

    /// Null when it was refused.
    [[nodiscard]] std::unique_ptr<TestClient> client(const TestClient::Profile &profile) const
    {
        auto client = std::make_unique<TestClient>(m_port);
        if (m_target.kind == Target::Kind::Echo)
            return QTest::qWaitFor([&] { return client->isOpen(); }) ? std::move(client) : nullptr;
        if (!client->signIn(profile).value("ok"_L1).toBool())
            return nullptr;
        // It must not keep what the load brings.
        QObject::disconnect(&client->socket(), nullptr, client.get(), nullptr);
        return client;
    }

    ServerProcess server;

private:
    [[nodiscard]] bool isOfficial() const { return m_target.name.startsWith("official"_L1); }
    void speak(TestClient::Profile &profile) const
    {
        profile.minProtocol = profile.maxProtocol = m_target.protocol;
        profile.payloadVersion = m_target.protocol == 4 ? 3 : 2;
    }

    const Target &m_target;
    quint16 m_port = 0;
};

Sample measure(const ServerProcess &server, const std::vector<std::unique_ptr<LoadClient>> &clients)
{
    for (const auto &client : clients)
        client->start();
    runFor(WarmUpMs);
    for (const auto &client : clients)
        client->forget();
    const double cpuBefore = server.cpuSeconds();
    QElapsedTimer watch;
    watch.start();
    runFor(MeasureMs);
    const double seconds = double(watch.nsecsElapsed()) / 1e9;
    const double cpu = server.cpuSeconds() - cpuBefore;
    std::vector<double> all;
    for (const auto &client : clients) {
        client->stop();
        std::ranges::copy(client->microseconds(), std::back_inserter(all));
    }
    if (all.empty())
        return {};
    std::ranges::sort(all);
    return {.perSecond = double(all.size()) / seconds,
            .p99Microseconds = all.at(all.size() * 99 / 100),
            .cpuMsPer1000 = cpu * 1e6 / double(all.size())};
}

/// Opens and closes `count` nodes, so that they are known.
bool pairNodes(const Stage &stage, int count)
{
    for (int seed = 1; seed <= count; ++seed) {
        if (!stage.client(stage.nodeProfile(TestIdentity(char(seed)))))
            return false;
    }
    return true;
}

} // namespace

namespace scenarios {

Sample ask(const Target &target, const Asking &what)
{
    Stage stage(target);
    if (!stage.isUp() || !pairNodes(stage, what.pairedNodes))
        return {};
    std::vector<std::unique_ptr<TestClient>> bystanders;
    for (int i = 0; i < what.bystanders; ++i) {
        bystanders.push_back(stage.client(stage.operatorProfile()));
        if (!bystanders.back())
            return {};
    }
    std::vector<std::unique_ptr<TestClient>> operators;
    std::vector<std::unique_ptr<LoadClient>> clients;
    const QString start =
        target.kind == Target::Kind::Echo ? u"{"_s : u"{\"type\":\"res\""_s;
    for (int i = 0; i < what.connections; ++i) {
        operators.push_back(stage.client(stage.operatorProfile()));
        if (!operators.back())
            return {};
        clients.push_back(std::make_unique<LoadClient>(
            operators.back()->socket(),
            [&what](int n) { return requestText(what.method, what.params, n); }, start,
            what.inFlight));
    }
    return measure(stage.server, clients);
}

Sample signIn(const Target &target)
{
    Stage stage(target);
    if (!stage.isUp() || target.kind == Target::Kind::Echo)
        return {};
    TestClient::Profile profile = stage.operatorProfile();
    profile.identity = TestIdentity(7);
    if (!stage.client(profile)) // Pairs it.
        return {};
    const double cpuBefore = stage.server.cpuSeconds();
    for (int i = 0; i < SignIns; ++i) {
        if (!stage.client(profile))
            return {};
    }
    return {.cpuMsPer1000 = (stage.server.cpuSeconds() - cpuBefore) * 1e6 / SignIns};
}

Sample invoke(const Target &target, int bytes, int inFlight)
{
    // An echo is half of the way: one request and its answer.
    if (target.kind == Target::Kind::Echo)
        return ask(target, {.method = u"node.invoke"_s,
                            .params = {{u"text"_s, QString(bytes, u'x')}},
                            .connections = 1,
                            .inFlight = inFlight});
    Stage stage(target);
    if (!stage.isUp())
        return {};
    const TestIdentity identity(3);
    const auto node = stage.client(stage.nodeProfile(identity));
    const auto asker = stage.client(stage.operatorProfile());
    if (!node || !asker)
        return {};
    const QString answer = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"text"_s, QString(bytes, u'x')}}).toJson(QJsonDocument::Compact));
    QObject::connect(&node->socket(), &QWebSocket::textMessageReceived, node.get(),
                     [&node, &identity, &answer](const QString &text) {
                         if (!text.contains("node.invoke.request"_L1))
                             return;
                         const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
                         const QJsonObject request = frame.value("payload"_L1).toObject();
                         node->sendText(requestText(u"node.invoke.result"_s,
                                                    {{u"id"_s, request.value("id"_L1)},
                                                     {u"nodeId"_s, identity.deviceId()},
                                                     {u"ok"_s, true},
                                                     {u"payloadJSON"_s, answer}},
                                                    0));
                     });
    std::vector<std::unique_ptr<LoadClient>> clients;
    clients.push_back(std::make_unique<LoadClient>(
        asker->socket(),
        [&identity](int n) {
            return requestText(u"node.invoke"_s,
                               {{u"nodeId"_s, identity.deviceId()},
                                {u"command"_s, u"system.which"_s},
                                {u"params"_s, QJsonObject{{u"bins"_s, QJsonArray{u"sh"_s}}}},
                                {u"idempotencyKey"_s, QString::number(n)}},
                               n);
        },
        u"{\"type\":\"res\""_s, inFlight));
    return measure(stage.server, clients);
}

Sample broadcast(const Target &target, int listeners)
{
    Stage stage(target);
    if (!stage.isUp() || target.kind == Target::Kind::Echo)
        return {};
    std::vector<std::unique_ptr<TestClient>> operators;
    for (int i = 0; i <= listeners; ++i) {
        operators.push_back(stage.client(stage.operatorProfile()));
        if (!operators.back())
            return {};
    }
    std::vector<std::unique_ptr<LoadClient>> clients;
    clients.push_back(std::make_unique<LoadClient>(
        operators.front()->socket(),
        [](int n) {
            return requestText(u"system-event"_s, {{u"text"_s, u"Node: bench %1"_s.arg(n)}}, n);
        },
        u"{\"type\":\"res\""_s));
    return measure(stage.server, clients);
}

double startUp(const Target &target)
{
    ServerProcess server;
    const quint16 port = freePort();
    QElapsedTimer watch;
    watch.start();
    server.startGateway(target.program, port, token());
    TestClient::Profile profile = TestClient::administrator(token());
    profile.minProtocol = profile.maxProtocol = target.protocol;
    // The port may not be open yet: tried again until it is.
    while (watch.elapsed() < StartPatienceMs) {
        TestClient client(port);
        if (!QTest::qWaitFor([&client] { return client.isOpen() || client.isClosed(); }, 1000)
            || client.isClosed())
            continue;
        if (client.signIn(profile).value("ok"_L1).toBool())
            return double(watch.nsecsElapsed()) / 1e6;
    }
    return -1;
}

Idle idle(const Target &target, int connections)
{
    Stage stage(target);
    if (!stage.isUp())
        return {};
    runFor(10'000);
    Idle figures{.megabytes = stage.server.residentMegabytes()};
    std::vector<std::unique_ptr<TestClient>> clients;
    for (int i = 0; i < connections; ++i) {
        clients.push_back(stage.client(stage.operatorProfile()));
        if (!clients.back())
            return figures;
    }
    runFor(2000);
    const double added = stage.server.residentMegabytes() - figures.megabytes;
    const double cpuBefore = stage.server.cpuSeconds();
    runFor(10'000);
    figures.cpuPercent = (stage.server.cpuSeconds() - cpuBefore) * 10;
    figures.kilobytesPerConnection = added * 1024 / connections;
    return figures;
}

} // namespace scenarios

} // namespace gateway::bench
