// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/Roles.h"

#include <QStringList>

namespace gateway {

/// What one scope implies of another; the only place that knows. Pure.
///
/// Scopes stay texts because unknown ones are accepted and echoed.
/// Rule: protocol-v4.md 4.3 "scope closure", 7.1. `operator.admin` covers everything;
/// `operator.write` covers read, talk and both session scopes; `operator.read` covers session
/// reads.
namespace scopes {

/// True if someone who holds `granted` may do what asks for `wanted`.
[[nodiscard]] bool allow(const QStringList &granted, Scope wanted);
[[nodiscard]] bool allow(const QStringList &granted, const QString &wanted);
/// True if each of `wanted` is allowed by `granted`; true for an empty list.
[[nodiscard]] bool cover(const QStringList &granted, const QStringList &wanted);
/// As stored: trimmed, unique, sorted; admin adds read and write, write adds read.
[[nodiscard]] QStringList normalised(const QStringList &list);

} // namespace scopes

} // namespace gateway
