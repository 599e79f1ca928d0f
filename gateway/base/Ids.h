// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>

namespace gateway {

/// An identifier that cannot be mistaken for another kind of identifier.
template <typename Tag>
class Id final
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_text < other.m_text; }

    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }
    friend QDebug operator<<(QDebug debug, const Id &id)
    {
        QDebugStateSaver saver(debug);
        debug.nospace().noquote() << id.m_text;
        return debug;
    }

private:
    QString m_text;
};

using ConnectionId = Id<struct ConnectionTag>; ///< One socket; a random uuid.
using DeviceId = Id<struct DeviceTag>;         ///< Hex SHA-256 of a device's public key.
using NodeId = Id<struct NodeTag>;             ///< What operators address; a node's device id.
using PairingId = Id<struct PairingTag>;       ///< One pairing request; a random uuid.
using InvokeId = Id<struct InvokeTag>;         ///< One relayed command; a random uuid.

/// A new random uuid in the protocol's spelling: lower case, no braces.
[[nodiscard]] QString newUuid();

} // namespace gateway

template <typename Tag>
struct std::hash<gateway::Id<Tag>>
{
    size_t operator()(const gateway::Id<Tag> &id) const noexcept { return qHash(id.text()); }
};
