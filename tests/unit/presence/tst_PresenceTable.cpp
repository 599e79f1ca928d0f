// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/presence/PresenceTable.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway;
using namespace gateway::test;

namespace {

Peer nodePeer(const QString &connection = u"n1"_s, const QString &device = u"phone"_s)
{
    Peer peer;
    peer.id = ConnectionId(connection);
    peer.role = Role::Node;
    peer.device = DeviceId(device);
    peer.remoteIp = u"192.0.2.7"_s;
    peer.client = {.id = u"openclaw-ios"_s,
                   .mode = u"node"_s,
                   .version = u"1.0"_s,
                   .platform = u"iOS 18.4.0"_s,
                   .displayName = u"Phone"_s,
                   .deviceFamily = u"iPhone"_s,
                   .instanceId = u"ignored"_s};
    return peer;
}

Peer operatorPeer(const QString &connection, const QString &mode = u"ui"_s)
{
    Peer peer;
    peer.id = ConnectionId(connection);
    peer.scopes = {u"operator.read"_s};
    peer.client = {.id = u"openclaw-macos"_s,
                   .mode = mode,
                   .version = u"1"_s,
                   .platform = u"linux"_s,
                   .instanceId = u"inst"_s,
                   .timeZone = u"UTC"_s};
    peer.connectedAtMs = 5;
    return peer;
}

} // namespace

