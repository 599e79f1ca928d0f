// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ClientRefusal.h"

namespace gateway {

std::optional<HttpReply> refusalFor(const ClientAddress &client, const RateLimiter &limiter)
{
    if (client.kind == ClientAddress::Kind::Unattributable) {
        return errorReply(403, "Forwarded requests are only accepted from gateway.trustedProxies.",
                          "proxy_attribution_required");
    }
    const auto lockedFor = limiter.lockedFor(RateLimiter::Kind::SharedSecret, client.address);
    if (!lockedFor)
        return std::nullopt;
    HttpReply reply = errorReply(429, "Too many failed authentication attempts.", "rate_limited");
    reply.headers = {{"Retry-After", QByteArray::number(lockedFor->count() / 1000 + 1)}};
    return reply;
}

} // namespace gateway
