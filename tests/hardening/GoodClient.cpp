// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hardening/GoodClient.h"

#include <algorithm>
#include <array>
#include <optional>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gateway::hardening {

using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 5ms;
constexpr auto SignInPeriod = 500ms;
constexpr int PatienceSeconds = 5;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// A connection that waits for each answer.
class Line final
{
public:
    Line(const Place &place, const std::string &from)
        : m_file(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int on = 1;
        const timeval patience = {.tv_sec = PatienceSeconds, .tv_usec = 0};
        ::setsockopt(m_file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        ::setsockopt(m_file, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(m_file, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        sockaddr_in here = {};
        here.sin_family = AF_INET;
        ::inet_pton(AF_INET, from.c_str(), &here.sin_addr);
        sockaddr_in there = {};
        there.sin_family = AF_INET;
        there.sin_port = htons(place.port);
        there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isGood =
            ::bind(m_file, reinterpret_cast<const sockaddr *>(&here), sizeof here) == 0 &&
            ::connect(m_file, reinterpret_cast<const sockaddr *>(&there), sizeof there) == 0 &&
            say(upgradeRequest()) && hear("connect.challenge") &&
            say(maskedFrame(1, connectRequest(place))) && hear("\"hello-ok\"");
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line() { ::close(m_file); }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    /// Milliseconds; nothing if no answer came.
    std::optional<double> ask()
    {
        const std::string id = "q" + std::to_string(++m_count);
        const auto start = Clock::now();
        m_isGood = say(maskedFrame(1, request(id, "last-heartbeat"))) &&
                   hear("\"id\":\"" + id + '"');
        if (!m_isGood)
            return std::nullopt;
        return millisecondsSince(start);
    }

private:
    bool say(const std::string &bytes)
    {
        return ::send(m_file, bytes.data(), bytes.size(), MSG_NOSIGNAL) == ssize_t(bytes.size());
    }
    /// What else is heard is answered only if it is a ping.
    bool hear(const std::string &wanted)
    {
        while (m_input.find(wanted) == std::string::npos) {
            std::array<char, 65'536> buffer; // NOLINT: filled by the call
            const auto count = ::recv(m_file, buffer.data(), buffer.size(), 0);
            if (count <= 0)
                return false;
            m_input.append(buffer.data(), std::size_t(count));
            if (m_input.find(std::string("\x89\0", 2)) != std::string::npos)
                say(maskedFrame(10, {}));
        }
        m_input.clear();
        return true;
    }

    int m_file;
    bool m_isGood = false;
    int m_count = 0;
    std::string m_input;
};

} // namespace

GoodClient::GoodClient(Place place, std::string from)
    : m_place(std::move(place))
    , m_from(std::move(from))
    , m_thread([this] { run(); })
{
}

GoodClient::~GoodClient()
{
    m_isOver = true;
    m_thread.join();
}

void GoodClient::run()
{
    auto line = std::make_unique<Line>(m_place, m_from);
    auto nextSignIn = Clock::now();
    while (!m_isOver) {
        const auto took = line->ask();
        {
            const std::lock_guard lock(m_mutex);
            if (took)
                m_waits.requests.push_back(*took);
            else
                ++m_waits.failures;
        }
        if (!took)
            line = std::make_unique<Line>(m_place, m_from);
        if (Clock::now() >= nextSignIn) {
            nextSignIn = Clock::now() + SignInPeriod;
            const auto start = Clock::now();
            const Line another(m_place, m_from);
            const double milliseconds = millisecondsSince(start);
            const std::lock_guard lock(m_mutex);
            if (another.isGood())
                m_waits.signIns.push_back(milliseconds);
            else
                ++m_waits.failures;
        }
        std::this_thread::sleep_for(Pause);
    }
}

GoodClient::Waits GoodClient::take()
{
    Waits waits;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(waits, m_waits);
    }
    std::ranges::sort(waits.requests);
    std::ranges::sort(waits.signIns);
    return waits;
}

double GoodClient::percentile(const std::vector<double> &sorted, double part)
{
    if (sorted.empty())
        return -1;
    return sorted.at(std::min(sorted.size() - 1, std::size_t(double(sorted.size()) * part)));
}

} // namespace gateway::hardening
