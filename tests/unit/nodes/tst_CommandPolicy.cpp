// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Ids.h"
#include "gateway/nodes/CommandPolicy.h"
#include "gateway/nodes/CommandTables.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

constexpr std::array AllClasses{
    PlatformClass::Ios,   PlatformClass::IosPhone, PlatformClass::WatchOs, PlatformClass::Android,
    PlatformClass::MacOs, PlatformClass::Windows,  PlatformClass::Linux,   PlatformClass::Unknown};

QString nameOf(PlatformClass platform)
{
    switch (platform) {
    case PlatformClass::Ios:
        return u"ios"_s;
    case PlatformClass::IosPhone:
        return u"ios-iphone"_s;
    case PlatformClass::WatchOs:
        return u"watchos"_s;
    case PlatformClass::Android:
        return u"android"_s;
    case PlatformClass::MacOs:
        return u"macos"_s;
    case PlatformClass::Windows:
        return u"windows"_s;
    case PlatformClass::Linux:
        return u"linux"_s;
    case PlatformClass::Unknown:
        return u"unknown"_s;
    }
    return {};
}

NodeTraits nodeOf(const QString &platformClass)
{
    const QMap<QString, QString> families{
        {u"ios"_s, u"iPad"_s},        {u"ios-iphone"_s, u"iPhone"_s}, {u"watchos"_s, u"watchOS"_s},
        {u"macos"_s, u"Mac"_s},       {u"linux"_s, u"Linux"_s},       {u"windows"_s, u"Windows"_s},
        {u"android"_s, u"Android"_s},
    };
    return {.platform = platformClass == "ios-iphone"_L1 ? u"ios"_s : platformClass,
            .deviceFamily = families.value(platformClass)};
}

