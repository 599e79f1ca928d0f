// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/Event.h"
#include "gateway/protocol/MethodSpec.h"
#include "gateway/protocol/RawJson.h"
#include "gateway/protocol/RpcError.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace gateway {

struct Hello;

/// What the handshake and the node rules must know of a version. Rule: protocol-v4.md 22.
struct DialectRules
{
    std::chrono::milliseconds proofAge{0};
    /// A local client may sign without the challenge nonce (payload v1).
    bool allowsProofWithoutNonce = false;
    /// An operator that names no scopes asks for admin.
    bool readsNoScopesAsAdmin = false;
    /// A client of this host without a device keeps the scopes it asks for, whatever program it is.
    /// The reference of protocol 3 gives them to clients from anywhere; its official clients always
    /// send a device, and from elsewhere a device is what an owner approves.
    bool trustsLocalDevicelessScopes = false;
    /// The first surface of a node is approved with the device: the version knows no second gate.
    bool approvesFirstSurface = false;
    /// Whoever may approve commands is asked about all of them, and a question waits for its time
    /// even if nobody is there to answer.
    bool sharesApprovals = false;
    std::chrono::milliseconds approvalTimeout{0}; ///< Where the asker names none.
    /// The version keeps a list of nodes besides its devices: `node.pair.request`.
    bool hasLegacyNodePairs = false;
    /// Platform spelling and command defaults of the version's nodes.
    bool hasLegacyNodePolicy = false;
    /// The version knows no capabilities: the canvas is told by host name alone, and its nodes are
    /// known there by their address.
    bool findsCanvasByAddress = false;
};

/// All that one wire version says differently. The newest version is the model that the rest of the
/// gateway speaks; an older one is a projection. Immutable; one instance per version.
class ProtocolDialect
{
public:
    ProtocolDialect() = default;
    ProtocolDialect(const ProtocolDialect &) = delete;
    ProtocolDialect &operator=(const ProtocolDialect &) = delete;
    virtual ~ProtocolDialect() = default;

    /// A small dense number for per-dialect caches; below DialectCount.
    [[nodiscard]] virtual std::size_t index() const = 0;
    /// The version's number on the wire, for showing; what differs is asked of the dialect.
    [[nodiscard]] virtual int number() const = 0;
    [[nodiscard]] virtual const DialectRules &rules() const = 0;
    [[nodiscard]] virtual bool offers(const MethodSpec &method) const = 0;
    /// `Hello::features`, the same for everybody who speaks this version.
    [[nodiscard]] virtual RawJson encodeFeatures(const QStringList &methods,
                                                 QStringList events) const = 0;
    [[nodiscard]] virtual RawJson encodeHello(const Hello &hello) const = 0;
    [[nodiscard]] virtual QJsonValue lowerReply(QStringView method, QJsonValue reply) const = 0;
    [[nodiscard]] virtual RpcError lowerError(RpcError error) const = 0;
    /// Nothing if the version does not know the event.
    [[nodiscard]] virtual std::optional<Event> lowerEvent(const Event &event) const = 0;
};

inline constexpr std::size_t DialectCount = 2;

[[nodiscard]] const ProtocolDialect &dialectV3();
[[nodiscard]] const ProtocolDialect &dialectV4();

} // namespace gateway
