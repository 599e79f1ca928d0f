// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/config/TlsFiles.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace gateway {

/// A certificate that can be served with, read and checked.
struct ServerCertificate
{
    QList<QSslCertificate> chain = {}; ///< The gateway's own first.
    QSslKey key = {};

    /// What clients pin: SHA-256 of the certificate, 64 lower-case hex digits.
    /// Rule: protocol-v4.md 16 "fingerprint".
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] qint64 expiresAtMs() const; ///< Since 1970 UTC.
    [[nodiscard]] bool isSelfSigned() const { return chain.first().isSelfSigned(); }
};

/// Why files do not make a certificate to serve with.
struct CertificateFault
{
    enum class Kind {
        Missing,     ///< A file is not there, or cannot be read.
        Unusable,    ///< What is in it is no certificate or no key, or the key is encrypted.
        KeyMismatch, ///< The key belongs to another certificate.
    };

    Kind kind = Kind::Missing;
    Error error = {}; ///< Names the file and what to do.
};

/// Reads both files. Dates are not judged: a client that pins the certificate does not look at
/// them.
[[nodiscard]] Result<ServerCertificate, CertificateFault>
loadServerCertificate(const TlsFiles &files);

} // namespace gateway
