// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"
#include "gateway/base/Error.h"
#include "gateway/config/ConfigFile.h"
#include "gateway/protocol/RpcError.h"

namespace gateway {

/// What a refusal of the wire means for a person. The texts are those of protocol-v4.md 5.7, 9.3,
/// 10.3 and 10.4; whatever is not known is Internal with the text as detail.
[[nodiscard]] CommandError commandError(const RpcError &error);
[[nodiscard]] CommandError commandError(const Error &error);
/// Of writing a file of this gateway: what kept it from being written.
[[nodiscard]] CommandError writeError(const Error &error);
/// Of the canvas, where a page was to be shown.
[[nodiscard]] CommandError canvasError(const Error &error);
/// The first issue counts.
[[nodiscard]] CommandError commandError(const QList<ConfigIssue> &issues, const QString &file);

} // namespace gateway
