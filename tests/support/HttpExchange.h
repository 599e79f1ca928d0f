// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpSocket>

namespace gateway::test {

struct HttpResult
{
    int status = 0;                             ///< 0: no answer came.
    QHash<QByteArray, QByteArray> headers = {}; ///< Names in lower case.
    QByteArray body = {};
};

/// A plain HTTP client that writes what it is told to and reads answers by their Content-Length.
/// Waits at most five seconds.
class HttpExchange final
{
public:
    explicit HttpExchange(quint16 port);

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// The next answer. `hasBody` false for the answer to HEAD.
    [[nodiscard]] HttpResult read(bool hasBody = true);
    [[nodiscard]] bool waitForClose();
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    /// One request on a connection of its own, with a `Host` unless `headers` has one.
    [[nodiscard]] static HttpResult ask(quint16 port, const QByteArray &path,
                                        const Headers &headers = {},
                                        const QByteArray &method = "GET");
    /// The answers to what is sent, until the server closes or says that it will and is silent.
    [[nodiscard]] static QList<int> statuses(quint16 port, const QByteArray &bytes);

private:
    bool fill(qsizetype bytes);
    bool hasMore();

    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace gateway::test
