// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/peers/Peer.h"
#include "gateway/protocol/Frame.h"
#include "gateway/server/MethodRouter.h"
#include "gateway/server/Responder.h"
#include "gateway/server/WriteBudget.h"

namespace gateway {

/// Applies, in one visible order, every check before a handler runs. Has no method names in it.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.5 "after connect", 7.2.
class RequestPipeline final
{
public:
    enum class Verdict { Handled, WrongRole };

    RequestPipeline(const MethodRouter &router, Clock &clock)
        : m_router(router)
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

    const MethodRouter &m_router;
    WriteBudget m_writes;
    bool m_isAccepting = true;
};

} // namespace gateway
