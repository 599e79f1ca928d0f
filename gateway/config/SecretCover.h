// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"

#include <QJsonObject>
#include <QString>

/// Covers the secrets of settings on their way out, and puts them back when the settings return.
/// Pure. Rule: protocol-v3.md 5.9, protocol-v4.md 15.
namespace gateway::secretcover {

/// What stands for a secret.
[[nodiscard]] QString mark(); // __OPENCLAW_REDACTED__

/// True for keys whose texts are secrets.
[[nodiscard]] bool isSensitive(const QString &key);

/// Every text under a sensitive key becomes the mark.
[[nodiscard]] QJsonObject covered(const QJsonObject &settings);

/// Every mark becomes what `stored` has in that place. Fails with the path of the first mark that
/// nothing is known for: a mark is never taken for a value.
[[nodiscard]] Result<QJsonObject, QString> uncovered(const QJsonObject &settings,
                                                     const QJsonObject &stored);

} // namespace gateway::secretcover
