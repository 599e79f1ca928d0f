// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gateway: start-up time, memory and throughput of the gateway, throughput beside a bare echo server
// on the same library, interleaved in one run. Medians and ranges of the repetitions; the ratio is what
// counts, since the machine may be busy. Linux only.
#include "tests/bench/LoadClient.h"
#include "tests/bench/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gateway::bench;
using gateway::test::TestClient;
using gateway::test::TestIdentity;

namespace {

constexpr int Repetitions = 5;
constexpr int WarmUpMs = 500;
constexpr int MeasureMs = 2000;
constexpr int Connections = 10;

QString token()
{
    return u"0123456789abcdef0123456789abcdef"_s;
}

struct Sample
{
    double perSecond = 0;
    double p99Microseconds = 0;
    double cpuMsPer1000 = 0;
};

struct Series
{
    std::vector<double> values = {};

    [[nodiscard]] QString text(int decimals) const
    {
        std::vector<double> sorted = values;
        std::ranges::sort(sorted);
        return u"%1 (%2 to %3)"_s.arg(sorted.at(sorted.size() / 2), 0, 'f', decimals)
            .arg(sorted.front(), 0, 'f', decimals)
            .arg(sorted.back(), 0, 'f', decimals);
    }
    [[nodiscard]] double median() const
    {
        std::vector<double> sorted = values;
        std::ranges::sort(sorted);
        return sorted.at(sorted.size() / 2);
    }
};

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

std::unique_ptr<TestClient> operatorOf(quint16 port)
{
    auto client = std::make_unique<TestClient>(port);
    const QJsonObject hello = client->signIn(TestClient::administrator(token()));
    return hello.value("ok"_L1).toBool() ? std::move(client) : nullptr;
}

Sample measure(const ServerProcess &server, const std::vector<std::unique_ptr<LoadClient>> &clients)
{
    for (const auto &client : clients)
        client->start();
    QTest::qWait(WarmUpMs);
    for (const auto &client : clients)
        client->forget();
    const double cpuBefore = server.cpuSeconds();
    QElapsedTimer watch;
    watch.start();
    QTest::qWait(MeasureMs);
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

QString requestText(const QString &method, const QJsonObject &params, int n)
{
    const QJsonObject frame{{u"type"_s, u"req"_s},
                            {u"id"_s, QString::number(1'000'000 + n)},
                            {u"method"_s, method},
                            {u"params"_s, params}};
    return QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact));
}

Sample measureEcho(int connections)
{
    ServerProcess server;
    const quint16 port = server.startEcho();
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    std::vector<std::unique_ptr<LoadClient>> clients;
    for (int i = 0; i < connections; ++i) {
        sockets.push_back(std::make_unique<QWebSocket>());
        sockets.back()->open(QUrl(u"ws://127.0.0.1:%1"_s.arg(port)));
        clients.push_back(std::make_unique<LoadClient>(
            *sockets.back(),
            [](int n) { return requestText(u"system-presence"_s, {}, n); }, u"{"_s));
    }
    const bool areOpen = QTest::qWaitFor([&] {
        return std::ranges::all_of(sockets, [](const auto &socket) {
            return socket->state() == QAbstractSocket::ConnectedState;
        });
    });
    return areOpen ? measure(server, clients) : Sample();
}

bool startServing(ServerProcess &server, quint16 port)
{
    server.startGateway(port, token());
    return QTest::qWaitFor([port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        return socket.waitForConnected(100);
    });
}

Sample measurePresence()
{
    ServerProcess server;
    const quint16 port = freePort();
    if (!startServing(server, port))
        return {};
    std::vector<std::unique_ptr<TestClient>> operators;
    std::vector<std::unique_ptr<LoadClient>> clients;
    for (int i = 0; i < Connections; ++i) {
        operators.push_back(operatorOf(port));
        clients.push_back(std::make_unique<LoadClient>(
            operators.back()->socket(),
            [](int n) { return requestText(u"system-presence"_s, {}, n); }, u"{\"type\":\"res\""_s));
    }
    return measure(server, clients);
}

