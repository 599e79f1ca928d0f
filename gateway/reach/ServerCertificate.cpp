// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/ServerCertificate.h"

#include "gateway/crypto/SelfSignedCertificate.h"

#include <QDateTime>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Kind = CertificateFault::Kind;

constexpr qint64 MostBytes = 1024 * 1024; // a chain has some kilobytes

CertificateFault fault(Kind kind, const QString &text, const QString &path)
{
    return {.kind = kind,
            .error = {.kind = Error::Kind::InvalidInput, .text = text, .subject = path}};
}

Result<QByteArray, CertificateFault> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{fault(Kind::Missing,
                             u"gateway tls: %1 cannot be read: %2. Check gateway.tls.certPath and "
                             "gateway.tls.keyPath."_s.arg(path, file.errorString()),
                             path)};
    }
    return file.read(MostBytes);
}

QSslKey keyOf(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : std::array{QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

QString ServerCertificate::fingerprint() const
{
    return QString::fromLatin1(chain.first().digest(QCryptographicHash::Sha256).toHex());
}

qint64 ServerCertificate::expiresAtMs() const
{
    return chain.first().expiryDate().toMSecsSinceEpoch();
}

Result<ServerCertificate, CertificateFault> loadServerCertificate(const TlsFiles &files)
{
    const auto certificate = read(files.certificate);
    if (!certificate)
        return Failure{certificate.error()};
    const auto key = read(files.key);
    if (!key)
        return Failure{key.error()};
    ServerCertificate loaded{.chain = QSslCertificate::fromData(*certificate, QSsl::Pem),
                             .key = keyOf(*key)};
    if (loaded.chain.isEmpty() || loaded.chain.first().isNull()) {
        return Failure{
            fault(Kind::Unusable,
                  u"gateway tls: failed to load cert (%1 holds no PEM certificate)."_s.arg(
                      files.certificate),
                  files.certificate)};
    }
    if (loaded.key.isNull()) {
        return Failure{fault(Kind::Unusable,
                             u"gateway tls: failed to load cert (%1 holds no RSA or EC key in PEM "
                             "form, or one with a passphrase)."_s.arg(files.key),
                             files.key)};
    }
    if (!CertificatePair{.certificate = *certificate, .key = Secret(*key)}.belongsTogether()) {
        return Failure{fault(Kind::KeyMismatch,
                             u"gateway tls: failed to load cert (the key %1 does not belong to the "
                             "certificate %2)."_s.arg(files.key, files.certificate),
                             files.key)};
    }
    if (files.authorities.isEmpty())
        return loaded;
    const auto authorities = read(files.authorities);
    if (!authorities)
        return Failure{authorities.error()};
    loaded.chain += QSslCertificate::fromData(*authorities, QSsl::Pem);
    return loaded;
}

} // namespace gateway
