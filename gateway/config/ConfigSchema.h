// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/config/GatewayConfig.h"

#include <QJsonValue>
#include <QLatin1StringView>

#include <span>

namespace gateway {

/// What a change of a setting needs before it is in force.
enum class ReloadNeed {
    Nothing,        ///< Read again when the gateway starts.
    Live,           ///< In force with the next operation.
    NewConnections, ///< In force for whoever connects from now on.
    CanvasHost,     ///< The canvas host starts anew; no client is disconnected.
    Listeners,      ///< The listening sockets are opened anew.
};

/// One setting of `openclaw.json`. A setting that has no row cannot be read.
struct SettingSpec
{
    /// Takes a checked value over; false if it is out of bounds or not allowed.
    using Apply = bool (*)(const QJsonValue &value, GatewayConfig &into);
    /// True if both have the same value.
    using Same = bool (*)(const GatewayConfig &a, const GatewayConfig &b);

    /// The value in force, as the file would say it; for a secret its length.
    using Read = QJsonValue (*)(const GatewayConfig &config);

    enum class Type {
        Text,
        TextOrReference, ///< An object refers to a secret kept elsewhere; nothing is read then.
        Integer,
        Boolean,
        BooleanOrGroup, ///< An object says more in rows of its own, and means true.
        TextList
    };

    QLatin1StringView path; ///< `gateway.port`
    Type type = Type::Text;
    QLatin1StringView allowed; ///< For the owner: "1 to 65535", "loopback, lan, …".
    ReloadNeed need = ReloadNeed::Live;
    bool isSecret = false;
    Apply apply = nullptr;
    Same same = nullptr;
    Read read = nullptr;
};

/// All settings; their defaults are those of a fresh GatewayConfig. Rule: protocol-v4.md 15.
[[nodiscard]] std::span<const SettingSpec> configSchema();

/// Keys below `gateway` that the official programs know and this one leaves alone.
[[nodiscard]] bool isForeignSetting(const QString &path);

} // namespace gateway
