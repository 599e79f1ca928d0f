// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/config/GatewayConfig.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace gateway {

/// Where another device finds this gateway, best address first.
struct AdvertisedUrls
{
    QStringList urls = {};
    QString source = {}; ///< `gateway.bind=lan`, `request.publicUrl` …: protocol-v4.md 5.8

    bool operator==(const AdvertisedUrls &) const = default;
};

/// From what really listens; an address that no other device can reach is never among them. Pure.
/// The failure is English, for the caller. Rule: protocol-v4.md 5.8 "URL policy".
[[nodiscard]] Result<AdvertisedUrls, QString>
advertisedUrls(const GatewayConfig &config, const QList<QHostAddress> &listening, quint16 port,
               const QList<QHostAddress> &hostAddresses);

/// The same for a URL that the caller names: `ws://` only within private networks.
[[nodiscard]] Result<AdvertisedUrls, QString> advertisedUrl(const QString &publicUrl);

/// Traffic to it cannot be read on the way: `wss://`, or this host.
[[nodiscard]] bool isSecureUrl(const QString &url);

} // namespace gateway
