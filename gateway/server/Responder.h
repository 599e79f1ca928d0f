// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/base/Result.h"
#include "gateway/protocol/ProtocolDialect.h"
#include "gateway/protocol/RawJson.h"
#include "gateway/protocol/RpcError.h"
#include "gateway/server/ReplySink.h"

#include <QJsonValue>

#include <memory>

namespace gateway {

/// Answers one request once, now or later. Copies share the one answer; if the last copy goes
/// without having answered, the asker is told of an internal fault.
///
/// Thread: gateway thread only. May outlive the connection and the sink.
class Responder final
{
public:
    Responder(ReplySink &sink, ConnectionId connection, QString requestId, QString method,
              const ProtocolDialect &dialect);

    /// A second call is a fault of ours: it is logged and dropped.
    void reply(const QJsonValue &payload) const;
    /// The same for a payload that no version words differently.
    void reply(const RawJson &payload) const;
    void fail(const RpcError &error) const;

    /// Tells the asker that the answer will take its time; the answer is still owed.
    /// Rule: protocol-v4.md 11.1 `twoPhase`.
    void accept(const QJsonObject &payload) const;

    /// For replies that are a struct with `encode()`, or JSON already.
    template <typename Reply>
    void settle(const Result<Reply, RpcError> &outcome) const
    {
        if (!outcome)
            return fail(outcome.error());
        if constexpr (std::is_convertible_v<Reply, QJsonValue> || std::is_same_v<Reply, RawJson>)
            reply(*outcome);
        else
            reply(outcome->encode());
    }

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace gateway
