// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/LegacyNodePairs.h"

#include "gateway/base/Limits.h"
#include "gateway/crypto/ConstantTime.h"
#include "gateway/crypto/Random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype TokenBytes = 16; // protocol-v3.md 8.3: 32 hexadecimal digits

QString documentName()
{
    return u"nodes/paired.json"_s;
}

QList<QJsonObject> newestFirst(QList<QJsonObject> list, QLatin1StringView key)
{
    std::ranges::stable_sort(list, std::ranges::greater{}, [key](const QJsonObject &record) {
        return record.value(key).toInteger();
    });
    return list;
}

} // namespace

LegacyNodePairs::LegacyNodePairs(StateStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Outcome LegacyNodePairs::load()
{
    const auto document = m_store.load(documentName());
    m_paired = document ? document->value_or(QJsonObject()) : QJsonObject();
    return document ? Outcome() : Outcome(Failure{document.error()});
}

Result<LegacyNodePairs::Asked, RpcError> LegacyNodePairs::request(const LegacyNodeParams &params)
{
    const auto known = std::ranges::find_if(
        m_waiting, [&](const auto &row) { return row.second.node == params.nodeId; });
    if (known != m_waiting.end())
        return Asked{.request = known->second.record};
    if (m_waiting.size() >= std::size_t(limits::PendingPairings))
        return Failure{unavailable(u"too many pairing requests are waiting"_s)};
    const PairingId id(newUuid());
    QJsonObject record = params.description;
    record.insert(u"requestId"_s, id.text());
    record.insert(u"nodeId"_s, params.nodeId.text());
    if (params.isSilent)
        record.insert(u"silent"_s, true);
    record.insert(u"isRepair"_s, isPaired(params.nodeId));
    record.insert(u"ts"_s, m_clock.wallMs());
    m_waiting.emplace(id, Waiting{.node = params.nodeId,
                                  .record = record,
                                  .expiry = m_clock.callAfter(limits::PairingLifetime, [this, id] {
                                      m_waiting.erase(PairingId(id));
                                  })});
    emit requested(record);
    return Asked{.request = record, .isNew = true};
}

QList<QJsonObject> LegacyNodePairs::pending() const
{
    QList<QJsonObject> list;
    for (const auto &[id, waiting] : m_waiting)
        list.append(waiting.record);
    return newestFirst(std::move(list), "ts"_L1);
}

QList<QJsonObject> LegacyNodePairs::paired() const
{
    QList<QJsonObject> list;
    for (const QJsonValue &record : m_paired)
        list.append(record.toObject());
    return newestFirst(std::move(list), "approvedAtMs"_L1);
}

bool LegacyNodePairs::isWaiting(const PairingId &request) const
{
    return m_waiting.contains(request);
}

Result<QJsonObject, RpcError> LegacyNodePairs::approve(const PairingId &request)
{
    const auto found = m_waiting.find(request);
    if (found == m_waiting.end())
        return Failure{invalidRequest(u"unknown requestId"_s)};
    const NodeId node = found->second.node;
    const qint64 now = m_clock.wallMs();
    QJsonObject record = found->second.record;
    for (const auto key : {"requestId"_L1, "silent"_L1, "isRepair"_L1, "ts"_L1})
        record.remove(key);
    record.insert(u"token"_s, QString::fromLatin1(randomBytes(TokenBytes).toHex()));
    const QJsonObject before = m_paired.value(node.text()).toObject();
    record.insert(u"createdAtMs"_s, before.value("createdAtMs"_L1).toInteger(now));
    record.insert(u"approvedAtMs"_s, now);
    if (auto saved = put(node, record); !saved)
        return Failure{saved.error()};
    m_waiting.erase(request);
    emit resolved(request, node, u"approved"_s);
    return record;
}

Result<NodeId, RpcError> LegacyNodePairs::reject(const PairingId &request)
{
    const auto found = m_waiting.find(request);
    if (found == m_waiting.end())
        return Failure{invalidRequest(u"unknown requestId"_s)};
    const NodeId node = found->second.node;
    m_waiting.erase(found);
    emit resolved(request, node, u"rejected"_s);
    return node;
}

std::optional<QJsonObject> LegacyNodePairs::verify(const NodeId &node, const Secret &token) const
{
    const QJsonObject record = m_paired.value(node.text()).toObject();
    const Secret wanted(record.value("token"_L1).toString());
    if (wanted.isEmpty() || !constantTimeEquals(wanted, token))
        return std::nullopt;
    return record;
}

bool LegacyNodePairs::isPaired(const NodeId &node) const
{
    return m_paired.contains(node.text());
}

Result<void, RpcError> LegacyNodePairs::rename(const NodeId &node, const QString &displayName)
{
    if (!isPaired(node))
        return Failure{invalidRequest(u"unknown nodeId"_s)};
    QJsonObject record = m_paired.value(node.text()).toObject();
    record.insert(u"displayName"_s, displayName);
    return put(node, record);
}

Result<void, RpcError> LegacyNodePairs::put(const NodeId &node, const QJsonObject &record)
{
    QJsonObject next = m_paired;
    next.insert(node.text(), record);
    if (next.size() > limits::PairedDevices)
        return Failure{unavailable(u"too many nodes are paired"_s)};
    if (const auto saved = m_store.save(documentName(), next); !saved)
        return Failure{unavailable(u"the pairing could not be saved"_s)};
    m_paired = next;
    return {};
}

} // namespace gateway
