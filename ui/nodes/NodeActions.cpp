// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodeActions.h"

#include "ui/common/RemoteText.h"
#include "ui/models/Platform.h"
#include "ui/models/ShownState.h"
#include "ui/nodes/CommandGroups.h"
#include "ui/nodes/NodeStatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandState;
using gateway::CommandView;
using gateway::NodeView;

QString NodeActions::nameOf(const NodeView &node)
{
    const QString name = remoteText(node.name);
    if (!name.isEmpty())
        return name;
    const QString ownName = remoteText(node.ownName);
    return ownName.isEmpty() ? deviceCode(node.id.text()) : ownName;
}

bool NodeActions::isUsable(const QString &command, const NodeView &node)
{
    return std::ranges::any_of(node.commands, [&](const CommandView &entry) {
        return entry.name == command && entry.state == CommandState::Usable;
    });
}

QString NodeActions::commandOf(NodeAction action, const NodeView &node)
{
    const QString present = u"canvas.present"_s;
    const QString navigate = u"canvas.navigate"_s;
    switch (action) {
    case NodeAction::Rename:
    case NodeAction::RunCommand:
    case NodeAction::Disconnect:
    case NodeAction::Remove:
        return {};
    case NodeAction::TakePhoto:
        return u"camera.snap"_s;
    case NodeAction::Screenshot:
        return u"screen.snapshot"_s;
    case NodeAction::CanvasPicture:
        return u"canvas.snapshot"_s;
    case NodeAction::RecordScreen:
        return u"screen.record"_s;
    case NodeAction::ShowCanvas:
        return isUsable(present, node) || !isUsable(navigate, node) ? present : navigate;
    case NodeAction::OpenAddress:
        return isUsable(navigate, node) || !isUsable(present, node) ? navigate : present;
    case NodeAction::HideCanvas:
        return u"canvas.hide"_s;
    }
    return {};
}

QString NodeActions::whyNot(const CommandView &command, const QString &node)
{
    const QString name = remoteText(command.name);
    switch (command.state) {
    case CommandState::Usable:
        return {};
    case CommandState::NotApproved:
        return tr("“%1” has not been approved for %2").arg(name, node);
    case CommandState::BlockedByRule:
        return tr("“%1” is blocked by a rule").arg(name);
    case CommandState::NotInDefaults:
        return tr("“%1” needs a rule that allows it").arg(name);
    case CommandState::NotOffered:
        return tr("%2 does not offer “%1”").arg(name, node);
    }
    return {};
}

QString NodeActions::whyNot(const QString &command, const NodeView &node)
{
    const auto it = std::ranges::find(node.commands, command, &CommandView::name);
    if (it == node.commands.end())
        return whyNot(CommandView{.name = command}, nameOf(node));
    // The camera has a word of its own; "camera.snap" means nothing to most people.
    if (it->state == CommandState::BlockedByRule &&
        CommandGroups::groupOf(command) == CommandGroup::Camera)
        return tr("Camera is blocked by a rule");
    return whyNot(*it, nameOf(node));
}

ActionState NodeActions::stateOf(NodeAction action, const NodeView &node,
                                 const gateway::GatewaySnapshot &now)
{
    if (!NodeStatus::isServing(now.state))
        return {.reason = StateText::away(now)};
    if (action == NodeAction::Rename || action == NodeAction::Remove)
        return {.isEnabled = true};
    if (!node.isConnected)
        return {.reason = tr("%1 is offline").arg(nameOf(node))};
    if (action == NodeAction::Disconnect)
        return {.isEnabled = true};
    if (action == NodeAction::RunCommand) {
        if (NodeStatus::usableCommands(node) > 0)
            return {.isEnabled = true};
        return {.reason = tr("%1 has no command that can be used").arg(nameOf(node))};
    }
    const QString command = commandOf(action, node);
    if (isUsable(command, node))
        return {.isEnabled = true};
    return {.reason = whyNot(command, node)};
}

QStringList NodeActions::facings(const NodeView &node)
{
    const DeviceShape shape = Platform::shape(node.platform, node.deviceFamily, node.model);
    if (shape == DeviceShape::Phone || shape == DeviceShape::Tablet)
        return {u"back"_s, u"front"_s};
    return {};
}

} // namespace ui
