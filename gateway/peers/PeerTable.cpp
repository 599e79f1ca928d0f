// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/peers/PeerTable.h"

namespace gateway {

void PeerTable::add(std::shared_ptr<const Peer> peer)
{
    Q_ASSERT(peer && peer->dialect);
    const auto kept = peer;
    m_peers.insert_or_assign(peer->id, std::move(peer));
    emit added(*kept);
}

void PeerTable::remove(const ConnectionId &id)
{
    const auto node = m_peers.extract(id);
    if (!node.empty())
        emit removed(*node.mapped());
}

std::shared_ptr<const Peer> PeerTable::find(const ConnectionId &id) const
{
    const auto it = m_peers.find(id);
    return it == m_peers.end() ? nullptr : it->second;
}

QList<std::shared_ptr<const Peer>> PeerTable::all() const
{
    QList<std::shared_ptr<const Peer>> list;
    list.reserve(qsizetype(m_peers.size()));
    for (const auto &[id, peer] : m_peers)
        list.append(peer);
    return list;
}

QList<ConnectionId> PeerTable::ofDevice(const DeviceId &device) const
{
    QList<ConnectionId> list;
    for (const auto &[id, peer] : m_peers) {
        if (peer->device == device)
            list.append(id);
    }
    return list;
}

} // namespace gateway
