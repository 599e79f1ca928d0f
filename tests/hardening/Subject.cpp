// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hardening/Subject.h"

#include <cstdlib>
#include <fstream>
#include <thread>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gateway::hardening {

using namespace std::chrono_literals;

namespace {

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// One that was free a moment ago.
std::uint16_t freePort()
{
    const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(file, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(file, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(file);
    return ntohs(address.sin_port);
}

} // namespace

Subject::Subject(const std::string &program)
    : m_place{.port = freePort(), .token = "0123456789abcdef0123456789abcdef"}
{
    std::string home = (std::filesystem::temp_directory_path() / "hardening-XXXXXX").string();
    m_home = ::mkdtemp(home.data());
    m_process = ::fork();
    if (m_process != 0)
        return;
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::setenv("HOME", m_home.c_str(), 1);
    ::setenv("OPENCLAW_GATEWAY_TOKEN", m_place.token.c_str(), 1);
    ::setenv("OPENCLAW_DISABLE_BONJOUR", "1", 1);
    ::unsetenv("XDG_RUNTIME_DIR");
    const std::string port = std::to_string(m_place.port);
    ::execl(program.c_str(), program.c_str(), "gateway", "--allow-unconfigured", "--port",
            port.c_str(), nullptr);
    ::_exit(127);
}

Subject::~Subject()
{
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(m_home, ignored);
}

bool Subject::waitUntilItListens() const
{
    for (int i = 0; i < 300 && isAlive(); ++i) {
        const int file = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(m_place.port);
        const bool isThere =
            ::connect(file, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        ::close(file);
        if (isThere)
            return true;
        std::this_thread::sleep_for(100ms);
    }
    return false;
}

double Subject::megabytes() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/status");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("VmRSS:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return -1;
}

double Subject::cpuSeconds() const
{
    double nanoseconds = 0;
    std::error_code ignored;
    const std::string tasks = "/proc/" + std::to_string(m_process) + "/task";
    for (const auto &task : std::filesystem::directory_iterator(tasks, ignored)) {
        double one = 0;
        std::ifstream(task.path() / "schedstat") >> one;
        nanoseconds += one;
    }
    return nanoseconds / 1e9;
}

bool Subject::isAlive() const
{
    return m_process > 0 && ::waitpid(m_process, nullptr, WNOHANG) == 0;
}

} // namespace gateway::hardening
