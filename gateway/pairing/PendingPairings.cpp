// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/PendingPairings.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString &fileName()
{
    static const QString name = u"devices/pending.json"_s;
    return name;
}

} // namespace

Outcome PendingPairings::load()
{
    m_requests.clear();
    const auto document = m_store.load(fileName());
    if (!document)
        return Failure{document.error()};
    if (!*document)
        return {};
    const QJsonObject &records = **document;
    for (auto it = records.constBegin(); it != records.constEnd(); ++it) {
        auto request = PendingPairing::fromState(it.value().toObject());
        if (request && !isExpired(*request) && m_requests.size() < limits::PendingPairings)
            m_requests.emplace(request->requestId, *std::move(request));
    }
    return {};
}

QList<PendingPairing> PendingPairings::newestFirst() const
{
    QList<PendingPairing> list;
    for (const auto &[id, request] : m_requests) {
        if (!isExpired(request))
            list.append(request);
    }
    std::ranges::stable_sort(list, std::ranges::greater{}, &PendingPairing::ts);
    return list;
}

const PendingPairing *PendingPairings::find(const PairingId &id) const
{
    const auto it = m_requests.find(id);
    return it == m_requests.end() || isExpired(it->second) ? nullptr : &it->second;
}

const PendingPairing *PendingPairings::of(const DeviceId &device) const
{
    const auto it = std::ranges::find_if(m_requests, [&](const auto &entry) {
        return entry.second.deviceId == device && !isExpired(entry.second);
    });
    return it == m_requests.end() ? nullptr : &it->second;
}

bool PendingPairings::hasRoomFor(const DeviceId &device, const QString &remoteIp) const
{
    qsizetype inAll = 0;
    qsizetype fromThere = 0;
    for (const auto &[id, request] : m_requests) {
        if (request.deviceId == device || isExpired(request))
            continue;
        ++inAll;
        if (request.remoteIp == remoteIp)
            ++fromThere;
    }
    return inAll < limits::PendingPairings && fromThere < limits::PendingPairingsPerAddress;
}

Outcome PendingPairings::add(const PendingPairing &request)
{
    Requests wanted = m_requests;
    std::erase_if(wanted, [&](const auto &entry) {
        return entry.second.deviceId == request.deviceId || isExpired(entry.second);
    });
    wanted.emplace(request.requestId, request);
    return save(std::move(wanted));
}

void PendingPairings::refresh(const PendingPairing &request)
{
    m_requests.insert_or_assign(request.requestId, request);
}

Outcome PendingPairings::remove(const PairingId &id)
{
    Requests wanted = m_requests;
    wanted.erase(id);
    return save(std::move(wanted));
}

void PendingPairings::forget(const PairingId &id)
{
    if (!m_requests.contains(id) || remove(id))
        return;
    qCWarning(lcPairing) << "settled pairing request could not be removed from the file";
    m_requests.erase(id);
}

Outcome PendingPairings::save(Requests wanted)
{
    QJsonObject document;
    for (const auto &[id, request] : wanted)
        document.insert(id.text(), request.encode());
    if (auto saved = m_store.save(fileName(), document); !saved)
        return saved;
    m_requests = std::move(wanted);
    return {};
}

bool PendingPairings::isExpired(const PendingPairing &request) const
{
    // Also from the future: the user may have set the clock back a long way.
    const std::chrono::milliseconds age{m_clock.wallMs() - request.ts};
    return age >= limits::PairingLifetime || age <= -limits::PairingLifetime;
}

} // namespace gateway
