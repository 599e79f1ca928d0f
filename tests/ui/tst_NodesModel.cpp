// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/models/ActivityModel.h"
#include "ui/models/CommandsModel.h"
#include "ui/models/NodesModel.h"
#include "ui/models/NodesOrder.h"
#include "ui/models/PermissionsModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::NodeId;
using gateway::NodeView;
using ui::NodeFilter;
using ui::NodesModel;
using ui::NodesOrder;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, NodesModel::Name).data().toString());
    return names;
}

NodeView named(int number, const QString &name, bool isConnected = true)
{
    NodeView node = sampleNode(number, isConnected);
    node.name = name;
    return node;
}

} // namespace

class tst_NodesModel : public QObject
{
    Q_OBJECT

private slots:
    void connectedComeFirstThenByName()
    {
        NodesModel model;
        NodesOrder order(model);
        QAbstractItemModelTester tester(&order, Fatal);

        model.show({named(1, u"b"_s, false), named(2, u"c"_s), named(3, u"A"_s, false),
                    named(4, u"node 10"_s), named(5, u"node 9"_s)},
                   m_moment);

        QCOMPARE(namesOf(order), QStringList({u"c"_s, u"node 9"_s, u"node 10"_s, u"A"_s, u"b"_s}));
    }

    void aHeldOrderStaysAndTheTextsChange()
    {
        NodesModel model;
        NodesOrder order(model);
        QAbstractItemModelTester tester(&order, Fatal);
        model.show({named(1, u"a"_s), named(2, u"b"_s)}, m_moment);
        order.holdOrder(true);

        model.show({named(1, u"a"_s, false), named(2, u"b"_s)}, m_moment);

        QCOMPARE(namesOf(order), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(order.index(0, NodesModel::Status).data().toString(), u"Offline"_s);

        order.holdOrder(false);

        QCOMPARE(namesOf(order), QStringList({u"b"_s, u"a"_s}));
    }

    void heldRowsAreNotFilteredAwayEither()
    {
        NodesModel model;
        NodesOrder order(model);
        model.show({named(1, u"a"_s), named(2, u"b"_s)}, m_moment);
        order.setFilter({.which = NodeFilter::Which::Connected});
        order.holdOrder(true);

        model.show({named(1, u"a"_s, false), named(2, u"b"_s)}, m_moment);

        QCOMPARE(order.rowCount(), 2);
        order.holdOrder(false);
        QCOMPARE(order.rowCount(), 1);
    }

    void filtersAndSearch()
    {
        NodesModel model;
        NodesOrder order(model);
        model.show(busySnapshot().nodes, m_moment);

        order.setFilter({.which = NodeFilter::Which::Offline});
        QCOMPARE(namesOf(order), QStringList({u"Build server"_s, u"Pixel 9"_s}));
        order.setFilter({.which = NodeFilter::Which::OnePlatform, .platform = u"Linux"_s});
        QCOMPARE(namesOf(order), QStringList({u"Office laptop"_s, u"Build server"_s}));
        order.setFilter({});
        order.setSearch(u" pixel  ANDROID "_s);
        QCOMPARE(namesOf(order), QStringList({u"Pixel 9"_s}));
        QVERIFY(order.isFiltering());
        order.setSearch(QString());
        QCOMPARE(order.rowCount(), 4);
    }

    void anyListOfNodesIsTakenOver()
    {
        QRandomGenerator random(11);
        NodesModel model;
        NodesOrder order(model);
        QAbstractItemModelTester tester(&model, Fatal);
        QAbstractItemModelTester orderTester(&order, Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 60; ++round) {
            QList<NodeView> nodes;
            for (int number = 0; number < 10; ++number) {
                if (random.bounded(3) > 0)
                    nodes.append(sampleNode(number, random.bounded(2) == 0));
            }
            order.holdOrder(random.bounded(2) == 0);

            model.show(nodes, m_moment);

            QCOMPARE(model.rowCount(), nodes.size());
            QCOMPARE(order.rowCount(), nodes.size());
            for (const NodeView &node : nodes)
                QCOMPARE(model.find(node.id)->node, node);
        }
        QCOMPARE(resets.size(), 0);
    }

    void aNodeThatIsListedTwiceIsShownOnce()
    {
        NodesModel model;

        model.show({sampleNode(1), sampleNode(1)}, m_moment);

        QCOMPARE(model.rowCount(), 1);
    }

    void textsFromNodesAreCleaned()
    {
        NodeView node = sampleNode(1);
        node.name = u"<b>evil</b>\u202E\n"_s + u"x"_s.repeated(10'000);
        node.caps = {u"ca\u200Bmera"_s};
        NodesModel model;

        model.show({node}, m_moment);

        const QString name = model.index(0, NodesModel::Name).data().toString();
        QVERIFY(name.size() <= 64);
        QVERIFY(!name.contains(u'\n'));
        QVERIFY(!name.contains(QChar(0x202E)));
        QCOMPARE(model.index(0, NodesModel::Abilities).data().toString(), u"camera"_s);
    }

    void editingANameAsksAndChangesNothing()
    {
        NodesModel model;
        model.show({named(1, u"old"_s)}, m_moment);
        QSignalSpy asked(&model, &NodesModel::renameAsked);

        QVERIFY(model.setData(model.index(0, NodesModel::Name), u" new "_s, Qt::EditRole));

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).toString(), u"new"_s);
        QCOMPARE(model.index(0, NodesModel::Name).data().toString(), u"old"_s);
        QVERIFY(!model.setData(model.index(0, NodesModel::Name), u"old"_s, Qt::EditRole));
    }

