// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/base/Result.h"
#include "gateway/config/ConfigOverrides.h"
#include "gateway/config/ConfigPaths.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace gateway {

/// What is wrong in the settings, and where.
struct ConfigIssue
{
    QString path = {}; ///< `gateway.port`; empty for the file as a whole or the command line.
    int line = 0;      ///< From 1; 0 where there is no place in the file.
    int column = 0;
    QString reason = {};
    std::optional<Error::Kind> notSaved = {}; ///< Why the file could not be written.
    bool isStale = false; ///< The file is newer than what the change was based on.

    bool operator==(const ConfigIssue &) const = default;

    /// `openclaw.json:3:9: gateway.port: …`
    [[nodiscard]] QString toText(const QString &file) const;
};

/// What a text of settings says.
struct LoadedConfig
{
    GatewayConfig config = {};
    QJsonObject parsed = {}; ///< As written, before substitution and checks.
    QList<ConfigIssue> warnings = {};
};

/// Checks a whole text of settings; every fault is named with its place. Pure.
///
/// `${NAME}` in texts is replaced from `env.vars` of the file and the environment. Keys this
/// gateway does not know are left alone. Rule: protocol-v3.md 10, protocol-v4.md 3.1, 15.
[[nodiscard]] Result<LoadedConfig, QList<ConfigIssue>>
loadConfig(const QString &text, const ConfigPaths &paths, const ConfigOverrides &overrides);

} // namespace gateway
