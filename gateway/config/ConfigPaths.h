// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace gateway {

/// Where one gateway keeps its settings and its state.
struct ConfigPaths
{
    QString profile = {}; ///< Empty for the default one.
    QString home = {};
    QString stateDir = {};
    QString configFile = {};
    quint16 defaultPort = 18789; ///< Where neither option, environment nor file names one.
    QStringList warnings = {};

    bool operator==(const ConfigPaths &) const = default;

    /// A path of the settings: `~` is the home folder, a relative one starts at the state folder.
    [[nodiscard]] QString resolved(const QString &path) const;
};

/// What of the command line decides on the paths.
struct ProfileChoice
{
    std::optional<QString> profile = {}; ///< `--profile`
    bool isDev = false;                  ///< `--dev`
};

/// Rule: protocol-v3.md 10.1. `OPENCLAW_STATE_DIR`, `OPENCLAW_CONFIG_PATH`, `OPENCLAW_PROFILE`; `~`
/// is the home folder; a profile NAME lives in `<home>/.openclaw-NAME`. The older `CLAWDBOT_*` and
/// `MOLTBOT_*` names are ignored with a warning, as current releases do.
///
/// A profile has a default port of its own, so that two gateways do not meet: 18789 for the default
/// one, 19001 for `dev`, for others 20000 plus 20 times a checksum of the name, below 40000.
///
/// Errors: InvalidInput, in words that name the option.
[[nodiscard]] Result<ConfigPaths, Error> resolveConfigPaths(const QProcessEnvironment &environment,
                                                            const QString &home,
                                                            const ProfileChoice &choice);

} // namespace gateway
