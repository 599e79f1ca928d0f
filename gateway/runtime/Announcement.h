// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"
#include "gateway/config/ConfigService.h"
#include "gateway/discovery/ServiceAdvertiser.h"
#include "gateway/discovery/ServiceBrowser.h"
#include "gateway/reach/AdvertisedUrl.h"
#include "gateway/reach/Tailscale.h"
#include "gateway/reach/TlsIdentity.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gateway {

/// Keeps what others are told of the gateway in step with what it is: the announcement on local
/// networks, and the zone file of a wide-area domain. Tells nobody of what they could not reach.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 11, protocol-v4.md 16.
class Announcement final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ConfigService &config;
        Clock &clock;
        const TlsIdentity &tls;
        const Tailscale &tailscale;
        std::function<Listening()> listening; ///< What really listens.
    };

    explicit Announcement(Parts parts, QObject *parent = nullptr);
    ~Announcement() override;

    /// Something of the parts has changed.
    void update();
    /// The gateway stops. The zone file stays: it says the same after a restart.
    void withdraw();

    void describe(GatewaySnapshot &into) const;

signals:
    void changed(); ///< `describe` would say something new.

private:
    [[nodiscard]] ServiceFacts facts(const Listening &here) const;
    void announce(const Listening &here);
    void writeZone(const Listening &here);

    Parts m_parts;
    std::unique_ptr<ServiceAdvertiser> m_advertiser;
    QString m_wantedName;
    DiscoveryView::State m_obstacle = DiscoveryView::State::Off; ///< While nothing is published.
    DiscoveryView::Zone m_zone = DiscoveryView::Zone::Off;
    QString m_zoneFile;
    QString m_zoneProblem;
};

/// What a browser has found in the picture; `into` says which of it is its own gateway.
void describeFound(const ServiceBrowser::Status &status, GatewaySnapshot &into);

} // namespace gateway
