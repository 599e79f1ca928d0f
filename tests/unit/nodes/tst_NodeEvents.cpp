// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeEvents.h"
#include "tests/support/ManualClock.h"
#include "tests/support/NodeSessions.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway;
using namespace gateway::test;

namespace {

// Reads JSON written with single quotes.
QJsonObject objectOf(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

QJsonObject answer(const QString &event, bool isHandled, const QString &reason)
{
    return {{u"ok"_s, true}, {u"event"_s, event}, {u"handled"_s, isHandled}, {u"reason"_s, reason}};
}

} // namespace

class tst_NodeEvents : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_nodes = std::make_unique<NodeRegistry>();
        m_events = std::make_unique<NodeEvents>(*m_nodes, *m_clock);
        m_nodes->add(nodeSession(u"phone"_s, u"n1"_s));
        m_stats.clear();
        m_activity.clear();
        m_triggers.clear();
        connect(m_events.get(), &NodeEvents::hostStatsChanged, this,
                [this](const QJsonObject &payload) { m_stats.append(payload); });
        connect(m_events.get(), &NodeEvents::presenceChanged, this,
                [this](const QJsonObject &payload) { m_activity.append(payload); });
        connect(m_events.get(), &NodeEvents::presenceAlive, this,
                [this](const NodeId &node, const QString &trigger) {
                    m_triggers.append(node.text() + u' ' + trigger);
                });
    }

    void anEventForAgentsIsJustNoted_data()
    {
        QTest::addColumn<QString>("event");
        for (const auto *event :
             {"exec.started", "exec.finished", "exec.denied", "chat.subscribe", "chat.unsubscribe",
              "voice.transcript", "agent.request", "notifications.changed", "push.apns.register"})
            QTest::newRow(event) << QString::fromLatin1(event);
    }
    void anEventForAgentsIsJustNoted()
    {
        QFETCH(QString, event);

        QCOMPARE(send(event, QJsonValue::Undefined), (QJsonObject{{u"ok"_s, true}}));
        QCOMPARE(send(event, QJsonObject()), (QJsonObject{{u"ok"_s, true}}));
    }

    void anUnknownEventIsNotHandled()
    {
        QCOMPARE(send(u"unknown.kind"_s, QJsonObject()),
                 answer(u"unknown.kind"_s, false, u"unsupported_event"_s));
    }

    void hostStatsAreKeptAndTold()
    {
        const QJsonObject payload =
            objectOf("{'cpuCount':4,'loadAverage':[0.5,0.4,0.3],'memoryTotalBytes':8,"
                     "'memoryFreeBytes':4,'diskTotalBytes':10,'diskAvailableBytes':0}");
        QJsonObject withMore = payload;
        withMore.insert(u"surprise"_s, u"x"_s);

        QCOMPARE(send(HostStats, withMore), answer(HostStats, true, u"updated"_s));

        QJsonObject kept = payload;
        kept.insert(u"updatedAtMs"_s, m_clock->wallMs());
        QCOMPARE(*m_nodes->find(Phone)->hostStats, kept);
        QCOMPARE(m_stats, (QList<QJsonObject>{
                              QJsonObject{{u"nodeId"_s, u"phone"_s}, {u"hostStats"_s, kept}}}));
    }

    void theFewestHostStatsWillDo()
    {
        QCOMPARE(
            send(HostStats, objectOf("{'cpuCount':4096,'memoryTotalBytes':0,'memoryFreeBytes':0}")),
            answer(HostStats, true, u"updated"_s));
    }

    void hostStatsOutOfBoundsAreDropped_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *tag, const QByteArray &cpu, const QByteArray &rest) {
            QTest::newRow(tag) << QByteArray("{'cpuCount':" + cpu + ",'memoryTotalBytes':8," +
                                             rest + '}');
        };
        row("no processor", "0", "'memoryFreeBytes':4");
        row("too many processors", "4097", "'memoryFreeBytes':4");
        row("half a processor", "1.5", "'memoryFreeBytes':4");
        row("processors as text", "'4'", "'memoryFreeBytes':4");
        row("free memory missing", "4", "'x':1");
        row("negative memory", "4", "'memoryFreeBytes':-1");
        row("one disk value", "4", "'memoryFreeBytes':4,'diskTotalBytes':1");
        row("two loads", "4", "'memoryFreeBytes':4,'loadAverage':[1,2]");
        row("negative load", "4", "'memoryFreeBytes':4,'loadAverage':[1,2,-1]");
        row("huge load", "4", "'memoryFreeBytes':4,'loadAverage':[1,2,100001]");
        row("load as text", "4", "'memoryFreeBytes':4,'loadAverage':'1'");
        row("null load", "4", "'memoryFreeBytes':4,'loadAverage':null");
    }
    void hostStatsOutOfBoundsAreDropped()
    {
        QFETCH(QByteArray, payload);

        QCOMPARE(send(HostStats, objectOf(payload)),
                 answer(HostStats, false, u"invalid_payload"_s));
        QVERIFY(!m_nodes->find(Phone)->hostStats);
        QCOMPARE(m_stats.size(), 0);
    }

    void aPayloadThatIsNoObjectIsInvalid_data()
    {
        QTest::addColumn<QString>("event");
        QTest::newRow("stats") << HostStats;
        QTest::newRow("alive") << Alive;
        QTest::newRow("activity") << Activity;
    }
    void aPayloadThatIsNoObjectIsInvalid()
    {
        QFETCH(QString, event);

        for (const QJsonValue &payload :
             {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(QJsonArray())})
            QCOMPARE(send(event, payload), answer(event, false, u"invalid_payload"_s));
    }

    void aReplacedConnectionChangesNothing()
    {
        m_nodes->add(nodeSession(u"phone"_s, u"n2"_s));

        for (const QString &event : {HostStats, Alive, Activity})
            QCOMPARE(send(event, objectOf("{'trigger':'manual','idleSeconds':1,'source':'app',"
                                          "'cpuCount':1,'memoryTotalBytes':1,"
                                          "'memoryFreeBytes':1}")),
                     answer(event, false, u"stale_connection"_s));

        QCOMPARE(m_stats.size(), 0);
        QCOMPARE(m_activity.size(), 0);
        QCOMPARE(m_triggers, QStringList());
        QVERIFY(!m_nodes->find(Phone)->hostStats);
    }

    void aLifeSignCountsOnceAMinute()
    {
        m_nodes->add(nodeSession(u"other"_s, u"n2"_s));
        const QJsonObject push = objectOf("{'trigger':'silent_push'}");

        QCOMPARE(send(Alive, push), answer(Alive, true, u"persisted"_s));
        m_clock->advance(59'999ms);
        QCOMPARE(send(Alive, push), answer(Alive, true, u"throttled"_s));
        QCOMPARE(send(Alive, objectOf("{'trigger':'zzz'}")), answer(Alive, true, u"throttled"_s));
        QCOMPARE(m_triggers, QStringList{u"phone silent_push"_s});

        QCOMPARE(m_events->handle(NodeId(u"other"_s), ConnectionId(u"n2"_s), Alive, push),
                 answer(Alive, true, u"persisted"_s));
        m_clock->advance(1ms);
        QCOMPARE(send(Alive, push), answer(Alive, true, u"persisted"_s));
        QCOMPARE(m_triggers, (QStringList{u"phone silent_push"_s, u"other silent_push"_s,
                                          u"phone silent_push"_s}));
    }

    void aLifeSignHasAKnownTrigger_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<bool>("isKnown");
        for (const auto *trigger : {"background", "silent_push", "bg_app_refresh",
                                    "significant_location", "manual", "connect"})
            QTest::newRow(trigger) << QString::fromLatin1(trigger) << true;
        QTest::newRow("other") << u"zzz"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void aLifeSignHasAKnownTrigger()
    {
        QFETCH(QString, trigger);
        QFETCH(bool, isKnown);

        QCOMPARE(send(Alive, QJsonObject{{u"trigger"_s, trigger}}),
                 isKnown ? answer(Alive, true, u"persisted"_s)
                         : answer(Alive, false, u"invalid_payload"_s));
        QCOMPARE(m_triggers.size(), isKnown ? 1 : 0);
    }

    void activityInTheAppIsKeptAndTold()
    {
        const qint64 now = m_clock->wallMs();

        QCOMPARE(send(Activity, objectOf("{'idleSeconds':3,'source':'app','saturated':true}")),
                 answer(Activity, true, u"updated"_s));

        QCOMPARE(*m_nodes->find(Phone)->lastActiveAtMs, now - 3000);
        QCOMPARE(m_activity, (QList<QJsonObject>{QJsonObject{{u"nodeId"_s, u"phone"_s},
                                                             {u"lastActiveAtMs"_s, now - 3000},
                                                             {u"presenceUpdatedAtMs"_s, now}}}));
    }

    void activityOfTheSystemNeedsPermission_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("by default") << "{'idleSeconds':3}"_ba;
        QTest::newRow("said") << "{'idleSeconds':3,'source':'system'}"_ba;
    }
    void activityOfTheSystemNeedsPermission()
    {
        QFETCH(QByteArray, payload);

        QCOMPARE(send(Activity, objectOf(payload)),
                 answer(Activity, false, u"permission_required"_s));
        QVERIFY(!m_nodes->find(Phone)->lastActiveAtMs);
        QCOMPARE(m_activity.size(), 0);

        m_nodes->setEffective(Phone,
                              {.permissions = QMap<QString, bool>{{u"accessibility"_s, false}}});
        QCOMPARE(send(Activity, objectOf(payload)),
                 answer(Activity, false, u"permission_required"_s));

        m_nodes->setEffective(Phone,
                              {.permissions = QMap<QString, bool>{{u"accessibility"_s, true}}});
        QCOMPARE(send(Activity, objectOf(payload)), answer(Activity, true, u"updated"_s));
    }

    void activityOutOfBoundsIsDropped_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("nothing") << "{}"_ba;
        QTest::newRow("negative") << "{'idleSeconds':-1,'source':'app'}"_ba;
        QTest::newRow("too long") << "{'idleSeconds':2592001,'source':'app'}"_ba;
        QTest::newRow("text") << "{'idleSeconds':'3','source':'app'}"_ba;
        QTest::newRow("source") << "{'idleSeconds':3,'source':'zzz'}"_ba;
        QTest::newRow("saturated") << "{'idleSeconds':3,'source':'app','saturated':1}"_ba;
        QTest::newRow("action") << "{'action':'zzz'}"_ba;
    }
    void activityOutOfBoundsIsDropped()
    {
        QFETCH(QByteArray, payload);

        QCOMPARE(send(Activity, objectOf(payload)), answer(Activity, false, u"invalid_payload"_s));
        QVERIFY(!m_nodes->find(Phone)->lastActiveAtMs);
    }

    void activityIsClearedOnce()
    {
        const QJsonObject clear = objectOf("{'action':'clear'}");
        QCOMPARE(send(Activity, clear), answer(Activity, true, u"already_clear"_s));
        QCOMPARE(m_activity.size(), 0);
        send(Activity, objectOf("{'idleSeconds':0,'source':'app'}"));

        QCOMPARE(send(Activity, clear), answer(Activity, true, u"cleared"_s));

        QCOMPARE(m_activity.last(), (QJsonObject{{u"nodeId"_s, u"phone"_s},
                                                 {u"lastActiveAtMs"_s, QJsonValue()},
                                                 {u"presenceUpdatedAtMs"_s, QJsonValue()}}));
        QCOMPARE(send(Activity, clear), answer(Activity, true, u"already_clear"_s));
    }

private:
    QJsonObject send(const QString &event, const QJsonValue &payload)
    {
        return m_events->handle(Phone, ConnectionId(u"n1"_s), event, payload);
    }

    const NodeId Phone{u"phone"_s};
    const QString HostStats = u"node.host.stats"_s;
    const QString Alive = u"node.presence.alive"_s;
    const QString Activity = u"node.presence.activity"_s;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<NodeRegistry> m_nodes;
    std::unique_ptr<NodeEvents> m_events;
    QList<QJsonObject> m_stats;
    QList<QJsonObject> m_activity;
    QStringList m_triggers;
};

QTEST_APPLESS_MAIN(tst_NodeEvents)
#include "tst_NodeEvents.moc"
