// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace ui {

/// An IPv4 address that this computer has now.
struct OwnAddress
{
    QString address = {};
    QString network = {}; ///< As the system calls the interface: `Ethernet`, `wlan0`.
    bool isTailnet = false;

    bool operator==(const OwnAddress &) const = default;
};

using ListOwnAddresses = std::function<QList<OwnAddress>()>;

/// Without those of loopback.
[[nodiscard]] QList<OwnAddress> ownAddresses();
[[nodiscard]] QStringList addressTexts(const QList<OwnAddress> &addresses);

} // namespace ui
