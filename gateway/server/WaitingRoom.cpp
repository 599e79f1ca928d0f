// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/WaitingRoom.h"

#include <algorithm>
#include <utility>

namespace gateway {

WaitingRoom::Ticket WaitingRoom::enter(const QString &address, Dismiss dismiss)
{
    if (countOf(address) >= limits::PreAuthConnectionsPerAddress)
        dismissOldestOf(address);
    else if (m_waiting.size() >= m_places)
        dismissOldestOf(mostCrowded());
    m_waiting.emplace(++m_last, Waiting{.address = address, .dismiss = std::move(dismiss)});
    ++m_counts[address];
    return m_last;
}

void WaitingRoom::change(Ticket ticket, Dismiss dismiss)
{
    if (const auto entry = m_waiting.find(ticket); entry != m_waiting.end())
        entry->second.dismiss = std::move(dismiss);
}

void WaitingRoom::leave(Ticket ticket)
{
    if (const auto entry = m_waiting.find(ticket); entry != m_waiting.end())
        forget(entry);
}

bool WaitingRoom::makeRoom()
{
    if (m_waiting.empty())
        return false;
    dismissOldestOf(mostCrowded());
    return true;
}

void WaitingRoom::forget(std::map<Ticket, Waiting>::iterator entry)
{
    const auto count = m_counts.find(entry->second.address);
    if (--*count == 0)
        m_counts.erase(count);
    m_waiting.erase(entry);
}

void WaitingRoom::dismissOldestOf(const QString &address)
{
    const auto oldest = std::ranges::find_if(
        m_waiting, [&](const auto &entry) { return entry.second.address == address; });
    if (oldest == m_waiting.end())
        return;
    // Its place is free before it goes: what it says then finds nothing left to give back.
    const Waiting gone = oldest->second;
    forget(oldest);
    gone.dismiss();
    m_crowdedOut(gone.address);
}

QString WaitingRoom::mostCrowded() const
{
    const auto most = std::max_element(m_counts.cbegin(), m_counts.cend());
    return most == m_counts.cend() ? QString() : most.key();
}

} // namespace gateway
