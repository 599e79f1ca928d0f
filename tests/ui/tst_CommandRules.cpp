// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/Samples.h"

#include "ui/models/CommandRulesModel.h"
#include "ui/nodes/CommandRules.h"
#include "ui/nodes/CommandRulesDialog.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::ConfigEdit;
using gateway::GatewaySnapshot;
using gateway::SettingsView;
using ui::CommandRule;
using ui::CommandRules;

namespace {

const QString Allow = u"gateway.nodes.commands.allow"_s;
const QString Deny = u"gateway.nodes.commands.deny"_s;
const QString OlderAllow = u"gateway.nodes.allowCommands"_s;

SettingsView settingsWith(const QStringList &allow, const QStringList &deny,
                          const QStringList &olderAllow = {})
{
    SettingsView settings{.hash = u"h"_s};
    settings.values[Allow].value = QJsonArray::fromStringList(allow);
    settings.values[Deny].value = QJsonArray::fromStringList(deny);
    settings.values[OlderAllow].value = QJsonArray::fromStringList(olderAllow);
    return settings;
}

// What the settings are once the edit is written.
SettingsView after(SettingsView settings, const ConfigEdit &edit)
{
    for (const ConfigEdit::Entry &entry : edit.entries)
        settings.values[entry.path].value = *entry.value;
    return settings;
}

} // namespace

class tst_CommandRules : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleLeadsToEveryOther_data()
    {
        QTest::addColumn<QStringList>("allow");
        QTest::addColumn<QStringList>("deny");
        QTest::addColumn<QStringList>("older");
        const QStringList none;
        const QStringList it{u"camera.snap"_s, u"x.y"_s};
        QTest::newRow("nothing") << none << none << none;
        QTest::newRow("allowed") << it << none << none;
        QTest::newRow("blocked") << none << it << none;
        QTest::newRow("both") << it << it << none;
        QTest::newRow("older spelling") << none << none << it;
        QTest::newRow("everywhere") << it << it << it;
    }

    void everyRuleLeadsToEveryOther()
    {
        QFETCH(QStringList, allow);
        QFETCH(QStringList, deny);
        QFETCH(QStringList, older);
        const SettingsView settings = settingsWith(allow, deny, older);
        const CommandRule other = CommandRules::ruleOf(settings, u"x.y"_s);

        for (const auto rule : {CommandRule::Default, CommandRule::Allowed, CommandRule::Blocked}) {
            const ConfigEdit edit = CommandRules::edit(settings, u"camera.snap"_s, rule);
            const SettingsView changed = after(settings, edit);

            QCOMPARE(edit.baseHash, u"h"_s);
            QCOMPARE(CommandRules::ruleOf(changed, u"camera.snap"_s), rule);
            QCOMPARE(CommandRules::ruleOf(changed, u"x.y"_s), other);
            QVERIFY(CommandRules::edit(changed, u"camera.snap"_s, rule).entries.isEmpty());
        }
    }

    void namesAreExactCommandNames()
    {
        QVERIFY(CommandRules::isName(u"camera.snap"_s));
        QVERIFY(CommandRules::isName(u"system.run.prepare"_s));
        for (const QString &bad : {u"camera"_s, u"camera.*"_s, u"camera. snap"_s, u""_s, u"a..b"_s})
            QVERIFY(!CommandRules::isName(bad));
    }

    void theTableListsWhatIsKnownOfferedOrNamed()
    {
        GatewaySnapshot now = busySnapshot();
        now.knownCommands = {{.name = u"sms.send"_s},
                             {.name = u"system.notify"_s, .defaultPlatforms = {u"Linux"_s}}};
        now.settings.values[Deny].value = QJsonArray{u"old.gone"_s};
        ui::CommandRulesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);

        model.show(now);

        QVERIFY(!model.find(u"sms.send"_s)->isOffered);
        QCOMPARE(model.find(u"sms.send"_s)->defaults, u"Nowhere"_s);
        QVERIFY(!model.find(u"sms.send"_s)->warning.isEmpty());
        QCOMPARE(model.find(u"system.notify"_s)->defaults, u"Linux"_s);
        QCOMPARE(model.find(u"old.gone"_s)->rule, CommandRule::Blocked);
        QVERIFY(model.find(u"system.run"_s)->isOffered);
        QCOMPARE(model.find(u"system.run"_s)->offeredBy, u"Office laptop, Build server"_s);
    }

    void choosingARuleWritesItAndCanBeUndone()
    {
        FakeGatewayPort port;
        port.setSnapshot(busySnapshot());
        ui::CommandRulesDialog dialog(port);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.select(u"camera.snap"_s);

        dialog.findChild<QRadioButton *>(u"nodes.rules.allowed"_s)->click();

        QCOMPARE(port.edits().size(), 1);
        QCOMPARE(port.edits().first().entries.first().path, Allow);
        auto *undo = dialog.findChild<QPushButton *>(u"nodes.rules.notice.action"_s);
        QTRY_VERIFY(undo->isVisible());
        GatewaySnapshot now = busySnapshot();
        now.settings.values[Allow].value = QJsonArray{u"camera.snap"_s};
        port.setSnapshot(now);
        undo->click();

        QCOMPARE(port.edits().size(), 2);
        QCOMPARE(*port.edits().last().entries.first().value, QJsonValue(QJsonArray()));
    }

    void anUnknownNameIsKeptOnlyOnPurpose()
    {
        FakeGatewayPort port;
        port.setSnapshot(busySnapshot());
        ui::CommandRulesDialog dialog(port);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *add = dialog.findChild<QPushButton *>(u"nodes.rules.add"_s);
        QVERIFY(!add->isEnabled());

        dialog.findChild<QLineEdit *>(u"nodes.rules.name"_s)->setText(u"camera.snip"_s);
        add->click();

        QVERIFY(port.edits().isEmpty());
        QCOMPARE(dialog.findChild<QLabel *>(u"nodes.rules.notice.text"_s)->text(),
                 u"No connected node offers “camera.snip”. Check the spelling."_s);
        dialog.findChild<QPushButton *>(u"nodes.rules.notice.action"_s)->click();
        QCOMPARE(port.edits().size(), 1);
    }

    void whatIsSetElsewhereCannotBeChanged()
    {
        GatewaySnapshot now = busySnapshot();
        now.settings.values[Deny].forcedBy = u"OPENCLAW_POLICY"_s;
        FakeGatewayPort port;
        port.setSnapshot(now);
        ui::CommandRulesDialog dialog(port);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();

        QVERIFY(!dialog.findChild<QRadioButton *>(u"nodes.rules.blocked"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>(u"nodes.rules.forced"_s)->text(),
                 u"Set by OPENCLAW_POLICY"_s);
    }
};

QTEST_MAIN(tst_CommandRules)
#include "tst_CommandRules.moc"
