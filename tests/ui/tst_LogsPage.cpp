// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeAutostart.h"
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/logs/ChecksDialog.h"
#include "ui/logs/DesktopChecks.h"
#include "ui/logs/LogsPage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CheckResult;
using gateway::LogLine;

namespace {

LogLine lineOf(quint64 sequence, LogLine::Level level, const QString &area, const QString &text)
{
    return {.sequence = sequence,
            .timeMs = SampleNow + qint64(sequence),
            .level = level,
            .area = area,
            .text = text};
}

} // namespace

class tst_LogsPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_page = std::make_unique<ui::LogsPage>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void anEmptyLogSaysSo()
    {
        QCOMPARE(find<QLabel>(u"empty"_s)->text(), u"Nothing logged yet."_s);
        QVERIFY(!find<QPushButton>(u"clearFilter"_s)->isVisible());
    }

    void linesOfTheChosenLevelAndAreaAreShown()
    {
        log();
        QCOMPARE(rows(), 3); // Debug is below the default.

        choose(u"level"_s, int(LogLine::Level::Warning));
        QCOMPARE(rows(), 1);
        choose(u"level"_s, int(LogLine::Level::Debug));
        choose(u"area"_s, u"pairing"_s);
        QCOMPARE(rows(), 2);
    }

    void aFilterWithoutLinesCanBeCleared()
    {
        log();
        choose(u"level"_s, int(LogLine::Level::Error));
        QCOMPARE(find<QLabel>(u"empty"_s)->text(), u"No lines match."_s);

        find<QPushButton>(u"clearFilter"_s)->click();

        QCOMPARE(rows(), 3);
    }

    void theSearchCountsAndGoesRound()
    {
        log();
        find<QLineEdit>(u"search"_s)->setText(u"phone"_s);
        QCOMPARE(count(), u"0/2"_s);

        QTest::keyClick(find<QLineEdit>(u"search"_s), Qt::Key_Return);
        QCOMPARE(count(), u"1/2"_s);
        QTest::keyClick(find<QLineEdit>(u"search"_s), Qt::Key_Return);
        QCOMPARE(count(), u"2/2"_s);
        QTest::keyClick(find<QLineEdit>(u"search"_s), Qt::Key_Return);
        QCOMPARE(count(), u"1/2"_s);
    }

    void aBrokenExpressionIsNamed()
    {
        log();
        find<QToolButton>(u"regular"_s)->setChecked(true);

        find<QLineEdit>(u"search"_s)->setText(u"("_s);

        QCOMPARE(count(), u"Not an expression"_s);
    }

    void pausedLinesComeWithResume()
    {
        find<QPushButton>(u"pause"_s)->setChecked(true);
        log();
        QCOMPARE(rows(), 0);

        find<QPushButton>(u"pause"_s)->setChecked(false);

        QCOMPARE(rows(), 3);
    }

    void whatIsSavedIsWhatIsShownOrAll()
    {
        log(); // one of the four lines is below the level that is shown

        QCOMPARE(m_page->shownText().split(u'\n').size(), 3);
        QVERIFY(!m_page->shownText().contains("step"_L1));
        QCOMPARE(m_page->allText().split(u'\n').size(), 4);
        QVERIFY(m_page->allText().contains("step"_L1));
    }

    void copiedLinesAreRedacted()
    {
        m_port->appendLog({lineOf(1, LogLine::Level::Info, u"auth"_s, u"token=abcdefgh"_s)});
        find<QTreeView>(u"list"_s)->selectAll();

        QVERIFY(!m_page->selectedText().contains("abcdefgh"_L1));
        QVERIFY(m_page->selectedText().contains("[secret]"_L1));
    }

    void moreDetailIsAskedForAndSaid()
    {
        m_page->findChild<QAction *>(u"page.logs.detailed"_s)->setChecked(true);

        QCOMPARE(m_port->calls(), QStringList{u"setDetailedLog on"_s});
        QVERIFY(find<QLabel>(u"detailedNote"_s)->isVisible());
    }

    void theModelKeepsItsRules()
    {
        ui::LogModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        gateway::LogBatch batch;
        for (quint64 number = 1; number <= ui::LogModel::MaxLines; ++number)
            batch.lines.append(lineOf(number, LogLine::Level::Info, u"a"_s, u"x"_s));
        model.append(batch);

        model.append(
            {.lines = {lineOf(30'000, LogLine::Level::Info, u"b"_s, u"y"_s)}, .dropped = 5});

        QCOMPARE(model.rowCount(), int(ui::LogModel::MaxLines));
        QCOMPARE(model.lastSequence(), quint64(30'000));
        QCOMPARE(model.index(model.rowCount() - 2, ui::LogModel::TextColumn).data().toString(),
                 u"… earlier lines are in the file"_s);
    }

    void aFaultLeadsToItsPage()
    {
        m_port->setChecks({{.id = u"config.valid"_s},
                           {.id = u"auth.strength"_s, .verdict = CheckResult::Verdict::Bad}});
        ui::ChecksDialog dialog(
            {.port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        dialog.run();

        QTRY_COMPARE(dialog.findChild<QLabel *>(u"checks.summary"_s)->text(),
                     u"4 point(s) to look at"_s); // no tray, notifications and login list here
        QVERIFY(!dialog.findChild<QPushButton *>(u"checks.fix.config.valid"_s));
        QVERIFY(dialog.findChild<QPushButton *>(u"checks.fix.auth.strength"_s));
    }

    void theDesktopIsCheckedToo()
    {
        FakeAutostart autostart;
        ui::UiContext context{.port = *m_port,
                              .preferences = *m_preferences,
                              .navigator = m_navigator,
                              .autostart = &autostart};
        const auto verdict = [&](const QString &id) {
            for (const CheckResult &check : ui::desktopChecks(context)) {
                if (check.id == id)
                    return check.verdict;
            }
            return CheckResult::Verdict::Bad;
        };
        QCOMPARE(verdict(u"notifications.service"_s), CheckResult::Verdict::Caution);
        QCOMPARE(verdict(u"autostart.entry"_s), CheckResult::Verdict::Good);
        QCOMPARE(verdict(u"clock.plausible"_s), CheckResult::Verdict::Good);
        QCOMPARE(verdict(u"firewall.open"_s), CheckResult::Verdict::Good);

        context.notifications = [] {
            return ui::NotificationAbility{.isThere = true, .hasButtons = true};
        };

        QCOMPARE(verdict(u"notifications.service"_s), CheckResult::Verdict::Good);
    }

    void aServiceThatStartsAnotherGatewayIsFound()
    {
        const QString wanted = m_home->filePath(u"systemd/user/default.target.wants"_s);
        QVERIFY(QDir().mkpath(wanted));
        QCOMPARE(ui::enabledGatewayUnits(m_home->path()), QStringList());
        QVERIFY(QFile::link(u"/nowhere/a.service"_s, wanted + u"/openclaw-gateway.service"_s));
        QVERIFY(QFile::link(u"/nowhere/b.service"_s, wanted + u"/other.service"_s));

        QCOMPARE(ui::enabledGatewayUnits(m_home->path()),
                 QStringList{u"openclaw-gateway.service"_s});
    }

private:
    template <typename W>
    W *find(const QString &name)
    {
        return m_page->findChild<W *>(u"page.logs."_s + name);
    }
    void log()
    {
        m_port->appendLog({lineOf(1, LogLine::Level::Debug, u"pairing"_s, u"step"_s),
                           lineOf(2, LogLine::Level::Info, u"pairing"_s, u"request from phone"_s),
                           lineOf(3, LogLine::Level::Warning, u"server"_s, u"refused phone"_s),
                           lineOf(4, LogLine::Level::Info, u"server"_s, u"listening"_s)});
    }
    int rows() { return find<QTreeView>(u"list"_s)->model()->rowCount(); }
    QString count() { return find<QLabel>(u"count"_s)->text(); }
    void choose(const QString &name, const QVariant &value)
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::LogsPage> m_page;
};

QTEST_MAIN(tst_LogsPage)
#include "tst_LogsPage.moc"
