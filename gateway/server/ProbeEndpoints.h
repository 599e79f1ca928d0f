// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/HttpHead.h"
#include "gateway/server/HttpReply.h"

#include <QString>

namespace gateway {

/// What the probe paths tell about.
struct ProbeState
{
    bool isReady = true;
    qint64 uptimeMs = 0;
    QString version = {};
    bool showsDetails = false; ///< To clients of this host and holders of the shared secret.
};

/// The answers of the gateway port to requests for the probe paths. Everything else is 404. Pure.
/// Rule: protocol-v4.md 14.
[[nodiscard]] HttpReply answerProbe(const HttpHead &head, const ProbeState &state);

} // namespace gateway
