// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/protocol/ProtocolDialect.h"

namespace gateway {

/// Picks the wire version from what a client can speak: the newest both know. Looks at nothing
/// else.
///
/// Operators and nodes of both versions are served alike, which the official gateways do not.
/// Rule: protocol-v4.md 22, "version". The refusal is `protocol mismatch` with the details of 2.2.
[[nodiscard]] Result<const ProtocolDialect *, RpcError> negotiateVersion(qint64 minProtocol,
                                                                         qint64 maxProtocol);

} // namespace gateway
