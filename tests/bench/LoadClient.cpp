// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LoadClient.h"

namespace gateway::bench {

LoadClient::LoadClient(QWebSocket &socket, Request request, QString answerStart)
    : m_socket(socket), m_request(std::move(request)), m_answerStart(std::move(answerStart))
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_isRunning || !text.startsWith(m_answerStart))
            return;
        m_microseconds.push_back(double(m_since.nsecsElapsed()) / 1000);
        ask();
    });
}

void LoadClient::start()
{
    m_isRunning = true;
    ask();
}

void LoadClient::ask()
{
    m_since.start();
    m_socket.sendTextMessage(m_request(++m_count));
}

} // namespace gateway::bench
