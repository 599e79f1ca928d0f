// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <optional>

namespace gateway {

[[nodiscard]] bool isLoopbackHost(const QString &host);
/// Of a network that is not the open internet: this computer, private and link-local ranges, and a
/// tailnet's, which is encrypted beneath.
[[nodiscard]] bool isPrivateHost(const QString &host);

/// What is wrong with where another computer's gateway is said to be.
enum class RemoteFault {
    NoAddress,
    NotWebSocket,  ///< Neither `ws://` nor `wss://`.
    PlainToOthers, ///< A secret would cross the open internet unencrypted.
    NoSshTarget,
    WrongSshTarget,
    WrongFingerprint,
};

/// Nothing: it can be tried. Pure. Rule: desktop-ui.md 8.8.
[[nodiscard]] std::optional<RemoteFault> faultOf(const RemoteTrial &trial);

/// What the settings say, without the secrets.
[[nodiscard]] RemoteTrial remoteTrial(const GatewaySnapshot &now);

} // namespace gateway
