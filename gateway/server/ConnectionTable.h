// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/peers/EventSink.h"
#include "gateway/server/Connection.h"
#include "gateway/server/ReplySink.h"

#include <memory>
#include <unordered_map>

namespace gateway {

/// Owns the connections. Everyone else holds an id and asks here.
///
/// Thread: gateway thread only.
class ConnectionTable final : public ReplySink, public EventSink
{
    Q_OBJECT

public:
    explicit ConnectionTable(QObject *parent = nullptr)
        : ReplySink(parent)
    {
    }
    ~ConnectionTable() override;

    /// Takes the connection over and opens it.
    void add(std::unique_ptr<Connection> connection);

    [[nodiscard]] Connection *find(const ConnectionId &id) const; ///< Null if gone.
    /// Ids, so that a loop over them may close connections.
    [[nodiscard]] QList<ConnectionId> ids() const;
    [[nodiscard]] std::size_t count() const { return m_connections.size(); }
    [[nodiscard]] int openRequests() const; ///< Of all, not answered yet.

    void close(const ConnectionId &id, CloseCode code, const QString &reason);
    void closeAll(CloseCode code, const QString &reason);

    void sendReply(const ConnectionId &to, const QByteArray &message) override;
    void requestSettled(const ConnectionId &from) override;
    bool send(const ConnectionId &to, const Event &event) override;

signals:
    void admitted(const gateway::ConnectionId &id, const gateway::Admission &admission);
    /// `address` as reported to others: empty for clients of this host.
    void refused(const QString &address, const gateway::HandshakeRefusal &refusal);
    void alive(const gateway::ConnectionId &id);
    void handshakeEnded(const gateway::ConnectionId &id);
    void removed(const gateway::ConnectionId &id);
    void emptied(); ///< The last connection is gone.

private:
    void remove(const ConnectionId &id);

    // The connection's own signal may be on the stack when it goes: deleteLater, not delete.
    struct Later
    {
        void operator()(Connection *connection) const { connection->deleteLater(); }
    };
    std::unordered_map<ConnectionId, std::unique_ptr<Connection, Later>> m_connections;
};

} // namespace gateway
