// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingValidation.h"

#include "tests/support/Samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using ui::ConfigDraft;
using ui::Finding;
using ui::FolderFacts;
using ui::SettingValidation;

namespace {

// "" none, "note …", "caution …", "error …": one line to compare.
QString toText(const std::optional<Finding> &finding)
{
    if (!finding)
        return {};
    switch (finding->level) {
    case Finding::Level::Note:
        return u"note: "_s + finding->text;
    case Finding::Level::Caution:
        return u"caution: "_s + finding->text;
    case Finding::Level::Error:
        return u"error: "_s + finding->text;
    }
    return {};
}

ConfigDraft draftOf(const QMap<QString, QJsonValue> &values)
{
    gateway::SettingsView settings = runningSnapshot().settings;
    for (auto it = values.begin(); it != values.end(); ++it)
        settings.values[it.key()].value = *it;
    ConfigDraft draft;
    draft.rebase(settings);
    return draft;
}

} // namespace

class tst_SettingValidation : public QObject
{
    Q_OBJECT

private slots:
    void othersNeedASecret_data()
    {
        QTest::addColumn<QString>("bind");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("token");
        QTest::addColumn<int>("password");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("loopback, none") << u"loopback"_s << u"none"_s << 0 << 0 << false;
        QTest::newRow("lan, token") << u"lan"_s << u"token"_s << 48 << 0 << false;
        QTest::newRow("lan, no token") << u"lan"_s << u"token"_s << 0 << 0 << true;
        QTest::newRow("lan, the other secret") << u"lan"_s << u"token"_s << 0 << 20 << true;
        QTest::newRow("lan, none") << u"lan"_s << u"none"_s << 48 << 20 << true;
        QTest::newRow("tailnet, none") << u"tailnet"_s << u"none"_s << 0 << 0 << true;
        QTest::newRow("auto, none") << u"auto"_s << u"none"_s << 0 << 0 << true;
        QTest::newRow("custom, password") << u"custom"_s << u"password"_s << 0 << 12 << false;
    }

    void othersNeedASecret()
    {
        QFETCH(QString, bind);
        QFETCH(QString, mode);
        QFETCH(int, token);
        QFETCH(int, password);
        QFETCH(bool, isRefused);
        const ConfigDraft draft = draftOf({{u"gateway.bind"_s, bind},
                                           {u"gateway.auth.mode"_s, mode},
                                           {u"gateway.auth.token"_s, token},
                                           {u"gateway.auth.password"_s, password}});

        QCOMPARE(toText(SettingValidation::bind(draft)),
                 isRefused
                     ? u"error: Other devices may only connect when a token or password is set."_s
                     : QString());
    }

