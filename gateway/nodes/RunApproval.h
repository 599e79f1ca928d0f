// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/ExecApprovals.h"

namespace gateway {

/// What of a `system.run` is passed to the node. Only the known parameters are; `approved` and
/// `approvalDecision` only when an answer of a person stands behind them.
///
/// An answer is named by `runId` and has to fit node, command and surroundings. Clients of
/// protocol 3 name none: for them it is found by what was asked, and without one the node decides
/// by itself. Rule: protocol-v4.md 10.3 "system.run parameter filter".
[[nodiscard]] Result<QJsonValue, RpcError> forwardableRun(const QJsonValue &params,
                                                          const NodeId &node, const Peer &caller,
                                                          ExecApprovals &approvals);

} // namespace gateway
