// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ConnectionTable.h"

namespace gateway {

ConnectionTable::~ConnectionTable()
{
    // The event loop may not run again: what is left is deleted here and now.
    for (auto &[id, connection] : m_connections) {
        connection->disconnect(this);
        delete connection.release();
    }
}

void ConnectionTable::add(std::unique_ptr<Connection> connection)
{
    Connection *added = connection.get();
    const ConnectionId id = added->id();
    connect(added, &Connection::admitted, this,
            [this, id](const Admission &admission) { emit admitted(id, admission); });
    connect(added, &Connection::refused, this,
            [this, address = added->origin().address.reported](const HandshakeRefusal &refusal) {
                emit refused(address, refusal);
            });
    connect(added, &Connection::alive, this, [this, id] { emit alive(id); });
    connect(added, &Connection::handshakeEnded, this, [this, id] { emit handshakeEnded(id); });
    connect(added, &Connection::closed, this, [this, id] { remove(id); });
    m_connections.emplace(id, std::unique_ptr<Connection, Later>(connection.release()));
    added->open();
}

void ConnectionTable::remove(const ConnectionId &id)
{
    const auto node = m_connections.extract(id);
    if (node.empty())
        return;
    emit removed(id);
    if (m_connections.empty())
        emit emptied();
}

Connection *ConnectionTable::find(const ConnectionId &id) const
{
    const auto it = m_connections.find(id);
    return it == m_connections.end() ? nullptr : it->second.get();
}

QList<ConnectionId> ConnectionTable::ids() const
{
    QList<ConnectionId> list;
    list.reserve(qsizetype(m_connections.size()));
    for (const auto &[id, connection] : m_connections)
        list.append(id);
    return list;
}

int ConnectionTable::openRequests() const
{
    int sum = 0;
    for (const auto &[id, connection] : m_connections)
        sum += connection->openRequests();
    return sum;
}

void ConnectionTable::close(const ConnectionId &id, CloseCode code, const QString &reason)
{
    if (Connection *connection = find(id))
        connection->close(code, reason);
}

void ConnectionTable::closeAll(CloseCode code, const QString &reason)
{
    for (const ConnectionId &id : ids())
        close(id, code, reason);
}

void ConnectionTable::sendReply(const ConnectionId &to, const QByteArray &message)
{
    if (Connection *connection = find(to))
        connection->sendReply(message);
}

void ConnectionTable::requestSettled(const ConnectionId &from)
{
    if (Connection *connection = find(from))
        connection->requestSettled();
}

bool ConnectionTable::send(const ConnectionId &to, const Event &event)
{
    Connection *connection = find(to);
    return connection && connection->sendEvent(event);
}

} // namespace gateway
