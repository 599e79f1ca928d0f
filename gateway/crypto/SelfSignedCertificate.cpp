// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/SelfSignedCertificate.h"

#include "gateway/crypto/Random.h"

#include <QRegularExpression>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Free
{
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIGNUM *number) const { BN_free(number); }
};
using Bio = std::unique_ptr<BIO, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

constexpr qsizetype SerialBytes = 16; // RFC 5280 4.1.2.2: at most 20, positive
constexpr qint64 SecondsOfDay = 24LL * 3600;

Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, qsizetype(size)) : QByteArray();
}

// Without it OpenSSL asks for the passphrase of an encrypted key at the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

bool setSerial(X509 *certificate)
{
    QByteArray bytes = randomBytes(SerialBytes);
    bytes[0] = char(bytes[0] & 0x7f);
    const std::unique_ptr<BIGNUM, Free> number(BN_bin2bn(
        reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setTimes(X509 *certificate, const CertificateRequest &request)
{
    const qint64 now = request.nowMs / 1000;
    const qint64 end = now + std::chrono::seconds(request.validity).count();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(now - SecondsOfDay)) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(end));
}

bool setName(X509 *certificate, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    X509_NAME *name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(utf8.constData()),
                                      int(utf8.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1;
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// The names end up in a text that commas and colons structure: only what is a name gets there.
QByteArray alternativeNames(const QStringList &names)
{
    static const QRegularExpression HostName(u"^[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$"_s);
    static const QRegularExpression Address(
        u"^[0-9]{1,3}([.][0-9]{1,3}){3}$|^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$"_s);
    QByteArrayList parts;
    for (const QString &name : names) {
        if (Address.match(name).hasMatch())
            parts.append("IP:" + name.toLatin1());
        else if (HostName.match(name).hasMatch())
            parts.append("DNS:" + name.toLatin1());
    }
    return parts.join(',');
}

bool addExtensions(X509 *certificate, const QStringList &names)
{
    const QByteArray alternatives = alternativeNames(names);
    return addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
           // No key usage: without the right to sign certificates, OpenSSL does not take one that
           // signs itself for what it is.
           addExtension(certificate, NID_ext_key_usage, "serverAuth") &&
           addExtension(certificate, NID_subject_key_identifier, "hash") &&
           (alternatives.isEmpty() ||
            addExtension(certificate, NID_subject_alt_name, alternatives));
}

Error failure()
{
    return {.kind = Error::Kind::Io, .text = u"gateway tls: failed to generate cert"_s};
}

} // namespace

bool CertificatePair::belongsTogether() const
{
    const Bio certificateText = reading(certificate);
    const Bio keyText = reading(key.reveal());
    if (!certificateText || !keyText)
        return false;
    const Certificate first(
        PEM_read_bio_X509(certificateText.get(), nullptr, noPassphrase, nullptr));
    const Key own(PEM_read_bio_PrivateKey(keyText.get(), nullptr, noPassphrase, nullptr));
    return first && own && X509_check_private_key(first.get(), own.get()) == 1;
}

Result<CertificatePair, Error> makeSelfSignedCertificate(const CertificateRequest &request)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const bool isSigned = key && certificate &&
                          X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                          setSerial(certificate.get()) && setTimes(certificate.get(), request) &&
                          X509_set_pubkey(certificate.get(), key.get()) == 1 &&
                          setName(certificate.get(), request.commonName) &&
                          addExtensions(certificate.get(), request.names) &&
                          X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    const bool isWritten = isSigned && certificateText && keyText &&
                           PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1 &&
                           PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0,
                                                    nullptr, nullptr) == 1;
    if (!isWritten)
        return Failure{failure()};
    return CertificatePair{.certificate = contentOf(certificateText.get()),
                           .key = Secret(contentOf(keyText.get()))};
}

} // namespace gateway
