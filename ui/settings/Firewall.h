// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

/// Firewalls of Linux desktops that a person sets up by hand.
enum class Firewall { Ufw, Firewalld, Nftables };

/// The one whose program is installed. Whether it is switched on, only an administrator can see.
[[nodiscard]] std::optional<Firewall> installedFirewall();
/// What lets the port in; shown to be copied, never run.
[[nodiscard]] QString allowCommand(Firewall firewall, quint16 port);

} // namespace ui
