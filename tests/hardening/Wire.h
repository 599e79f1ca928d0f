// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gateway::hardening {

using Clock = std::chrono::steady_clock;

/// Where a gateway is and how one signs in there.
struct Place
{
    std::uint16_t port = 0;
    std::string token = {};
};

[[nodiscard]] std::string maskedFrame(int opcode, const std::string &payload);
/// The head of a frame that announces `size` bytes.
[[nodiscard]] std::string maskedHead(int opcode, std::uint64_t size);
[[nodiscard]] std::string upgradeRequest();
[[nodiscard]] std::string connectRequest(const Place &place);
[[nodiscard]] std::string request(const std::string &id, const std::string &method);

/// One socket of a crowd, without a library so that thousands cost little. What is to be sent is kept
/// until the system takes it.
class Wire
{
public:
    explicit Wire(std::string from)
        : m_from(std::move(from))
    {
    }
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;
    virtual ~Wire();

    /// Connects from its own address of this computer. False if that cannot even be tried.
    bool open(const Place &place, int epoll);
    void close();
    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] bool isSignedIn() const { return m_isSignedIn; }
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    /// Something can be read or written.
    void handle(unsigned events);
    /// Called a hundred times a second while the crowd is busy.
    virtual void tick(Clock::time_point) { }

protected:
    virtual void opened() = 0;
    virtual void upgraded() { }
    virtual void signedIn() { }
    virtual void heardPong() { }
    /// Whether the socket is read at all.
    [[nodiscard]] virtual bool reads() const { return true; }

    void send(const std::string &bytes);
    void signIn() { send(maskedFrame(1, connectRequest(m_place))); }
    [[nodiscard]] std::size_t waiting() const { return m_output.size(); }
    int receiveBuffer = 0; ///< Of the system, if not its own choice.

private:
    void flush();
    void read();
    void parse();

    std::string m_from;
    Place m_place;
    int m_file = -1;
    int m_epoll = -1;
    bool m_isConnected = false;
    bool m_isUpgraded = false;
    bool m_isSignedIn = false;
    std::string m_input;
    std::string m_output;
};

/// Runs wires in one thread.
class Loop final
{
public:
    Loop();
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    [[nodiscard]] int epoll() const { return m_epoll; }
    /// Until `done`, or until `patience` is over; whether it was done. Ticks `busy` meanwhile.
    bool run(std::chrono::milliseconds patience, const std::vector<std::unique_ptr<Wire>> &busy,
             const std::function<bool()> &done);

private:
    int m_epoll;
};

} // namespace gateway::hardening
