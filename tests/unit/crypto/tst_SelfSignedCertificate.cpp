// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/SelfSignedCertificate.h"

#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

constexpr qint64 Now = 1'767'225'600'000; // 2026-01-01

CertificatePair make(const QStringList &names = {})
{
    const auto pair = makeSelfSignedCertificate({.commonName = u"openclaw-gateway"_s,
                                                 .names = names,
                                                 .nowMs = Now,
                                                 .validity = std::chrono::hours(24 * 10)});
    return pair ? *pair : CertificatePair();
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(OC_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SelfSignedCertificate : public QObject
{
    Q_OBJECT

private slots:
    void itSignsItselfWithAP256Key()
    {
        const CertificatePair pair = make();
        const QSslCertificate certificate(pair.certificate);
        const QSslKey key(pair.key.reveal(), QSsl::Ec);

        QVERIFY(certificate.isSelfSigned());
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName),
                 QStringList{u"openclaw-gateway"_s});
        QCOMPARE(key.algorithm(), QSsl::Ec);
        QCOMPARE(key.length(), 256);
        QCOMPARE(certificate.version(), "3"_ba);
        QVERIFY(pair.belongsTogether());
    }

    void itIsValidForTheTimeAskedFor()
    {
        const QSslCertificate certificate(make().certificate);

        QCOMPARE(certificate.effectiveDate().toMSecsSinceEpoch(), Now - 24 * 3600 * 1000);
        QCOMPARE(certificate.expiryDate().toMSecsSinceEpoch(), Now + 10LL * 24 * 3600 * 1000);
    }

    void itNamesHostsAndAddresses()
    {
        const QSslCertificate certificate(
            make({u"desk.local"_s, u"127.0.0.1"_s, u"::1"_s}).certificate);

        const auto names = certificate.subjectAlternativeNames();

        QCOMPARE(names.values(QSsl::DnsEntry), QStringList{u"desk.local"_s});
        QStringList addresses = names.values(QSsl::IpAddressEntry);
        addresses.sort();
        QCOMPARE(addresses, QStringList({u"127.0.0.1"_s, u"::1"_s}));
    }

    // A name that could end the list of names, or name a file of OpenSSL's, adds nothing.
    void whatIsNoNameIsLeftOut_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"a,DNS:evil.example"_s, u"@section"_s, u"a b"_s, u""_s,
                                    u"-x"_s, u"ä.example"_s, u"a\nb"_s})
            QTest::addRow("%s", qPrintable(name.isEmpty() ? u"empty"_s : name)) << name;
    }
    void whatIsNoNameIsLeftOut()
    {
        QFETCH(QString, name);

        const QSslCertificate certificate(make({name}).certificate);

        QVERIFY(!certificate.isNull());
        QVERIFY(certificate.subjectAlternativeNames().isEmpty());
    }

    void twoAreNeverAlike()
    {
        const CertificatePair one = make();
        const CertificatePair other = make();

        QVERIFY(!(one.key == other.key));
        QVERIFY(QSslCertificate(one.certificate).serialNumber() !=
                QSslCertificate(other.certificate).serialNumber());
    }

    void aForeignKeyIsSeen()
    {
        CertificatePair mixed = make();
        mixed.key = make().key;

        QVERIFY(!mixed.belongsTogether());
        QVERIFY(!CertificatePair{}.belongsTogether());
        QVERIFY((CertificatePair{.certificate = dataFile(u"certificate.pem"_s),
                                 .key = Secret(dataFile(u"key.pem"_s))}
                     .belongsTogether()));
    }
};

QTEST_GUILESS_MAIN(tst_SelfSignedCertificate)
#include "tst_SelfSignedCertificate.moc"
