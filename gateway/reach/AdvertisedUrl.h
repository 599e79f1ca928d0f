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

/// What really listens, and on which addresses of this host.
struct Listening
{
    QList<QHostAddress> addresses = {};
    quint16 port = 0;
    bool isEncrypted = false;
    QList<QHostAddress> ofHost = {}; ///< What a listener on every address stands for.
};

/// An address that no other device can reach is never among them, nor one outside private networks
/// without TLS. Pure. The failure is English, for the caller. Rule: protocol-v4.md 5.8 "URL
/// policy".
[[nodiscard]] Result<AdvertisedUrls, QString> advertisedUrls(const GatewayConfig &config,
                                                             const Listening &listening);

/// `url` leads to one of these listeners itself, with nothing in between.
[[nodiscard]] bool leadsTo(const Listening &listening, const QString &url);

/// The same for a URL that the caller names: `ws://` only within private networks.
[[nodiscard]] Result<AdvertisedUrls, QString> advertisedUrl(const QString &publicUrl);

/// Traffic to it cannot be read on the way: `wss://`, or this host.
[[nodiscard]] bool isSecureUrl(const QString &url);

} // namespace gateway
