// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/CertificatePin.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace gateway {

std::optional<CertificatePin> CertificatePin::fromText(const QString &text)
{
    static const QRegularExpression Hex(u"^[0-9a-f]{64}$"_s);
    QString digits = text.trimmed().toLower();
    if (digits.startsWith("sha256:"_L1))
        digits = digits.sliced(7);
    digits.remove(u':');
    if (!Hex.match(digits).hasMatch())
        return std::nullopt;
    return CertificatePin(QByteArray::fromHex(digits.toLatin1()));
}

std::optional<CertificatePin> CertificatePin::ofFile(const QString &path)
{
    const auto certificates = QSslCertificate::fromPath(path);
    if (certificates.isEmpty() || certificates.first().isNull())
        return std::nullopt;
    return CertificatePin(certificates.first().digest(QCryptographicHash::Sha256));
}

bool CertificatePin::matches(const QSslCertificate &certificate) const
{
    return !certificate.isNull() && certificate.digest(QCryptographicHash::Sha256) == m_digest;
}

} // namespace gateway
