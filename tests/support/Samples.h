// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

/// Pictures of gateways for tests and screenshots; change what matters. The time of all of them is
/// `SampleNow`.
namespace gateway::test {

inline constexpr qint64 SampleNow = 1'790'000'000'000;

[[nodiscard]] QString sampleId(int number); ///< 64 hex digits, different for each number.
[[nodiscard]] NodeView sampleNode(int number, bool isConnected = true);
[[nodiscard]] RequestView sampleRequest(int number);
[[nodiscard]] DeviceView sampleDevice(int number);
/// Running on loopback, with the usual settings, and nothing else.
[[nodiscard]] GatewaySnapshot runningSnapshot();
/// Running, with nodes, devices, a request, operators and refusals.
[[nodiscard]] GatewaySnapshot busySnapshot();

} // namespace gateway::test
