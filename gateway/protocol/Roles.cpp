// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/Roles.h"

namespace gateway {

std::optional<Role> roleFromText(QStringView text)
{
    for (const Role role : {Role::Operator, Role::Node}) {
        if (text == toText(role))
            return role;
    }
    return std::nullopt;
}

} // namespace gateway
