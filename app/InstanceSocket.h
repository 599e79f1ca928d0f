// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/InstanceChannel.h"

#include <QLocalServer>
#include <QLockFile>

class QLocalSocket;

/// Over a local socket that only the same user can reach: where there is no message bus. A lock
/// file decides who runs, because a socket outlives a process that ended badly.
///
/// Wire: one line of JSON, `{"action":"show-page","page":"nodes","token":"…"}`; the answer is `ok`
/// and a line feed.
class InstanceSocket final : public InstanceChannel
{
    Q_OBJECT

public:
    explicit InstanceSocket(const QString &name, QObject *parent = nullptr);

    [[nodiscard]] bool claim() override;
    void send(const InstanceRequest &request) override;
    [[nodiscard]] std::optional<qint64> ownerProcess() const override;

private:
    void serve(QLocalSocket &socket);

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
};
