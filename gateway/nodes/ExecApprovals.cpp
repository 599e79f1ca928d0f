// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/ExecApprovals.h"

#include "gateway/peers/ScopePolicy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway {

namespace {

// protocol-v4.md 11.1 "recipients".
constexpr std::array ReviewingClients{"openclaw-control-ui"_L1, "openclaw-macos"_L1,
                                      "openclaw-ios"_L1, "openclaw-android"_L1};

RpcError notFound()
{
    return invalidRequest(u"unknown or expired approval id"_s,
                          {{u"reason"_s, u"APPROVAL_NOT_FOUND"_s},
                           {u"remediation"_s, u"Re-request the action; pending approvals are "
                                              "cleared after expiry or restart."_s}});
}

// By the version of who asks (protocol-v4.md 22 "exec approvals"), not of who looks: else a device
// would see more by speaking the older one.
bool maySee(const Peer &peer, const ApprovalRecord &record)
{
    if (record.isShared || scopes::allow(peer.scopes, Scope::Admin))
        return true;
    if (record.requesterDevice)
        return peer.device == record.requesterDevice;
    return peer.id == record.requester;
}

QString nameOf(const Peer &peer)
{
    return peer.client.displayName.value_or(peer.client.id);
}

} // namespace

ExecApprovals::ExecApprovals(const PeerTable &peers, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_peers(peers)
    , m_clock(clock)
{
}

bool ExecApprovals::reviews(const Peer &peer, const ApprovalRecord &record)
{
    if (peer.isNode() || peer.id == record.requester || !maySee(peer, record) ||
        !scopes::allow(peer.scopes, Scope::Approvals))
        return false;
    const QStringList &caps = peer.declared.caps;
    return std::ranges::find(ReviewingClients, peer.client.id) != ReviewingClients.end() ||
           caps.contains(u"approvals"_s) || caps.contains(u"exec-approvals"_s) ||
           peer.dialect->rules().sharesApprovals;
}

bool ExecApprovals::hasReviewer(const ApprovalRecord &record) const
{
    return std::ranges::any_of(m_peers.all(),
                               [&](const auto &peer) { return reviews(*peer, record); });
}

std::optional<RpcError> ExecApprovals::refusalFor(const ExecApprovalParams &params) const
{
    const bool needsPlan = params.isForNode() && params.context.contains(u"nodeId"_s);
    if (needsPlan && !params.plan)
        return invalidRequest(u"systemRunPlan is required for host=node"_s);
    if (params.command.trimmed().isEmpty())
        return invalidRequest(u"command is required"_s);
    if (params.id.startsWith("plugin:"_L1))
        return invalidRequest(u"approval ids starting with plugin: are reserved"_s);
    if (needsPlan && (!params.argv || params.argv->isEmpty()))
        return invalidRequest(u"commandArgv is required for host=node"_s);
    if (!params.id.isEmpty() && lookUp(params.id))
        return invalidRequest(u"approval id already pending"_s);
    if (m_pending.size() >= MaxPending) {
        RpcError error = unavailable(u"too many approvals are waiting"_s);
        error.retryable = true;
        return error;
    }
    return std::nullopt;
}

Result<ApprovalRecord, RpcError> ExecApprovals::ask(const ExecApprovalParams &params,
                                                    const Peer &asker, Ended ended)
{
    const DialectRules &rules = asker.dialect->rules();
    if (params.isForNode() && !params.context.contains(u"nodeId"_s) && !rules.sharesApprovals)
        return Failure{invalidRequest(u"nodeId is required for host=node"_s)};
    if (const auto refusal = refusalFor(params))
        return Failure{*refusal};
    const auto timeout = params.timeout.value_or(rules.approvalTimeout);
    const qint64 now = m_clock.wallMs();
    ApprovalRecord record{.id = params.id.isEmpty() ? newUuid() : params.id,
                          .what = params,
                          .requester = asker.id,
                          .requesterDevice = asker.device,
                          .isShared = rules.sharesApprovals,
                          .createdAtMs = now,
                          .expiresAtMs = now + timeout.count(),
                          .lastMoment = m_clock.monotonic() + timeout};
    Question question{.record = record};
    if (ended)
        question.waiters.push_back(std::move(ended));
    question.deadline = m_clock.callAfter(timeout, [this, id = record.id] { expire(id); });
    const bool isAsked = hasReviewer(record);
    m_pending.emplace(record.id, std::move(question));
    if (isAsked)
        emit requested(record);
    else if (!rules.sharesApprovals)
        end(record.id, ApprovalEnd::NoRoute);
    return record;
}

Result<void, RpcError> ExecApprovals::wait(const QString &id, const Peer &caller, Ended ended)
{
    const ApprovalRecord *record = lookUp(id);
    if (!record || !maySee(caller, *record))
        return Failure{invalidRequest(u"approval expired or not found"_s)};
    if (const auto open = m_pending.find(id); open != m_pending.end())
        open->second.waiters.push_back(std::move(ended));
    else
        tellLater(*record, {std::move(ended)});
    return {};
}

Result<ApprovalRecord, RpcError> ExecApprovals::resolve(const QString &id, const QString &decision,
                                                        const Peer &resolver)
{
    const auto wanted = approvalDecisionFromText(decision);
    if (!wanted)
        return Failure{invalidRequest(u"invalid decision"_s)};
    const auto found = findPending(id, resolver);
    if (!found) {
        const auto known = find(id, resolver);
        if (!known || known->end != ApprovalEnd::User)
            return Failure{found.error()};
        if (known->decision == wanted)
            return *known;
        return Failure{invalidRequest(u"approval already resolved"_s,
                                      {{u"reason"_s, u"APPROVAL_ALREADY_RESOLVED"_s}})};
    }
    if (!found->allowedDecisions().contains(decision)) {
        return Failure{invalidRequest(u"%1 is unavailable for this command"_s.arg(decision),
                                      {{u"reason"_s, u"APPROVAL_ALLOW_ALWAYS_UNAVAILABLE"_s}})};
    }
    ApprovalRecord &record = m_pending.at(found->id).record;
    record.decision = wanted;
    record.resolvedBy = nameOf(resolver);
    end(found->id, ApprovalEnd::User);
    return m_ended.back();
}

QList<ApprovalRecord> ExecApprovals::pending(const Peer &viewer) const
{
    QList<ApprovalRecord> list;
    for (const auto &[id, question] : m_pending) {
        if (maySee(viewer, question.record))
            list.append(question.record);
    }
    std::ranges::stable_sort(list, {}, &ApprovalRecord::createdAtMs);
    return list;
}

Result<ApprovalRecord, RpcError> ExecApprovals::findPending(const QString &id,
                                                            const Peer &viewer) const
{
    const ApprovalRecord *match = nullptr;
    for (auto it = m_pending.lower_bound(id); it != m_pending.end() && it->first.startsWith(id);
         ++it) {
        if (!maySee(viewer, it->second.record))
            continue;
        if (match)
            return Failure{invalidRequest(u"ambiguous approval id prefix; use the full id"_s)};
        match = &it->second.record;
        if (it->first == id)
            break;
    }
    if (!match)
        return Failure{notFound()};
    return *match;
}

Result<ApprovalRecord, RpcError> ExecApprovals::find(const QString &id, const Peer &viewer) const
{
    const ApprovalRecord *record = lookUp(id);
    if (!record || !maySee(viewer, *record))
        return Failure{notFound()};
    return *record;
}

QList<ApprovalRecord> ExecApprovals::ended(const Peer &viewer) const
{
    QList<ApprovalRecord> list;
    for (auto it = m_ended.rbegin(); it != m_ended.rend(); ++it) {
        if (maySee(viewer, *it))
            list.append(*it);
    }
    return list;
}

const ApprovalRecord *
ExecApprovals::useAnswer(const Peer &caller,
                         const std::function<bool(const ApprovalRecord &)> &fits)
{
    for (auto it = m_ended.rbegin(); it != m_ended.rend(); ++it) {
        const bool isAllowed = it->decision && *it->decision != ApprovalDecision::Deny;
        if (!isAllowed || it->isUsed || isOver(*it) || caller.device != it->requesterDevice ||
            !fits(*it))
            continue;
        it->isUsed = it->decision == ApprovalDecision::AllowOnce;
        return &*it;
    }
    return nullptr;
}

// By either clock: one can be set back, the other stands still while the computer sleeps.
bool ExecApprovals::isOver(const ApprovalRecord &record) const
{
    return m_clock.wallMs() > record.expiresAtMs || m_clock.monotonic() > record.lastMoment;
}

const ApprovalRecord *ExecApprovals::lookUp(const QString &id) const
{
    if (const auto open = m_pending.find(id); open != m_pending.end())
        return &open->second.record;
    const auto known = std::ranges::find(m_ended, id, &ApprovalRecord::id);
    return known == m_ended.end() ? nullptr : &*known;
}

void ExecApprovals::expire(const QString &id)
{
    if (m_pending.contains(id))
        end(QString(id), ApprovalEnd::Timeout);
}

void ExecApprovals::end(const QString &id, ApprovalEnd how)
{
    auto taken = m_pending.extract(id);
    Question &question = taken.mapped();
    question.record.end = how;
    question.record.resolvedAtMs = m_clock.wallMs();
    m_ended.push_back(question.record);
    if (m_ended.size() > MaxRemembered)
        m_ended.pop_front();
    // Nobody heard the question of one that had no route.
    const ApprovalRecord record = question.record;
    tellLater(record, std::move(question.waiters));
    if (how != ApprovalEnd::NoRoute)
        emit resolved(record);
}

// protocol-v4.md 11.1 "decision order": the event, the resolver's reply, then those who wait.
void ExecApprovals::tellLater(ApprovalRecord record, std::vector<Ended> waiters)
{
    const quint64 key = ++m_lastTelling;
    m_tellings.emplace(key, m_clock.callAfter(0ms, [this, key, record = std::move(record),
                                                    waiters = std::move(waiters)] {
        for (const Ended &ended : waiters)
            ended(record);
        m_tellings.erase(key);
    }));
}

} // namespace gateway
