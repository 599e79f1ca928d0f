// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace gateway::test;
using namespace Qt::StringLiterals;
using Said = TestProgram::Said;

namespace {

QJsonObject payloadOf(const QString &code)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(code.toLatin1(), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

/// `qr` as people and scripts run it, against a gateway that only this computer can reach.
class tst_QrCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.emplace(QStringLiteral(OC_PROGRAM));
        QVERIFY(m_program->startGateway());
        m_token = m_program->run({u"token"_s, u"show"_s}).out.trimmed();
        QVERIFY(!m_token.isEmpty());
    }
    void cleanupTestCase() { m_program.reset(); }

    void whereNobodyCanConnectThereIsNoCodeButAWayOut()
    {
        const Said said = qr({});

        QCOMPARE(said.exitCode, 1);
        QCOMPARE(said.out, QString());
        QVERIFY(said.err.contains("--bind tailnet"_L1));
        QVERIFY(said.err.contains("--public-url"_L1));
        QVERIFY(said.err.contains(u"ssh -N -L %1:127.0.0.1:%1 "_s.arg(m_program->port())));
        const QJsonObject json = qr({u"--json"_s}).json();
        QCOMPARE(json.value("ok"_L1), QJsonValue(false));
        QVERIFY(!json.contains("setupCode"_L1));
    }

    void theFieldsAreThoseOfTheOfficialCommand()
    {
        const QString url = u"wss://gateway.example.com"_s;

        const QJsonObject json = qr({u"--public-url"_s, url, u"--json"_s}).json();

        QCOMPARE(json.value("gatewayUrl"_L1), QJsonValue(url));
        QCOMPARE(json.value("auth"_L1), QJsonValue(u"token"_s));
        QCOMPARE(json.value("access"_L1), QJsonValue(u"full"_s));
        QCOMPARE(json.value("urlSource"_L1), QJsonValue(u"request.publicUrl"_s));
        QVERIFY(!json.contains("qrDataUrl"_L1));
        const QJsonObject payload = payloadOf(json.value("setupCode"_L1).toString());
        QCOMPARE(payload.value("url"_L1), QJsonValue(url));
        QCOMPARE(payload.value("expiresAtMs"_L1), json.value("expiresAtMs"_L1));
    }

    void anEncryptedGatewayIsNamedWithItsCertificate()
    {
        TestProgram encrypted(QStringLiteral(OC_PROGRAM));
        const QString folder = encrypted.home() + u"/.openclaw"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/openclaw.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ gateway: { mode: 'local', tls: { enabled: true },"
                   " auth: { token: '0123456789abcdef0123456789abcdef' } } }");
        file.close();
        QVERIFY(encrypted.startGateway());

        const Said said = encrypted.run({u"qr"_s, u"--node-host"_s, u"--setup-code-only"_s});

        const QJsonObject payload = payloadOf(said.out.trimmed());
        QCOMPARE(payload.value("url"_L1),
                 QJsonValue(u"wss://127.0.0.1:%1"_s.arg(encrypted.port())));
        QCOMPARE(payload.value("tlsFingerprint"_L1).toString().size(), 64);
    }

    void theLongLivedTokenIsNowhere_data()
    {
        QTest::addColumn<QStringList>("options");
        const QString url = u"ws://192.168.1.20:18789"_s;
        QTest::newRow("text") << QStringList{u"--url"_s, url};
        QTest::newRow("JSON") << QStringList{u"--url"_s, url, u"--json"_s};
        QTest::newRow("code") << QStringList{u"--url"_s, url, u"--setup-code-only"_s};
        QTest::newRow("node") << QStringList{u"--node-host"_s};
    }

    void theLongLivedTokenIsNowhere()
    {
        QFETCH(QStringList, options);

        const Said said = qr(options);

        QCOMPARE(said.exitCode, 0);
        QVERIFY(!(said.out + said.err).contains(m_token));
        for (const QString &word : said.out.split(QRegularExpression(u"[^A-Za-z0-9_-]+"_s)))
            QVERIFY(!QByteArray::fromBase64(word.toLatin1(), QByteArray::Base64UrlEncoding)
                         .contains(m_token.toUtf8()));
    }

    void onlyTheCodeMeansOnlyTheCode()
    {
        const Said said =
            qr({u"--url"_s, u"ws://192.168.1.20:18789"_s, u"--setup-code-only"_s});

        const QString code = said.out.trimmed();
        QCOMPARE(said.out, code + u'\n');
        QVERIFY(payloadOf(code).contains("bootstrapToken"_L1));
    }

    void thePictureCanBeLeftOut()
    {
        const QStringList options{u"--url"_s, u"ws://192.168.1.20:18789"_s};

        QVERIFY(qr(options).out.contains(QChar(0x2588)));
        QVERIFY(!qr(options + QStringList{u"--no-ascii"_s}).out.contains(QChar(0x2588)));
    }

    void overAPlainNetworkNoAdministrationIsGiven()
    {
        const QStringList options{u"--url"_s, u"ws://192.168.1.20:18789"_s};

        QVERIFY(qr(options).out.contains("limited"_L1));
        const QJsonObject json = qr(options + QStringList{u"--json"_s}).json();
        QCOMPARE(json.value("access"_L1), QJsonValue(u"limited"_s));
        QCOMPARE(json.value("accessDowngraded"_L1), QJsonValue(true));
    }

    void aNodeHostOfThisComputerGetsItsCommand()
    {
        const Said said = qr({u"--node-host"_s});

        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.out.contains("openclaw node run --pair 'oc-pair://"_L1));
        QVERIFY(said.out.contains(u"ws://127.0.0.1:%1"_s.arg(m_program->port())));
        QVERIFY(!said.out.contains(QChar(0x2588)));
        const QJsonObject json = qr({u"--node-host"_s, u"--json"_s}).json();
        QCOMPARE(json.value("access"_L1), QJsonValue(u"node"_s));
        QCOMPARE(json.value("link"_L1),
                 QJsonValue(u"oc-pair://"_s + json.value("setupCode"_L1).toString()));
    }

    void whatContradictsItselfIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("profiles") << QStringList{u"--node-host"_s, u"--limited"_s};
        QTest::newRow("secrets") << QStringList{u"--token"_s, u"a"_s, u"--password"_s, u"b"_s};
        QTest::newRow("outputs") << QStringList{u"--json"_s, u"--setup-code-only"_s};
        QTest::newRow("no address to ask") << QStringList{u"--remote"_s};
        QTest::newRow("no address") << QStringList{u"--url"_s, u"gateway"_s};
    }

    void whatContradictsItselfIsRefused()
    {
        QFETCH(QStringList, options);

        QCOMPARE(qr(options).exitCode, 2);
    }

    void withoutAGatewayItSaysSo()
    {
        const Said said = qr({u"--port"_s, QString::number(freePort())});

        QCOMPARE(said.exitCode, 4);
        QVERIFY(said.err.contains("openclaw-tray gateway"_L1));
    }

private:
    Said qr(const QStringList &options) { return m_program->run(QStringList{u"qr"_s} + options); }

    std::optional<TestProgram> m_program;
    QString m_token;
};

QTEST_GUILESS_MAIN(tst_QrCommand)
#include "tst_QrCommand.moc"
