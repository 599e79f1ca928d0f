// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/CommandPolicy.h"

#include "gateway/nodes/CommandTables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using commands::isIn;

bool isPrivate(const QString &command)
{
    constexpr auto Prefix = "worker."_L1;
    constexpr auto Suffix = ".v1"_L1;
    return command.size() >= Prefix.size() + Suffix.size() && command.startsWith(Prefix) &&
           command.endsWith(Suffix);
}

bool contains(const QStringList &list, const QString &command)
{
    return std::ranges::any_of(list,
                               [&](const QString &entry) { return entry.trimmed() == command; });
}

bool speaksTalk(const QStringList &commands)
{
    return std::ranges::any_of(
        commands, [](const QString &command) { return command.startsWith("talk."_L1); });
}

// What the version's tables give without the owner's list and without an operator's approval.
bool isDefault(const NodeTraits &node, PlatformClass platform, const QString &command)
{
    if (node.isLegacy)
        return commands::isLegacyDefault(platform, command);
    return isIn(commands::defaultsOf(platform), command) ||
           isIn(commands::pluginDefaultsOf(platform), command);
}

bool isHostCommand(const NodeTraits &node, PlatformClass platform, const QString &command)
{
    return !node.isLegacy && commands::isDesktop(platform) && isIn(commands::Host, command);
}

PlatformClass classOf(const NodeTraits &node)
{
    return node.isLegacy ? commands::classifyLegacy(node.platform, node.deviceFamily)
                         : classifyPlatform(node.platform, node.deviceFamily);
}

QString platformName(const NodeTraits &node)
{
    const QString name = node.platform.trimmed();
    return name.isEmpty() ? u"unknown"_s : name;
}

CommandDenial notAllowlisted(const QString &hint)
{
    return {.reason = CommandDenial::Reason::NotAllowlisted, .hint = hint};
}

} // namespace

QLatin1StringView toText(CommandDenial::Reason reason)
{
    switch (reason) {
    case CommandDenial::Reason::NotAllowlisted:
        return "command not allowlisted"_L1;
    case CommandDenial::Reason::NotDeclared:
        return "command not declared by node"_L1;
    case CommandDenial::Reason::NothingDeclared:
        return "node did not declare commands"_L1;
    }
    return {};
}

NodeSurface CommandPolicy::pairable(const NodeTraits &node, const NodeSurface &declared) const
{
    const PlatformClass platform = classOf(node);
    const bool hasTalk = contains(declared.caps, u"talk"_s) || speaksTalk(declared.commands);
    const auto mayBeOffered = [&](const QString &command) {
        if (isPrivate(command))
            return false;
        const bool isAllowed = contains(m_rules.allow, command);
        // A dangerous command that the owner allows may be approved although it is denied; it
        // stays unusable for as long as it is.
        const bool outlivesDeny = isAllowed && !node.isLegacy && isIn(commands::Dangerous, command);
        if (contains(m_rules.deny, command) && !outlivesDeny)
            return false;
        return isAllowed || isDefault(node, platform, command) ||
               isHostCommand(node, platform, command) || (hasTalk && isIn(commands::Talk, command));
    };

    NodeSurface surface = declared;
    surface.commands.clear();
    for (const QString &entry : declared.commands) {
        const QString command = entry.trimmed();
        if (!command.isEmpty() && !surface.commands.contains(command) && mayBeOffered(command))
            surface.commands.append(command);
    }
    return surface;
}

std::optional<CommandDenial> CommandPolicy::check(const NodeTraits &node, const QString &command,
                                                  const QStringList &effective) const
{
    const PlatformClass platform = classOf(node);
    const bool isApproved = effective.contains(command);
    const bool isAllowed =
        !isPrivate(command) &&
        (contains(m_rules.allow, command) || isDefault(node, platform, command) ||
         (isApproved && isHostCommand(node, platform, command)) ||
         (speaksTalk(effective) && isIn(commands::Talk, command)));
    if (contains(m_rules.deny, command))
        return notAllowlisted(u"\"%1\" is blocked by gateway.nodes.commands.deny"_s.arg(command));
    if (!isAllowed && !node.isLegacy && isIn(commands::Dangerous, command))
        return notAllowlisted(
            u"\"%1\" requires explicit gateway.nodes.commands.allow opt-in"_s.arg(command));
    if (!isAllowed)
        return notAllowlisted(u"\"%1\" is not in the allowlist for platform \"%2\""_s.arg(
            command, platformName(node)));
    if (isApproved)
        return std::nullopt;
    return CommandDenial{.reason = effective.isEmpty() ? CommandDenial::Reason::NothingDeclared
                                                       : CommandDenial::Reason::NotDeclared,
                         .hint = u"the node (platform: %1) does not support \"%2\""_s.arg(
                             platformName(node), command)};
}

} // namespace gateway
