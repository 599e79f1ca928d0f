// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace gateway {

/// WebSocket close codes the gateway uses. Rule: protocol-v4.md 1.5.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolMismatch = 1002,
    Policy = 1008,
    TooLarge = 1009,
    ServiceRestart = 1012,
    TryLater = 1013,
    CredentialsInvalid = 4001,
};

/// Carries whole messages; parses nothing.
class MessageTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void send(const QByteArray &utf8) = 0;
    /// One message of two pieces, of which the first goes to many: it is not copied for each.
    virtual void sendShared(const QByteArray &shared, const QByteArray &own) = 0;
    virtual void ping() = 0;
    /// Says goodbye; the socket may stay until the peer answers or `abort` is called.
    virtual void close(CloseCode code, const QString &reason) = 0;
    virtual void abort() = 0;
    virtual void setMaxMessageBytes(qint64 bytes) = 0;
    /// Accepted for sending and not yet taken by the system.
    [[nodiscard]] virtual qint64 bufferedBytes() const = 0;

signals:
    void received(const QByteArray &utf8);
    /// The peer says goodbye, or broke the rules of the transport: `close` is the answer.
    void ending(gateway::CloseCode code, const QString &reason);
    void ponged(); ///< A sign of life after `ping`.
    void closed();
};

} // namespace gateway
