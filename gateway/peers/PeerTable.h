// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/peers/Peer.h"

#include <QList>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace gateway {

/// Knows who is connected now.
///
/// Thread: gateway thread only.
class PeerTable final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(std::shared_ptr<const Peer> peer);
    /// Nothing happens for an unknown id.
    void remove(const ConnectionId &id);

    /// Null if that connection is gone.
    [[nodiscard]] std::shared_ptr<const Peer> find(const ConnectionId &id) const;
    /// A copy, so that a loop may close connections.
    [[nodiscard]] QList<std::shared_ptr<const Peer>> all() const;
    [[nodiscard]] QList<ConnectionId> ofDevice(const DeviceId &device) const;
    [[nodiscard]] std::size_t count() const { return m_peers.size(); }

signals:
    void added(const gateway::Peer &peer);
    void removed(const gateway::Peer &peer); ///< The table no longer has it.

private:
    std::unordered_map<ConnectionId, std::shared_ptr<const Peer>> m_peers;
};

} // namespace gateway
