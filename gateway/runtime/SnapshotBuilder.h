// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/auth/RefusalLog.h"
#include "gateway/config/ConfigService.h"
#include "gateway/nodes/ActivityLog.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/pairing/SetupCodes.h"
#include "gateway/peers/PeerTable.h"

namespace gateway {

/// Turns what the gateway knows into the picture that user interfaces show. Reads only.
///
/// Thread: gateway thread only.
class SnapshotBuilder final
{
public:
    struct Sources
    {
        const ConfigService &config;
        const DeviceStore &devices;
        const PairingService &pairing;
        const NodeRegistry &nodes;
        const PeerTable &peers;
        const SetupCodes &setupCodes;
        const RefusalLog &refusals;
        const ActivityLog &activity;
    };

    explicit SnapshotBuilder(Sources sources)
        : m_from(sources)
    {
    }

    /// Nodes, requests, devices, operators, setup codes, refusals and activity.
    void fill(GatewaySnapshot &into) const;

private:
    [[nodiscard]] NodeView node(const PairedDevice &device) const;
    [[nodiscard]] QList<RequestView> requests() const;
    [[nodiscard]] QList<OperatorView> operators() const;
    [[nodiscard]] int tokenUsers() const;

    Sources m_from;
};

/// The settings in force and where they come from.
[[nodiscard]] SettingsView settingsView(const ConfigService &config);

/// Where an address lies, as seen from this computer; empty: this computer.
[[nodiscard]] DevicePlace placeOf(const QString &address);

} // namespace gateway
