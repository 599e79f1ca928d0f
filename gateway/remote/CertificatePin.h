// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QSslCertificate;

namespace gateway {

/// The one certificate a gateway is known by, as the SHA-256 of its DER form. Takes the place of a
/// chain of authorities: gateways sign their certificates themselves.
/// Rule: protocol-v4.md 15 `gateway.remote.tlsFingerprint`.
class CertificatePin final
{
public:
    /// 64 hex digits of either case; colons between them and a leading `sha256:` are allowed.
    [[nodiscard]] static std::optional<CertificatePin> fromText(const QString &text);
    /// Of the first certificate in a PEM file; nothing if it cannot be read.
    [[nodiscard]] static std::optional<CertificatePin> ofFile(const QString &path);
    /// 64 lower-case hex digits.
    [[nodiscard]] QString toText() const { return QString::fromLatin1(m_digest.toHex()); }

    [[nodiscard]] bool matches(const QSslCertificate &certificate) const;

    bool operator==(const CertificatePin &) const = default;

private:
    explicit CertificatePin(QByteArray digest)
        : m_digest(std::move(digest))
    {
    }

    QByteArray m_digest;
};

} // namespace gateway
