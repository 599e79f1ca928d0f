// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/protocol/EventTable.h"
#include "gateway/server/Broadcaster.h"
#include "gateway/server/ConnectionTable.h"
#include "tests/support/ConnectionParts.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/TestIdentity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

/// Who listens in every test, by name.
struct Listener
{
    QString name = {};
    int protocol = 4;
    bool isNode = false;
    QStringList scopes = {};
};

QList<Listener> listeners()
{
    QList<Listener> all;
    for (const int protocol : {3, 4}) {
        const QString version = QString::number(protocol);
        for (const QString &scope :
             {u"admin"_s, u"read"_s, u"write"_s, u"pairing"_s, u"approvals"_s, u"talk"_s})
            all.append({.name = scope + version,
                        .protocol = protocol,
                        .scopes = {u"operator."_s + scope}});
        all.append({.name = u"node"_s + version, .protocol = protocol, .isNode = true});
    }
    all.append({.name = u"nothing4"_s, .protocol = 4}); // In 3 no scopes mean all.
    return all;
}

QStringList versions(const QStringList &names, const QString &which)
{
    QStringList all;
    for (const QString &name : names) {
        for (const QChar version : which)
            all.append(name + version);
    }
    return all;
}

} // namespace

// Who is told what, and by which number.
class tst_Broadcaster : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_parts = std::make_unique<ConnectionParts>(m_clock);
        m_table = std::make_unique<ConnectionTable>();
        m_broadcaster = std::make_unique<Broadcaster>(
            *m_table, [] { return StateVersion{.presence = 5, .health = 6}; });
        char seed = 1;
        for (const Listener &listener : listeners())
            add(listener, seed++);
    }
    void cleanup()
    {
        m_transports.clear();
        m_broadcaster.reset();
        m_table.reset();
        m_parts.reset();
    }

    // Written down from protocol-v4.md 12.4 and protocol-v3.md 7, not from the table in use.
    void whoIsToldWhat_data()
    {
        QTest::addColumn<QStringList>("told");

        const QStringList everyone = versions({u"admin"_s, u"read"_s, u"write"_s, u"pairing"_s,
                                               u"approvals"_s, u"talk"_s, u"node"_s},
                                              u"34"_s) +
                                     QStringList(u"nothing4"_s);
        for (const QString &event :
             {u"tick"_s, u"health"_s, u"heartbeat"_s, u"shutdown"_s, u"talk.mode"_s})
            QTest::newRow(qPrintable(event)) << everyone;
        QStringList everyoneNow = everyone;
        everyoneNow.removeIf([](const QString &name) { return name.endsWith(u'3'); });
        QTest::newRow("gateway.suspension") << everyoneNow;

        const QStringList readers{u"admin"_s, u"read"_s, u"write"_s};
        for (const QString &event : {u"presence"_s, u"voicewake.changed"_s})
            QTest::newRow(qPrintable(event)) << versions(readers, u"34"_s);
        for (const QString &event : {u"node.presence"_s, u"node.hostStats"_s, u"config.changed"_s,
                                     u"node.runnerInventory.changed"_s})
            QTest::newRow(qPrintable(event)) << versions(readers, u"4"_s);

        const QStringList pairers{u"admin"_s, u"pairing"_s};
        for (const QString &event : {u"device.pair.requested"_s, u"device.pair.resolved"_s,
                                     u"node.pair.requested"_s, u"node.pair.resolved"_s})
            QTest::newRow(qPrintable(event)) << versions(pairers, u"34"_s);
        for (const QString &event : {u"device.pair.changed"_s, u"device.pair.setup.completed"_s})
            QTest::newRow(qPrintable(event)) << versions(pairers, u"4"_s);

        const QStringList reviewers{u"admin"_s, u"approvals"_s};
        for (const QString &event : {u"exec.approval.requested"_s, u"exec.approval.resolved"_s})
            QTest::newRow(qPrintable(event)) << versions(reviewers, u"34"_s);
    }
    void whoIsToldWhat()
    {
        QFETCH(QStringList, told);
        const QString event = QString::fromUtf8(QTest::currentDataTag());

        m_broadcaster->broadcast({.name = event, .payload = QJsonObject{{u"x"_s, 1}}});

        QCOMPARE(hearersOf(event), QSet<QString>(told.begin(), told.end()));
        const QJsonObject frame = m_transports.at(told.first())->sent.last();
        QCOMPARE(frame.value("payload"_L1).toObject(), (QJsonObject{{u"x"_s, 1}}));
        const bool isVersioned = event == "presence"_L1 || event == "health"_L1;
        QCOMPARE(frame.value("stateVersion"_L1),
                 isVersioned ? QJsonValue(QJsonObject{{u"presence"_s, 5}, {u"health"_s, 6}})
                             : QJsonValue(QJsonValue::Undefined));
    }

    void everyBroadcastIsInTheTableAbove()
    {
        QSet<QString> addressed;
        for (const EventSpec &spec : eventTable()) {
            if (spec.audience == EventSpec::Audience::Addressed)
                addressed.insert(spec.name);
        }
        QCOMPARE(addressed,
                 (QSet<QString>{u"connect.challenge"_s, u"node.invoke.request"_s,
                                u"node.invoke.cancel"_s, u"voicewake.routing.changed"_s}));
        QCOMPARE(int(eventTable().size()) - int(addressed.size()), 20);
    }

    void whatIsNotInTheTableOrMeantForOneIsNotSent_data()
    {
        QTest::addColumn<QString>("event");
        for (const QString &event :
             {u"no.such.event"_s, u"node.invoke.request"_s, u"connect.challenge"_s})
            QTest::newRow(qPrintable(event)) << event;
    }
    void whatIsNotInTheTableOrMeantForOneIsNotSent()
    {
        QFETCH(QString, event);

        m_broadcaster->broadcast({.name = event});

        QVERIFY(hearersOf(event).isEmpty());
    }

    void anAudienceIsOnlyEverNarrowed()
    {
        m_broadcaster->broadcast({.name = u"exec.approval.requested"_s},
                                 [](const Peer &peer) { return peer.dialect == &dialectV3(); });
        const QSet<QString> narrowed = hearersOf(u"exec.approval.requested"_s);
        m_broadcaster->broadcast({.name = u"node.pair.resolved"_s},
                                 [](const Peer &) { return true; });

        QCOMPARE(narrowed.size(), 2);
        QVERIFY(!hearersOf(u"node.pair.resolved"_s).contains(u"read4"_s));
        QVERIFY(!hearersOf(u"node.pair.resolved"_s).contains(u"node4"_s));
    }

    void everyConnectionCountsOnItsOwnAndOnlyWhatItIsSent()
    {
        m_broadcaster->broadcast({.name = u"tick"_s});
        m_broadcaster->broadcast({.name = u"device.pair.changed"_s});
        m_table->send(ConnectionId(u"read4"_s), {.name = u"voicewake.changed"_s});
        m_broadcaster->broadcast({.name = u"config.changed"_s});
        m_broadcaster->broadcast({.name = u"tick"_s});

        QCOMPARE(numbersOf(u"admin4"_s), (QList<int>{1, 2, 3, 4}));
        QCOMPARE(numbersOf(u"read4"_s), (QList<int>{1, 0, 2, 3})); // 0: addressed, no number
        QCOMPARE(numbersOf(u"pairing4"_s), (QList<int>{1, 2, 3}));
        QCOMPARE(numbersOf(u"node4"_s), (QList<int>{1, 2}));
        // Nor what its version does not know.
        QCOMPARE(numbersOf(u"admin3"_s), (QList<int>{1, 2}));
    }

    void aSlowReaderMissesANumberAndNobodyElseDoes()
    {
        m_transports.at(u"read4"_s)->buffered = limits::SendBufferBytes + 1;
        m_broadcaster->broadcast({.name = u"tick"_s});
        m_transports.at(u"read4"_s)->buffered = limits::SendBufferBytes;
        m_broadcaster->broadcast({.name = u"tick"_s});

        QCOMPARE(numbersOf(u"read4"_s), (QList<int>{2}));
        QCOMPARE(numbersOf(u"write4"_s), (QList<int>{1, 2}));

        m_transports.at(u"read4"_s)->buffered = limits::SendBufferBytes + 1;
        m_broadcaster->broadcast({.name = u"shutdown"_s});

        QCOMPARE(m_transports.at(u"read4"_s)->farewell->code, CloseCode::Policy);
        QCOMPARE(m_transports.at(u"read4"_s)->farewell->reason, u"slow consumer"_s);
        QVERIFY(!m_transports.at(u"write4"_s)->farewell);
        QCOMPARE(numbersOf(u"write4"_s), (QList<int>{1, 2, 3}));
    }

    void nobodyIsToldBeforeTheHandshake()
    {
        auto transport = std::make_unique<FakeTransport>();
        FakeTransport &stranger = *transport;
        m_table->add(connectionOn(std::move(transport), u"stranger"_s));

        m_broadcaster->broadcast({.name = u"tick"_s});

        QCOMPARE(stranger.sent.size(), 1);
        QCOMPARE(stranger.sent.first().value("event"_L1).toString(), u"connect.challenge"_s);
    }

