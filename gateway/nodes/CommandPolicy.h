// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/Connect.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gateway {

/// Rule: protocol-v4.md 10.1, table in vectors/v4/command-policy.json.
enum class PlatformClass { Ios, IosPhone, WatchOs, Android, MacOs, Windows, Linux, Unknown };
[[nodiscard]] PlatformClass classifyPlatform(const QString &platform, const QString &deviceFamily);

/// The owner's own list: `gateway.nodes.commands`.
struct CommandRules
{
    QStringList allow = {};
    QStringList deny = {}; ///< Wins over `allow`.

    bool operator==(const CommandRules &) const = default;
};

/// What the policy looks at in a node.
struct NodeTraits
{
    QString platform = {};
    QString deviceFamily = {};
    /// Speaks an older version: platform by prefix and that version's defaults, protocol-v3.md 6.3.
    bool isLegacy = false;

    bool operator==(const NodeTraits &) const = default;
};

/// Why a command may not be used. Rule: protocol-v4.md 10.3, both tables.
struct CommandDenial
{
    enum class Reason { NotAllowlisted, NotDeclared, NothingDeclared };

    Reason reason = Reason::NotAllowlisted;
    QString hint = {}; ///< English, for the operator.

    bool operator==(const CommandDenial &) const = default;
};
[[nodiscard]] QLatin1StringView toText(CommandDenial::Reason reason);

/// Says whether this node may offer or be asked a command. Pure; the same for every caller.
class CommandPolicy final
{
public:
    explicit CommandPolicy(CommandRules rules)
        : m_rules(std::move(rules))
    {
    }

    /// What of a node's declaration may be put to an operator: trimmed, unique, private worker
    /// commands removed, commands outside the pairing allowlist removed. Caps and permissions stay.
    [[nodiscard]] NodeSurface pairable(const NodeTraits &node, const NodeSurface &declared) const;

    /// Whether `command` may be sent to the node whose approved commands are `effective`.
    [[nodiscard]] std::optional<CommandDenial> check(const NodeTraits &node, const QString &command,
                                                     const QStringList &effective) const;

private:
    CommandRules m_rules;
};

} // namespace gateway
