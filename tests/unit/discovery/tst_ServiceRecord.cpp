// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/ServiceBrowser.h"
#include "gateway/discovery/ServiceRecord.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(OC_TEST_DATA "/vectors/v3/discovery.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList textsOf(const TxtRecord &txt)
{
    QStringList texts;
    for (const QByteArray &entry : encodeTxt(txt))
        texts.append(QString::fromUtf8(entry));
    return texts;
}

QStringList sorted(QStringList list)
{
    std::ranges::sort(list);
    return list;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &item : array.toArray())
        texts.append(item.toString());
    return texts;
}

QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> list;
    for (const QString &text : texts)
        list.append(QHostAddress(text));
    return list;
}

const QList<HostInterface> Interfaces{
    {.index = 2, .addresses = addresses({u"192.168.1.20"_s, u"fe80::1"_s})},
    {.index = 3, .carriesMulticast = false, .addresses = addresses({u"10.8.0.2"_s})},
    {.index = 4, .addresses = addresses({u"100.64.0.7"_s})},
};

QString textOf(const Result<QList<ServicePlace>, Unreachable> &places)
{
    if (!places) {
        static const QStringList Names{u"only this computer"_s, u"only tailnet"_s, u"no network"_s};
        return Names.at(int(places.error()));
    }
    QStringList texts;
    for (const ServicePlace &place : *places)
        texts.append(QString::number(place.interface) + (place.isIPv6 ? u"/6"_s : u"/4"_s));
    return texts.join(u' ');
}

} // namespace

class tst_ServiceRecord : public QObject
{
    Q_OBJECT

private slots:
    void theKeysAreThoseOfThePublishedGateways()
    {
        const QJsonObject mdns = vectors().value("mdns"_L1).toObject();
        ServiceFacts facts{.machineName = u"vmhost"_s, .port = 18789};

        const QStringList minimal = textsOf(localTxt(facts, u"openclaw.local"_s));

        QStringList expected = textsOf(mdns.value("minimal"_L1).toObject().value("txt"_L1));
        expected.append(u"gatewayDirectReachable=1"_s); // of the newer release
        QCOMPARE(sorted(minimal), sorted(expected));

        facts.mode = MdnsMode::Full;
        facts.tailnetName = u"box.example.ts.net"_s;
        facts.sshPort = 2222;
        facts.commandPath = u"/usr/bin/openclaw"_s;
        const QStringList full = textsOf(localTxt(facts, u"openclaw.local"_s));

        expected = textsOf(mdns.value("full"_L1).toObject().value("txt"_L1));
        expected.append(u"gatewayDirectReachable=1"_s);
        QCOMPARE(sorted(full), sorted(expected));
    }

    void minimalTellsNeitherTheCommandNorTheSshPort()
    {
        const TxtRecord txt = localTxt(
            {.machineName = u"box"_s, .sshPort = 2222, .commandPath = u"/usr/bin/openclaw"_s},
            u"box.local"_s);

        QCOMPARE(valueOf(txt, "sshPort"_L1), QString());
        QCOMPARE(valueOf(txt, "cliPath"_L1), QString());
    }

    void encryptionIsToldWithItsFingerprint()
    {
        const TxtRecord txt =
            localTxt({.machineName = u"box"_s, .tlsFingerprint = u"ab12"_s}, u"box.local"_s);

        QCOMPARE(valueOf(txt, "gatewayTls"_L1), u"1"_s);
        QCOMPARE(valueOf(txt, "gatewayTlsSha256"_L1), u"ab12"_s);
    }

    void anEntryThatDoesNotFitIsLeftOut()
    {
        const TxtRecord txt{{u"cliPath"_s, QString(250, u'x')}, {u"role"_s, u"gateway"_s}};

        QCOMPARE(encodeTxt(txt), QByteArrayList{"role=gateway"});
    }

    void whatOthersSendIsReadWithCare()
    {
        const TxtRecord txt =
            decodeTxt({"role=gateway", "role=other", "=x", "flag", "url=a=b", "bad=\xff", ""});

        QCOMPARE(txt.size(), 3);
        QCOMPARE(valueOf(txt, "role"_L1), u"gateway"_s);
        QCOMPARE(valueOf(txt, "url"_L1), u"a=b"_s);
    }

