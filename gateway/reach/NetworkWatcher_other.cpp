// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/NetworkWatcher.h"

#include <QNetworkInformation>

namespace gateway {

// Qt tells of reachability and the kind of transport, not of addresses: an address that comes and
// goes on a network that stays is not seen here.
std::unique_ptr<QObject> NetworkWatcher::makeSource(std::function<void()> changed)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return nullptr;
    auto source = std::make_unique<QObject>();
    const QNetworkInformation *network = QNetworkInformation::instance();
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, source.get(),
                     [changed] { changed(); });
    QObject::connect(network, &QNetworkInformation::transportMediumChanged, source.get(),
                     [changed] { changed(); });
    return source;
}

} // namespace gateway
