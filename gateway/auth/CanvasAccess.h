// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/CanvasTokens.h"
#include "gateway/auth/ClientAddress.h"
#include "gateway/auth/RateLimiter.h"
#include "gateway/config/GatewayConfig.h"
#include "gateway/protocol/HttpHead.h"
#include "gateway/protocol/RpcError.h"

#include <functional>
#include <memory>
#include <optional>

namespace gateway {

/// Decides who may read the canvas. Rule: protocol-v4.md 13 (capability, Bearer), protocol-v3.md
/// 9.3 (clients of this host; the address of a connected node, here only of nodes that know no
/// capabilities).
///
/// Thread: gateway thread only.
class CanvasAccess final
{
public:
    struct Collaborators
    {
        std::function<std::shared_ptr<const GatewayConfig>()> config;
        /// The connection is there and its role still includes the canvas.
        std::function<bool(const ConnectionId &)> isEntitled;
        /// A node of the older protocol is connected from there.
        std::function<bool(const QString &address)> hostsLegacyNode;
        CanvasTokens &tokens;
        RateLimiter &limiter;
        QString machineName;
    };

    explicit CanvasAccess(Collaborators collaborators)
        : m_with(std::move(collaborators))
    {
    }

    enum class Refusal {
        Unauthorized,
        ForeignHost,   ///< Would be let in by its address, but calls us by a stranger's name.
        ForeignOrigin, ///< Would be let in by its address, but is another site's page.
    };
    using Verdict = Result<void, Refusal>;
    /// For the list of who was turned away.
    [[nodiscard]] static RpcError errorOf(Refusal refusal);

    [[nodiscard]] Verdict judge(const HttpHead &head, const ClientAddress &client,
                                const std::optional<Secret> &capability);
    /// Whose capability it is; nothing if it is not valid.
    [[nodiscard]] std::optional<ConnectionId> holderOf(const Secret &capability);

private:
    [[nodiscard]] Verdict judgeBearer(const Secret &sent, const ClientAddress &client);
    [[nodiscard]] Verdict judgeAddress(const HttpHead &head, const ClientAddress &client) const;

    Collaborators m_with;
};

} // namespace gateway
