// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/server/PortMux.h"

#include <QHostAddress>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace gateway {

/// An address to listen on.
struct ListenTarget
{
    QHostAddress address = {};
    /// Listening is a failure without this one; without others it goes on, with a warning.
    bool isRequired = true;

    bool operator==(const ListenTarget &) const = default;
};

/// Holds the listening sockets of the gateway port: one PortMux for each address, never a wider
/// one.
///
/// Thread: gateway thread only.
/// Rule: the port is the lock of "one gateway per host". A port that anyone listens on, at whatever
/// address of this host, is taken.
class ListenerSet final
{
public:
    using MakeListener = std::function<std::unique_ptr<PortMux>()>;

    explicit ListenerSet(MakeListener make)
        : m_make(std::move(make))
    {
    }

    /// Opens all of `targets` at `port` (0: any free one, the same for all) in place of what was
    /// open. Addresses that stay are not interrupted. On failure everything is as it was. InUse:
    /// someone listens on that port; Unavailable: an address this host does not have; AccessDenied:
    /// a port below 1024.
    Outcome open(const QList<ListenTarget> &targets, quint16 port);
    void close();
    /// Ends the plain HTTP conversations; upgraded sockets are not the listeners' any more.
    void hangUp();

    /// Whether `open` would find the port free, as far as can be said without listening. InUse,
    /// AccessDenied.
    [[nodiscard]] static Outcome tryPort(quint16 port);

    [[nodiscard]] quint16 port() const; ///< 0 when closed.
    /// What is really bound.
    [[nodiscard]] QList<QHostAddress> addresses() const;

private:
    using Listeners = std::vector<std::unique_ptr<PortMux>>;

    Outcome claimPort(quint16 port, const QList<ListenTarget> &targets) const;
    Outcome add(Listeners &listeners, const QList<ListenTarget> &targets, quint16 port) const;
    Outcome listen(PortMux &listener, const QHostAddress &address, quint16 port) const;

    MakeListener m_make;
    Listeners m_listeners;
};

} // namespace gateway
