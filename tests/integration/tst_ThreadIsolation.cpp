// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"

#include "gateway/runtime/GatewayHost.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_ThreadIsolation : public QObject
{
    Q_OBJECT

private slots:
    // The thread of the windows does nothing but wait for the client's: whatever is answered, is
    // answered without it.
    void aBlockedWindowHoldsNobodyUp()
    {
        constexpr int Calls = 300;
        const QTemporaryDir home;
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        GatewayHost host({.paths = {.stateDir = home.filePath(u"state"_s),
                                    .configFile = home.filePath(u"openclaw.json"_s),
                                    .defaultPort = port}});
        auto started = host.start();
        QTRY_VERIFY(started.isFinished());
        QVERIFY(started.result().has_value());
        auto revealed = host.revealSecret(u"gateway.auth.token"_s);
        QTRY_VERIFY(revealed.isFinished());
        const QString token = QString::fromUtf8(revealed.result()->reveal());

        int answered = 0;
        qint64 worstMs = 0;
        const std::unique_ptr<QThread> asker(QThread::create([&] {
            TestClient client(port);
            client.signIn(TestClient::administrator(token));
            QElapsedTimer clock;
            for (int call = 0; call < Calls; ++call) {
                clock.start();
                if (client.call(u"health"_s).value("ok"_L1) == QJsonValue(true))
                    ++answered;
                worstMs = std::max(worstMs, clock.elapsed());
            }
        }));
        asker->start();
        QVERIFY(asker->wait(30'000));

        QCOMPARE(answered, Calls);
        qInfo("slowest of %d answers with the windows' thread blocked: %lld ms", Calls,
              static_cast<long long>(worstMs));
    }
};

QTEST_GUILESS_MAIN(tst_ThreadIsolation)
#include "tst_ThreadIsolation.moc"
