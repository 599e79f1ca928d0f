// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/MessageTransport.h"

#include <QSslSocket>
#include <QWebSocket>

#include <memory>

namespace gateway {

/// MessageTransport on a QWebSocket. Text and binary messages are taken alike.
class WebSocketTransport final : public MessageTransport
{
    Q_OBJECT

public:
    /// The TCP socket below is a child of `socket`, as WebSocketUpgrader leaves it.
    explicit WebSocketTransport(std::unique_ptr<QWebSocket> socket);

    void send(const QByteArray &utf8) override;
    void ping() override;
    void close(CloseCode code, const QString &reason) override;
    void abort() override;
    void setMaxMessageBytes(qint64 bytes) override;
    [[nodiscard]] qint64 bufferedBytes() const override;

private:
    std::unique_ptr<QWebSocket> m_socket;
    /// The socket below, if it encrypts: what it holds back the QWebSocket does not count.
    const QSslSocket *m_encrypted = nullptr;
};

} // namespace gateway
