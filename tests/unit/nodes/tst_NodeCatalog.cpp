// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeCatalog.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"
#include "tests/support/NodeSessions.h"

#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

PairedDevice node(const QString &id, const QString &name)
{
    PairedDevice device{.id = DeviceId(id), .publicKey = u"key"_s, .displayName = name};
    device.roles = {u"node"_s};
    device.tokens.emplace(Role::Node, DeviceToken());
    return device;
}

Peer operatorWith(Scope scope)
{
    return {.role = Role::Operator, .scopes = {QString(toText(scope))}};
}

} // namespace

class tst_NodeCatalog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_catalog.reset();
        m_devices.emplace(m_store, m_clock);
        m_nodes.emplace();
        m_catalog.emplace(*m_devices, *m_nodes, m_clock);
        QVERIFY(m_devices->put(node(u"a"_s, u"Attic"_s)));
        QVERIFY(m_devices->put(node(u"b"_s, u"Barn"_s)));
    }

    void theConnectedComeFirst()
    {
        QCOMPARE(names(), (QStringList{u"Attic"_s, u"Barn"_s}));
        m_nodes->add(nodeSession(u"b"_s, u"c1"_s));
        QCOMPARE(names(), (QStringList{u"Barn"_s, u"Attic"_s}));
        m_nodes->remove(ConnectionId(u"c1"_s));
        QCOMPARE(names(), (QStringList{u"Attic"_s, u"Barn"_s}));
    }

    void everyChangeIsSeen()
    {
        m_nodes->add(nodeSession(u"a"_s));
        QString before = list();
        const auto hasChanged = [&] { return std::exchange(before, list()) != before; };
        QVERIFY(!hasChanged());

        m_nodes->setHostStats(NodeId(u"a"_s), {{u"load"_s, 1}});
        QVERIFY(hasChanged());
        m_nodes->setActivity(NodeId(u"a"_s), 5, 6);
        QVERIFY(hasChanged());
        m_nodes->setPluginTools(NodeId(u"a"_s), {u"tool"_s});
        QVERIFY(hasChanged());
        m_nodes->setEffective(NodeId(u"a"_s), {.caps = {u"canvas"_s}});
        QVERIFY(hasChanged());

        PairedDevice renamed = *m_devices->find(DeviceId(u"a"_s));
        renamed.operatorLabel = u"Loft"_s;
        QVERIFY(m_devices->put(renamed));
        QVERIFY(hasChanged());
        renamed.lastSeenAtMs = 7;
        m_devices->touch(renamed);
        QVERIFY(hasChanged());
        QVERIFY(m_devices->remove(DeviceId(u"a"_s)));
        QVERIFY(hasChanged());
        QVERIFY(!hasChanged());
    }

    void theTimeIsThatOfTheAsking()
    {
        const auto ts = [this] {
            return m_catalog->list(m_reader).value().toObject().value("ts"_L1).toInteger();
        };
        const qint64 before = ts();
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(ts(), before + 1000);
    }

    void whatWaitsIsShownToThoseWhoMayApprove()
    {
        PairedDevice asking = *m_devices->find(DeviceId(u"a"_s));
        asking.pendingNodeSurface.emplace();
        asking.pendingNodeSurface->requestId = PairingId(u"r1"_s);
        QVERIFY(m_devices->put(asking));

        QVERIFY(m_catalog->list(operatorWith(Scope::Pairing)).text().contains("r1"));
        QVERIFY(!m_catalog->list(m_reader).text().contains("r1"));
        QVERIFY(m_catalog->list(operatorWith(Scope::Pairing)).text().contains("r1"));
    }

private:
    QString list() { return QString::fromUtf8(m_catalog->list(m_reader).text()); }
    QStringList names()
    {
        QStringList names;
        const QJsonObject reply = m_catalog->list(m_reader).value().toObject();
        for (const QJsonValue &row : reply.value("nodes"_L1).toArray())
            names.append(row.toObject().value("displayName"_L1).toString());
        return names;
    }

    const Peer m_reader = operatorWith(Scope::Read);
    ManualClock m_clock;
    MemoryStateStore m_store;
    std::optional<DeviceStore> m_devices;
    std::optional<NodeRegistry> m_nodes;
    std::optional<NodeCatalog> m_catalog;
};

QTEST_APPLESS_MAIN(tst_NodeCatalog)
#include "tst_NodeCatalog.moc"