private:
    std::unique_ptr<Connection> connectionOn(std::unique_ptr<FakeTransport> transport,
                                             const QString &name)
    {
        auto connection =
            std::make_unique<Connection>(ConnectionId(name), std::move(transport),
                                         ConnectionParts::localOrigin(), m_parts->collaborators());
        Connection *added = connection.get();
        connect(added, &Connection::admitted, added, [added] {
            added->welcome(RawJson::trusted("{\"type\":\"hello-ok\"}"));
        });
        return connection;
    }

    void add(const Listener &listener, char seed)
    {
        auto owned = std::make_unique<FakeTransport>();
        FakeTransport *transport = owned.get();
        m_table->add(connectionOn(std::move(owned), listener.name));
        emit transport->received(connectFrame(
            listener, TestIdentity(seed), transport->sent.first().value("payload"_L1).toObject()));
        QVERIFY2(transport->sent.last().value("ok"_L1).toBool(), qPrintable(listener.name));
        transport->sent.clear();
        m_transports[listener.name] = transport;
    }

    static QByteArray connectFrame(const Listener &who, const TestIdentity &identity,
                                   const QJsonObject &challenge)
    {
        const QString id = who.isNode ? u"node-host"_s : u"cli"_s;
        const QString mode = who.isNode ? u"node"_s : u"cli"_s;
        const QString role = who.isNode ? u"node"_s : u"operator"_s;
        QJsonObject params{{u"minProtocol"_s, who.protocol},
                           {u"maxProtocol"_s, who.protocol},
                           {u"client"_s, QJsonObject{{u"id"_s, id},
                                                     {u"mode"_s, mode},
                                                     {u"version"_s, u"1"_s},
                                                     {u"platform"_s, u"linux"_s}}},
                           {u"role"_s, role},
                           {u"scopes"_s, QJsonArray::fromStringList(who.scopes)},
                           {u"auth"_s, QJsonObject{{u"token"_s, u"secret"_s}}}};
        if (who.isNode)
            params.insert(u"device"_s,
                          identity.device({.version = 2,
                                           .clientId = id,
                                           .clientMode = mode,
                                           .role = role,
                                           .signedAtMs = challenge.value("ts"_L1).toInteger(),
                                           .token = u"secret"_s,
                                           .nonce = challenge.value("nonce"_L1).toString()}));
        return QJsonDocument(QJsonObject{{u"type"_s, u"req"_s},
                                         {u"id"_s, u"c"_s},
                                         {u"method"_s, u"connect"_s},
                                         {u"params"_s, params}})
            .toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] QSet<QString> hearersOf(const QString &event) const
    {
        QSet<QString> names;
        for (const auto &[name, transport] : m_transports) {
            for (const QJsonObject &frame : transport->sent) {
                if (frame.value("event"_L1) == event)
                    names.insert(name);
            }
        }
        return names;
    }

    [[nodiscard]] QList<int> numbersOf(const QString &name) const
    {
        QList<int> numbers;
        for (const QJsonObject &frame : m_transports.at(name)->sent)
            numbers.append(frame.value("seq"_L1).toInt());
        return numbers;
    }

    ManualClock m_clock;
    std::unique_ptr<ConnectionParts> m_parts;
    std::unique_ptr<ConnectionTable> m_table;
    std::unique_ptr<Broadcaster> m_broadcaster;
    std::map<QString, FakeTransport *> m_transports; ///< Owned by their connections.
};

QTEST_GUILESS_MAIN(tst_Broadcaster)
#include "tst_Broadcaster.moc"
