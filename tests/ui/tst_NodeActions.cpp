// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/models/Platform.h"
#include "ui/nodes/CommandGroups.h"
#include "ui/nodes/NodeActions.h"
#include "ui/nodes/NodeStatus.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandState;
using gateway::GatewayState;
using gateway::NodeApproval;
using gateway::NodeView;
using ui::ActionState;
using ui::DeviceShape;
using ui::NodeAction;
using ui::NodeActions;
using ui::NodeState;
using ui::NodeStatus;
using ui::NodesView;

namespace {

constexpr std::array All{
    NodeAction::Rename,     NodeAction::RunCommand,    NodeAction::TakePhoto,
    NodeAction::Screenshot, NodeAction::CanvasPicture, NodeAction::RecordScreen,
    NodeAction::ShowCanvas, NodeAction::OpenAddress,   NodeAction::HideCanvas,
    NodeAction::Disconnect, NodeAction::Remove,
};

NodeView phone(CommandState camera = CommandState::Usable)
{
    NodeView node = sampleNode(1);
    node.commands = {{.name = u"camera.snap"_s, .state = camera},
                     {.name = u"canvas.present"_s, .state = CommandState::Usable}};
    return node;
}

ActionState stateOf(NodeAction action, const NodeView &node)
{
    return NodeActions::stateOf(action, node, {.state = GatewayState::Running});
}

} // namespace

class tst_NodeActions : public QObject
{
    Q_OBJECT

private slots:
    void aDisabledActionAlwaysSaysWhy()
    {
        NodeView bare = sampleNode(0);
        bare.commands.clear();
        NodeView offline = phone();
        offline.isConnected = false;
        for (const NodeView &node : {bare, offline, phone()}) {
            for (const auto gateway : {GatewayState::Running, GatewayState::Stopped}) {
                for (const NodeAction action : All) {
                    const ActionState state =
                        NodeActions::stateOf(action, node, {.state = gateway});
                    QCOMPARE(state.reason.isEmpty(), state.isEnabled);
                }
            }
        }
    }

    void aCommandEnablesItsAction()
    {
        QVERIFY(stateOf(NodeAction::TakePhoto, phone()).isEnabled);
        QVERIFY(stateOf(NodeAction::ShowCanvas, phone()).isEnabled);
        QVERIFY(stateOf(NodeAction::OpenAddress, phone()).isEnabled);
        QVERIFY(!stateOf(NodeAction::HideCanvas, phone()).isEnabled);
        QVERIFY(!stateOf(NodeAction::Screenshot, phone()).isEnabled);
        QVERIFY(stateOf(NodeAction::RunCommand, phone()).isEnabled);
    }

    void theReasonNamesTheCause()
    {
        NodeView offline = phone();
        offline.isConnected = false;

        QCOMPARE(stateOf(NodeAction::TakePhoto, offline).reason, u"Pixel 9 is offline"_s);
        QCOMPARE(stateOf(NodeAction::TakePhoto, phone(CommandState::BlockedByRule)).reason,
                 u"Camera is blocked by a rule"_s);
        QCOMPARE(stateOf(NodeAction::Screenshot, phone()).reason,
                 u"Pixel 9 does not offer “screen.snapshot”"_s);
    }

    void renamingAndRemovingNeedNoConnection()
    {
        NodeView offline = phone();
        offline.isConnected = false;

        QVERIFY(stateOf(NodeAction::Rename, offline).isEnabled);
        QVERIFY(stateOf(NodeAction::Remove, offline).isEnabled);
        QVERIFY(!stateOf(NodeAction::Disconnect, offline).isEnabled);
    }

    void aNodeWithoutUsableCommandIsLimited()
    {
        NodeView node = sampleNode(0);
        QCOMPARE(NodeStatus::of(node, {}), NodeState::Connected);

        for (auto &command : node.commands)
            command.state = CommandState::NotInDefaults;

        QCOMPARE(NodeStatus::of(node, {}), NodeState::Limited);
        QCOMPARE(stateOf(NodeAction::RunCommand, node).isEnabled, false);
        node.approval = NodeApproval::PendingApproval;
        QCOMPARE(NodeStatus::of(node, {}), NodeState::NeedsApproval);
    }

