// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/MessageTransport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace gateway::test {

/// A socket that is none: keeps what was sent and says what a test wants heard.
class FakeTransport final : public MessageTransport
{
    Q_OBJECT

public:
    struct Farewell
    {
        CloseCode code = CloseCode::Normal;
        QString reason = {};
    };

    void send(const QByteArray &utf8) override
    {
        sent.append(QJsonDocument::fromJson(utf8).object());
    }
    void sendShared(const QByteArray &shared, const QByteArray &own) override
    {
        send(shared + own);
    }
    void ping() override { ++pingCount; }
    void close(CloseCode code, const QString &reason) override
    {
        farewell = Farewell{.code = code, .reason = reason};
    }
    void abort() override
    {
        isAborted = true;
        emit closed();
    }
    void setMaxMessageBytes(qint64 bytes) override { maxMessageBytes = bytes; }
    [[nodiscard]] qint64 bufferedBytes() const override { return buffered; }

    QList<QJsonObject> sent;
    std::optional<Farewell> farewell;
    int pingCount = 0;
    bool isAborted = false;
    qint64 maxMessageBytes = 0;
    qint64 buffered = 0;
};

} // namespace gateway::test
