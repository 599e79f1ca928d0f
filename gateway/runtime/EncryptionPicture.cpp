// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/EncryptionPicture.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::chrono::milliseconds Notice{std::chrono::hours(24 * 14)};

CertificateCheck::State stateOf(CertificateFault::Kind kind)
{
    switch (kind) {
    case CertificateFault::Kind::Missing:
        return CertificateCheck::State::Missing;
    case CertificateFault::Kind::Unusable:
        return CertificateCheck::State::Unusable;
    case CertificateFault::Kind::KeyMismatch:
        return CertificateCheck::State::KeyMismatch;
    }
    return CertificateCheck::State::Unusable;
}

} // namespace

void describeEncryption(const TlsIdentity &tls, qint64 nowMs, GatewaySnapshot &into)
{
    into.encryption = {};
    const auto &certificate = tls.certificate();
    if (!certificate)
        return;
    into.encryption = {.isOn = true,
                       .fingerprint = certificate->fingerprint(),
                       .isOwn = tls.isOwn(),
                       .expiresAtMs = certificate->expiresAtMs()};
    if (certificate->expiresAtMs() - nowMs > Notice.count())
        return;
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(certificate->expiresAtMs(), Qt::UTC);
    into.problems.append(
        {.kind = ProblemView::Kind::CertificateExpires,
         .subject = end.toString(Qt::ISODate),
         .detail = u"The certificate is good until %1."_s.arg(end.toString(Qt::ISODate))});
}

CertificateCheck checkCertificateFiles(const TlsFiles &files, qint64 nowMs)
{
    const auto loaded = loadServerCertificate(files);
    if (!loaded) {
        return {.state = stateOf(loaded.error().kind), .subject = loaded.error().error.subject};
    }
    const qint64 end = loaded->expiresAtMs();
    return {.state =
                end <= nowMs ? CertificateCheck::State::Expired : CertificateCheck::State::Good,
            .subject = files.certificate,
            .expiresAtMs = end};
}

} // namespace gateway
