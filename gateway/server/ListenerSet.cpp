// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ListenerSet.h"

#include "gateway/base/Logging.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

Error errorOf(QAbstractSocket::SocketError code, const QString &systemText,
              const QHostAddress &address, quint16 port)
{
    const QString where = u"%1 port %2"_s.arg(address.toString()).arg(port);
    switch (code) {
    case QAbstractSocket::AddressInUseError:
        return {.kind = Error::Kind::InUse,
                .text = u"%1 is already in use."_s.arg(where),
                .subject = where};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {.kind = Error::Kind::Unavailable,
                .text = u"This computer does not have the address %1."_s.arg(address.toString()),
                .subject = address.toString()};
    case QAbstractSocket::SocketAccessError:
        return {.kind = Error::Kind::AccessDenied,
                .text =
                    u"Not permitted to listen on %1. Choose a port of 1024 or higher."_s.arg(where),
                .subject = where};
    default:
        return {.kind = Error::Kind::Io,
                .text = u"Cannot listen on %1: %2."_s.arg(where, systemText),
                .subject = where};
    }
}

} // namespace

Outcome ListenerSet::tryPort(quint16 port)
{
    const QHostAddress wildcard(QHostAddress::AnyIPv4);
    QTcpSocket claim;
    claim.setProxy(QNetworkProxy::NoProxy);
    if (claim.bind(wildcard, port,
                   QAbstractSocket::DontShareAddress | QAbstractSocket::ReuseAddressHint))
        return {};
    return Failure{errorOf(claim.error(), claim.errorString(), wildcard, port)};
}

// A socket that is bound to the wildcard address but does not listen finds a listener at any
// address of this host, for instance a gateway that serves the tailnet alone; it accepts nothing
// itself.
Outcome ListenerSet::claimPort(quint16 port, const QList<ListenTarget> &targets) const
{
    if (port == 0)
        return {};
    for (const auto wildcard : {QHostAddress::AnyIPv4, QHostAddress::AnyIPv6}) {
        const bool isIPv6 = wildcard == QHostAddress::AnyIPv6;
        const bool isWanted = std::ranges::any_of(targets, [&](const ListenTarget &target) {
            return (target.address.protocol() == QAbstractSocket::IPv6Protocol) == isIPv6;
        });
        QTcpSocket claim;
        claim.setProxy(QNetworkProxy::NoProxy);
        if (!isWanted ||
            claim.bind(QHostAddress(wildcard), port,
                       QAbstractSocket::DontShareAddress | QAbstractSocket::ReuseAddressHint))
            continue;
        // Anything but "in use", such as no IPv6 at all, is for the real listeners to report.
        if (claim.error() == QAbstractSocket::AddressInUseError)
            return Failure{
                errorOf(claim.error(), claim.errorString(), QHostAddress(wildcard), port)};
    }
    return {};
}

Outcome ListenerSet::listen(PortMux &listener, const QHostAddress &address, quint16 port) const
{
    if (listener.listen(address, port))
        return {};
    return Failure{errorOf(listener.serverError(), listener.errorString(), address, port)};
}

Outcome ListenerSet::open(const QList<ListenTarget> &targets, quint16 port)
{
    if (m_listeners.empty() || this->port() != port) {
        if (auto claimed = claimPort(port, targets); !claimed)
            return claimed;
        Listeners opened;
        if (auto outcome = add(opened, targets, port); !outcome)
            return outcome;
        m_listeners = std::move(opened);
        return {};
    }

    // The same port: what stays, stays. The rest has to go first, since a wider address and a
    // narrower one cannot be bound together; it comes back if the new ones fail.
    const auto isKept = [&](const auto &listener) {
        return std::ranges::any_of(targets, [&](const ListenTarget &target) {
            return target.address == listener->serverAddress();
        });
    };
    QList<ListenTarget> missing = targets;
    missing.removeIf(
        [&](const ListenTarget &target) { return addresses().contains(target.address); });
    QList<ListenTarget> dropped;
    for (const auto &listener : m_listeners) {
        if (!isKept(listener))
            dropped.append({.address = listener->serverAddress()});
    }
    std::erase_if(m_listeners, [&](const auto &listener) { return !isKept(listener); });
    auto outcome = add(m_listeners, missing, port);
    if (outcome)
        return outcome;
    // One by one: an address that is gone meanwhile must not cost the others.
    for (const ListenTarget &target : dropped) {
        if (const auto restored = add(m_listeners, {target}, port); !restored)
            qCCritical(lcServer).noquote() << restored.error().text;
    }
    return outcome;
}

// All required ones or none.
Outcome ListenerSet::add(Listeners &listeners, const QList<ListenTarget> &targets,
                         quint16 port) const
{
    Listeners opened;
    for (const ListenTarget &target : targets) {
        auto listener = m_make();
        const auto outcome = listen(*listener, target.address, port);
        if (outcome) {
            port = listener->serverPort();
            opened.push_back(std::move(listener));
        } else if (target.isRequired) {
            return outcome;
        } else {
            qCWarning(lcServer).noquote() << outcome.error().text;
        }
    }
    std::ranges::move(opened, std::back_inserter(listeners));
    return {};
}

void ListenerSet::close()
{
    m_listeners.clear();
}

void ListenerSet::hangUp()
{
    for (const auto &listener : m_listeners)
        listener->hangUp();
}

quint16 ListenerSet::port() const
{
    return m_listeners.empty() ? quint16(0) : m_listeners.front()->serverPort();
}

QList<QHostAddress> ListenerSet::addresses() const
{
    QList<QHostAddress> list;
    for (const auto &listener : m_listeners)
        list.append(listener->serverAddress());
    return list;
}

} // namespace gateway
