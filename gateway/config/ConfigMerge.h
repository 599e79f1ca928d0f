// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigChange.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// Works out what to change in settings. Pure.
namespace gateway::configmerge {

/// `patch` merged over `base`: objects are merged, null removes, anything else replaces. Lists
/// whose items are objects with an `id` are merged item by item, unless their path is among
/// `replacePaths`. Rule: protocol-v3.md 5.9, protocol-v4.md 15.
[[nodiscard]] QJsonObject merged(const QJsonObject &base, const QJsonObject &patch,
                                 const QStringList &replacePaths = {});

/// The fewest single changes that make `to` out of `from`.
[[nodiscard]] QList<ConfigChange> differences(const QJsonObject &from, const QJsonObject &to);

} // namespace gateway::configmerge
