// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/RemoteRules.h"

#include "gateway/runtime/RemoteErrors.h"
#include "gateway/runtime/RemotePicture.h"

#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

class tst_RemoteRules : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<std::optional<RemoteFault>>("fault");
        const std::optional<RemoteFault> none;
        const auto is = [](RemoteFault fault) { return std::optional(fault); };
        QTest::newRow("encrypted") << u"wss://gateway.example"_s << none;
        QTest::newRow("plain, private") << u"ws://192.168.1.20:18789"_s << none;
        QTest::newRow("plain, tailnet") << u"ws://office.tail1.ts.net:18789"_s << none;
        QTest::newRow("plain, public")
            << u"ws://gateway.example:18789"_s << is(RemoteFault::PlainToOthers);
        QTest::newRow("web") << u"https://gateway.example"_s << is(RemoteFault::NotWebSocket);
        QTest::newRow("no scheme") << u"gateway.example"_s << is(RemoteFault::NotWebSocket);
        QTest::newRow("no host") << u"wss://"_s << is(RemoteFault::NotWebSocket);
        QTest::newRow("nothing") << u" "_s << is(RemoteFault::NoAddress);
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(std::optional<RemoteFault>, fault);

        QVERIFY(faultOf({.url = url}) == fault);
    }

    void aTunnelNeedsATargetAndNoAddress()
    {
        QVERIFY(faultOf({.hasTunnel = true}) == RemoteFault::NoSshTarget);
        QVERIFY(faultOf({.hasTunnel = true, .sshTarget = u"-x"_s}) == RemoteFault::WrongSshTarget);
        QVERIFY(!faultOf({.hasTunnel = true, .sshTarget = u"me@server"_s}));

        const auto target =
            targetOf({.hasTunnel = true, .sshTarget = u"me@server:22"_s, .remotePort = 19001});
        QVERIFY(target.has_value());
        QCOMPARE(target->host(), u"server"_s);
        QCOMPARE(target->tunnelOptions().farPort, quint16(19001));
        QCOMPARE(target->clientOptions(4321).url, QUrl(u"ws://127.0.0.1:4321"_s));
        QCOMPARE(target->clientOptions(4321).knownAs, target->clientOptions(1234).knownAs);
    }

    // The port of an address elsewhere has nothing to do with this computer's.
    void theNearEndIsWhereTheAddressSaysOnThisComputerOnly()
    {
        RemoteTrial trial{
            .url = u"ws://127.0.0.1:18789"_s, .hasTunnel = true, .sshTarget = u"server"_s};
        QCOMPARE(targetOf(trial)->tunnelOptions().nearPort, quint16(18789));

        trial.url = u"wss://gateway.example:443"_s;
        QCOMPARE(targetOf(trial)->tunnelOptions().nearPort, quint16(0));
        QCOMPARE(targetOf(trial)->clientOptions(4321).url, QUrl(u"wss://127.0.0.1:4321"_s));
    }

    void fingerprintsAreChecked()
    {
        const QString url = u"wss://gateway.example"_s;
        const QString digits = u"0123456789abcdef"_s.repeated(4);
        QVERIFY(!faultOf({.url = url, .tlsFingerprint = digits}));
        QVERIFY(!faultOf({.url = url, .tlsFingerprint = u"sha256:"_s + digits.toUpper()}));
        QVERIFY(!faultOf({.url = url, .tlsFingerprint = u"AB:"_s.repeated(31) + u"AB"_s}));
        QVERIFY(faultOf({.url = url, .tlsFingerprint = digits.mid(2)}) ==
                RemoteFault::WrongFingerprint);
    }

    void logLinesOfBothProgramsAreRead()
    {
        const LogLine own = remoteLogLine(
            u"{\"time\":\"2026-01-02T03:04:05.678Z\",\"level\":\"warn\",\"subsystem\":\"pairing\","
            "\"message\":\"hello\"}"_s);
        QCOMPARE(own.text, u"hello"_s);
        QCOMPARE(own.area, u"pairing"_s);
        QCOMPARE(own.level, LogLine::Level::Warning);
        QCOMPARE(own.timeMs, qint64(1767323045678));

        const LogLine official = remoteLogLine(
            u"{\"0\":\"{}\",\"1\":\"listening\",\"_meta\":{\"logLevelName\":\"ERROR\","
            "\"date\":\"2026-01-02T03:04:05.678Z\",\"name\":\"{\\\"subsystem\\\":\\\"ws\\\"}\"}}"_s);
        QCOMPARE(official.text, u"listening"_s);
        QCOMPARE(official.area, u"ws"_s);
        QCOMPARE(official.level, LogLine::Level::Error);
        QCOMPARE(official.timeMs, qint64(1767323045678));

        QCOMPARE(remoteLogLine(u"plain"_s).text, u"plain"_s);
    }

    void whatIsNotGrantedIsSaidWithTheRequest()
    {
        RemoteLists lists;
        lists.devices = {{u"pending"_s, QJsonArray{QJsonObject{{u"requestId"_s, u"r"_s},
                                                               {u"deviceId"_s, u"d"_s},
                                                               {u"roles"_s, QJsonArray{u"node"_s}},
                                                               {u"ts"_s, 1}}}}};
        GatewaySnapshot now;

        describeRemote(lists, {u"operator.pairing"_s}, {}, now);
        QCOMPARE(now.requests.first().missingScopes, QStringList(u"operator.admin"_s));

        describeRemote(lists, {u"operator.admin"_s}, {}, now);
        QCOMPARE(now.requests.first().missingScopes, QStringList());
    }

    void fieldsOfAnotherTypeCountAsMissing()
    {
        RemoteLists lists;
        lists.nodes = {{u"nodes"_s, QJsonArray{7, QJsonObject{{u"nodeId"_s, u"n"_s},
                                                              {u"displayName"_s, 7},
                                                              {u"commands"_s, u"x"_s},
                                                              {u"connected"_s, u"yes"_s}}}}};
        lists.presence = {7, QJsonObject{{u"roles"_s, u"operator"_s}, {u"onlineSince"_s, 1}}};
        GatewaySnapshot now;

        describeRemote(lists, {}, {}, now);

        QCOMPARE(now.nodes.size(), 1);
        QVERIFY(!now.nodes.first().isConnected);
        QCOMPARE(now.nodes.first().name, QString());
        QCOMPARE(now.nodes.first().commands.size(), 0);
        QCOMPARE(now.operators.size(), 0);
        QCOMPARE(remoteName(lists.presence), QString());
    }
};

QTEST_GUILESS_MAIN(tst_RemoteRules)
#include "tst_RemoteRules.moc"