class tst_PresenceTable : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_table = std::make_unique<PresenceTable>(
            PresenceEntry{.host = u"desk"_s, .mode = u"gateway"_s, .reason = u"self"_s}, *m_clock);
        m_changes = 0;
        connect(m_table.get(), &PresenceTable::changed, this, [this] { ++m_changes; });
    }

    void theGatewayItselfIsAlwaysThereAsOfNow()
    {
        m_clock->advance(24h);

        QCOMPARE(list(), (QJsonArray{QJsonObject{{u"host"_s, u"desk"_s},
                                                 {u"mode"_s, u"gateway"_s},
                                                 {u"reason"_s, u"self"_s},
                                                 {u"ts"_s, m_clock->wallMs()}}}));
    }

    void aNodeIsListedByItsDevice()
    {
        m_table->peerConnected(nodePeer());

        QCOMPARE(row(1), (QJsonObject{{u"host"_s, u"Phone"_s},
                                      {u"ip"_s, u"192.0.2.7"_s},
                                      {u"version"_s, u"1.0"_s},
                                      {u"platform"_s, u"iOS 18.4.0"_s},
                                      {u"deviceFamily"_s, u"iPhone"_s},
                                      {u"mode"_s, u"node"_s},
                                      {u"deviceId"_s, u"phone"_s},
                                      {u"roles"_s, QJsonArray{u"node"_s}},
                                      {u"instanceId"_s, u"phone"_s},
                                      {u"reason"_s, u"connect"_s},
                                      {u"text"_s, u"Node: Phone \u00b7 mode node"_s},
                                      {u"ts"_s, m_clock->wallMs()}}));
        QCOMPARE(m_table->version(), 1);
        QCOMPARE(m_changes, 1);
    }

    void anOperatorIsListedByHisConnection()
    {
        m_table->peerConnected(operatorPeer(u"c1"_s));
        m_table->peerConnected(operatorPeer(u"c2"_s));

        QCOMPARE(list().size(), 3);
        QCOMPARE(row(1), (QJsonObject{{u"host"_s, u"openclaw-macos"_s},
                                      {u"version"_s, u"1"_s},
                                      {u"platform"_s, u"linux"_s},
                                      {u"timeZone"_s, u"UTC"_s},
                                      {u"mode"_s, u"ui"_s},
                                      {u"roles"_s, QJsonArray{u"operator"_s}},
                                      {u"scopes"_s, QJsonArray{u"operator.read"_s}},
                                      {u"instanceId"_s, u"inst"_s},
                                      {u"onlineSince"_s, 5},
                                      {u"reason"_s, u"connect"_s},
                                      {u"text"_s, u"Node: openclaw-macos \u00b7 mode ui"_s},
                                      {u"ts"_s, m_clock->wallMs()}}));
    }

    void operatorsOfOneCallAreNotTracked_data()
    {
        QTest::addColumn<QString>("mode");
        for (const auto *mode : {"cli", "probe", "backend"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void operatorsOfOneCallAreNotTracked()
    {
        QFETCH(QString, mode);
        const Peer peer = operatorPeer(u"c1"_s, mode);

        m_table->peerConnected(peer);
        m_table->refresh(peer);
        m_table->peerDisconnected(peer);

        QCOMPARE(list().size(), 1);
        QCOMPARE(m_table->version(), 0);
        QCOMPARE(m_changes, 0);
    }

    void whoLeftIsStillListed()
    {
        m_table->peerConnected(nodePeer());
        m_clock->advance(1s);

        m_table->peerDisconnected(nodePeer());

        QCOMPARE(row(1).value("reason"_L1).toString(), u"disconnect"_s);
        QCOMPARE(row(1).value("ts"_L1).toInteger(), m_clock->wallMs());
        QCOMPARE(m_table->version(), 2);
        QCOMPARE(m_changes, 2);
    }

    void anOlderConnectionThatClosesLateChangesNothing()
    {
        m_table->peerConnected(nodePeer(u"n1"_s));
        m_table->peerConnected(nodePeer(u"n2"_s));

        m_table->peerDisconnected(nodePeer(u"n1"_s));

        QCOMPARE(list().size(), 2);
        QCOMPARE(row(1).value("reason"_L1).toString(), u"connect"_s);
        QCOMPARE(m_table->version(), 2);
    }

    void aRowVanishesAfterItsLifetime()
    {
        m_table->peerConnected(nodePeer());

        m_clock->advance(limits::PresenceLifetime);
        QCOMPARE(list().size(), 2);
        m_clock->advance(1ms);
        QCOMPARE(list().size(), 1);
    }

    void aPongKeepsARowFresh()
    {
        m_table->peerConnected(nodePeer());
        m_clock->advance(limits::PresenceLifetime);

        m_table->refresh(nodePeer());

        m_clock->advance(1s);
        QCOMPARE(list().size(), 2);
        QCOMPARE(m_table->version(), 1);
        QCOMPARE(m_changes, 1);
    }

    void aPongBringsBackAVanishedRow()
    {
        m_table->peerConnected(nodePeer());
        m_clock->advance(1h);
        m_table->beacon({{.text = u"x"_s}});
        QCOMPARE(list().size(), 2);

        m_table->refresh(nodePeer());

        QCOMPARE(list().size(), 3);
    }

    void aPongOfAReplacedConnectionIsIgnored()
    {
        m_table->peerConnected(nodePeer(u"n1"_s));
        m_table->peerConnected(nodePeer(u"n2"_s));
        const qint64 before = m_clock->wallMs();
        m_clock->advance(1s);

        m_table->refresh(nodePeer(u"n1"_s));

        QCOMPARE(row(1).value("ts"_L1).toInteger(), before);
    }

    void theNewestComeFirstAndTheOldestGo()
    {
        for (int i = 0; i < limits::PresenceEntries + 50; ++i) {
            m_table->peerConnected(nodePeer(u"c"_s, u"node-%1"_s.arg(i)));
            m_clock->advance(1ms);
        }

        const QJsonArray rows = list();
        QCOMPARE(rows.size(), limits::PresenceEntries);
        QCOMPARE(row(0).value("reason"_L1).toString(), u"self"_s);
        QCOMPARE(row(1).value("deviceId"_L1).toString(), u"node-249"_s);
        QCOMPARE(rows.last()[u"deviceId"].toString(), u"node-51"_s);
    }

    void aBeaconIsReadFromItsText()
    {
        const QString text =
            u"Node: desk (192.0.2.100) \u00b7 app 1.2 \u00b7 last input 3s ago \u00b7 mode ui "
            "\u00b7 reason launch"_s;

        m_table->beacon({{.text = text, .instanceId = u"inst-9"_s}});

        QCOMPARE(row(1), (QJsonObject{{u"host"_s, u"desk"_s},
                                      {u"ip"_s, u"192.0.2.100"_s},
                                      {u"version"_s, u"1.2"_s},
                                      {u"lastInputSeconds"_s, 3},
                                      {u"mode"_s, u"ui"_s},
                                      {u"reason"_s, u"launch"_s},
                                      {u"text"_s, text},
                                      {u"ts"_s, m_clock->wallMs()},
                                      {u"instanceId"_s, u"inst-9"_s}}));
        QCOMPARE(m_table->version(), 1);
        QCOMPARE(m_changes, 1);
    }

    void aBeaconTextMayLackParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("ip");
        QTest::newRow("host") << u"Node: desk"_s << u"desk"_s << QString();
        QTest::newRow("mode") << u"Node: my desk \u00b7 mode ui"_s << u"my desk"_s << QString();
        QTest::newRow("brackets in host")
            << u"Node: desk (old) (192.0.2.1)"_s << u"desk (old)"_s << u"192.0.2.1"_s;
        QTest::newRow("other text") << u"hello"_s << QString() << QString();
        QTest::newRow("nothing after") << u"Node:"_s << QString() << QString();
    }
    void aBeaconTextMayLackParts()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(QString, ip);

        m_table->beacon({{.text = text}});

        QCOMPARE(row(1).value("host"_L1).toString(), host);
        QCOMPARE(row(1).value("ip"_L1).toString(), ip);
    }

    void beaconsOfTheSameKeyAreOneRow_data()
    {
        QTest::addColumn<PresenceEntry>("first");
        QTest::addColumn<PresenceEntry>("second");
        QTest::addColumn<bool>("isSame");
        const QString desk = u"Node: desk \u00b7 mode ui"_s;
        const QString tail(64, u'x');
        QTest::newRow("device") << PresenceEntry{.text = u"a"_s, .deviceId = u"D"_s}
                                << PresenceEntry{.text = u"b"_s, .deviceId = u"d"_s} << true;
        QTest::newRow("device before instance")
            << PresenceEntry{.text = u"a"_s, .deviceId = u"d"_s, .instanceId = u"i"_s}
            << PresenceEntry{.text = u"a"_s, .instanceId = u"i"_s} << false;
        QTest::newRow("instance before host")
            << PresenceEntry{.text = desk, .instanceId = u"i"_s}
            << PresenceEntry{.text = u"Node: other"_s, .instanceId = u"i"_s} << true;
        QTest::newRow("host before address")
            << PresenceEntry{.ip = u"1"_s, .text = desk}
            << PresenceEntry{.ip = u"2"_s, .text = u"Node: desk"_s} << true;
        QTest::newRow("address before text") << PresenceEntry{.ip = u"1"_s, .text = u"a"_s}
                                             << PresenceEntry{.ip = u"1"_s, .text = u"b"_s} << true;
        QTest::newRow("start of text")
            << PresenceEntry{.text = tail + u'1'} << PresenceEntry{.text = tail + u'2'} << true;
        QTest::newRow("other text")
            << PresenceEntry{.text = u"1"_s} << PresenceEntry{.text = u"2"_s} << false;
    }
    void beaconsOfTheSameKeyAreOneRow()
    {
        QFETCH(PresenceEntry, first);
        QFETCH(PresenceEntry, second);
        QFETCH(bool, isSame);

        m_table->beacon({first});
        m_table->beacon({second});

        QCOMPARE(list().size(), isSame ? 2 : 3);
    }

    void aBeaconAddsToWhatIsKnown()
    {
        m_table->peerConnected(nodePeer());

        m_table->beacon({{.text = u"hello"_s,
                          .deviceId = u"phone"_s,
                          .roles = {u"node"_s, u"operator"_s},
                          .lastInputSeconds = 7}});

        QCOMPARE(list().size(), 2);
        QCOMPARE(row(1).value("host"_L1).toString(), u"Phone"_s);
        QCOMPARE(row(1).value("text"_L1).toString(), u"hello"_s);
        QCOMPARE(row(1).value("roles"_L1).toArray(), (QJsonArray{u"node"_s, u"operator"_s}));
        QCOMPARE(row(1).value("lastInputSeconds"_L1).toInt(), 7);
    }

    void aBeaconIsCutToSize()
    {
        QStringList roles;
        for (int i = 0; i < 1000; ++i)
            roles.append(u"role-%1"_s.arg(i));

        m_table->beacon({{.text = QString(100'000, u'x'), .roles = roles}});

        QCOMPARE(row(1).value("text"_L1).toString().size(), 512);
        QCOMPARE(row(1).value("roles"_L1).toArray().size(), 64);
    }

    void aBeaconOfNothingIsIgnored()
    {
        m_table->beacon({{.text = u"  "_s}});

        QCOMPARE(list().size(), 1);
        QCOMPARE(m_changes, 0);
    }

private:
    [[nodiscard]] QJsonArray list() const { return m_table->encode().value().toArray(); }

    [[nodiscard]] QJsonObject row(qsizetype index) const { return list().at(index).toObject(); }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<PresenceTable> m_table;
    int m_changes = 0;
};

QTEST_APPLESS_MAIN(tst_PresenceTable)
#include "tst_PresenceTable.moc"
