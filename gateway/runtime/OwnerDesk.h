// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"
#include "gateway/api/GatewayPort.h"
#include "gateway/canvas/CanvasService.h"
#include "gateway/methods/SetupMethods.h"
#include "gateway/nodes/NodeInvoker.h"
#include "gateway/pairing/DeviceTokens.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/pairing/SetupCodes.h"
#include "gateway/pairing/SurfaceApprovals.h"

#include <functional>

namespace gateway {

/// The owner of this computer as a caller: every scope, no connection.
[[nodiscard]] const Peer &ownerPeer();

/// What the person at this computer may do to a running gateway: the same domain calls that the
/// methods make, as `ownerPeer`.
///
/// Thread: gateway thread only.
class OwnerDesk final
{
public:
    struct Collaborators
    {
        PairingService &pairing;
        DeviceTokens &tokens;
        SurfaceApprovals &surfaces;
        NodeInvoker &invoker;
        SetupCodes &setupCodes;
        /// Where devices find the gateway, for a URL or for what listens.
        SetupMethods::FindUrls setupUrls;
        const NodeRegistry &nodes;
        CanvasService &canvas;
        Clock &clock;
        /// Ends the connections of a device, of one role or of all.
        std::function<void(const DeviceId &, std::optional<Role>)> closeDevice;
    };
    using Invoked = std::function<void(const CommandResult<InvokeOutcome> &)>;

    explicit OwnerDesk(Collaborators collaborators)
        : m_with(std::move(collaborators))
    {
    }

    CommandOutcome approve(RequestView::Kind kind, const PairingId &request);
    CommandOutcome reject(RequestView::Kind kind, const PairingId &request);
    CommandOutcome renameDevice(const DeviceId &device, const QString &name);
    CommandOutcome removeDevice(const DeviceId &device);
    void disconnectDevice(const DeviceId &device);
    CommandResult<Secret> rotateToken(const DeviceId &device, const QString &role);
    CommandOutcome revokeToken(const DeviceId &device, const QString &role);
    CommandOutcome renameNode(const NodeId &node, const QString &name);
    CommandOutcome removeNode(const NodeId &node);
    CommandResult<SetupOffer> createSetupCode(bool isForPhone, const QString &url);
    void revokeSetupCode(const QString &setupId);
    /// `done` runs exactly once, now or later.
    void invoke(const NodeInvokeParams &what, Invoked done);
    /// `canvas.present` with the page's address or, where the node may not be asked that,
    /// `canvas.navigate`. `done` as above.
    void showCanvas(const NodeId &node, const QString &page, std::chrono::milliseconds timeout,
                    Invoked done);
    CommandResult<CanvasLink> createCanvasLink(const QString &url);
    void endCanvasLink(const QString &linkId);

private:
    Collaborators m_with;
};

} // namespace gateway
