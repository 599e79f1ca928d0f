// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace gateway {

/// One change of a setting.
struct ConfigChange
{
    QStringList path = {};
    std::optional<QJsonValue> value = {}; ///< Nothing: the setting is removed.

    bool operator==(const ConfigChange &) const = default;
};

} // namespace gateway