Sample measureInvoke()
{
    ServerProcess server;
    const quint16 port = freePort();
    if (!startServing(server, port))
        return {};
    const TestIdentity identity(3);
    TestClient node(port);
    auto profile = TestClient::node(token(), identity, {u"system.which"_s});
    profile.minProtocol = profile.maxProtocol = 3;
    profile.payloadVersion = 2;
    if (!node.signIn(profile).value("ok"_L1).toBool())
        return {};
    QObject::connect(&node.socket(), &QWebSocket::textMessageReceived, &node,
                     [&node, &identity](const QString &text) {
                         const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
                         if (frame.value("event"_L1) != "node.invoke.request"_L1)
                             return;
                         const QJsonObject request = frame.value("payload"_L1).toObject();
                         node.sendText(requestText(u"node.invoke.result"_s,
                                                   {{u"id"_s, request.value("id"_L1)},
                                                    {u"nodeId"_s, identity.deviceId()},
                                                    {u"ok"_s, true},
                                                    {u"payloadJSON"_s, u"{\"bins\":{}}"_s}},
                                                   0));
                     });
    const std::unique_ptr<TestClient> asker = operatorOf(port);
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
        u"{\"type\":\"res\""_s));
    return measure(server, clients);
}

double measureStart()
{
    ServerProcess server;
    const quint16 port = freePort();
    QElapsedTimer watch;
    watch.start();
    server.startGateway(port, token());
    // The port may not be open yet: tried again until it is.
    while (watch.elapsed() < 5000) {
        TestClient client(port);
        if (!QTest::qWaitFor([&client] { return client.isOpen() || client.isClosed(); }, 1000)
            || client.isClosed())
            continue;
        if (client.signIn(TestClient::administrator(token())).value("ok"_L1).toBool())
            return double(watch.nsecsElapsed()) / 1e6;
    }
    return -1;
}

double measureMemory()
{
    ServerProcess server;
    if (!startServing(server, freePort()))
        return -1;
    QTest::qWait(10'000);
    return server.residentMegabytes();
}

void report(const QString &name, Sample (*run)(), int echoConnections)
{
    Series ours;
    Series oursP99;
    Series oursCpu;
    Series echo;
    Series echoP99;
    Series echoCpu;
    for (int i = 0; i < Repetitions; ++i) {
        const Sample yardstick = measureEcho(echoConnections);
        const Sample sample = run();
        echo.values.push_back(yardstick.perSecond);
        echoP99.values.push_back(yardstick.p99Microseconds);
        echoCpu.values.push_back(yardstick.cpuMsPer1000);
        ours.values.push_back(sample.perSecond);
        oursP99.values.push_back(sample.p99Microseconds);
        oursCpu.values.push_back(sample.cpuMsPer1000);
    }
    say(u"%1\n  gateway  %2 /s, p99 %3 us, CPU %4 ms per 1000\n"
        "  echo     %5 /s, p99 %6 us, CPU %7 ms per 1000\n"
        "  ratio    rate %8, CPU %9"_s.arg(name, ours.text(0), oursP99.text(0), oursCpu.text(1),
                                           echo.text(0), echoP99.text(0), echoCpu.text(1))
            .arg(ours.median() / echo.median(), 0, 'f', 2)
            .arg(oursCpu.median() / echoCpu.median(), 0, 'f', 2));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    say(u"Medians and ranges of %1 repetitions."_s.arg(Repetitions));
    Series start;
    static_cast<void>(measureStart()); // the first one warms the disk cache
    for (int i = 0; i < 2 * Repetitions; ++i)
        start.values.push_back(measureStart());
    say(u"process start to first hello-ok: %1 ms"_s.arg(start.text(0)));
    say(u"memory (RSS) after 10 s idle: %1 MB"_s.arg(measureMemory(), 0, 'f', 1));
    report(u"system-presence, %1 connections"_s.arg(Connections), measurePresence, Connections);
    report(u"node.invoke round trips, one asker, one node"_s, measureInvoke, 1);
    return 0;
}
