// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigFile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

Result<LoadedConfig, QList<ConfigIssue>> load(const QString &text,
                                              const QMap<QString, QString> &environment = {},
                                              ConfigOverrides overrides = {})
{
    for (auto it = environment.begin(); it != environment.end(); ++it)
        overrides.environment.insert(it.key(), it.value());
    return loadConfig(text, {.defaultPort = 18789}, overrides);
}

} // namespace

class tst_ConfigFile : public QObject
{
    Q_OBJECT

private slots:
    void everySettingIsRead()
    {
        const auto loaded = load(u"{gateway: {mode: 'local', port: 1234, bind: 'custom',"
                                 "customBindHost: '192.0.2.1', auth: {mode: 'password',"
                                 "token: 't', password: 'p', rateLimit: {maxAttempts: 3,"
                                 "windowMs: 1000, lockoutMs: 2000, exemptLoopback: false}},"
                                 "trustedProxies: ['10.0.0.0/8'], allowRealIpFallback: true,"
                                 "controlUi: {allowedOrigins: ['https://a'],"
                                 "dangerouslyAllowHostHeaderOriginFallback: true},"
                                 "nodes: {pairing: {autoApproveLocal: false},"
                                 "commands: {allow: ['a'], deny: ['b']}, allowCommands: ['c', 'a'],"
                                 "denyCommands: ['d']}, reload: {mode: 'off'}}}"_s);

        QVERIFY(loaded);
        const GatewayConfig expected{.mode = GatewayMode::Local,
                                     .port = 1234,
                                     .bind = BindMode::Custom,
                                     .customBindHost = u"192.0.2.1"_s,
                                     .authMode = AuthMode::Password,
                                     .token = Secret(u"t"_s),
                                     .password = Secret(u"p"_s),
                                     .rateLimit = {.maxAttempts = 3,
                                                   .window = std::chrono::milliseconds(1000),
                                                   .lockout = std::chrono::milliseconds(2000),
                                                   .exemptsLoopback = false},
                                     .trustedProxies = {u"10.0.0.0/8"_s},
                                     .allowsRealIpFallback = true,
                                     .allowedOrigins = {u"https://a"_s},
                                     .allowsHostHeaderOriginFallback = true,
                                     .approvesLocalDevices = false,
                                     .allowedCommands = {u"a"_s, u"c"_s},
                                     .deniedCommands = {u"b"_s, u"d"_s},
                                     .reloadMode = ReloadMode::Off};
        QVERIFY(loaded->config == expected);
        QVERIFY(loaded->warnings.isEmpty());
    }

