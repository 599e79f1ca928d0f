// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/base/Secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace gateway {

/// A certificate and its private key, both PEM. The certificate may be followed by its chain.
struct CertificatePair
{
    QByteArray certificate = {};
    Secret key = {};

    bool operator==(const CertificatePair &) const = default;

    /// The key is the one that the certificate vouches for. False, too, if either cannot be read.
    [[nodiscard]] bool belongsTogether() const;
};

/// What a certificate of our own says.
struct CertificateRequest
{
    QString commonName = {};
    QStringList names = {}; ///< Host names and addresses; what is neither is left out.
    qint64 nowMs = 0;       ///< Since 1970 UTC. Valid from a day before: clocks differ.
    std::chrono::hours validity{0};
};

/// Makes a certificate that signs itself, with a new ECDSA P-256 key. Takes a few milliseconds.
///
/// Thread: any. Errors: Io, if the system has no randomness or no memory.
/// Rule: protocol-v4.md 16; RFC 5280.
[[nodiscard]] Result<CertificatePair, Error>
makeSelfSignedCertificate(const CertificateRequest &request);

} // namespace gateway
