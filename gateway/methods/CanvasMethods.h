// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/CanvasTokens.h"
#include "gateway/protocol/NodeReports.h"
#include "gateway/server/MethodRouter.h"

#include <functional>
#include <optional>

namespace gateway {

/// Where operators and nodes find what the gateway serves for them. Rule: protocol-v4.md 13.
class CanvasMethods final
{
public:
    /// A new address of the canvas for the caller; nothing if it has no right to one.
    using Offer = std::function<std::optional<CanvasOffer>(const Peer &caller)>;

    explicit CanvasMethods(Offer offer)
        : m_offer(std::move(offer))
    {
    }

    void registerOn(MethodRouter &router);

private:
    Result<QJsonObject, RpcError> refresh(const Peer &caller, const SurfaceRefreshParams &params);

    Offer m_offer;
};

} // namespace gateway
