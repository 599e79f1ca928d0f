// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/pairing/DeviceRecords.h"
#include "gateway/state/StateStore.h"

#include <QList>

#include <map>

namespace gateway {

/// The pairing requests that wait for a person: one per device, each with its lifetime, bounded in
/// number. What has expired is not there any more, even before it leaves memory.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 5.4; file `devices/pending.json`,
/// protocol-v3.md 8.2. A pointer that is handed out holds until the next call that is not const.
class PendingPairings final
{
public:
    PendingPairings(StateStore &store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// Reads the file; expired and unreadable records are dropped. Error: the file is not readable.
    Outcome load();

    [[nodiscard]] QList<PendingPairing> newestFirst() const;
    [[nodiscard]] const PendingPairing *find(const PairingId &id) const;
    [[nodiscard]] const PendingPairing *of(const DeviceId &device) const;

    /// Whether one more fits, in all and from `remoteIp`, when the request of `device` goes.
    [[nodiscard]] bool hasRoomFor(const DeviceId &device, const QString &remoteIp) const;

    /// Keeps the request, in place of the one its device had. Error: not saved, nothing changed.
    Outcome add(const PendingPairing &request);
    /// The same request was made again: its lifetime starts anew. Written with the next change; a
    /// restart before that costs the device one more attempt.
    void refresh(const PendingPairing &request);
    /// Error: not saved, nothing changed.
    Outcome remove(const PairingId &id);
    /// Removes a request whose outcome is on disk already. If the file cannot be written it comes
    /// back after a restart at worst, for the rest of its lifetime, and still needs a person.
    void forget(const PairingId &id);

private:
    using Requests = std::map<PairingId, PendingPairing>;

    [[nodiscard]] Outcome save(Requests wanted);
    [[nodiscard]] bool isExpired(const PendingPairing &request) const;

    StateStore &m_store;
    Clock &m_clock;
    Requests m_requests;
};

} // namespace gateway