    void aRowIsReadOutAsASentence()
    {
        NodesModel model;
        model.show({sampleNode(1, false)}, m_moment);

        QCOMPARE(model.index(0, NodesModel::Name).data(Qt::AccessibleTextRole).toString(),
                 u"Pixel 9, Android, Offline, last seen 2 h ago"_s);
    }

    void commandsSayWhyTheyCannotBeUsed()
    {
        ui::CommandsModel model;
        QAbstractItemModelTester tester(&model, Fatal);

        model.show(sampleNode(1));

        QCOMPARE(model.index(0, ui::CommandsModel::Name).data().toString(), u"camera.snap"_s);
        QCOMPARE(model.index(0, ui::CommandsModel::Group).data().toString(), u"Camera"_s);
        QCOMPARE(model.index(0, ui::CommandsModel::State).data().toString(), u"Blocked by rule"_s);
        QVERIFY(!model.index(0, ui::CommandsModel::Reason).data().toString().isEmpty());
        QVERIFY(model.asText().startsWith(u"camera.snap\tBlocked by rule\n"_s));
    }

    void abilitiesWithoutWordFromTheDeviceAreUnknown()
    {
        NodeView node = sampleNode(1);
        node.permissions = {{u"camera.capture"_s, true}, {u"location"_s, false}};
        node.caps = {u"camera"_s, u"location"_s, u"sms"_s};
        ui::PermissionsModel model;
        QAbstractItemModelTester tester(&model, Fatal);

        model.show(node);

        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.index(row, 0).data().toString() + u"="_s +
                         model.index(row, 1).data().toString());
        QCOMPARE(shown, QStringList({u"camera.capture=Granted"_s, u"location=Not granted"_s,
                                     u"sms=Unknown"_s}));
    }

    void activityKeepsWhatBeganTogetherApart()
    {
        const gateway::ActivityView one{.startedAtMs = 5, .command = u"a"_s, .isOk = true};
        gateway::ActivityView two = one;
        two.isOk = false;
        two.errorCode = u"TIMEOUT"_s;
        ui::ActivityModel model;
        QAbstractItemModelTester tester(&model, Fatal);

        model.show({two, one});
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({{.startedAtMs = 6}, two, one});

        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(model.index(1, ui::ActivityModel::Outcome).data().toString(),
                 u"Failed: TIMEOUT"_s);
        model.show({one});
        QCOMPARE(model.rowCount(), 1);
    }

    void activityIsBounded()
    {
        QList<gateway::ActivityView> many;
        for (int at = 0; at < 150; ++at)
            many.append(gateway::ActivityView{.startedAtMs = 1000 - at});
        ui::ActivityModel model;

        model.show(many);

        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.rows().first().activity.startedAtMs, 1000);
    }

private:
    const ui::NodeMoment m_moment{.nowMs = SampleNow};
};

QTEST_MAIN(tst_NodesModel)
#include "tst_NodesModel.moc"
