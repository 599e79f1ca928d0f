// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Limits.h"

namespace gateway {

/// How many sockets of each kind may be open at once, so that those of strangers never take the
/// descriptors that state files, helper programs and signed-in clients need.
///
/// Thread: any.
struct DescriptorShares
{
    int waiting = limits::PreAuthConnections; ///< Unfinished handshakes.
    int plainHttp = limits::HttpConnections;  ///< On each port.
    int reloadPages = limits::ReloadListeners;
    int connections = limits::Connections; ///< Also those whose handshake is not over yet.

    bool operator==(const DescriptorShares &) const = default;

    /// For a process that may open so many files, all kinds. Where that is enough for all, the
    /// limits hold as they are.
    [[nodiscard]] static DescriptorShares of(qint64 descriptors);
    /// For this process, as it is limited now.
    [[nodiscard]] static DescriptorShares ofThisProcess();
};

} // namespace gateway
