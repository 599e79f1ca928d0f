// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/ClientAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

using Kind = ClientAddress::Kind;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

class tst_ClientAddress : public QObject
{
    Q_OBJECT

private slots:
    void whereAClientIs_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("reported");

        const auto forwarded = [](const QByteArray &value) {
            return Headers{{"x-forwarded-for", value}};
        };
        const QString proxy = u"10.0.0.1"_s;
        QTest::newRow("loopback") << u"127.0.0.1"_s << Headers() << Kind::DirectLocal
                                  << u"127.0.0.1"_s << QString();
        QTest::newRow("mapped loopback") << u"::ffff:127.0.0.1"_s << Headers() << Kind::DirectLocal
                                         << u"127.0.0.1"_s << QString();
        QTest::newRow("the Host header says nothing")
            << u"127.0.0.1"_s << Headers{{"host", "gateway.example"}} << Kind::DirectLocal
            << u"127.0.0.1"_s << QString();
        QTest::newRow("elsewhere")
            << u"192.0.2.1"_s << Headers() << Kind::Remote << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("headers of a stranger")
            << u"192.0.2.1"_s << forwarded("127.0.0.1") << Kind::Unattributable << u"192.0.2.1"_s
            << QString();
        QTest::newRow("headers on this computer, nobody trusted")
            << u"127.0.0.1"_s << forwarded("198.51.100.7") << Kind::Unattributable << u"127.0.0.1"_s
            << QString();
        QTest::newRow("a trusted proxy") << proxy << forwarded("198.51.100.7") << Kind::ThroughProxy
                                         << u"198.51.100.7"_s << u"198.51.100.7"_s;
        QTest::newRow("with a port")
            << proxy << forwarded("198.51.100.7:5555") << Kind::ThroughProxy << u"198.51.100.7"_s
            << u"198.51.100.7"_s;
        QTest::newRow("IPv6 with a port")
            << proxy << forwarded("[2001:db8::7]:5555") << Kind::ThroughProxy << u"2001:db8::7"_s
            << u"2001:db8::7"_s;
        QTest::newRow("what the client claims comes first and does not count")
            << proxy << forwarded("1.1.1.1, 198.51.100.7, 10.0.0.2") << Kind::ThroughProxy
            << u"198.51.100.7"_s << u"198.51.100.7"_s;
        QTest::newRow("loopback claimed through a proxy is not local")
            << proxy << forwarded("127.0.0.1") << Kind::ThroughProxy << u"127.0.0.1"_s << QString();
        QTest::newRow("no address")
            << proxy << forwarded("unknown") << Kind::Unattributable << proxy << QString();
        QTest::newRow("only a header that is not read")
            << proxy << Headers{{"forwarded", "for=198.51.100.7"}} << Kind::Unattributable << proxy
            << QString();
        QTest::newRow("real-ip is off by default")
            << proxy << Headers{{"x-real-ip", "198.51.100.7"}} << Kind::Unattributable << proxy
            << QString();
    }
    void whereAClientIs()
    {
        QFETCH(QString, peer);
        QFETCH(Headers, headers);
        QFETCH(Kind, kind);
        QFETCH(QString, address);
        QFETCH(QString, reported);

        const ClientAddress resolved = resolveClientAddress(
            QHostAddress(peer), {.headers = headers}, {u"10.0.0.0/8"_s}, false);

        QCOMPARE(resolved.kind, kind);
        QCOMPARE(resolved.address, address);
        QCOMPARE(resolved.reported, reported);
        QCOMPARE(resolved.isLocal, kind == Kind::DirectLocal);
    }

    void whatTheTailnetClientLeadsHereIsNotLocal_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<bool>("serves");
        QTest::addColumn<Kind>("kind");
        const QString local = u"127.0.0.1"_s;
        const Headers led{{"x-forwarded-for", "100.64.0.7"},
                          {"x-forwarded-proto", "https"},
                          {"x-forwarded-host", "desk.tail1.ts.net"}};
        Headers several = led;
        several[0].second = "1.1.1.1, 100.64.0.7";
        Headers loopback = led;
        loopback[0].second = "127.0.0.1";
        QTest::newRow("led") << local << led << true << Kind::ThroughTailnet;
        QTest::newRow("nobody was asked to") << local << led << false << Kind::Unattributable;
        QTest::newRow("from elsewhere") << u"192.168.1.2"_s << led << true << Kind::Unattributable;
        QTest::newRow("half the headers") << local << led.first(1) << true << Kind::Unattributable;
        QTest::newRow("several addresses") << local << several << true << Kind::Unattributable;
        QTest::newRow("loopback claimed") << local << loopback << true << Kind::Unattributable;
    }
    void whatTheTailnetClientLeadsHereIsNotLocal()
    {
        QFETCH(QString, peer);
        QFETCH(Headers, headers);
        QFETCH(bool, serves);
        QFETCH(Kind, kind);

        const ClientAddress resolved =
            resolveClientAddress(QHostAddress(peer), {.headers = headers}, {}, false, serves);

        QCOMPARE(resolved.kind, kind);
        QVERIFY(!resolved.isLocal);
        if (kind == Kind::ThroughTailnet)
            QCOMPARE(resolved.address, u"100.64.0.7"_s);
    }

    void realIpCountsWhereItIsAllowed()
    {
        const ClientAddress resolved = resolveClientAddress(
            QHostAddress(u"10.0.0.1"_s), {.headers = {{"x-real-ip", "198.51.100.7"}}},
            {u"10.0.0.1"_s}, true);
        QCOMPARE(resolved.address, u"198.51.100.7"_s);
    }

    void networks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("address") << u"10.0.0.1"_s << true;
        QTest::newRow("CIDR") << u" 10.0.0.0/8 "_s << true;
        QTest::newRow("IPv6") << u"fd00::/8"_s << true;
        QTest::newRow("short form") << u"10"_s << false;
        QTest::newRow("short CIDR") << u"10/8"_s << false;
        QTest::newRow("name") << u"proxy.example"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("bad mask") << u"10.0.0.0/99"_s << false;
    }
    void networks()
    {
        QFETCH(QString, text);
        QFETCH(bool, isValid);
        QCOMPARE(parseNetwork(text).second >= 0, isValid);
    }
};

QTEST_APPLESS_MAIN(tst_ClientAddress)
#include "tst_ClientAddress.moc"
