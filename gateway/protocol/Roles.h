// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace gateway {

/// What a connection may be. Rule: protocol-v4.md 2.1.
enum class Role { Operator, Node };

[[nodiscard]] constexpr QLatin1StringView toText(Role role)
{
    return role == Role::Node ? QLatin1StringView("node") : QLatin1StringView("operator");
}
[[nodiscard]] std::optional<Role> roleFromText(QStringView text);

/// What an operator method asks for. Rule: protocol-v4.md 7.1. `None` = any operator.
enum class Scope { None, Read, Write, Admin, Approvals, Pairing, Talk };

[[nodiscard]] constexpr QLatin1StringView toText(Scope scope)
{
    switch (scope) {
    case Scope::None:
        return {};
    case Scope::Read:
        return QLatin1StringView("operator.read");
    case Scope::Write:
        return QLatin1StringView("operator.write");
    case Scope::Admin:
        return QLatin1StringView("operator.admin");
    case Scope::Approvals:
        return QLatin1StringView("operator.approvals");
    case Scope::Pairing:
        return QLatin1StringView("operator.pairing");
    case Scope::Talk:
        return QLatin1StringView("operator.talk");
    }
    return {};
}

} // namespace gateway
