// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/Authenticator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

std::optional<Secret> secret(const char *text)
{
    return text ? std::optional(Secret(QByteArray(text))) : std::nullopt;
}

} // namespace

class tst_Authenticator : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheSharedSecret_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("configured");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *tag, AuthMode mode, const char *configured,
                            const char *token, const char *password, int refusal) {
            QTest::newRow(tag) << int(mode) << QByteArray(configured) << QByteArray(token)
                               << QByteArray(password) << refusal;
        };
        const auto no = [](AuthRefusal refusal) { return int(refusal); };
        row("token", AuthMode::Token, "s", "s", "", -1);
        row("token in the password field", AuthMode::Token, "s", "", "s", -1);
        row("own field first", AuthMode::Token, "s", "x", "s", no(AuthRefusal::TokenMismatch));
        row("wrong token", AuthMode::Token, "s", "x", "", no(AuthRefusal::TokenMismatch));
        row("no token", AuthMode::Token, "s", "", "", no(AuthRefusal::TokenMissing));
        row("token not set", AuthMode::Token, "", "", "", no(AuthRefusal::TokenNotConfigured));
        row("password", AuthMode::Password, "s", "", "s", -1);
        row("password in the token field", AuthMode::Password, "s", "s", "", -1);
        row("wrong password", AuthMode::Password, "s", "s", "x", no(AuthRefusal::PasswordMismatch));
        row("no password", AuthMode::Password, "s", "", "", no(AuthRefusal::PasswordMissing));
        row("password not set", AuthMode::Password, "", "", "x",
            no(AuthRefusal::PasswordNotConfigured));
        row("none", AuthMode::None, "", "", "", -1);
    }
    void judgesTheSharedSecret()
    {
        QFETCH(int, mode);
        QFETCH(QByteArray, configured);
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, password);
        QFETCH(int, refusal);
        GatewayConfig config;
        config.authMode = AuthMode(mode);
        (config.authMode == AuthMode::Password ? config.password : config.token) =
            Secret(configured);
        const auto result =
            checkSharedSecret(config, {.token = Secret(token), .password = Secret(password)});

        QCOMPARE(result ? -1 : int(result.error()), refusal);
    }

    void hintsDependOnTheClient_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<QString>("hint");
        QTest::newRow("local cli")
            << u"cli"_s << u"cli"_s << true
            << u"use this gateway's gateway.auth.password or pair the device"_s;
        QTest::newRow("remote cli")
            << u"cli"_s << u"cli"_s << false
            << u"set gateway.remote.password to match gateway.auth.password"_s;
        QTest::newRow("web") << u"openclaw-control-ui"_s << u"webchat"_s << true
                             << u"enter the password in Control UI settings"_s;
        QTest::newRow("node") << u"node-host"_s << u"node"_s << true
                              << u"provide gateway auth password"_s;
    }
    void hintsDependOnTheClient()
    {
        QFETCH(QString, id);
        QFETCH(QString, mode);
        QFETCH(bool, isLocal);
        QFETCH(QString, hint);
        const auto error =
            authError(AuthRefusal::PasswordMissing, {.id = id, .mode = mode}, isLocal);

        QCOMPARE(error.message, u"unauthorized: gateway password missing (%1)"_s.arg(hint));
    }

    void onlyALimitIsRetryable()
    {
        using namespace std::chrono_literals;
        const auto limited = authError(AuthRefusal::RateLimited, {}, false, true, 5s);
        QVERIFY(limited.retryable);
        QCOMPARE(limited.retryAfter, std::optional<std::chrono::milliseconds>(5s));
        QCOMPARE(limited.details[u"canRetryWithDeviceToken"], QJsonValue(false));

        const auto plain = authError(AuthRefusal::Unauthorized, {}, false);
        QVERIFY(!plain.retryable);
        QCOMPARE(plain.details[u"code"].toString(), u"AUTH_REQUIRED"_s);
    }

    void aStoredTokenHelpsOnlyWhoSignedAndTriedTheTokenField()
    {
        ConnectParams params;
        params.auth.token = secret("x");
        QVERIFY(!mayRetryWithDeviceToken(params));
        params.device = DeviceClaim{};
        QVERIFY(mayRetryWithDeviceToken(params));
        params.auth.deviceToken = secret("y");
        QVERIFY(!mayRetryWithDeviceToken(params));
    }
};

QTEST_APPLESS_MAIN(tst_Authenticator)
#include "tst_Authenticator.moc"
