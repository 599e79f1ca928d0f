// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

namespace gateway {

/// `ws://127.0.0.1:18789`, `wss://[::1]:18789`.
[[nodiscard]] QString webSocketUrl(const QHostAddress &address, quint16 port, bool isEncrypted);

} // namespace gateway
