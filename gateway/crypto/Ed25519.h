// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Ed25519 (RFC 8032, no pre-hash) by way of OpenSSL. Rule: protocol-v4.md 4.1, protocol-v3.md 3.1.
namespace gateway::ed25519 {

inline constexpr qsizetype KeyBytes = 32;
inline constexpr qsizetype SignatureBytes = 64;

/// The raw key from base64url, standard base64 (padded or not) or an SPKI PEM.
[[nodiscard]] std::optional<QByteArray> publicKeyFromText(const QString &text);
/// The 64 bytes of a signature from base64url or standard base64.
[[nodiscard]] std::optional<QByteArray> signatureFromText(const QString &text);
/// Lower-case hex SHA-256 of the raw key: the device id.
[[nodiscard]] QString fingerprint(const QByteArray &rawPublicKey);

/// False also for keys of small order, which would accept a signature over anything.
[[nodiscard]] bool verify(const QByteArray &rawPublicKey, const QByteArray &signature,
                          const QByteArray &message);

/// The public key and a signature from a 32-byte seed, for the gateway as a client and for tests.
[[nodiscard]] QByteArray publicKeyOf(const QByteArray &seed);
[[nodiscard]] QByteArray sign(const QByteArray &seed, const QByteArray &message);

} // namespace gateway::ed25519
