// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Stage.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::bench {

namespace {

using test::TestClient;
using test::TestIdentity;

constexpr int StartPatienceMs = 60'000;
constexpr int VisitPatienceMs = 5000;
constexpr int UnfinishedAtOnce = 16; // half of what the gateways let one address have

// It must not keep what the load brings.
void keepNothing(TestClient &client)
{
    QObject::disconnect(&client.socket(), nullptr, &client, nullptr);
}

} // namespace

Stage::Stage(const Target &target)
    : m_target(target)
{
    if (target.kind != Target::Kind::Gateway) {
        m_port = m_server.startYardstick(target.program);
        return;
    }
    m_port = freePort();
    m_server.startGateway(target.program, m_port, benchToken());
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

bool Stage::isOfficial() const
{
    return m_target.name.startsWith("official"_L1);
}

void Stage::speak(TestClient::Profile &profile) const
{
    profile.minProtocol = profile.maxProtocol = m_target.protocol;
    profile.payloadVersion = m_target.protocol == 4 ? 3 : 2;
}

TestClient::Profile Stage::operatorProfile() const
{
    TestClient::Profile profile = TestClient::administrator(benchToken());
    profile.scopes += {u"operator.read"_s, u"operator.write"_s};
    speak(profile);
    return profile;
}

// Not the client of a local service, for which gateways look at no pairing.
TestClient::Profile Stage::deviceProfile(const TestIdentity &identity) const
{
    TestClient::Profile profile = operatorProfile();
    profile.clientId = u"cli"_s;
    profile.mode = u"cli"_s;
    profile.identity = identity;
    return profile;
}

TestClient::Profile Stage::nodeProfile(const TestIdentity &identity) const
{
    TestClient::Profile profile = TestClient::node(benchToken(), identity, {u"system.which"_s});
    profile.minProtocol = profile.maxProtocol = 3; // Admitted with its device.
    profile.payloadVersion = 2;
    if (m_target.kind == Target::Kind::Gateway && m_target.protocol == 4 && isOfficial())
        speak(profile);
    return profile;
}

Stage::Client Stage::client(const TestClient::Profile &profile) const
{
    std::vector<Client> one = clients(profile, 1);
    return one.empty() ? nullptr : std::move(one.front());
}

// Not by the waiting calls of the client: their pauses let the server's memory go cold, which would
// be measured.
bool Stage::visit(const TestClient::Profile &profile) const
{
    TestClient client(m_port);
    QEventLoop loop;
    bool hasAsked = false;
    bool isIn = false;
    QObject::connect(&client.socket(), &QWebSocket::textMessageReceived, &loop,
                     [&](const QString &text) {
                         if (!hasAsked && !client.nonce().isEmpty()) {
                             hasAsked = true;
                             client.send(u"connect"_s, client.connectParams(profile));
                         } else if (text.startsWith("{\"type\":\"res\""_L1)) {
                             isIn = text.contains("\"ok\":true"_L1);
                             loop.quit();
                         }
                     });
    QObject::connect(&client.socket(), &QWebSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(VisitPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return isIn;
}

std::vector<Stage::Client> Stage::clients(const TestClient::Profile &profile, int count) const
{
    std::vector<Client> all;
    while (int(all.size()) < count) {
        if (!addGroup(all, profile, std::min(count - int(all.size()), UnfinishedAtOnce)))
            return {};
    }
    return all;
}

bool Stage::addGroup(std::vector<Client> &all, const TestClient::Profile &profile, int count) const
{
    std::vector<Client> group;
    for (int i = 0; i < count; ++i)
        group.push_back(std::make_unique<TestClient>(m_port));
    QStringList requests;
    for (const Client &client : group) {
        if (m_target.kind == Target::Kind::Echo) {
            if (!QTest::qWaitFor([&client] { return client->isOpen(); }))
                return false;
        } else if (!client->waitForChallenge()) {
            return false;
        } else {
            requests.append(client->send(u"connect"_s, client->connectParams(profile)));
        }
    }
    for (qsizetype i = 0; i < requests.size(); ++i) {
        if (!group.at(std::size_t(i))->reply(requests.at(i)).value("ok"_L1).toBool())
            return false;
    }
    for (Client &client : group) {
        keepNothing(*client);
        all.push_back(std::move(client));
    }
    return true;
}

} // namespace gateway::bench
