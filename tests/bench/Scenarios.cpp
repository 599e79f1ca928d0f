// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Scenarios.h"

#include "tests/bench/LoadClient.h"
#include "tests/bench/Stage.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
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
constexpr int SignIns = 500;
constexpr int IdleSeconds = 60;
constexpr int IdleSecondsConnected = 30; // every connection is pinged once meanwhile

QString requestText(const QString &method, const QJsonObject &params, int n)
{
    const QJsonObject frame{{u"type"_s, u"req"_s},
                            {u"id"_s, QString::number(1'000'000 + n)},
                            {u"method"_s, method},
                            {u"params"_s, params}};
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

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
    const auto bystanders = stage.clients(stage.operatorProfile(), what.bystanders);
    const auto operators = stage.clients(stage.operatorProfile(), what.connections);
    if (int(bystanders.size()) < what.bystanders || operators.empty())
        return {};
    const QString start = target.kind == Target::Kind::Echo ? u"{"_s : u"{\"type\":\"res\""_s;
    std::vector<std::unique_ptr<LoadClient>> clients;
    for (const auto &client : operators) {
        clients.push_back(std::make_unique<LoadClient>(
            client->socket(), [&what](int n) { return requestText(what.method, what.params, n); },
            start, what.inFlight));
    }
    return measure(stage.server(), clients);
}

Sample signIn(const Target &target)
{
    Stage stage(target);
    if (!stage.isUp() || target.kind == Target::Kind::Echo)
        return {};
    const TestClient::Profile profile = stage.deviceProfile(TestIdentity(7));
    for (int i = 0; i < SignIns / 10; ++i) { // The first one pairs it.
        if (!stage.visit(profile))
            return {};
    }
    const double cpuBefore = stage.server().cpuSeconds();
    QElapsedTimer watch;
    watch.start();
    for (int i = 0; i < SignIns; ++i) {
        if (!stage.visit(profile))
            return {};
    }
    return {.perSecond = SignIns * 1e9 / double(watch.nsecsElapsed()),
            .cpuMsPer1000 = (stage.server().cpuSeconds() - cpuBefore) * 1e6 / SignIns};
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
    const QString answer =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"text"_s, QString(bytes, u'x')}})
                              .toJson(QJsonDocument::Compact));
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
    return measure(stage.server(), clients);
}

Sample broadcast(const Target &target, const Telling &what)
{
    Stage stage(target);
    if (!stage.isUp() || target.kind == Target::Kind::Echo)
        return {};
    // One of them asks, and is told as well.
    const auto operators = stage.clients(stage.operatorProfile(), what.listeners);
    if (operators.empty())
        return {};
    qsizetype eventBytes = -1;
    QObject::connect(&operators.back()->socket(), &QWebSocket::textMessageReceived,
                     operators.back().get(), [&eventBytes](const QString &text) {
                         if (text.contains("\"presence\""_L1))
                             eventBytes = text.toUtf8().size();
                     });
    const auto request = [&](int n) {
        QJsonObject params{{u"text"_s, u"Node: bench %1"_s.arg(what.areHostsNew ? n : 1)}};
        if (target.kind == Target::Kind::Responder)
            params.insert(u"frameBytes"_s, what.responderBytes);
        return requestText(u"system-event"_s, params, n);
    };
    std::vector<std::unique_ptr<LoadClient>> clients;
    clients.push_back(
        std::make_unique<LoadClient>(operators.front()->socket(), request, u"{\"type\":\"res\""_s));
    Sample sample = measure(stage.server(), clients);
    sample.eventBytes = double(eventBytes);
    return sample;
}

double startUp(const Target &target)
{
    ServerProcess server;
    const quint16 port = freePort();
    QElapsedTimer watch;
    watch.start();
    server.startGateway(target.program, port, benchToken());
    TestClient::Profile profile = TestClient::administrator(benchToken());
    profile.minProtocol = profile.maxProtocol = target.protocol;
    // The port may not be open yet: tried again until it is.
    while (watch.elapsed() < StartPatienceMs) {
        TestClient client(port);
        if (!QTest::qWaitFor([&client] { return client.isOpen() || client.isClosed(); }, 1000) ||
            client.isClosed())
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
    runFor(10'000); // What is done once after the start is over.
    const qint64 wakeUpsBefore = stage.server().wakeUps();
    runFor(IdleSeconds * 1000);
    Idle figures{.megabytes = stage.server().residentMegabytes(),
                 .wakeUpsPerSecond =
                     double(stage.server().wakeUps() - wakeUpsBefore) / IdleSeconds};
    const auto clients = stage.clients(stage.operatorProfile(), connections);
    if (clients.empty())
        return figures;
    runFor(2000);
    const double added = stage.server().residentMegabytes() - figures.megabytes;
    const double cpuBefore = stage.server().cpuSeconds();
    runFor(IdleSecondsConnected * 1000);
    figures.cpuPercent = (stage.server().cpuSeconds() - cpuBefore) * 100 / IdleSecondsConnected;
    figures.kilobytesPerConnection = added * 1024 / connections;
    return figures;
}

} // namespace scenarios

} // namespace gateway::bench
