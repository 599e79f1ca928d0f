// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace gateway {

/// What a setting of ConfigSchema is for: one or two English sentences, for the reference of the
/// settings and for clients that ask for the schema. Empty if there is no such setting. Apart from
/// the schema, so that words can be mended without building all that reads a setting. Pure.
[[nodiscard]] QLatin1StringView settingText(const QString &path);

} // namespace gateway
