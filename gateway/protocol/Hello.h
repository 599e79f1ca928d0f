// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Secret.h"
#include "gateway/protocol/Frame.h"
#include "gateway/protocol/RawJson.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace gateway {

/// All that `hello-ok` may say, in the newest version's terms; a dialect writes what its clients
/// know. Rule: protocol-v4.md 6, protocol-v3.md 4.
struct Hello
{
    QString serverVersion = {};
    QString bootId = {}; ///< A new uuid at every start of the process.
    QString connectionId = {};
    QString hostName = {};
    RawJson features = {}; ///< Of the dialect.
    RawJson presence = RawJson::trusted("[]");
    RawJson health = RawJson::trusted("{}");
    StateVersion stateVersion = {};
    qint64 uptimeMs = 0;
    QString suspensionPhase = {};
    std::optional<QString> configPath = {}; ///< These three only for administrators.
    std::optional<QString> stateDir = {};
    std::optional<QString> authMode = {};
    QString role = {};
    QStringList scopes = {};
    std::optional<Secret> deviceToken = {};
    std::optional<qint64> deviceTokenIssuedAtMs = {};
    QJsonArray furtherTokens = {}; ///< For a device that a setup code gave a second role.
    std::optional<QString> canvasHostUrl = {};   ///< For those who find the canvas by address.
    std::optional<Secret> canvasSurfaceUrl = {}; ///< For those who are given a capability.
};

} // namespace gateway
