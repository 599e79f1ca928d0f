// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Limits.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace gateway {

/// Who is connected and has not signed in, in the order they came. Where the places of an address,
/// or all places, are taken, the one that has waited longest goes: whoever signs in without delay
/// gets in, however many hold sockets open and say nothing. The reference turns the newcomer away,
/// and with it the owner's own devices.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 1.1, stricter.
class WaitingRoom final
{
public:
    using Ticket = quint64;
    /// Makes the one that waits go; called at most once, after its place is free.
    using Dismiss = std::function<void()>;
    /// Told whose place was taken.
    using CrowdedOut = std::function<void(const QString &address)>;

    /// `places`: for all addresses together.
    explicit WaitingRoom(CrowdedOut crowdedOut, int places = limits::PreAuthConnections)
        : m_crowdedOut(std::move(crowdedOut))
        , m_places(std::size_t(places))
    {
    }

    /// There is always a place. Tickets are never used twice.
    [[nodiscard]] Ticket enter(const QString &address, Dismiss dismiss);
    /// From now on it has to be made to go in another way. An unknown ticket: nothing.
    void change(Ticket ticket, Dismiss dismiss);
    /// It goes by itself, or has signed in. An unknown ticket: nothing.
    void leave(Ticket ticket);

    /// Lets the one go that has waited longest at the most crowded address. False: nobody waits.
    bool makeRoom();

    [[nodiscard]] std::size_t count() const { return m_waiting.size(); }
    [[nodiscard]] int countOf(const QString &address) const { return m_counts.value(address); }

private:
    struct Waiting
    {
        QString address = {};
        Dismiss dismiss = {};
    };
    void dismissOldestOf(const QString &address);
    [[nodiscard]] QString mostCrowded() const;
    void forget(std::map<Ticket, Waiting>::iterator entry);

    CrowdedOut m_crowdedOut;
    std::size_t m_places;
    std::map<Ticket, Waiting> m_waiting; ///< The oldest first.
    QHash<QString, int> m_counts;
    Ticket m_last = 0;
};

} // namespace gateway
