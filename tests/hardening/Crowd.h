// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hardening/Wire.h"

#include <random>
#include <string_view>

namespace gateway::hardening {

/// Signs in and says nothing but pongs.
class Bystander final : public Wire
{
public:
    using Wire::Wire;

protected:
    void opened() override { send(upgradeRequest()); }
    void upgraded() override { signIn(); }
};

/// Who comes again a moment after it was thrown out.
class Nuisance : public Wire
{
public:
    Nuisance(std::string from, Place place, int epoll)
        : Wire(std::move(from))
        , m_place(std::move(place))
        , m_epoll(epoll)
    {
    }
    void tick(Clock::time_point now) final;
    [[nodiscard]] int visits() const { return m_visits; }

protected:
    virtual void bother(Clock::time_point) { }
    [[nodiscard]] bool every(Clock::time_point now, std::chrono::milliseconds period);
    std::chrono::milliseconds absence{500};

private:
    Place m_place;
    int m_epoll;
    int m_visits = 0;
    Clock::time_point m_comesAgain = {};
    Clock::time_point m_last = {};
};

/// Upgrades, if `upgrades`, and then says nothing at all.
class Silent final : public Nuisance
{
public:
    Silent(std::string from, const Place &place, int epoll, bool upgrades)
        : Nuisance(std::move(from), place, epoll)
        , m_upgrades(upgrades)
    {
        absence = std::chrono::seconds(10);
    }

protected:
    void opened() override
    {
        if (m_upgrades)
            send(upgradeRequest());
    }

private:
    bool m_upgrades;
};

/// Random bytes, as a request or as frames.
class Babbler final : public Nuisance
{
public:
    Babbler(std::string from, const Place &place, int epoll, unsigned seed)
        : Nuisance(std::move(from), place, epoll)
        , m_random(seed)
    {
    }

protected:
    void opened() override;
    void upgraded() override { send(noise()); }

private:
    [[nodiscard]] std::string noise();

    std::mt19937 m_random;
};

/// Signs in, asks for what is long, never reads the answers and leaves after half a minute.
class Deaf final : public Nuisance
{
public:
    Deaf(std::string from, const Place &place, int epoll)
        : Nuisance(std::move(from), place, epoll)
    {
        receiveBuffer = 4096;
    }

protected:
    void opened() override
    {
        m_cameAt = Clock::now();
        send(upgradeRequest());
    }
    void upgraded() override { signIn(); }
    [[nodiscard]] bool reads() const override { return !isSignedIn(); }
    void bother(Clock::time_point now) override;

private:
    Clock::time_point m_cameAt = {};
};

/// A head, or a message, one byte at a time.
class Dripper final : public Nuisance
{
public:
    Dripper(std::string from, const Place &place, int epoll, bool upgrades)
        : Nuisance(std::move(from), place, epoll)
        , m_upgrades(upgrades)
    {
    }

protected:
    void opened() override;
    void upgraded() override { send(maskedHead(1, 60'000)); }
    void bother(Clock::time_point now) override;

private:
    bool m_upgrades;
    std::size_t m_at = 0;
};

/// Pings, and again as soon as they are answered.
class Pinger final : public Nuisance
{
public:
    using Nuisance::Nuisance;

protected:
    void opened() override { send(upgradeRequest()); }
    void upgraded() override { signIn(); }
    void signedIn() override { m_open = 0; }
    void heardPong() override { --m_open; }
    void bother(Clock::time_point now) override;

private:
    int m_open = 0;
};

/// Announces more than it may, before signing in or after.
class Boaster final : public Nuisance
{
public:
    Boaster(std::string from, const Place &place, int epoll, bool signsIn)
        : Nuisance(std::move(from), place, epoll)
        , m_signsIn(signsIn)
    {
    }

protected:
    void opened() override { send(upgradeRequest()); }
    void upgraded() override;
    void signedIn() override { send(maskedHead(1, 26'214'401) + std::string(4096, 'x')); }

private:
    bool m_signsIn;
};

} // namespace gateway::hardening
