// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hardening/Wire.h"

#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gateway::hardening {

namespace {

constexpr std::size_t KeptInput = 1 << 20;

unsigned wanted(bool reads, bool writes)
{
    return (reads ? unsigned(EPOLLIN) : 0U) | (writes ? unsigned(EPOLLOUT) : 0U);
}

} // namespace

// A mask of zeros is a mask, and leaves the payload as it is.
std::string maskedHead(int opcode, std::uint64_t size)
{
    std::string head(1, char(0x80 | opcode));
    if (size < 126) {
        head += char(0x80 | size);
    } else {
        const int bytes = size < 65'536 ? 2 : 8;
        head += char(0x80 | (bytes == 2 ? 126 : 127));
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
            head += char(size >> shift);
    }
    return head + std::string(4, '\0');
}

std::string maskedFrame(int opcode, const std::string &payload)
{
    return maskedHead(opcode, payload.size()) + payload;
}

std::string upgradeRequest()
{
    return "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

std::string connectRequest(const Place &place)
{
    return R"({"type":"req","id":"c","method":"connect","params":{"minProtocol":4,"maxProtocol":4,)"
           R"("client":{"id":"gateway-client","mode":"backend","version":"1","platform":"linux"},)"
           R"("role":"operator","scopes":["operator.admin","operator.read"],"auth":{"token":")" +
           place.token + R"("}}})";
}

std::string request(const std::string &id, const std::string &method)
{
    return R"({"type":"req","id":")" + id + R"(","method":")" + method + R"(","params":{}})";
}

Wire::~Wire()
{
    close();
}

bool Wire::open(const Place &place, int epoll)
{
    m_place = place;
    m_epoll = epoll;
    m_file = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_file < 0)
        return false;
    const int on = 1;
    ::setsockopt(m_file, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // Many addresses share the ports.
    ::setsockopt(m_file, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    if (receiveBuffer > 0)
        ::setsockopt(m_file, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in here = {};
    here.sin_family = AF_INET;
    ::inet_pton(AF_INET, m_from.c_str(), &here.sin_addr);
    sockaddr_in there = {};
    there.sin_family = AF_INET;
    there.sin_port = htons(place.port);
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    epoll_event event = {.events = EPOLLOUT, .data = {.ptr = this}};
    if (::bind(m_file, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0 ||
        (::connect(m_file, reinterpret_cast<const sockaddr *>(&there), sizeof there) != 0 &&
         errno != EINPROGRESS) ||
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, m_file, &event) != 0) {
        close();
        return false;
    }
    return true;
}

void Wire::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_isConnected = m_isUpgraded = m_isSignedIn = false;
    m_input = {};
    m_output = {};
}

void Wire::handle(unsigned events)
{
    if (!m_isConnected) {
        if (events & (EPOLLERR | EPOLLHUP))
            return close();
        m_isConnected = true;
        opened();
        flush();
        return;
    }
    if (events & EPOLLOUT)
        flush();
    if (isOpen() && (events & EPOLLIN))
        read();
    // Who does not read does not notice otherwise.
    if (isOpen() && (events & (EPOLLERR | EPOLLHUP)))
        close();
}

void Wire::send(const std::string &bytes)
{
    m_output += bytes;
    if (m_isConnected)
        flush();
}

void Wire::flush()
{
    while (!m_output.empty()) {
        const auto count = ::send(m_file, m_output.data(), m_output.size(), MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN)
            break;
        if (count <= 0)
            return close();
        m_output.erase(0, std::size_t(count));
    }
    epoll_event event = {.events = wanted(reads(), !m_output.empty()), .data = {.ptr = this}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, m_file, &event);
}

void Wire::read()
{
    std::array<char, 65'536> buffer; // NOLINT: filled by the call
    const auto count = ::recv(m_file, buffer.data(), buffer.size(), 0);
    if (count < 0 && errno == EAGAIN)
        return;
    if (count <= 0)
        return close();
    m_input.append(buffer.data(), std::size_t(count));
    parse();
    if (m_input.size() > KeptInput)
        m_input.clear();
    if (m_input.empty())
        m_input.shrink_to_fit();
}

void Wire::parse()
{
    if (!m_isUpgraded) {
        const auto end = m_input.find("\r\n\r\n");
        if (end == std::string::npos)
            return;
        m_isUpgraded = m_input.starts_with("HTTP/1.1 101");
        m_input.erase(0, end + 4);
        if (!m_isUpgraded)
            return;
        upgraded();
    }
    while (isOpen() && m_input.size() >= 2) {
        const auto size = std::uint8_t(m_input[1]) & 0x7fU;
        const std::size_t head = size < 126 ? 2 : (size == 126 ? 4 : 10);
        if (m_input.size() < head)
            return;
        std::uint64_t length = size < 126 ? size : 0;
        for (std::size_t i = 2; i < head; ++i)
            length = length << 8 | std::uint8_t(m_input[i]);
        if (m_input.size() < head + length)
            return;
        const int opcode = m_input[0] & 0x0f;
        const std::string payload = m_input.substr(head, length);
        m_input.erase(0, head + length);
        if (opcode == 9)
            send(maskedFrame(10, payload));
        else if (opcode == 10)
            heardPong();
        else if (opcode == 8)
            send(maskedFrame(8, payload.substr(0, 2)));
        else if (!m_isSignedIn && payload.find("\"hello-ok\"") != std::string::npos) {
            m_isSignedIn = true;
            signedIn();
        }
    }
}

Loop::Loop()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
}

Loop::~Loop()
{
    ::close(m_epoll);
}

bool Loop::run(std::chrono::milliseconds patience, const std::vector<std::unique_ptr<Wire>> &busy,
               const std::function<bool()> &done)
{
    constexpr auto Period = std::chrono::milliseconds(10);
    const auto end = Clock::now() + patience;
    auto nextTick = Clock::now();
    std::array<epoll_event, 512> events = {};
    while (!done()) {
        const auto now = Clock::now();
        if (now > end)
            return false;
        if (now >= nextTick) {
            nextTick = now + Period;
            for (const auto &wire : busy)
                wire->tick(now);
        }
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 5);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events.at(std::size_t(i));
            static_cast<Wire *>(event.data.ptr)->handle(event.events);
        }
    }
    return true;
}

} // namespace gateway::hardening
