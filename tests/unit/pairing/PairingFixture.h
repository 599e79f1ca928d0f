// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/PairingService.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QTest>

#include <optional>

namespace gateway::test {

using namespace Qt::StringLiterals;

inline const QStringList ReadOnly{u"operator.read"_s};
inline const QStringList ReadWrite{u"operator.read"_s, u"operator.write"_s};
inline const QStringList AdminOnly{u"operator.admin"_s};

inline PairingAsk remoteAsk(const QStringList &scopes = ReadOnly, const QString &device = u"d1"_s)
{
    return {.deviceId = DeviceId(device),
            .publicKey = u"key-"_s + device,
            .client = {.id = u"cli"_s,
                       .mode = u"cli"_s,
                       .version = u"1.0"_s,
                       .platform = u"linux"_s,
                       .displayName = u"Laptop"_s,
                       .deviceFamily = u"Linux"_s},
            .remoteIp = u"198.51.100.7"_s,
            .scopes = scopes};
}

inline PairingAsk localAsk(const QStringList &scopes = ReadOnly)
{
    PairingAsk ask = remoteAsk(scopes);
    ask.remoteIp.clear();
    ask.mayApproveSilently = true;
    return ask;
}

inline PairingAsk nodeAsk(PairingAsk ask)
{
    ask.role = Role::Node;
    ask.scopes.clear();
    ask.client.id = u"node-host"_s;
    ask.client.mode = u"node"_s;
    return ask;
}

inline Peer operatorWith(const QStringList &scopes)
{
    return {.scopes = scopes, .device = DeviceId(u"desk"_s)};
}

inline Peer admin()
{
    return operatorWith(AdminOnly);
}

inline Peer selfScoped(const QString &device, const QStringList &scopes)
{
    return {.scopes = scopes, .device = DeviceId(device), .auth = AuthMethod::DeviceToken};
}

/// A pairing service over files in memory, and what it said in order.
class PairingFixture : public QObject
{
protected:
    void reset()
    {
        m_service.reset();
        m_files.emplace();
        m_clock.emplace();
        m_store.emplace(*m_files, *m_clock);
        m_events.clear();
        start();
    }

    void start()
    {
        m_service.emplace(*m_store, *m_files, *m_clock);
        QVERIFY(m_service->load());
        connect(&*m_service, &PairingService::requested, this,
                [this] { m_events.append(u"requested"_s); });
        connect(&*m_service, &PairingService::resolved, this,
                [this](const PendingPairing &, PairingService::Decision decision) {
                    m_events.append(decision == PairingService::Decision::Approved ? u"approved"_s
                                                                                   : u"rejected"_s);
                });
        connect(&*m_service, &PairingService::changed, this,
                [this] { m_events.append(u"changed"_s); });
        connect(&*m_service, &PairingService::deviceRemoved, this,
                [this](const DeviceId &id) { m_events.append(u"removed "_s + id.text()); });
    }

    [[nodiscard]] PendingPairing onlyRequest() const
    {
        const auto requests = m_service->pending(admin());
        return requests.size() == 1 ? requests.first() : PendingPairing();
    }

    RpcError askFrom(int number)
    {
        PairingAsk ask = remoteAsk(ReadOnly, u"z%1"_s.arg(number));
        ask.remoteIp = u"192.0.2.%1"_s.arg(number);
        return m_service->admit(ask).error();
    }

    void pair(const PairingAsk &ask)
    {
        (void)m_service->admit(ask);
        QVERIFY(m_service->approve(onlyRequest().requestId, admin()));
    }

    std::optional<MemoryStateStore> m_files;
    std::optional<ManualClock> m_clock;
    std::optional<DeviceStore> m_store;
    std::optional<PairingService> m_service;
    QStringList m_events;
};

} // namespace gateway::test
