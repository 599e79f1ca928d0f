// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/DeviceStore.h"
#include "gateway/pairing/PendingPairings.h"
#include "gateway/peers/Peer.h"
#include "gateway/protocol/RpcError.h"

#include <QList>
#include <QObject>

#include <functional>
#include <utility>

namespace gateway {

/// A device with a verified proof that wants in.
struct PairingAsk
{
    DeviceId deviceId = {};
    QString publicKey = {};
    ClientDescription client = {};
    QString browserOrigin = {}; ///< Empty without an Origin header.
    QString remoteIp = {};      ///< Empty for clients on this host.
    Role role = Role::Operator;
    QStringList scopes = {};  ///< Operators: what is asked for.
    NodeSurface surface = {}; ///< Nodes: as declared.
    AuthMethod auth = AuthMethod::Token;
    /// The connection is direct local and silent approval is not switched off.
    bool mayApproveSilently = false;
    /// From a network whose new nodes the owner lets in. Rule: protocol-v4.md 5.6 "trusted CIDR".
    bool isFromTrustedNetwork = false;
    /// It may be looked up where it came from. Rule: protocol-v4.md 5.6 "SSH verification".
    bool mayBeVerified = false;
};

/// Why a device has to wait for a person. Rule: protocol-v4.md 5.2, 5.3.
enum class PairingReason { NotPaired, RoleUpgrade, ScopeUpgrade, MetadataUpgrade };
[[nodiscard]] QLatin1StringView toText(PairingReason reason);

struct PairingRefusal
{
    PairingReason reason = PairingReason::NotPaired;
    PendingPairing request = {};
    std::optional<PairedDevice> known = {}; ///< The record, if there is one with the same key.
    bool isBeingVerified = false;           ///< It may be approved without a person, soon.

    /// The error of protocol-v4.md 5.3. Always with `pauseReconnect:false` for nodes, so that
    /// official node hosts try again by themselves.
    [[nodiscard]] RpcError toRpcError() const;
};

/// Runs a pairing request through asked → approved, rejected or expired, once.
///
/// Who may decide what is checked here, too, because it depends on the request: a caller without
/// `operator.admin` may not approve a node role nor scopes beyond his own, and one signed in by
/// device token sees and decides only about his own device ("self-scoped").
///
/// Thread: gateway thread only. Rule: protocol-v4.md 5; file `devices/pending.json`,
/// protocol-v3.md 8.2.
class PairingService final : public QObject
{
    Q_OBJECT

public:
    enum class Decision { Approved, Rejected };
    /// Starts to find out about a new node that waits, if it can; true while it does.
    using Verifier = std::function<bool(const PendingPairing &request)>;

    PairingService(DeviceStore &devices, StateStore &store, Clock &clock,
                   QObject *parent = nullptr);

    /// Reads the pending requests; expired ones are dropped.
    Outcome load() { return m_pending.load(); }

    /// The pairing gate of a handshake: success if the device is paired for what it asks (or was
    /// just approved silently), and its record is then refreshed; else the refusal, with
    /// `requested` already emitted for a new request. Nobody is approved silently as long as the
    /// store has lost its memory. A store that cannot be written is `UNAVAILABLE`, never an
    /// approval. Too many pending requests from one address or in all: `UNAVAILABLE`, retryable.
    Result<PairedDevice, RpcError> admit(const PairingAsk &asking);

    /// Lets in a node whose setup code was accepted, without a person; `operatorScopes` not empty:
    /// as an operator with them, too. Rule: protocol-v4.md 5.8 "Redemption".
    Result<PairedDevice, RpcError> admitBySetupCode(const PairingAsk &ask,
                                                    const QStringList &operatorScopes);

    /// What is asked about new nodes that `mayBeVerified`, besides a person.
    void setVerifier(Verifier verifier) { m_verifier = std::move(verifier); }
    /// The verifier found the key of `seen` where it should be: approves the request, unless it
    /// went or became another one meanwhile. What the node offers first is approved when it
    /// connects.
    void approveVerified(const PendingPairing &seen);

    /// Files a request of a connected device for more scopes than it has. Refused for callers
    /// without a paired device, and for nodes.
    Result<PendingPairing, RpcError> askForScopes(const Peer &caller, const QStringList &scopes);

    /// Newest first; expired ones dropped. `caller` self-scoped: only his own device's.
    [[nodiscard]] QList<PendingPairing> pending(const Peer &caller) const;
    [[nodiscard]] QList<PairedDevice> paired(const Peer &caller) const;

    Result<PairedDevice, RpcError> approve(const PairingId &request, const Peer &caller);
    Result<DeviceId, RpcError> reject(const PairingId &request, const Peer &caller);
    Result<void, RpcError> remove(const DeviceId &device, const Peer &caller);
    /// An empty label: back to what the device calls itself.
    Result<void, RpcError> rename(const DeviceId &device, const QString &label, const Peer &caller);

signals:
    void requested(const gateway::PendingPairing &request);
    void resolved(const gateway::PendingPairing &request,
                  gateway::PairingService::Decision decision);
    void changed();                                      ///< A record was renamed.
    void deviceRemoved(const gateway::DeviceId &device); ///< Its connections have to go.

private:
    Result<PairedDevice, RpcError> admitSilently(const PairingAsk &ask, const PairedDevice *known,
                                                 const QString &via);
    Result<PendingPairing, RpcError> fileRequest(const PairingAsk &ask, const PairedDevice *known);
    Result<PairedDevice, RpcError> store(const PendingPairing &request, const QString &via);

    DeviceStore &m_devices;
    Clock &m_clock;
    PendingPairings m_pending;
    Verifier m_verifier;
};

/// How a device was approved whose key was found on its computer, as its record says it.
inline constexpr QLatin1StringView ApprovedBySsh{"ssh-verified"};

/// A caller without admin who signed in by his device's token: sees and manages only himself.
[[nodiscard]] bool isSelfScoped(const Peer &caller);

/// Whether `caller` may rotate or revoke that token: node tokens need admin, others are closed to
/// the self-scoped, and `scopes`, if any are given, have to be the caller's own.
[[nodiscard]] bool mayManageToken(const Peer &caller, const DeviceId &device, Role role,
                                  const QStringList &scopes = {});

} // namespace gateway
