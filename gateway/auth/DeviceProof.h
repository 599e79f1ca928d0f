// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/Connect.h"
#include "gateway/protocol/ProtocolDialect.h"

namespace gateway {

/// What this connection knows when a proof is checked.
struct ProofContext
{
    QString nonce = {}; ///< Of this connection's challenge.
    qint64 nowMs = 0;
    bool isLocal = false;
    DialectRules rules = {};
};

struct ProvenDevice
{
    DeviceId id = {};
    QString publicKey = {}; ///< base64url of the raw key

    bool operator==(const ProvenDevice &) const = default;
};

/// Checks that the client holds the key of the device it claims to be. Pure.
/// Rule: protocol-v4.md 4.1, 4.2; protocol-v3.md 3.2 for a proof without nonce.
[[nodiscard]] Result<ProvenDevice, RpcError> proveDevice(const ConnectParams &params,
                                                         const ProofContext &context);

/// The device's clock minus ours where they differ too much for a proof; else nothing. Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds>
clockDifference(const ConnectParams &params, const ProofContext &context);

/// The text a device signs, of payload version `v1`, `v2` or `v3`. Rule: protocol-v4.md 4.1.
/// `params.device` must be set; its signature is not looked at.
[[nodiscard]] QByteArray proofPayload(const QByteArray &version, const ConnectParams &params);

} // namespace gateway
