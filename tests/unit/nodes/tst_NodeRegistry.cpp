// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/NodeRegistry.h"
#include "tests/support/NodeSessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::nodeSession;

class tst_NodeRegistry : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_nodes = std::make_unique<NodeRegistry>();
        m_lost.clear();
        connect(m_nodes.get(), &NodeRegistry::lost, this, [this](const NodeId &node) {
            m_lost.append(node.text());
            m_liveWhenLost = m_nodes->find(node) != nullptr;
        });
    }

    void aNodeIsFoundByItsId()
    {
        m_nodes->add(nodeSession(u"phone"_s, u"c1"_s));

        QVERIFY(m_nodes->find(Phone));
        QVERIFY(!m_nodes->find(NodeId(u"other"_s)));
        QCOMPARE(m_nodes->count(), 1u);
        QCOMPARE(m_lost, QStringList());
    }

    void aSecondSessionTakesOver()
    {
        m_nodes->add(nodeSession(u"phone"_s, u"c1"_s));
        m_nodes->add(nodeSession(u"phone"_s, u"c2"_s));

        QCOMPARE(m_lost, QStringList{u"phone"_s});
        QVERIFY(m_liveWhenLost);
        QVERIFY(m_nodes->isLive(Phone, ConnectionId(u"c2"_s)));
        QVERIFY(!m_nodes->isLive(Phone, ConnectionId(u"c1"_s)));
        QCOMPARE(m_nodes->count(), 1u);
    }

    void anOlderSocketThatClosesLateRemovesNothing()
    {
        m_nodes->add(nodeSession(u"phone"_s, u"c1"_s));
        m_nodes->add(nodeSession(u"phone"_s, u"c2"_s));
        m_lost.clear();

        m_nodes->remove(ConnectionId(u"c1"_s));

        QVERIFY(m_nodes->find(Phone));
        QCOMPARE(m_lost, QStringList());
    }

    void theLiveConnectionRemovesItsNode()
    {
        m_nodes->add(nodeSession(u"phone"_s, u"c1"_s));

        m_nodes->remove(ConnectionId(u"c1"_s));
        m_nodes->remove(ConnectionId(u"c1"_s));

        QVERIFY(!m_nodes->find(Phone));
        QVERIFY(!m_liveWhenLost);
        QCOMPARE(m_lost, QStringList{u"phone"_s});
    }

    void whatIsKnownOfANodeIsKeptWithItsSession()
    {
        m_nodes->add(nodeSession(u"phone"_s, u"c1"_s));

        m_nodes->setEffective(Phone, {.commands = {u"a"_s}});
        m_nodes->setPluginTools(Phone, {u"tool"_s});
        m_nodes->setHostStats(Phone, {{u"cpuCount"_s, 2}});
        m_nodes->setActivity(Phone, 5, 9);

        const NodeSession *session = m_nodes->find(Phone);
        QCOMPARE(session->effective.commands, QStringList{u"a"_s});
        QCOMPARE(session->pluginTools, QJsonArray{u"tool"_s});
        QCOMPARE(session->hostStats->value("cpuCount"_L1).toInt(), 2);
        QCOMPARE(*session->lastActiveAtMs, 5);
        QCOMPARE(*session->presenceUpdatedAtMs, 9);
    }

    void clearedActivityLeavesNoTimes()
    {
        m_nodes->add(nodeSession(u"phone"_s));
        m_nodes->setActivity(Phone, 5, 9);

        m_nodes->setActivity(Phone, std::nullopt, 10);

        QVERIFY(!m_nodes->find(Phone)->lastActiveAtMs);
        QVERIFY(!m_nodes->find(Phone)->presenceUpdatedAtMs);
    }

    void newsOfAnAbsentNodeAreDropped()
    {
        m_nodes->setEffective(Phone, {});
        m_nodes->setPluginTools(Phone, {});
        m_nodes->setHostStats(Phone, {});
        m_nodes->setActivity(Phone, 5, 9);

        QCOMPARE(m_nodes->count(), 0u);
    }

private:
    const NodeId Phone{u"phone"_s};
    std::unique_ptr<NodeRegistry> m_nodes;
    QStringList m_lost;
    bool m_liveWhenLost = false;
};

QTEST_APPLESS_MAIN(tst_NodeRegistry)
#include "tst_NodeRegistry.moc"
