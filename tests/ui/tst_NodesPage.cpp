// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/models/NodesModel.h"
#include "ui/nodes/NodesPage.h"
#include "ui/nodes/NodesTable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::NodeId;

namespace {

GatewaySnapshot manyNodes(int count)
{
    GatewaySnapshot now = runningSnapshot();
    for (int number = 0; number < count; ++number)
        now.nodes.append(sampleNode(number, number % 3 != 0));
    return now;
}

// A change that moves nodes about in the order: some come, some go.
void shake(GatewaySnapshot &now, QRandomGenerator &random, int changes)
{
    for (int change = 0; change < changes; ++change) {
        const int at = random.bounded(int(now.nodes.size()));
        now.nodes[at] = sampleNode(at, !now.nodes.at(at).isConnected);
    }
}

} // namespace

class tst_NodesPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_navigator.calls.clear();
        makePage();
    }

    void cleanup() { m_page.reset(); }

    void selectionAndScrollSurviveAnyChange()
    {
        QRandomGenerator random(5);
        GatewaySnapshot now = manyNodes(200);
        show(now);
        const NodeId chosen(sampleId(77));
        m_page->showNode(chosen);
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() / 2);
        const int scroll = m_table->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);

        for (int round = 0; round < 30; ++round) {
            shake(now, random, 20);
            show(now);

            QCOMPARE(m_table->selected(), chosen);
            QCOMPARE(m_table->verticalScrollBar()->value(), scroll);
        }
        QCOMPARE(resets.size(), 0);
    }

    void theOrderIsStableUnderTheKeyboard()
    {
        GatewaySnapshot now = manyNodes(6);
        show(now);
        m_table->setFocus();
        QTRY_VERIFY(m_table->hasFocus());
        const QStringList before = names();

        now.nodes[1].isConnected = false;
        show(now);
        QCOMPARE(names(), before);

        press(Qt::Key_F5);
        m_page->findChild<QLineEdit *>(u"page.nodes.search"_s)->setFocus();

        QTRY_VERIFY_WITH_TIMEOUT(names() != before, 5000);
    }

    void aRemovedNodeLeavesNoDetails()
    {
        GatewaySnapshot now = busySnapshot();
        show(now);
        m_page->showNode(now.nodes.at(2).id);
        QCOMPARE(title(), u"Pixel 9"_s);

        now.nodes.removeAt(2);
        show(now);

        QVERIFY(title() != u"Pixel 9"_s);
    }

    void filteringKeepsTheChosenNode()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(1)));

        auto *search = m_page->findChild<QLineEdit *>(u"page.nodes.search"_s);
        search->setText(u"office"_s);
        QCOMPARE(names(), QStringList({u"Office laptop"_s}));
        search->clear();

        QCOMPARE(m_table->selected(), NodeId(sampleId(1)));
    }

    void nothingFoundOffersToClearTheFilter()
    {
        show(busySnapshot());
        m_page->findChild<QLineEdit *>(u"page.nodes.search"_s)->setText(u"nothing like it"_s);
        auto *clear = m_page->findChild<QPushButton *>(u"page.nodes.clearFilter"_s);
        QVERIFY(clear->isVisible());

        clear->click();

        QCOMPARE(names().size(), 4);
        QVERIFY(!clear->isVisible());
    }

    void platformsCanBeFiltered()
    {
        show(busySnapshot());
        auto *filter = m_page->findChild<QComboBox *>(u"page.nodes.filter"_s);

        filter->setCurrentText(u"Android"_s);

        QCOMPARE(names(), QStringList({u"Pixel 9"_s}));
    }

    void anEmptyListSaysWhatToDo()
    {
        show(runningSnapshot());

        QCOMPARE(label(u"page.nodes.message.heading"_s), u"No nodes yet"_s);
        QVERIFY(m_page->findChild<QPushButton *>(u"page.nodes.message.reach"_s)->isVisible());
        m_page->findChild<QPushButton *>(u"page.nodes.message.add"_s)->click();
        QCOMPARE(m_navigator.calls.last(), u"addNode"_s);
        m_page->findChild<QPushButton *>(u"page.nodes.message.reach"_s)->click();
        QCOMPARE(m_navigator.calls.last(), u"network"_s);
        m_page->findChild<QPushButton *>(u"page.nodes.message.help"_s)->click();
        QCOMPARE(m_navigator.calls.last(), u"help nodes"_s);
    }

    void reachIsNotMentionedWhereOthersCanConnect()
    {
        GatewaySnapshot now = runningSnapshot();
        now.listeners.append({.url = u"ws://192.168.1.2:18789"_s, .isLoopback = false});
        show(now);

        QVERIFY(!m_page->findChild<QPushButton *>(u"page.nodes.message.reach"_s)->isVisible());
    }

    void loadingIsSaidAfterAMoment()
    {
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::RemoteConnecting;
        show(now);
        auto *text = m_page->findChild<QLabel *>(u"page.nodes.message.text"_s);
        QVERIFY(!text->isVisible());

        QTRY_VERIFY(text->isVisible());

        QCOMPARE(text->text(), u"Loading nodes…"_s);
    }

    void aFailureSaysWhyAndCanBeTriedAgain()
    {
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::RemoteUnreachable;
        now.failure = CommandError{.code = CommandError::Code::Unreachable,
                                   .subject = u"wss://example.org"_s};
        show(now);

        QCOMPARE(label(u"page.nodes.message.text"_s),
                 u"Nodes could not be loaded: wss://example.org cannot be reached."_s);
        m_page->findChild<QPushButton *>(u"page.nodes.message.retry"_s)->click();
        QCOMPARE(m_port->calls(), QStringList({u"start"_s}));
    }

    void aStoppedGatewayKeepsTheLastKnownList()
    {
        show(busySnapshot());
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::Stopped;
        show(now);

        QCOMPARE(names().size(), 4);
        QCOMPARE(label(u"page.nodes.stopped"_s), u"The gateway is stopped."_s);
        QVERIFY(!action(u"page.nodes.run"_s)->isEnabled());
        m_page->findChild<QPushButton *>(u"page.nodes.start"_s)->click();
        QCOMPARE(m_port->calls(), QStringList({u"start"_s}));
    }

    void aGatewayElsewhereIsNotConnectedInsteadOfStopped()
    {
        show(busySnapshot());
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::Stopped;
        now.isRemote = true;
        now.remote.name = u"office"_s;
        show(now);

        QCOMPARE(label(u"page.nodes.stopped"_s), u"The gateway on office is not connected."_s);
        QCOMPARE(action(u"page.nodes.run"_s)->toolTip(),
                 u"The gateway on office is not connected."_s);
        auto *start = m_page->findChild<QPushButton *>(u"page.nodes.start"_s);
        QCOMPARE(start->text(), u"Co&nnect"_s);
        m_page->findChild<QPushButton *>(u"page.nodes.remote"_s)->click();
        QCOMPARE(m_navigator.calls.last(), u"remote"_s);

        now.isRemote = false;
        show(now);

        QVERIFY(m_page->findChild<QPushButton *>(u"page.nodes.remote"_s)->isHidden());
        QCOMPARE(start->text(), u"&Start"_s);
    }

    void columnsAndSelectionAreRemembered()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(1)));
        m_table->setColumnHidden(ui::NodesModel::Version, false);
        m_page.reset();

        makePage();
        show(busySnapshot());

        QVERIFY(!m_table->isColumnHidden(ui::NodesModel::Version));
        QVERIFY(m_table->isColumnHidden(ui::NodesModel::Model));
        QCOMPARE(m_table->selected(), NodeId(sampleId(1)));
    }

    void detailsStandBesideTheListWhereThereIsRoom()
    {
        show(busySnapshot());
        auto *splitter = m_page->findChild<QSplitter *>(u"page.nodes.splitter"_s);
        QCOMPARE(splitter->orientation(), Qt::Vertical);

        m_page->resize(1300, 700);

        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    }

    void typingFindsAName()
    {
        show(busySnapshot());
        m_table->setFocus();

        QTest::keyClicks(m_table, u"pix"_s);

        QCOMPARE(m_table->selected(), NodeId(sampleId(1)));
    }

    void everyMnemonicIsUnique_data()
    {
        QTest::addColumn<bool>("isEmpty");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("nodes") << false << false;
        QTest::newRow("no nodes") << true << false;
        QTest::newRow("stopped") << false << true;
    }

    void everyMnemonicIsUnique()
    {
        QFETCH(bool, isEmpty);
        QFETCH(bool, isStopped);
        GatewaySnapshot now = isEmpty ? runningSnapshot() : busySnapshot();
        if (isStopped)
            now.state = GatewayState::Stopped;
        show(now);
        auto *tabs = m_page->findChild<QTabWidget *>(u"page.nodes.tabs"_s);

        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QStringList texts;
            for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
                if (button->isVisible())
                    texts.append(button->text());
            }
            for (int at = 0; tabs->isVisible() && at < tabs->count(); ++at)
                texts.append(tabs->tabText(at));
            QHash<QString, QString> taken;
            static const QRegularExpression Mnemonic(u"&([^&])"_s);
            for (const QString &text : texts) {
                const QString letter = Mnemonic.match(text).captured(1).toLower();
                if (letter.isEmpty())
                    continue;
                QVERIFY2(!taken.contains(letter),
                         qPrintable(text + u" and "_s + taken.value(letter)));
                taken.insert(letter, text);
            }
        }
    }

private:
    void makePage()
    {
        m_page = std::make_unique<ui::NodesPage>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_page->resize(760, 620);
        m_page->show();
        m_page->activateWindow();
        m_table = m_page->findChild<ui::NodesTable *>();
    }

    void show(const GatewaySnapshot &now)
    {
        m_port->setSnapshot(now);
        m_page->showSnapshot(now);
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QString title() const { return label(u"page.nodes.details.title"_s); }
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return m_page->findChild<QAction *>(name);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList list;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            list.append(m_table->model()->index(row, 0).data().toString());
        return list;
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::NodesPage> m_page;
    ui::NodesTable *m_table = nullptr;
};

QTEST_MAIN(tst_NodesPage)
#include "tst_NodesPage.moc"
