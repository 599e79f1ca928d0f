// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/peers/Peer.h"
#include "gateway/protocol/Frame.h"
#include "gateway/server/MethodRouter.h"
#include "gateway/server/Responder.h"
#include "gateway/server/Suspension.h"
#include "gateway/server/WriteBudget.h"

namespace gateway {

/// Applies, in one visible order, every check before a handler runs. Has no method names in it.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.5 "after connect", 7.2.
class RequestPipeline final
{
public:
    enum class Verdict { Handled, WrongRole };

    /// Whether a node's connection is still the one it is known by.
    using IsCurrent = std::function<bool(const Peer &node)>;

    RequestPipeline(const MethodRouter &router, const Suspension &suspension, IsCurrent isCurrent,
                    Clock &clock)
        : m_router(router)
        , m_suspension(suspension)
        , m_isCurrent(std::move(isCurrent))
        , m_writes(clock)
    {
    }

    /// Runs the request or answers why not. `WrongRole` lets the connection count such calls.
    Verdict run(const Peer &caller, const RequestFrame &frame, const Responder &respond);

    /// From now on everything is refused: the gateway is stopping.
    void refuseNewWork() { m_isAccepting = false; }

private:
    [[nodiscard]] std::optional<RpcError> refusalFor(const Peer &caller, const QString &method,
                                                     const MethodRouter::Row *row) const;
    [[nodiscard]] std::optional<RpcError> budgetRefusal(const Peer &caller, const MethodSpec &spec);

    /// What the state of the gateway and of the caller's session says to an allowed call.
    [[nodiscard]] std::optional<RpcError> momentRefusal(const Peer &caller,
                                                        const MethodSpec &spec) const;

    const MethodRouter &m_router;
    const Suspension &m_suspension;
    IsCurrent m_isCurrent;
    WriteBudget m_writes;
    bool m_isAccepting = true;
};

} // namespace gateway
