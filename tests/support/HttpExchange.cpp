// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpExchange.h"

#include <QHostAddress>
#include <QTest>

#include <algorithm>

namespace gateway::test {

namespace {

constexpr int PatienceMs = 5000;

} // namespace

HttpExchange::HttpExchange(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

HttpResult HttpExchange::read(bool hasBody)
{
    HttpResult result;
    const bool came = QTest::qWaitFor(
        [&] {
            m_received += m_socket.readAll();
            return m_received.contains("\r\n\r\n") ||
                   (m_socket.state() == QAbstractSocket::UnconnectedState &&
                    m_socket.bytesAvailable() == 0);
        },
        PatienceMs);
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (!came || end < 0)
        return result;
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    result.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        result.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    m_received.remove(0, end + 4);
    const qsizetype length = hasBody ? result.headers.value("content-length").toLongLong() : 0;
    fill(length);
    result.body = m_received.first(std::min(length, m_received.size()));
    m_received.remove(0, result.body.size());
    return result;
}

bool HttpExchange::fill(qsizetype bytes)
{
    return QTest::qWaitFor(
        [&] {
            m_received += m_socket.readAll();
            return m_received.size() >= bytes ||
                   m_socket.state() == QAbstractSocket::UnconnectedState;
        },
        PatienceMs);
}

bool HttpExchange::waitForClose()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; },
                           PatienceMs);
}

HttpResult HttpExchange::ask(quint16 port, const QByteArray &path, const Headers &headers,
                             const QByteArray &method)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nConnection: close\r\n";
    const bool hasHost =
        std::ranges::any_of(headers, [](const auto &header) { return header.first == "Host"; });
    if (!hasHost)
        request += "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    HttpExchange exchange(port);
    exchange.send(request + "\r\n");
    return exchange.read(method != "HEAD");
}

QList<int> HttpExchange::statuses(quint16 port, const QByteArray &bytes)
{
    HttpExchange exchange(port);
    exchange.send(bytes);
    QList<int> list;
    for (HttpResult result = exchange.read(); result.status != 0; result = exchange.read()) {
        list.append(result.status);
        // Whatever was sent along has been looked at when the last answer is there.
        if (result.headers.value("connection") == "close" && !exchange.hasMore())
            break;
    }
    return list;
}

bool HttpExchange::hasMore()
{
    constexpr int QuietMs = 100;
    return QTest::qWaitFor(
        [this] {
            m_received += m_socket.readAll();
            return !m_received.isEmpty();
        },
        QuietMs);
}

} // namespace gateway::test
