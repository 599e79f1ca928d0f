// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/Ed25519.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject vectors(const char *version)
{
    QFile file(QStringLiteral(OC_TEST_DATA "/vectors/%1/device-auth-crypto.json")
                   .arg(QLatin1StringView(version)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class tst_Ed25519 : public QObject
{
    Q_OBJECT

private slots:
    void identitiesDeriveFromSeedAndTexts_data() { addRows({u"identities"_s}); }
    void identitiesDeriveFromSeedAndTexts()
    {
        QFETCH(QJsonObject, item);
        const auto seed = QByteArray::fromHex(item[u"seedHex"].toString().toLatin1());
        const auto key = ed25519::publicKeyOf(seed);

        QCOMPARE(QString::fromLatin1(key.toHex()), item[u"publicKeyRawHex"].toString());
        QCOMPARE(ed25519::fingerprint(key), item[u"deviceId"].toString());
        for (const auto &field : {u"publicKeyWire"_s, u"publicKeyStdBase64"_s, u"publicKeyPem"_s,
                                  u"publicKeySpkiPem"_s}) {
            if (item.contains(field))
                QCOMPARE(ed25519::publicKeyFromText(item[field].toString()), std::optional(key));
        }
    }

    void signaturesAreReproducedAndVerified_data() { addRows({u"signatures"_s, u"cases"_s}); }
    void signaturesAreReproducedAndVerified()
    {
        QFETCH(QJsonObject, item);
        QFETCH(QJsonObject, identity);
        const auto seed = QByteArray::fromHex(identity[u"seedHex"].toString().toLatin1());
        const auto key = ed25519::publicKeyOf(seed);
        const auto payload = item[u"payload"].toString().toUtf8();
        const auto text = item.contains(u"signature"_s) ? item[u"signature"].toString()
                                                        : item[u"signatureWire"].toString();
        const auto signature = ed25519::signatureFromText(text);

        QVERIFY(signature);
        QCOMPARE(ed25519::sign(seed, payload), *signature);
        QVERIFY(ed25519::verify(key, *signature, payload));
        QVERIFY(!ed25519::verify(key, *signature, payload + ' '));
    }

    void negativesOfVersion3AreRefused()
    {
        const QJsonObject all = vectors("v3");
        QVERIFY(!all[u"negative"].toArray().isEmpty());
        for (const auto &value : all[u"negative"].toArray()) {
            const auto item = value.toObject();
            const auto who = all[u"identities"].toObject()[item[u"identity"].toString()].toObject();
            const auto key = ed25519::publicKeyFromText(who[u"publicKeyWire"].toString());
            const auto signature = ed25519::signatureFromText(item[u"signatureWire"].toString());
            QVERIFY(key);
            QVERIFY(!signature || !ed25519::verify(*key, *signature,
                                                   item[u"expectedPayload"].toString().toUtf8()));
        }
    }

    void deviceIdsMatchOnlyTheirKey()
    {
        const auto checks = vectors("v3")[u"deviceIdChecks"].toArray();
        QVERIFY(!checks.isEmpty());
        for (const auto &value : checks) {
            const auto item = value.toObject();
            const auto key = ed25519::publicKeyFromText(item[u"publicKeyWire"].toString());
            QVERIFY(key);
            QCOMPARE(ed25519::fingerprint(*key) == item[u"deviceId"].toString(),
                     item[u"match"].toBool());
        }
    }

    void keysOfSmallOrderAreRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("zero") << QByteArray(32, '\0');
        QTest::newRow("identity") << QByteArray(1, '\1') + QByteArray(31, '\0');
        QTest::newRow("identity, sign bit set")
            << QByteArray(1, '\1') + QByteArray(30, '\0') + '\x80';
        QTest::newRow("order 8") << QByteArray::fromHex(
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
    }
    void keysOfSmallOrderAreRefused()
    {
        QFETCH(QByteArray, key);
        // With A the identity, R = identity and S = 0 satisfy the equation for every message.
        const QByteArray forged = QByteArray(1, '\1') + QByteArray(63, '\0');

        QVERIFY(!ed25519::verify(key, forged, "anything"));
    }

    void oddTextsAreNoKeys()
    {
        QVERIFY(!ed25519::publicKeyFromText({}));
        QVERIFY(!ed25519::publicKeyFromText(u"AAAA"_s));
        QVERIFY(!ed25519::publicKeyFromText(u"A6EHv_POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJV*bg"_s));
        QVERIFY(!ed25519::publicKeyFromText(u"-----BEGIN PUBLIC KEY-----\nAAAA"_s));
        QVERIFY(!ed25519::publicKeyFromText(QString(100'000, u'A')));
        QVERIFY(!ed25519::signatureFromText(u"AAAA"_s));
        QVERIFY(ed25519::publicKeyOf("short").isEmpty());
        QVERIFY(ed25519::sign("short", "x").isEmpty());
    }

private:
    static void addRows(const QStringList &lists)
    {
        QTest::addColumn<QJsonObject>("item");
        QTest::addColumn<QJsonObject>("identity");
        for (const char *version : {"v3", "v4"}) {
            const QJsonObject all = vectors(version);
            const QJsonObject identities = all[u"identities"].toObject();
            for (const QString &list : lists) {
                if (all[list].isObject()) {
                    for (auto it = identities.begin(); it != identities.end(); ++it)
                        QTest::addRow("%s %s", version, qPrintable(it.key()))
                            << it->toObject() << QJsonObject();
                }
                for (const auto &value : all[list].toArray()) {
                    const auto item = value.toObject();
                    QTest::addRow("%s %s", version, qPrintable(item[u"name"].toString()))
                        << item << identities[item[u"identity"].toString()].toObject();
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Ed25519)
#include "tst_Ed25519.moc"