    void lookingUpNodesIsOffUnlessChosen_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<SshVerifyConfig>("expected");
        QTest::newRow("nothing") << u"{}"_s << SshVerifyConfig();
        QTest::newRow("false") << u"{sshVerify: false}"_s << SshVerifyConfig();
        QTest::newRow("true") << u"{sshVerify: true}"_s << SshVerifyConfig{.isEnabled = true};
        QTest::newRow("an object means true")
            << u"{sshVerify: {}}"_s << SshVerifyConfig{.isEnabled = true};
        QTest::newRow("an object")
            << u"{sshVerify: {user: 'me', identity: '~/.ssh/probe', timeoutMs: 5000,"
               "cidrs: ['10.0.0.0/8']}}"_s
            << SshVerifyConfig{.isEnabled = true,
                               .user = u"me"_s,
                               .identity = u"~/.ssh/probe"_s,
                               .limit = std::chrono::milliseconds(5000),
                               .networks = {u"10.0.0.0/8"_s}};
    }
    void lookingUpNodesIsOffUnlessChosen()
    {
        QFETCH(QString, value);
        QFETCH(SshVerifyConfig, expected);

        const auto loaded = load(u"{gateway: {nodes: {pairing: %1}}}"_s.arg(value));

        QVERIFY(loaded);
        QVERIFY(loaded->config.sshVerify == expected);
        QVERIFY(loaded->warnings.isEmpty());
    }

    void aFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("no JSON5") << u"{\n  gateway: {\n    port 1}}"_s << QString() << 3 << 10;
        QTest::newRow("no object") << u"[]"_s << QString() << 1 << 1;
        QTest::newRow("wrong type")
            << u"{gateway: {\n  port: '1'}}"_s << u"gateway.port"_s << 2 << 9;
        QTest::newRow("fraction") << u"{gateway: {port: 1.5}}"_s << u"gateway.port"_s << 1 << 18;
        QTest::newRow("out of range") << u"{gateway: {port: 0}}"_s << u"gateway.port"_s << 1 << 18;
        QTest::newRow("unknown word")
            << u"{gateway: {bind: 'all'}}"_s << u"gateway.bind"_s << 1 << 18;
        QTest::newRow("mixed list")
            << u"{gateway: {trustedProxies: ['a', 1]}}"_s << u"gateway.trustedProxies"_s << 1 << 28;
        QTest::newRow("a proxy that is no address")
            << u"{gateway: {trustedProxies: ['10']}}"_s << u"gateway.trustedProxies"_s << 1 << 28;
        QTest::newRow("a network that is none")
            << u"{gateway: {nodes: {pairing: {autoApproveCidrs: ['10.0.0.0/99']}}}}"_s
            << u"gateway.nodes.pairing.autoApproveCidrs"_s << 1 << 48;
        QTest::newRow("a user that is an option")
            << u"{gateway: {nodes: {pairing: {sshVerify: {user: '-l'}}}}}"_s
            << u"gateway.nodes.pairing.sshVerify.user"_s << 1 << 48;
        QTest::newRow("no object below") << u"{gateway: 1}"_s << u"gateway"_s << 1 << 11;
        QTest::newRow("include") << u"{$include: 'x'}"_s << u"$include"_s << 1 << 12;
        QTest::newRow("TLS as a word")
            << u"{gateway: {tls: {enabled: 'yes'}}}"_s << u"gateway.tls.enabled"_s << 1 << 27;
        QTest::newRow("the internet by a token") << u"{gateway: {tailscale: {mode: 'funnel'}}}"_s
                                                 << u"gateway.tailscale.mode"_s << 1 << 30;
        QTest::newRow("Serve beside open ports")
            << u"{gateway: {tailscale: {mode: 'serve'}, bind: 'lan'}}"_s
            << u"gateway.tailscale.mode"_s << 1 << 30;
        QTest::newRow("unset variable")
            << u"{gateway: {auth: {token: '${NOPE}'}}}"_s << u"gateway.auth.token"_s << 1 << 26;
    }
    void aFaultIsNamedWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(int, line);
        QFETCH(int, column);

        const auto loaded = load(text);

        QVERIFY(!loaded);
        const ConfigIssue issue = loaded.error().first();
        QCOMPARE(issue.path, path);
        QCOMPARE(issue.line, line);
        QCOMPARE(issue.column, column);
        QVERIFY(!issue.reason.isEmpty());
    }

    void allFaultsAreNamedAtOnce()
    {
        const auto loaded = load(u"{gateway: {port: 0, bind: 'all'}}"_s);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().size(), 2);
    }

    void aFaultReadsLikeACompilersOne()
    {
        const ConfigIssue issue{
            .path = u"gateway.port"_s, .line = 3, .column = 9, .reason = u"must be a text."_s};
        QCOMPARE(issue.toText(u"/o.json"_s), u"/o.json:3:9: gateway.port: must be a text."_s);
    }

    void variablesAreReplaced()
    {
        const QString text = u"{env: {vars: {A: 'file', B: 'b'}},"
                             " gateway: {auth: {token: '${A}-${B}'}}}"_s;
        QCOMPARE(load(text)->config.token, Secret(u"file-b"_s));
        // The environment wins, and what it holds is not replaced again.
        QCOMPARE(load(text, {{u"A"_s, u"${B}"_s}})->config.token, Secret(u"${B}-b"_s));
    }

    void precedenceOfThePort()
    {
        const QString file = u"{gateway: {port: 1000}}"_s;
        const QMap<QString, QString> environment{{u"OPENCLAW_GATEWAY_PORT"_s, u"2000"_s}};
        QCOMPARE(load(u"{}"_s)->config.port, quint16(18789));
        QCOMPARE(load(file)->config.port, quint16(1000));
        QCOMPARE(load(file, environment)->config.port, quint16(2000));
        QCOMPARE(load(file, environment, {.port = quint16(3000)})->config.port, quint16(3000));
        QVERIFY(!load(file, {{u"OPENCLAW_GATEWAY_PORT"_s, u"70000"_s}}));
    }

    void precedenceOfTheToken()
    {
        const QString file = u"{gateway: {auth: {token: 'file'}}}"_s;
        const QMap<QString, QString> environment{{u"OPENCLAW_GATEWAY_TOKEN"_s, u"env"_s}};
        QCOMPARE(load(u"{}"_s, environment)->config.token, Secret(u"env"_s));
        QCOMPARE(load(file, environment)->config.token, Secret(u"file"_s));
        QCOMPARE(load(file, environment, {.token = Secret(u"option"_s)})->config.token,
                 Secret(u"option"_s));
    }

    void theModeFollowsTheSecret_data()
    {
        QTest::addColumn<QString>("auth");
        QTest::addColumn<std::optional<AuthMode>>("mode");
        QTest::newRow("nothing") << u"{}"_s << std::optional(AuthMode::Token);
        QTest::newRow("token") << u"{token: 't'}"_s << std::optional(AuthMode::Token);
        QTest::newRow("password") << u"{password: 'p'}"_s << std::optional(AuthMode::Password);
        QTest::newRow("both, said which")
            << u"{mode: 'token', token: 't', password: 'p'}"_s << std::optional(AuthMode::Token);
        QTest::newRow("both, not said")
            << u"{token: 't', password: 'p'}"_s << std::optional<AuthMode>();
        QTest::newRow("password without one")
            << u"{mode: 'password'}"_s << std::optional<AuthMode>();
        QTest::newRow("none") << u"{mode: 'none'}"_s << std::optional(AuthMode::None);
    }
    void theModeFollowsTheSecret()
    {
        QFETCH(QString, auth);
        QFETCH(std::optional<AuthMode>, mode);

        const auto loaded = load(u"{gateway: {auth: %1}}"_s.arg(auth));

        QCOMPARE(loaded ? std::optional(loaded->config.authMode) : std::nullopt, mode);
    }

    void anOptionNamesTheModeToo()
    {
        const QString file = u"{gateway: {auth: {mode: 'token', token: 't'}}}"_s;
        QCOMPARE(load(file, {}, {.password = Secret(u"p"_s)})->config.authMode, AuthMode::Password);
        QCOMPARE(load(file, {}, {.authMode = AuthMode::None})->config.authMode, AuthMode::None);
    }

    void unknownKeysOfOursAreWarnedOf()
    {
        const auto loaded = load(u"{agents: {x: 1}, gateway: {\n  prot: 1, remote: {url: 'x'}}}"_s);

        QVERIFY(loaded);
        QCOMPARE(loaded->warnings.size(), 1);
        QCOMPARE(loaded->warnings.first().path, u"gateway.prot"_s);
        QCOMPARE(loaded->warnings.first().line, 2);
        QCOMPARE(loaded->warnings.first().column, 3);
    }
};

QTEST_APPLESS_MAIN(tst_ConfigFile)
#include "tst_ConfigFile.moc"
