// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/canvas/CanvasFile.h"
#include "gateway/server/HttpBody.h"

namespace gateway {

/// A page with a script put before its last `</body>`, or at its end where there is none.
/// Rule: protocol-v3.md 9.4 "Injection".
[[nodiscard]] QByteArray injected(const QByteArray &page, const QByteArray &script);
/// The same for a file, which is not read for it but for its end.
[[nodiscard]] HttpBody injected(CanvasFile file, const QByteArray &script);

} // namespace gateway
