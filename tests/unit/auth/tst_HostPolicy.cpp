// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/HostPolicy.h"

#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

class tst_HostPolicy : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("kind");
        const auto row = [](const QByteArray &host, HostKind kind) {
            QTest::newRow(host.isEmpty() ? "nothing" : host.constData()) << host << int(kind);
        };
        using enum HostKind;
        row("localhost", Loopback);
        row("LOCALHOST:18793", Loopback);
        row("localhost.", Loopback);
        row("127.0.0.1:18793", Loopback);
        row("127.1.2.3", Loopback);
        row("[::1]:18793", Loopback);
        row("[::1]", Loopback);
        row("box.tail1234.ts.net", Loopback);
        row("192.168.1.5:18789", Own);
        row("[fd00::5]:18789", Own);
        row("Desk:18789", Own);
        row("desk.local", Own);
        row("gw.example:443", Own);
        row("evil.example", Foreign);
        row("evil.example:18793", Foreign);
        row("localhost.evil.example", Foreign);
        row("127.0.0.1.evil.example", Foreign);
        row("evilts.net", Foreign);
        row("local", Foreign);
        row("1", Foreign);
        row("2130706433", Foreign);
        row("0x7f.1", Foreign);
        row("[::1", Foreign);
        row("[evil.example]", Foreign);
        row("", Foreign);
    }
    void knowsItsNames()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, kind);
        const GatewayConfig config{.allowedOrigins = {u"https://gw.example"_s, u"*"_s}};

        QCOMPARE(int(classifyHost(host, u"desk"_s, config)), kind);
    }
};

QTEST_APPLESS_MAIN(tst_HostPolicy)
#include "tst_HostPolicy.moc"
