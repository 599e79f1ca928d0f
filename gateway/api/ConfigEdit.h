// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace gateway {

/// What a change of a setting needs before it is in force.
enum class ApplyNeed {
    Nothing,        ///< Read again when the gateway starts.
    Live,           ///< In force at once.
    NewConnections, ///< In force for whoever connects from now on.
    CanvasHost,     ///< The canvas host starts anew; no device is disconnected.
    Listeners,      ///< The listening sockets are opened anew.
};

/// One setting as the gateway has it now. Secrets come without their value.
struct SettingView
{
    QJsonValue value = {}; ///< In force; for a secret its length in characters.
    QJsonValue usual = {}; ///< The default, in a settings file that does not name it.
    QString forcedBy =
        {}; ///< What outside the file decides (`--port`, a variable); empty: the file.
    QString allowed = {}; ///< Bounds or words, English, for hints: "1 to 65535".
    ApplyNeed need = ApplyNeed::Live;
    bool isSecret = false;
    bool isSet = false; ///< The file names it; otherwise `value` is the default.

    bool operator==(const SettingView &) const = default;
};

/// A change of settings, all or nothing.
struct ConfigEdit
{
    struct Entry
    {
        QString path = {};                    ///< `gateway.port`
        std::optional<QJsonValue> value = {}; ///< Nothing: back to the default.

        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries = {};
    QString baseHash = {}; ///< Of the settings the person saw; stale: SettingsChanged.

    bool operator==(const ConfigEdit &) const = default;
};

} // namespace gateway
