// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/protocol/RpcError.h"
#include "gateway/state/StateStore.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <optional>

namespace gateway {

/// The list of nodes that protocol 3 keeps besides its paired devices. It lets nobody in: a node
/// that is on it has a token which others may have verified, nothing more.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 5.6 `node.pair.*`, files 8.3 and 8.4.
class LegacyNodePairs final : public QObject
{
    Q_OBJECT

public:
    struct Asked
    {
        QJsonObject request = {};
        bool isNew = false; ///< Else the node has asked before, and that request stands.
    };

    LegacyNodePairs(StateStore &store, Clock &clock, QObject *parent = nullptr);

    /// Reads who is paired. An error leaves the list empty.
    Outcome load();

    /// `UNAVAILABLE` when too many wait.
    Result<Asked, RpcError> request(const LegacyNodeParams &params);
    [[nodiscard]] QList<QJsonObject> pending() const; ///< Newest first.
    [[nodiscard]] QList<QJsonObject> paired() const;  ///< Newest first, with tokens.

    /// True if `approve` and `reject` would find it.
    [[nodiscard]] bool isWaiting(const PairingId &request) const;
    /// The node, with a new token. `unknown requestId`; `UNAVAILABLE` if it cannot be saved.
    Result<QJsonObject, RpcError> approve(const PairingId &request);
    Result<NodeId, RpcError> reject(const PairingId &request);

    /// The node, if `token` is its token.
    [[nodiscard]] std::optional<QJsonObject> verify(const NodeId &node, const Secret &token) const;
    [[nodiscard]] bool isPaired(const NodeId &node) const;
    /// `unknown nodeId`; `UNAVAILABLE` if it cannot be saved.
    Result<void, RpcError> rename(const NodeId &node, const QString &displayName);

signals:
    void requested(const QJsonObject &request); ///< Payload of `node.pair.requested`.
    void resolved(const gateway::PairingId &request, const gateway::NodeId &node,
                  const QString &decision);

private:
    struct Waiting
    {
        NodeId node = {};
        QJsonObject record = {};
        Timer expiry = {};
    };

    Result<void, RpcError> put(const NodeId &node, const QJsonObject &record);

    StateStore &m_store;
    Clock &m_clock;
    std::map<PairingId, Waiting> m_waiting;
    QJsonObject m_paired; ///< As the file has it: by node id.
};

} // namespace gateway
