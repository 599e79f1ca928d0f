// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigPaths.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QProcessEnvironment environment(const QMap<QString, QString> &variables)
{
    QProcessEnvironment result;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}

ConfigPaths pathsFor(const QMap<QString, QString> &variables, const ProfileChoice &choice = {})
{
    return resolveConfigPaths(environment(variables), u"/home/you"_s, choice)
        .value_or(ConfigPaths());
}

} // namespace

class tst_ConfigPaths : public QObject
{
    Q_OBJECT

private slots:
    void placesFollowEnvironmentAndProfile_data()
    {
        using Variables = QMap<QString, QString>;
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("stateDir");
        QTest::addColumn<QString>("configFile");

        const QString home = u"/home/you/.openclaw"_s;
        QTest::newRow("nothing set")
            << Variables() << QString() << home << home + u"/openclaw.json"_s;
        QTest::newRow("profile") << Variables() << u"work"_s << home + u"-work"_s
                                 << home + u"-work/openclaw.json"_s;
        QTest::newRow("the default profile by name")
            << Variables() << u"default"_s << home << home + u"/openclaw.json"_s;
        QTest::newRow("profile of the environment")
            << Variables{{u"OPENCLAW_PROFILE"_s, u"w_1"_s}} << QString() << home + u"-w_1"_s
            << home + u"-w_1/openclaw.json"_s;
        QTest::newRow("the option wins over the environment")
            << Variables{{u"OPENCLAW_PROFILE"_s, u"a"_s}} << u"b"_s << home + u"-b"_s
            << home + u"-b/openclaw.json"_s;
        QTest::newRow("state folder") << Variables{{u"OPENCLAW_STATE_DIR"_s, u"/s/../t/"_s}}
                                      << QString() << u"/t"_s << u"/t/openclaw.json"_s;
        QTest::newRow("state folder below home")
            << Variables{{u"OPENCLAW_STATE_DIR"_s, u"~/x"_s}} << QString() << u"/home/you/x"_s
            << u"/home/you/x/openclaw.json"_s;
        QTest::newRow("settings file") << Variables{{u"OPENCLAW_CONFIG_PATH"_s, u"c/o.json"_s}}
                                       << QString() << home << u"/home/you/c/o.json"_s;
        QTest::newRow("an empty variable is as if unset")
            << Variables{{u"OPENCLAW_STATE_DIR"_s, QString()}} << QString() << home
            << home + u"/openclaw.json"_s;
    }
    void placesFollowEnvironmentAndProfile()
    {
        using Variables = QMap<QString, QString>;
        QFETCH(Variables, variables);
        QFETCH(QString, profile);
        QFETCH(QString, stateDir);
        QFETCH(QString, configFile);

        const ConfigPaths paths = pathsFor(
            variables, {.profile = profile.isEmpty() ? std::nullopt : std::optional(profile)});

        QCOMPARE(paths.stateDir, stateDir);
        QCOMPARE(paths.configFile, configFile);
    }

    void profilesDoNotMeetOnAPort()
    {
        QCOMPARE(pathsFor({}).defaultPort, quint16(18789));
        QCOMPARE(pathsFor({}, {.isDev = true}).defaultPort, quint16(19001));
        QCOMPARE(pathsFor({}, {.isDev = true}).stateDir, u"/home/you/.openclaw-dev"_s);
        QSet<quint16> ports;
        for (const QString &name : {u"a"_s, u"b"_s, u"work"_s, u"home"_s}) {
            const quint16 port = pathsFor({}, {.profile = name}).defaultPort;
            QVERIFY(port >= 20000 && port < 40000);
            QCOMPARE(port, pathsFor({}, {.profile = name}).defaultPort);
            ports.insert(port);
        }
        QCOMPARE(ports.size(), 4);
    }

    void badProfilesAreRefused_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("empty") << QString(u""_s);
        QTest::newRow("out of the folder") << u"../x"_s;
        QTest::newRow("blank") << u"a b"_s;
        QTest::newRow("too long") << QString(65, u'a');
    }
    void badProfilesAreRefused()
    {
        QFETCH(QString, profile);

        const auto paths = resolveConfigPaths({}, u"/home/you"_s, {.profile = profile});

        QVERIFY(!paths);
        QCOMPARE(paths.error().kind, Error::Kind::InvalidInput);
    }

    void devAndProfileExcludeEachOther()
    {
        QVERIFY(!resolveConfigPaths({}, u"/h"_s, {.profile = u"a"_s, .isDev = true}));
    }

    void namesOfOlderReleasesAreIgnoredWithAWarning()
    {
        const ConfigPaths paths = pathsFor({{u"CLAWDBOT_STATE_DIR"_s, u"/old"_s}});

        QCOMPARE(paths.stateDir, u"/home/you/.openclaw"_s);
        QCOMPARE(paths.warnings.size(), 1);
        QVERIFY(paths.warnings.first().contains("CLAWDBOT_STATE_DIR"_L1));
    }
};

QTEST_APPLESS_MAIN(tst_ConfigPaths)
#include "tst_ConfigPaths.moc"
