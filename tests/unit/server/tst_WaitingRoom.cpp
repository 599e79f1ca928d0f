// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/WaitingRoom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_WaitingRoom : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_room = WaitingRoom([this](const QString &address) { m_crowdedOut.append(address); });
        m_crowdedOut.clear();
        m_dismissed.clear();
    }

    void theOldestOfAFullAddressGoes()
    {
        for (int i = 0; i < limits::PreAuthConnectionsPerAddress; ++i)
            enter(u"a"_s, i);
        enter(u"b"_s, 1000);
        QVERIFY(m_dismissed.isEmpty());

        enter(u"a"_s, 1001);
        enter(u"a"_s, 1002);

        QCOMPARE(m_dismissed, (QList<int>{0, 1}));
        QCOMPARE(m_crowdedOut, (QStringList{u"a"_s, u"a"_s}));
        QCOMPARE(m_room.countOf(u"a"_s), limits::PreAuthConnectionsPerAddress);
        QCOMPARE(m_room.countOf(u"b"_s), 1);
    }

    void theMostCrowdedAddressMakesRoomWhenAllPlacesAreTaken()
    {
        enter(u"crowd"_s, -1);
        enter(u"crowd"_s, -2);
        for (int i = 2; i < limits::PreAuthConnections; ++i)
            enter(QString::number(i), i);
        QVERIFY(m_dismissed.isEmpty());

        enter(u"new"_s, 1000);

        QCOMPARE(m_dismissed, QList<int>{-1});
        QCOMPARE(m_room.count(), std::size_t(limits::PreAuthConnections));
    }

    void fewerPlacesAreFilledByTheSameRule()
    {
        m_room = WaitingRoom([this](const QString &address) { m_crowdedOut.append(address); }, 4);
        for (int i = 0; i < 4; ++i)
            enter(u"crowd"_s, i);
        enter(u"new"_s, 1000);
        QCOMPARE(m_dismissed, QList<int>{0});
        QCOMPARE(m_room.count(), std::size_t(4));
    }

    void onDemandTheOldestOfTheCrowdGoes()
    {
        QVERIFY(!m_room.makeRoom());
        enter(u"one"_s, 1);
        enter(u"crowd"_s, 2);
        enter(u"crowd"_s, 3);

        QVERIFY(m_room.makeRoom());

        QCOMPARE(m_dismissed, QList<int>{2});
        QCOMPARE(m_crowdedOut, QStringList{u"crowd"_s});
        QCOMPARE(m_room.count(), std::size_t(2));
    }

    void whoeverLeavesMakesRoom()
    {
        const auto first = enter(u"a"_s, 0);
        for (int i = 1; i < limits::PreAuthConnectionsPerAddress; ++i)
            enter(u"a"_s, i);
        m_room.leave(first);
        m_room.leave(first);
        enter(u"a"_s, 1000);
        QVERIFY(m_dismissed.isEmpty());
    }

    void whatDismissesCanChange()
    {
        const auto first = enter(u"a"_s, 0);
        m_room.change(first, [this] { m_dismissed.append(99); });
        for (int i = 1; i <= limits::PreAuthConnectionsPerAddress; ++i)
            enter(u"a"_s, i);
        QCOMPARE(m_dismissed, QList<int>{99});
    }

    void theOneThatGoesMayLeaveAgain()
    {
        WaitingRoom::Ticket first = 0;
        first = m_room.enter(u"a"_s, [&] { m_room.leave(first); });
        for (int i = 1; i <= limits::PreAuthConnectionsPerAddress; ++i)
            enter(u"a"_s, i);
        QCOMPARE(m_room.countOf(u"a"_s), limits::PreAuthConnectionsPerAddress);
    }

private:
    WaitingRoom::Ticket enter(const QString &address, int number)
    {
        return m_room.enter(address, [this, number] { m_dismissed.append(number); });
    }

    QStringList m_crowdedOut;
    QList<int> m_dismissed;
    WaitingRoom m_room{{}};
};

QTEST_APPLESS_MAIN(tst_WaitingRoom)
#include "tst_WaitingRoom.moc"
