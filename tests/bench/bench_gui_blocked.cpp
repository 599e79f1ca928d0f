// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gui_blocked: what a client notices of an interface thread that does nothing for 10 s, as a
// menu that is held open or a file dialog of the desktop may do. Prints how late the tick that was
// due meanwhile came, and the worst round trip of a request every 10 ms; beside them the same of 10
// s before. Wanted: no difference.
#include "tests/support/TestClient.h"

#include "gateway/runtime/GatewayHost.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <functional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 TickMs = 30'000;
constexpr qint64 BlockedMs = 10'000;
constexpr qint64 StepMs = 10;
const QString Token = u"0123456789abcdef0123456789abcdef0123456789abcdef"_s;

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Asks and listens, in a thread of its own.
class Watcher final : public QThread
{
    Q_OBJECT

public:
    explicit Watcher(quint16 port)
        : m_port(port)
    {
    }

    /// The worst round trip since it was last asked, in milliseconds.
    double takeWorst() { return double(m_worstMicroseconds.exchange(0)) / 1000; }

    std::atomic<bool> isConnected = false;
    std::atomic<bool> isToEnd = false;
    std::atomic<int> ticks = 0;
    std::atomic<qint64> lastTickMs = 0; ///< On `clock`.
    QElapsedTimer clock;                ///< Started before the thread.

protected:
    void run() override
    {
        TestClient client(m_port);
        if (!client.waitForChallenge())
            return;
        TestClient::Profile profile = TestClient::administrator(Token);
        if (!client.signIn(profile).value("ok"_L1).toBool())
            return;
        isConnected = true;
        connect(
            &client.socket(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) {
                if (!text.contains("\"event\":\"tick\""_L1))
                    return;
                lastTickMs = clock.elapsed();
                ++ticks;
            },
            Qt::DirectConnection);
        while (!isToEnd) {
            QElapsedTimer trip;
            trip.start();
            static_cast<void>(client.call(u"last-heartbeat"_s));
            const qint64 took = trip.nsecsElapsed() / 1000;
            if (took > m_worstMicroseconds)
                m_worstMicroseconds = took;
            runFor(std::chrono::milliseconds(StepMs));
        }
    }

private:
    quint16 m_port;
    std::atomic<qint64> m_worstMicroseconds = 0;
};

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool waitFor(const std::function<bool()> &isSo, qint64 patienceMs)
{
    QElapsedTimer since;
    since.start();
    while (!isSo() && since.elapsed() < patienceMs)
        runFor(std::chrono::milliseconds(StepMs));
    return isSo();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QTemporaryDir home;
    const GatewayLauncher::Options options{
        .paths = {.stateDir = home.filePath(u"state"_s),
                  .configFile = home.filePath(u"openclaw.json"_s)}};
    const quint16 port = freePort();
    QFile file(options.paths.configFile);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(
        QJsonDocument({{u"gateway"_s, QJsonObject{{u"mode"_s, u"local"_s},
                                                  {u"port"_s, int(port)},
                                                  {u"auth"_s, QJsonObject{{u"mode"_s, u"token"_s},
                                                                          {u"token"_s, Token}}}}},
                       {u"canvasHost"_s, QJsonObject{{u"enabled"_s, false}}}})
            .toJson());
    file.close();

    GatewayHost host(options);
    static_cast<void>(
        waitFor([&] { return host.snapshot().state == GatewayState::Stopped; }, 5000));
    static_cast<void>(host.start());
    Watcher watcher(port);
    watcher.clock.start();
    if (waitFor([&] { return host.snapshot().state == GatewayState::Running; }, 5000))
        watcher.start();
    if (!waitFor([&] { return watcher.isConnected && watcher.ticks > 0; }, 2 * TickMs)) {
        QTextStream(stderr) << "no tick came\n";
        return 1;
    }

    // So that the next tick is due while nothing runs here.
    const qint64 due = watcher.lastTickMs + TickMs;
    const auto until = [&](qint64 time) {
        runFor(std::chrono::milliseconds(std::max<qint64>(time - watcher.clock.elapsed(), 0)));
    };
    until(due - 15'000);
    static_cast<void>(watcher.takeWorst());
    until(due - 5'000);
    const double before = watcher.takeWorst();
    const int ticks = watcher.ticks;
    QThread::msleep(BlockedMs);
    const bool came = watcher.ticks > ticks;
    out << u"interface blocked for 10 s: the tick %1; worst round trip %2 ms (in the 10 s before: %3 ms)"_s
               .arg(came ? u"%1 ms from its time"_s.arg(watcher.lastTickMs - due)
                         : u"did not come"_s)
               .arg(watcher.takeWorst(), 0, 'f', 1)
               .arg(before, 0, 'f', 1)
        << Qt::endl;
    watcher.isToEnd = true;
    watcher.wait();
    return came ? 0 : 1;
}

#include "bench_gui_blocked.moc"
