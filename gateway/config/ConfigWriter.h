// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigService.h"

#include <optional>

namespace gateway {

/// Why settings a client sent were not taken. `text` is for the client.
struct ConfigRefusal
{
    QString text = {};
    QList<ConfigIssue> issues = {}; ///< Of the new settings, if those are what is wrong.
};

/// Takes settings as clients write them: checks what they were based on, puts covered secrets back,
/// and changes only the values that differ, so that comments, order and layout of the file stay.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 5.9, protocol-v4.md 15 `config.set`, `.patch`.
class ConfigWriter final
{
public:
    /// The changed paths; empty if there was nothing to change.
    using Written = Result<QStringList, ConfigRefusal>;

    explicit ConfigWriter(ConfigService &config)
        : m_config(config)
    {
    }

    /// `raw` (JSON5) becomes the whole. Comments in `raw` are not taken over.
    Written replace(const QString &raw, const std::optional<QString> &baseHash);
    /// `raw` is merged over what is there.
    Written patch(const QString &raw, const std::optional<QString> &baseHash,
                  const QStringList &replacePaths);

private:
    [[nodiscard]] std::optional<ConfigRefusal>
    staleness(const std::optional<QString> &baseHash) const;
    Written write(const QJsonObject &covered, const QString &baseHash);

    ConfigService &m_config;
};

} // namespace gateway
