// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/ScopeUpgrades.h"

#include "gateway/base/Limits.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gateway {

namespace {

// own: how long an outcome can still be fetched.
constexpr std::chrono::milliseconds OutcomeLifetime{60'000};

QJsonObject ended(const QString &status, const PairingId &id)
{
    return {{u"status"_s, status}, {u"requestId"_s, id.text()}};
}

} // namespace

ScopeUpgrades::ScopeUpgrades(PairingService &pairing, DeviceTokens &tokens, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_pairing(pairing)
    , m_tokens(tokens)
    , m_clock(clock)
{
    connect(&m_pairing, &PairingService::resolved, this, &ScopeUpgrades::decide);
}

Result<PairingId, RpcError> ScopeUpgrades::request(const Peer &caller, const QStringList &scopes)
{
    if (m_upgrades.size() >= MaxOpen) {
        RpcError error = unavailable(u"too many scope requests"_s);
        error.retryable = true;
        return Failure{error};
    }
    const auto filed = m_pairing.askForScopes(caller, scopes);
    if (!filed)
        return Failure{filed.error()};
    const PairingId id = filed->requestId;
    Upgrade &upgrade = m_upgrades[id];
    upgrade.device = *caller.device;
    upgrade.scopes = scopes;
    upgrade.deadline = m_clock.callAfter(
        limits::PairingLifetime, [this, id] { settle(PairingId(id), ended(u"expired"_s, id)); });
    return id;
}

Result<void, RpcError> ScopeUpgrades::wait(const PairingId &request, const Peer &caller,
                                           Ended callback)
{
    const auto it = m_upgrades.find(request);
    if (it == m_upgrades.end() || caller.device != it->second.device)
        return Failure{invalidRequest(u"unknown requestId"_s)};
    if (it->second.outcome.isEmpty())
        it->second.waiters.push_back(std::move(callback));
    else
        callback(it->second.outcome);
    return {};
}

void ScopeUpgrades::decide(const PendingPairing &request, PairingService::Decision decision)
{
    const auto it = m_upgrades.find(request.requestId);
    if (it == m_upgrades.end() || !it->second.outcome.isEmpty())
        return;
    if (decision == PairingService::Decision::Rejected)
        return settle(request.requestId, ended(u"rejected"_s, request.requestId));
    const auto token = m_tokens.ensure(it->second.device, Role::Operator, it->second.scopes);
    if (!token)
        return settle(request.requestId, ended(u"rejected"_s, request.requestId));
    QJsonObject outcome = ended(u"approved"_s, request.requestId);
    outcome.insert(u"deviceToken"_s, QString::fromUtf8(token->token.reveal()));
    outcome.insert(u"scopes"_s, QJsonArray::fromStringList(token->scopes));
    settle(request.requestId, outcome);
}

void ScopeUpgrades::settle(const PairingId &id, const QJsonObject &outcome)
{
    const auto it = m_upgrades.find(id);
    if (it == m_upgrades.end())
        return;
    it->second.outcome = outcome;
    it->second.deadline =
        m_clock.callAfter(OutcomeLifetime, [this, id] { m_upgrades.erase(PairingId(id)); });
    const auto waiters = std::exchange(it->second.waiters, {});
    for (const Ended &waiter : waiters)
        waiter(outcome);
}

} // namespace gateway
