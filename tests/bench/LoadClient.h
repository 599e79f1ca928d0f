// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QWebSocket>

#include <deque>
#include <functional>
#include <vector>

namespace gateway::bench {

/// Keeps a fixed number of requests in flight on one connection and notes how long each took; the
/// answers are taken to come in the order of the requests.
class LoadClient final : public QObject
{
    Q_OBJECT

public:
    /// The text of request number `n`.
    using Request = std::function<QString(int n)>;

    /// Takes over an open connection. Only texts that start with `answerStart` count as answers.
    LoadClient(QWebSocket &socket, Request request, QString answerStart, int inFlight = 1);

    void start();
    void stop() { m_isRunning = false; }
    void forget() { m_microseconds.clear(); } ///< What was measured so far was warming up.
    [[nodiscard]] const std::vector<double> &microseconds() const { return m_microseconds; }

private:
    void ask();

    QWebSocket &m_socket;
    Request m_request;
    QString m_answerStart;
    int m_inFlight;
    QElapsedTimer m_clock;
    std::deque<qint64> m_sentAt; ///< Nanoseconds of `m_clock`.
    std::vector<double> m_microseconds;
    int m_count = 0;
    bool m_isRunning = false;
};

} // namespace gateway::bench
