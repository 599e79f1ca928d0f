// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LoadClient.h"

namespace gateway::bench {

LoadClient::LoadClient(QWebSocket &socket, Request request, QString answerStart, int inFlight)
    : m_socket(socket)
    , m_request(std::move(request))
    , m_answerStart(std::move(answerStart))
    , m_inFlight(inFlight)
{
    m_clock.start();
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_isRunning || m_sentAt.empty() || !text.startsWith(m_answerStart))
            return;
        m_microseconds.push_back(double(m_clock.nsecsElapsed() - m_sentAt.front()) / 1000);
        m_sentAt.pop_front();
        ask();
    });
}

void LoadClient::start()
{
    m_isRunning = true;
    for (int i = 0; i < m_inFlight; ++i)
        ask();
}

void LoadClient::ask()
{
    m_sentAt.push_back(m_clock.nsecsElapsed());
    m_socket.sendTextMessage(m_request(++m_count));
}

} // namespace gateway::bench
