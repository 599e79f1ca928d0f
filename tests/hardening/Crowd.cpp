// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hardening/Crowd.h"

namespace gateway::hardening {

using namespace std::chrono_literals;

void Nuisance::tick(Clock::time_point now)
{
    if (isOpen()) {
        m_comesAgain = now + absence;
        return bother(now);
    }
    if (now < m_comesAgain)
        return;
    m_comesAgain = now + absence;
    ++m_visits;
    open(m_place, m_epoll);
}

bool Nuisance::every(Clock::time_point now, std::chrono::milliseconds period)
{
    if (now < m_last + period)
        return false;
    m_last = now;
    return true;
}

std::string Babbler::noise()
{
    std::string bytes(2048, '\0');
    for (char &byte : bytes)
        byte = char(m_random());
    return bytes;
}

void Babbler::opened()
{
    send(m_random() % 2 == 0 ? noise() : upgradeRequest());
}

void Deaf::bother(Clock::time_point now)
{
    if (now > m_cameAt + 30s)
        return close();
    if (!isSignedIn() || waiting() > 65'536 || !every(now, 500ms))
        return;
    send(maskedFrame(1, request("s", "config.schema")));
}

void Dripper::opened()
{
    m_at = 0;
    if (m_upgrades)
        send(upgradeRequest());
}

void Dripper::bother(Clock::time_point now)
{
    if (!every(now, 100ms) || (m_upgrades && !isUpgraded()))
        return;
    const std::string head = upgradeRequest();
    send(m_upgrades ? std::string("x") : head.substr(m_at++ % (head.size() - 2), 1));
}

void Pinger::bother(Clock::time_point)
{
    if (!isSignedIn() || m_open > 0)
        return;
    std::string pings;
    for (m_open = 0; m_open < 10; ++m_open)
        pings += maskedFrame(9, "ping");
    send(pings);
}

void Boaster::upgraded()
{
    if (m_signsIn)
        signIn();
    else
        send(maskedHead(2, 65'537) + std::string(4096, 'x'));
}

} // namespace gateway::hardening