    void entriesBeyondAllReasonAreLeftOut()
    {
        QByteArrayList entries;
        for (int number = 0; number < 10'000; ++number)
            entries.append(QByteArray::number(number) + "=x");

        QCOMPARE(decodeTxt(entries).size(), 64);
    }

    void theNameFitsAndSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"studio"_s << u"studio (OpenClaw)"_s;
        QTest::newRow("says so already") << u"My OpenClaw box"_s << u"My OpenClaw box"_s;
        QTest::newRow("none") << u" "_s << u"OpenClaw"_s;
        QTest::newRow("long") << QString(80, u'a') << QString(52, u'a') + u" (OpenClaw)"_s;
        // 18 emoji are 72 bytes and 36 units of UTF-16: cut after a whole one.
        QTest::newRow("wide") << u"😀"_s.repeated(18) << u"😀"_s.repeated(13) + u" (OpenClaw)"_s;
    }
    void theNameFitsAndSaysWhatItIs()
    {
        QFETCH(QString, machine);
        QTEST(instanceName(machine), "name");
        QVERIFY(instanceName(machine).toUtf8().size() <= 63);
    }

    void itIsAnnouncedWhereItCanBeReached_data()
    {
        QTest::addColumn<QStringList>("listeners");
        QTest::addColumn<QString>("places");
        QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s, u"::1"_s}
                                  << u"only this computer"_s;
        QTest::newRow("nothing") << QStringList() << u"only this computer"_s;
        QTest::newRow("tailnet") << QStringList{u"100.64.0.7"_s, u"127.0.0.1"_s}
                                 << u"only tailnet"_s;
        QTest::newRow("every IPv4 address") << QStringList{u"0.0.0.0"_s} << u"-1/4"_s;
        QTest::newRow("every IPv6 address") << QStringList{u"::"_s} << u"-1/6"_s;
        QTest::newRow("one address") << QStringList{u"192.168.1.20"_s, u"127.0.0.1"_s} << u"2/4"_s;
        QTest::newRow("an address without multicast")
            << QStringList{u"10.8.0.2"_s} << u"no network"_s;
        QTest::newRow("an address that is gone")
            << QStringList{u"192.168.9.9"_s} << u"no network"_s;
    }
    void itIsAnnouncedWhereItCanBeReached()
    {
        QFETCH(QStringList, listeners);
        QTEST(textOf(placesFor(addresses(listeners), Interfaces)), "places");
    }

    void aTailnetAloneIsNoNetworkToAnnounceOn()
    {
        const QList<HostInterface> tailnet{{.index = 4, .addresses = addresses({u"100.64.0.7"_s})}};

        QCOMPARE(textOf(placesFor(addresses({u"0.0.0.0"_s}), tailnet)), u"no network"_s);
    }

    void aFoundGatewayIsReachedByItsBestName()
    {
        FoundService found{.name = u"box (OpenClaw)"_s,
                           .host = u"box.local"_s,
                           .address = QHostAddress(u"192.0.2.7"_s),
                           .port = 18789};
        QCOMPARE(found.url(), u"ws://box.local:18789"_s);
        QCOMPARE(found.displayName(), u"box (OpenClaw)"_s);

        found.txt = {{u"lanHost"_s, u"openclaw.local"_s},
                     {u"gatewayPort"_s, u"19000"_s},
                     {u"displayName"_s, u"Box"_s},
                     {u"gatewayTls"_s, u"1"_s}};
        QCOMPARE(found.url(), u"wss://openclaw.local:19000"_s);
        QCOMPARE(found.displayName(), u"Box"_s);

        found.txt.append({u"tailnetDns"_s, u"box.example.ts.net"_s});
        QCOMPARE(found.url(), u"wss://box.example.ts.net:19000"_s);
    }

    void oneSeenOnTwoInterfacesIsOne()
    {
        const FoundService four{.name = u"box"_s, .address = QHostAddress(u"192.0.2.7"_s)};
        const FoundService six{.name = u"box"_s, .address = QHostAddress(u"2001:db8::7"_s)};
        const FoundService other{.name = u"attic"_s};

        const auto list = withoutDoubles({six, other, four});

        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().name, u"attic"_s);
        QCOMPARE(list.last().address, four.address);
    }
};

QTEST_GUILESS_MAIN(tst_ServiceRecord)
#include "tst_ServiceRecord.moc"
