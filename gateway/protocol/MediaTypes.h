// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gateway {

/// The Content-Type of a file by the ending of its name; text comes with `charset=utf-8`. Pure.
/// `application/octet-stream` for endings that are not known.
[[nodiscard]] QByteArray mediaTypeOf(const QString &fileName);

} // namespace gateway
