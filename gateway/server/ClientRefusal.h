// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/ClientAddress.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/server/HttpReply.h"

#include <optional>

namespace gateway {

/// Why a client is heard at no path: nobody can tell who it is (403), or it guessed too often
/// (429). Rule: protocol-v4.md 3.2, 3.8, 14.
[[nodiscard]] std::optional<HttpReply> refusalFor(const ClientAddress &client,
                                                  const RateLimiter &limiter);

} // namespace gateway