    void addressesAreThisComputers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("said");
        QTest::newRow("own") << u"192.168.1.20"_s << QString();
        QTest::newRow("loopback") << u"127.0.0.2"_s << QString();
        QTest::newRow("everything")
            << u"0.0.0.0"_s << u"caution: This means every local network."_s;
        QTest::newRow("foreign") << u"192.168.1.21"_s
                                 << u"error: This computer does not have 192.168.1.21."_s;
        for (const QString &wrong : {u""_s, u"nas"_s, u"10.1"_s, u"1.2.3.4.5"_s, u"1.2.3.999"_s,
                                     u"::1"_s, u"192.168.1.20/24"_s}) {
            QTest::newRow(qPrintable(u"no address: "_s + wrong))
                << wrong << u"error: Enter an IPv4 address such as 192.168.1.20."_s;
        }
    }

    void addressesAreThisComputers()
    {
        QFETCH(QString, address);
        QFETCH(QString, said);

        QCOMPARE(toText(SettingValidation::customAddress(address, {u"192.168.1.20"_s})), said);
    }

    void portsMayMeet()
    {
        const ConfigDraft draft = draftOf({});

        QCOMPARE(toText(SettingValidation::port(18793, draft)),
                 u"note: The canvas host already uses this port."_s);
        QCOMPARE(toText(SettingValidation::port(80, draft)),
                 u"note: Ports below 1024 usually need administrator rights."_s);
        QCOMPARE(toText(SettingValidation::port(18999, draft)), QString());
        QCOMPARE(toText(SettingValidation::canvasPort(18789, draft)), QString());
        QCOMPARE(toText(SettingValidation::canvasPort(80, draft)),
                 u"note: Ports below 1024 usually need administrator rights."_s);
        QCOMPARE(
            toText(SettingValidation::port(18793, draftOf({{u"canvasHost.enabled"_s, false}}))),
            QString());
    }

    void proxiesAreAddresses()
    {
        QCOMPARE(toText(SettingValidation::proxies({u"10.0.0.1"_s, u"10.0.0.0/8"_s, u"::1"_s})),
                 QString());
        QCOMPARE(toText(SettingValidation::proxies({u"10.0.0.1"_s, u"proxy"_s})),
                 u"error: proxy is not an IP address."_s);
        QCOMPARE(toText(SettingValidation::proxies({u"10.0.0.0/99"_s})),
                 u"error: 10.0.0.0/99 is not an IP address."_s);
    }

    void tokensAreLongEnough_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QString() << u"error: A token is required."_s;
        QTest::newRow("15") << u"a"_s.repeated(15) << u"error: Use at least 16 characters."_s;
        QTest::newRow("16") << u"a"_s.repeated(16)
                            << u"caution: Weak. 32 or more characters are better."_s;
        QTest::newRow("32") << u"a"_s.repeated(32) << QString();
        QTest::newRow("space") << u"a b"_s.repeated(20)
                               << u"error: Remove spaces and line breaks."_s;
        QTest::newRow("line break")
            << QString(u"a"_s.repeated(40) + u'\n') << u"error: Remove spaces and line breaks."_s;
    }

    void tokensAreLongEnough()
    {
        QFETCH(QString, token);
        QFETCH(QString, said);

        QCOMPARE(toText(SettingValidation::token(token)), said);
    }

    void passwordsAreLongEnough()
    {
        QCOMPARE(toText(SettingValidation::password(u"a"_s.repeated(11))),
                 u"error: Use at least 12 characters."_s);
        QCOMPARE(toText(SettingValidation::password(u"a"_s.repeated(12))), QString());
    }

    void foldersHoldNothingElse_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("below the state") << u"/home/me/.openclaw/workspace/canvas"_s << false;
        QTest::newRow("elsewhere") << u"/srv/canvas"_s << false;
        QTest::newRow("below home") << u"/home/me/canvas"_s << false;
        QTest::newRow("the state itself") << u"/home/me/.openclaw"_s << true;
        QTest::newRow("home") << u"/home/me"_s << true;
        QTest::newRow("home, written oddly") << u"/home/me/canvas/.."_s << true;
        QTest::newRow("above home") << u"/home"_s << true;
        QTest::newRow("root") << u"/"_s << true;
    }

    void foldersHoldNothingElse()
    {
        QFETCH(QString, folder);
        QFETCH(bool, isRefused);

        const auto found =
            SettingValidation::folderPlace(folder, u"/home/me/.openclaw"_s, u"/home/me"_s);

        QCOMPARE(toText(found),
                 isRefused ? u"error: Choose a separate folder: everything in it can be read by "
                             "connected devices."_s
                           : QString());
    }

    void foldersAreThereAndHarmless()
    {
        QCOMPARE(toText(SettingValidation::folder({})), u"error: This folder does not exist."_s);
        QCOMPARE(toText(SettingValidation::folder({.exists = true})),
                 u"error: OpenClaw Tray cannot read this folder."_s);
        QCOMPARE(toText(SettingValidation::folder(
                     {.exists = true, .isReadable = true, .privateNames = {u".env"_s}})),
                 u"caution: Connected devices can read these, too: .env."_s);
        QCOMPARE(toText(SettingValidation::folder({.exists = true, .isReadable = true})),
                 QString());
    }

    void theFirstErrorNamesItsSetting()
    {
        ConfigDraft draft = draftOf({});
        draft.stage(u"gateway.bind"_s, u"custom"_s);
        draft.stage(u"gateway.customBindHost"_s, u"10.9.9.9"_s);

        const auto wrong = SettingValidation::firstError(draft, {u"192.168.1.20"_s});

        QVERIFY(wrong.has_value());
        QCOMPARE(wrong->path, u"gateway.customBindHost"_s);
        draft.stage(u"gateway.customBindHost"_s, u"192.168.1.20"_s);
        QVERIFY(!SettingValidation::firstError(draft, {u"192.168.1.20"_s}).has_value());
    }
};

QTEST_GUILESS_MAIN(tst_SettingValidation)
#include "tst_SettingValidation.moc"