    void aNodeIsReconnectingForAMinuteOnly()
    {
        NodeView node = sampleNode(0, false);
        node.lastSeenMs = SampleNow - 5'000;
        const qint64 restarted = SampleNow;

        QCOMPARE(NodeStatus::of(node, {.startedAtMs = restarted, .nowMs = restarted + 10'000}),
                 NodeState::Reconnecting);
        QCOMPARE(NodeStatus::of(node, {.resumedAtMs = restarted, .nowMs = restarted + 10'000}),
                 NodeState::Reconnecting);
        QCOMPARE(NodeStatus::of(node, {.startedAtMs = restarted, .nowMs = restarted + 61'000}),
                 NodeState::Offline);
        node.lastSeenMs = SampleNow - 3'600'000;
        QCOMPARE(NodeStatus::of(node, {.startedAtMs = restarted, .nowMs = restarted + 10'000}),
                 NodeState::Offline);
    }

    void everyGatewayStateHasAView()
    {
        gateway::GatewaySnapshot now = runningSnapshot();
        QCOMPARE(NodeStatus::view(now), NodesView::Empty);
        now.state = GatewayState::RemoteConnecting;
        QCOMPARE(NodeStatus::view(now), NodesView::Loading);
        now.state = GatewayState::RemoteUnreachable;
        QCOMPARE(NodeStatus::view(now), NodesView::Failed);
        now = busySnapshot();
        QCOMPARE(NodeStatus::view(now), NodesView::Ready);
        now.state = GatewayState::Stopped;
        QCOMPARE(NodeStatus::view(now), NodesView::Stopped);
    }

    void sensitiveCommandsAreAskedAbout_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("asks");
        for (const char *command : {"camera.snap", "camera.clip", "screen.snapshot",
                                    "screen.record", "sms.send", "system.run"})
            QTest::newRow(command) << QString::fromLatin1(command) << true;
        for (const char *command : {"camera.list", "canvas.present", "system.which", "device.info"})
            QTest::newRow(command) << QString::fromLatin1(command) << false;
    }

    void sensitiveCommandsAreAskedAbout()
    {
        QFETCH(QString, command);
        QFETCH(bool, asks);

        const auto kind = ui::CommandGroups::sensitivityOf(command);

        QCOMPARE(kind.has_value(), asks);
        if (kind)
            QVERIFY(ui::CommandGroups::question(*kind, u"Pixel 9"_s).endsWith(u'?'));
    }

    void everyCommandHasAnExampleThatIsAnObject()
    {
        QCOMPARE(ui::CommandGroups::examplesOf(u"camera.snap"_s).size(), 2);
        QCOMPARE(ui::CommandGroups::examplesOf(u"no.such"_s).first().json, u"{}"_s);
    }

    void thePlatformIsReadFromWhatTheDeviceSays_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("name");
        QTest::addColumn<DeviceShape>("shape");
        QTest::newRow("android") << u"android 16 (sdk 36)"_s << u"Android"_s << u"Google Pixel 9"_s
                                 << u"Android 16"_s << DeviceShape::Phone;
        QTest::newRow("ipad") << u"iPadOS 18.4"_s << u"iPad"_s << u"iPad14,3"_s << u"iPadOS 18.4"_s
                              << DeviceShape::Tablet;
        QTest::newRow("iphone") << u"iOS 18.4.1"_s << u"iPhone"_s << u""_s << u"iOS 18.4.1"_s
                                << DeviceShape::Phone;
        QTest::newRow("watch") << u"watchOS 11.2"_s << u"Apple Watch"_s << u""_s
                               << u"watchOS 11.2"_s << DeviceShape::Watch;
        QTest::newRow("macbook") << u"darwin"_s << u"Mac"_s << u"MacBookPro18,3"_s << u"macOS"_s
                                 << DeviceShape::Laptop;
        QTest::newRow("windows") << u"win32"_s << u"Windows"_s << u""_s << u"Windows"_s
                                 << DeviceShape::Desktop;
        QTest::newRow("linux") << u"linux"_s << u"Linux"_s << u""_s << u"Linux"_s
                               << DeviceShape::Desktop;
        QTest::newRow("hostile") << u"\u202Efoo\n"_s << u""_s << u""_s << u"foo"_s
                                 << DeviceShape::Unknown;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s << u"Unknown"_s << DeviceShape::Unknown;
    }

    void thePlatformIsReadFromWhatTheDeviceSays()
    {
        QFETCH(QString, platform);
        QFETCH(QString, family);
        QFETCH(QString, model);
        QFETCH(QString, name);
        QFETCH(DeviceShape, shape);

        QCOMPARE(ui::Platform::nameAndVersion(platform, family), name);
        QCOMPARE(ui::Platform::shape(platform, family, model), shape);
    }
};

QTEST_GUILESS_MAIN(tst_NodeActions)
#include "tst_NodeActions.moc"
