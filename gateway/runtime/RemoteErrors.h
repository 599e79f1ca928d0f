// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/remote/RemoteLink.h"

namespace gateway {

/// A way there that can be tried, or the setting that keeps from it.
[[nodiscard]] CommandResult<RemoteTarget> targetOf(const RemoteTrial &trial);

/// What a person is told of a connection that did not come about, or did not last.
[[nodiscard]] CommandError commandError(const LinkFault &fault, const RemoteTarget &target);
/// The same of a request. `limit`: how long an answer was waited for.
[[nodiscard]] CommandError commandError(const ClientError &error, const RemoteTarget &target,
                                        std::chrono::milliseconds limit);

} // namespace gateway
