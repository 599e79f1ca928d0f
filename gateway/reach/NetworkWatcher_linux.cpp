// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/NetworkWatcher.h"

#include <QSocketNotifier>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace gateway {

namespace {

/// The kernel's own news of links and addresses. Rule: rtnetlink(7).
class RouteSocket final : public QObject
{
public:
    RouteSocket(int descriptor, std::function<void()> changed)
        : m_descriptor(descriptor)
        , m_notifier(descriptor, QSocketNotifier::Read)
        , m_changed(std::move(changed))
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { drain(); });
    }
    ~RouteSocket() override
    {
        m_notifier.setEnabled(false);
        ::close(m_descriptor);
    }

private:
    // What the messages say is not read: all of these groups are news. Too many at once, told by
    // ENOBUFS, are news as well.
    void drain()
    {
        std::array<char, 16'384> buffer{};
        bool isNews = false;
        for (;;) {
            const ssize_t count = ::recv(m_descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (count <= 0 && errno != EINTR && errno != ENOBUFS)
                break;
            isNews = true;
        }
        if (isNews)
            m_changed();
    }

    int m_descriptor;
    QSocketNotifier m_notifier;
    std::function<void()> m_changed;
};

} // namespace

std::unique_ptr<QObject> NetworkWatcher::makeSource(std::function<void()> changed)
{
    const int descriptor =
        ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (descriptor < 0)
        return nullptr;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return std::make_unique<RouteSocket>(descriptor, std::move(changed));
}

} // namespace gateway
