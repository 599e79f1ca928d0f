// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/peers/Peer.h"
#include "gateway/protocol/RawJson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <optional>
#include <utility>

namespace gateway {

/// The nodes as operators see them: paired devices with the node role, merged with live sessions.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 9.4; sorted as protocol-v3.md 5.6: connected
/// first, then by name, then by id.
class NodeCatalog final
{
public:
    NodeCatalog(const DeviceStore &devices, const NodeRegistry &nodes, Clock &clock);

    /// `{ts, nodes[]}`. What waits for approval is shown only to callers who may approve. The rows
    /// are encoded again only after a change.
    [[nodiscard]] RawJson list(const Peer &caller);
    /// The rows of `list` alone.
    [[nodiscard]] QJsonArray nodes(const Peer &caller) const;
    /// `{ts, …node}`, or nothing for an unknown node.
    [[nodiscard]] std::optional<QJsonObject> describe(const NodeId &node, const Peer &caller) const;

private:
    using Revisions = std::pair<quint64, quint64>; ///< Of the devices, of the sessions.
    struct Encoded
    {
        Revisions of = {};
        QByteArray rows = {}; ///< Empty: never encoded.
    };
    [[nodiscard]] QJsonObject encode(const PairedDevice &device, bool showsPending) const;

    const DeviceStore &m_devices;
    const NodeRegistry &m_nodes;
    Clock &m_clock;
    std::array<Encoded, 2> m_encoded; ///< Without and with what waits for approval.
};

} // namespace gateway
