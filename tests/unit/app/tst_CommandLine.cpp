// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

using Action = CommandLine::Action;

namespace {

CommandLine parse(const QString &line, const QProcessEnvironment &environment = {})
{
    return CommandLine::parse(line.split(u' ', Qt::SkipEmptyParts), environment, u"/home/you"_s);
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private slots:
    void theGatewayRunsWithItsOptions()
    {
        const CommandLine line = parse(u"gateway run --port 1234 --bind lan --token t --auth token "
                                       "--allow-unconfigured --verbose --profile w"_s);

        QCOMPARE(line.action, Action::RunGateway);
        const ConfigOverrides &overrides = line.gatewayOptions.overrides;
        QCOMPARE(overrides.port, std::optional<quint16>(1234));
        QCOMPARE(overrides.bind, std::optional(BindMode::Lan));
        QCOMPARE(overrides.token, std::optional(Secret(u"t"_s)));
        QCOMPARE(overrides.authMode, std::optional(AuthMode::Token));
        QVERIFY(!overrides.password);
        QVERIFY(overrides.allowsUnconfigured);
        QVERIFY(line.isVerbose);
        QCOMPARE(line.gatewayOptions.paths.stateDir, u"/home/you/.openclaw-w"_s);
    }

    void withoutOptionsNothingIsForced()
    {
        const CommandLine line = parse(u"gateway"_s);

        QCOMPARE(line.action, Action::RunGateway);
        const ConfigOverrides &overrides = line.gatewayOptions.overrides;
        QVERIFY(!overrides.port && !overrides.bind && !overrides.token && !overrides.authMode);
        QVERIFY(!overrides.allowsUnconfigured);
        QVERIFY(!line.isVerbose);
    }

    void devIsAProfileOfItsOwn()
    {
        const CommandLine line = parse(u"gateway --dev"_s);
        QCOMPARE(line.gatewayOptions.paths.stateDir, u"/home/you/.openclaw-dev"_s);
        QCOMPARE(line.gatewayOptions.paths.defaultPort, quint16(19001));
    }

    void theEnvironmentIsHandedOn()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENCLAW_STATE_DIR"_s, u"/s"_s);
        environment.insert(u"OPENCLAW_GATEWAY_PORT"_s, u"7"_s);

        const CommandLine line = parse(u"gateway"_s, environment);

        QCOMPARE(line.gatewayOptions.paths.stateDir, u"/s"_s);
        QCOMPARE(line.gatewayOptions.overrides.environment.value(u"OPENCLAW_GATEWAY_PORT"_s),
                 u"7"_s);
    }

    void helpAndVersionAreShown_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("help") << u"--help"_s << u"--allow-unconfigured"_s;
        QTest::newRow("help of a command") << u"gateway --help"_s << u"--port"_s;
        QTest::newRow("version") << u"--version"_s << u"openclaw-tray "_s;
    }
    void helpAndVersionAreShown()
    {
        QFETCH(QString, line);
        QFETCH(QString, part);

        const CommandLine parsed = parse(line);

        QCOMPARE(parsed.action, Action::ShowText);
        QVERIFY2(parsed.text.contains(part), qPrintable(parsed.text));
    }

    void mistakesAreRefusedByName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown command") << u"gatway"_s << u"gatway"_s;
        QTest::newRow("too many words") << u"gateway run now"_s << u"now"_s;
        QTest::newRow("unknown option") << u"gateway --prot 1"_s << u"prot"_s;
        QTest::newRow("port not a number") << u"gateway --port x"_s << u"--port"_s;
        QTest::newRow("port 0") << u"gateway --port 0"_s << u"--port"_s;
        QTest::newRow("port too high") << u"gateway --port 65536"_s << u"--port"_s;
        QTest::newRow("port without a value") << u"gateway --port"_s << u"port"_s;
        QTest::newRow("bind") << u"gateway --bind all"_s << u"--bind"_s;
        QTest::newRow("auth") << u"gateway --auth maybe"_s << u"--auth"_s;
        QTest::newRow("two secrets") << u"gateway --token a --password b"_s << u"--auth"_s;
        QTest::newRow("profile") << u"gateway --profile ../x"_s << u"--profile"_s;
        QTest::newRow("dev and profile") << u"gateway --dev --profile x"_s << u"--dev"_s;
    }
    void mistakesAreRefusedByName()
    {
        QFETCH(QString, line);
        QFETCH(QString, part);

        const CommandLine parsed = parse(line);

        QCOMPARE(parsed.action, Action::Refuse);
        QVERIFY2(parsed.text.contains(part), qPrintable(parsed.text));
    }

    void anEmptySecretIsRefused()
    {
        const CommandLine line =
            CommandLine::parse({u"gateway"_s, u"--token"_s, u" "_s}, {}, u"/home/you"_s);
        QCOMPARE(line.action, Action::Refuse);
    }

    void aSecretIsNotRepeatedInAnError()
    {
        const CommandLine line = parse(u"gateway --token s3cret --bind all"_s);
        QCOMPARE(line.action, Action::Refuse);
        QVERIFY(!line.text.contains("s3cret"_L1));
    }
};

QTEST_APPLESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