QJsonObject vectors()
{
    QFile file(QString::fromUtf8(OC_TEST_DATA "/vectors/v4/command-policy.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const auto &entry : list.toArray())
        result.append(entry.toString());
    result.sort();
    return result;
}

QStringList listOf(commands::List list)
{
    QStringList result;
    for (const auto entry : list)
        result.append(QString(entry));
    return result;
}

// Every command of any list, and some of none.
QStringList universe()
{
    QStringList all{u"custom.echo"_s, u"worker.launch.v1"_s, u"foo.bar"_s, u"nope"_s};
    all += listOf(commands::Host) + listOf(commands::Dangerous);
    for (const PlatformClass platform : AllClasses)
        all +=
            listOf(commands::defaultsOf(platform)) + listOf(commands::pluginDefaultsOf(platform));
    all.removeDuplicates();
    return all;
}

// The recorded lists are without what plugins contribute.
QStringList withoutPlugins(QStringList list, const QString &platform, const QString &family)
{
    const PlatformClass kind = classifyPlatform(platform, family);
    for (const auto entry : commands::pluginDefaultsOf(kind)) {
        if (!commands::isIn(commands::defaultsOf(kind), QString(entry)))
            list.removeAll(QString(entry));
    }
    list.sort();
    return list;
}

QStringList pairableOf(const CommandPolicy &policy, const NodeTraits &node, const QStringList &caps)
{
    QStringList offered = universe();
    if (caps.contains("talk"_L1))
        offered += listOf(commands::Talk);
    const QStringList kept = policy.pairable(node, {.caps = caps, .commands = offered}).commands;
    return withoutPlugins(kept, node.platform, node.deviceFamily);
}

// What the allowlist lets through, apart from whether the node has it.
QStringList invokableOf(const CommandPolicy &policy, const NodeTraits &node,
                        const QStringList &approved, const QStringList &caps)
{
    QStringList effective = approved;
    if (caps.contains("talk"_L1))
        effective += listOf(commands::Talk);
    QStringList result;
    for (const QString &command : universe() + listOf(commands::Talk)) {
        const auto denial = policy.check(node, command, effective);
        if (!denial || denial->reason != CommandDenial::Reason::NotAllowlisted)
            result.append(command);
    }
    return withoutPlugins(result, node.platform, node.deviceFamily);
}

} // namespace

class tst_CommandPolicy : public QObject
{
    Q_OBJECT

private slots:
    void aPlatformHasItsClass_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("expected");
        const QJsonArray rows = vectors().value("classification"_L1).toArray();
        QVERIFY(!rows.isEmpty());
        for (const auto &entry : rows) {
            const QJsonObject row = entry.toObject();
            const QString platform = row.value("platform"_L1).toString();
            const QString family = row.value("deviceFamily"_L1).toString();
            QTest::addRow("%s/%s", qPrintable(platform), qPrintable(family))
                << platform << family << row.value("class"_L1).toString();
        }
        QTest::newRow("spaces") << u"  LINUX "_s << u" linux"_s << u"linux"_s;
        QTest::newRow("too many numbers") << u"ios 1.2.3.4"_s << u"iPad"_s << u"unknown"_s;
        QTest::newRow("text after a label") << u"android 15 x"_s << u"android"_s << u"unknown"_s;
    }
    void aPlatformHasItsClass()
    {
        QFETCH(QString, platform);
        QFETCH(QString, family);
        QFETCH(QString, expected);

        QCOMPARE(nameOf(classifyPlatform(platform, family)), expected);
    }

    void aClassHasItsDefaults_data()
    {
        QTest::addColumn<QString>("platform");
        const QJsonObject classes = vectors().value("classes"_L1).toObject();
        QCOMPARE(classes.size(), qsizetype(AllClasses.size()));
        for (const QString &name : classes.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void aClassHasItsDefaults()
    {
        QFETCH(QString, platform);
        const QJsonObject row = vectors().value("classes"_L1).toObject().value(platform).toObject();
        const CommandPolicy policy({});
        const NodeTraits node = nodeOf(platform);

        QCOMPARE(pairableOf(policy, node, {}), texts(row.value("pairing"_L1)));
        QCOMPARE(invokableOf(policy, node, {}, {}), texts(row.value("invokeUnapproved"_L1)));
    }

    void theOwnersListChangesTheDefaults_data()
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = vectors().value("configuration"_L1).toArray();
        QVERIFY(!rows.isEmpty());
        for (const auto &entry : rows)
            QTest::newRow(qPrintable(entry.toObject().value("name"_L1).toString()))
                << entry.toObject();
    }
    void theOwnersListChangesTheDefaults()
    {
        QFETCH(QJsonObject, row);
        const QJsonObject rules = row.value("commands"_L1).toObject();
        const QJsonObject described = row.value("node"_L1).toObject();
        const NodeTraits node{.platform = described.value("platform"_L1).toString(),
                              .deviceFamily = described.value("deviceFamily"_L1).toString()};
        const QStringList caps = texts(described.value("caps"_L1));
        const QStringList approved = texts(described.value("approvedCommands"_L1));
        const CommandPolicy policy(
            {.allow = texts(rules.value("allow"_L1)), .deny = texts(rules.value("deny"_L1))});

        QCOMPARE(pairableOf(policy, node, caps), texts(row.value("pairing"_L1)));
        QCOMPARE(invokableOf(policy, node, approved, caps), texts(row.value("invoke"_L1)));
    }

    void pluginsAddToTheDefaults_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("isAdded");
        QTest::newRow("canvas on a mac") << u"macos"_s << u"canvas.present"_s << true;
        QTest::newRow("canvas on linux") << u"linux"_s << u"canvas.present"_s << false;
        QTest::newRow("camera on linux") << u"linux"_s << u"camera.list"_s << true;
        QTest::newRow("place on linux") << u"linux"_s << u"location.get"_s << true;
        QTest::newRow("model on windows") << u"windows"_s << u"ollama.chat"_s << true;
        QTest::newRow("model on android") << u"android"_s << u"ollama.chat"_s << false;
    }
    void pluginsAddToTheDefaults()
    {
        QFETCH(QString, platform);
        QFETCH(QString, command);
        QFETCH(bool, isAdded);
        const CommandPolicy policy({});

        const NodeSurface offered = policy.pairable(nodeOf(platform), {.commands = {command}});

        QCOMPARE(offered.commands.contains(command), isAdded);
        QCOMPARE(!policy.check(nodeOf(platform), command, {command}), isAdded);
    }

    void anOfferIsTidiedAndKeepsItsCaps()
    {
        const CommandPolicy policy({});

        const NodeSurface offered = policy.pairable(
            nodeOf(u"linux"_s), {.caps = {u"system"_s},
                                 .commands = {u" system.run "_s, u"system.run"_s, u" "_s,
                                              u"worker.a.v1"_s, u"custom.echo"_s},
                                 .permissions = QMap<QString, bool>{{u"x"_s, true}}});

        QCOMPARE(offered.commands, QStringList{u"system.run"_s});
        QCOMPARE(offered.caps, QStringList{u"system"_s});
        QCOMPARE(offered.permissions->value(u"x"_s), true);
    }

    void aDenialSaysWhy_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("effective");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("hint");
        const QStringList which{u"system.which"_s};
        QTest::newRow("unknown") << u"custom.echo"_s << which << u"command not allowlisted"_s
                                 << u"\"custom.echo\" is not in the allowlist for platform "
                                    "\"linux\""_s;
        QTest::newRow("host command not approved")
            << u"system.run"_s << which << u"command not allowlisted"_s
            << u"\"system.run\" is not in the allowlist for platform \"linux\""_s;
        QTest::newRow("dangerous")
            << u"camera.snap"_s << QStringList{u"camera.snap"_s} << u"command not allowlisted"_s
            << u"\"camera.snap\" requires explicit gateway.nodes.commands.allow opt-in"_s;
        QTest::newRow("denied") << u"computer.act"_s << QStringList{u"computer.act"_s}
                                << u"command not allowlisted"_s
                                << u"\"computer.act\" is blocked by gateway.nodes.commands.deny"_s;
        QTest::newRow("private") << u"worker.a.v1"_s << QStringList{u"worker.a.v1"_s}
                                 << u"command not allowlisted"_s
                                 << u"\"worker.a.v1\" is not in the allowlist for platform "
                                    "\"linux\""_s;
        QTest::newRow("not declared")
            << u"location.get"_s << which << u"command not declared by node"_s
            << u"the node (platform: linux) does not support \"location.get\""_s;
        QTest::newRow("nothing declared")
            << u"location.get"_s << QStringList() << u"node did not declare commands"_s
            << u"the node (platform: linux) does not support \"location.get\""_s;
    }
    void aDenialSaysWhy()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, effective);
        QFETCH(QString, reason);
        QFETCH(QString, hint);
        const CommandPolicy policy({.allow = {u"worker.a.v1"_s}, .deny = {u" computer.act "_s}});

        const auto denial = policy.check(nodeOf(u"linux"_s), command, effective);

        QVERIFY(denial);
        QCOMPARE(QString(toText(denial->reason)), reason);
        QCOMPARE(denial->hint, hint);
    }

    void anApprovedCommandIsAllowed()
    {
        const CommandPolicy policy({.allow = {u"custom.echo"_s}});
        const NodeTraits linux = nodeOf(u"linux"_s);

        QVERIFY(!policy.check(linux, u"system.run"_s, {u"system.run"_s}));
        QVERIFY(!policy.check(linux, u"custom.echo"_s, {u"custom.echo"_s}));
    }

    void anUnknownPlatformCannotBeAHost()
    {
        const CommandPolicy policy({});

        const auto denial = policy.check({}, u"system.run"_s, {u"system.run"_s});

        QVERIFY(denial);
        QCOMPARE(denial->hint,
                 u"\"system.run\" is not in the allowlist for platform \"unknown\""_s);
    }

    void anOlderNodeHasTheDefaultsOfItsVersion_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QStringList>("refused");
        const QString run = u"system.run"_s;
        const QString snap = u"camera.snap"_s;
        const QString sms = u"sms.send"_s;
        const QString canvas = u"canvas.eval"_s;
        QTest::newRow("ios") << u"iOS 18.1"_s << QString() << QStringList{snap, canvas}
                             << QStringList{run, sms};
        QTest::newRow("android") << u"Android 15"_s << QString() << QStringList{snap, canvas, sms}
                                 << QStringList{run};
        QTest::newRow("darwin") << u"darwin"_s << QString() << QStringList{snap, canvas, run}
                                << QStringList{sms};
        QTest::newRow("win32") << u"win32"_s << QString() << QStringList{run}
                               << QStringList{snap, canvas, sms};
        QTest::newRow("linux") << u"linux"_s << QString() << QStringList{run}
                               << QStringList{snap, canvas, sms};
        QTest::newRow("by family")
            << QString() << u"Linux box"_s << QStringList{run} << QStringList{snap};
        QTest::newRow("unknown") << u"ipados 17"_s << QString()
                                 << QStringList{run, snap, canvas, sms}
                                 << QStringList{u"custom.echo"_s, u"worker.a.v1"_s};
    }
    void anOlderNodeHasTheDefaultsOfItsVersion()
    {
        QFETCH(QString, platform);
        QFETCH(QString, family);
        QFETCH(QStringList, allowed);
        QFETCH(QStringList, refused);
        const CommandPolicy policy({});
        const NodeTraits node{.platform = platform, .deviceFamily = family, .isLegacy = true};

        const NodeSurface offered = policy.pairable(node, {.commands = allowed + refused});

        QCOMPARE(offered.commands, allowed);
        for (const QString &command : allowed)
            QVERIFY(!policy.check(node, command, allowed));
        for (const QString &command : refused)
            QCOMPARE(toText(policy.check(node, command, refused)->reason),
                     toText(CommandDenial::Reason::NotAllowlisted));
    }

    void theOwnersListCountsForAnOlderNodeToo()
    {
        const CommandPolicy policy(
            {.allow = {u"custom.echo"_s, u"sms.send"_s}, .deny = {u"system.run"_s, u"sms.send"_s}});
        const NodeTraits node{.platform = u"linux"_s, .isLegacy = true};

        const NodeSurface offered =
            policy.pairable(node, {.commands = {u"custom.echo"_s, u"sms.send"_s, u"system.run"_s}});

        QCOMPARE(offered.commands, QStringList{u"custom.echo"_s});
    }
};

QTEST_APPLESS_MAIN(tst_CommandPolicy)
#include "tst_CommandPolicy.moc"
