// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/RequestPipeline.h"

#include "gateway/base/Redaction.h"
#include "gateway/peers/ScopePolicy.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Caller = MethodSpec::Caller;

bool mayCall(const Peer &caller, const MethodRouter::Row *row)
{
    if (!row)
        return !caller.isNode(); // What an unknown name tells an operator depends on his scopes.
    switch (row->spec.caller) {
    case Caller::Anyone:
        return true;
    case Caller::Node:
        return caller.isNode();
    case Caller::Operator:
        return !caller.isNode();
    }
    return false;
}

RpcError withoutScope(Scope scope)
{
    const QString name = toText(scope);
    return missingScope(name, {name});
}

} // namespace

std::optional<RpcError> RequestPipeline::refusalFor(const Peer &caller, const QString &method,
                                                    const MethodRouter::Row *row) const
{
    // An unknown method is told only to those who could call anything.
    if (!row) {
        if (!scopes::allow(caller.scopes, Scope::Admin))
            return withoutScope(Scope::Admin);
        return invalidRequest(u"unknown method: "_s + forLog(method));
    }
    if (row->spec.caller == Caller::Operator && !scopes::allow(caller.scopes, row->spec.scope))
        return withoutScope(row->spec.scope);
    return std::nullopt;
}

std::optional<RpcError> RequestPipeline::momentRefusal(const Peer &caller,
                                                       const MethodSpec &spec) const
{
    // protocol-v4.md 9.1 "replacement": the newer session speaks for the node.
    if (caller.isNode() && !m_isCurrent(caller)) {
        RpcError replaced = unavailable(u"node pairing changed before request dispatch"_s,
                                        {{u"code"_s, u"PAIRING_CHANGED"_s}});
        replaced.retryable = true;
        return replaced;
    }
    if (!m_suspension.isAccepting() && !spec.isServedSuspended)
        return m_suspension.refusalOf(spec.name);
    return std::nullopt;
}

std::optional<RpcError> RequestPipeline::budgetRefusal(const Peer &caller, const MethodSpec &spec)
{
    if (!spec.isControlWrite)
        return std::nullopt;
    const auto wait = m_writes.spend(caller);
    if (!wait)
        return std::nullopt;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*wait);
    RpcError error = unavailable(
        u"rate limit exceeded for %1; retry after %2s"_s.arg(spec.name).arg(seconds.count()),
        {{u"method"_s, QString(spec.name)}, {u"limit"_s, u"30 per 60s"_s}});
    error.retryable = true;
    error.retryAfter = *wait;
    return error;
}

RequestPipeline::Verdict RequestPipeline::run(const Peer &caller, const RequestFrame &frame,
                                              const Responder &respond)
{
    if (!m_isAccepting) {
        respond.fail(unavailable(u"gateway is stopping"_s));
        return Verdict::Handled;
    }
    const MethodRouter::Row *row = m_router.find(frame.method);
    if (row && !caller.dialect->offers(row->spec))
        row = nullptr;
    if (!mayCall(caller, row)) {
        respond.fail(invalidRequest(u"unauthorized role: "_s + toText(caller.role)));
        return Verdict::WrongRole;
    }
    if (const auto refusal = refusalFor(caller, frame.method, row)) {
        respond.fail(*refusal);
        return Verdict::Handled;
    }
    // Absent and null are `{}`: protocol-v3.md 1.2.
    if (!frame.params.isUndefined() && !frame.params.isNull() && !frame.params.isObject()) {
        respond.fail(MethodRouter::invalidParams(row->spec.name, {u"must be object"_s}));
        return Verdict::Handled;
    }
    if (const auto refusal = momentRefusal(caller, row->spec)) {
        respond.fail(*refusal);
        return Verdict::Handled;
    }
    if (const auto refusal = budgetRefusal(caller, row->spec)) {
        respond.fail(*refusal);
        return Verdict::Handled;
    }
    row->handler(caller, frame, respond);
    return Verdict::Handled;
}

} // namespace gateway
