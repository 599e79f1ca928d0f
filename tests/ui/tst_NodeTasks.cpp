// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/nodes/NodesPage.h"
#include "ui/nodes/NodesTable.h"
#include "ui/nodes/RunCommandWindow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::CommandState;
using gateway::GatewaySnapshot;
using gateway::NodeId;

/// What the page does with a node when asked to.
class tst_NodeTasks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_page = std::make_unique<ui::NodesPage>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_page->resize(760, 620);
        m_page->show();
        m_page->activateWindow();
        m_table = m_page->findChild<ui::NodesTable *>();
    }

    void cleanup() { m_page.reset(); }

    void renamingIsDoneInPlaceAndCanBeUndone()
    {
        show(busySnapshot());
        const NodeId node(sampleId(0));
        m_page->showNode(node);

        action(u"page.nodes.rename"_s)->trigger();
        auto *editor = m_table->findChild<QLineEdit *>(u"page.nodes.name"_s);
        QVERIFY(editor);
        QCOMPARE(editor->maxLength(), 64);
        editor->setText(u"Desk"_s);
        QTest::keyClick(editor, Qt::Key_Return);

        QTRY_COMPARE(m_port->calls(), QStringList({u"renameNode %1 Desk"_s.arg(node.text())}));
        auto *undo = m_page->findChild<QPushButton *>(u"page.nodes.notice.action"_s);
        QTRY_VERIFY(undo->isVisible());
        QCOMPARE(undo->text(), u"&Undo"_s);
        undo->click();
        QCOMPARE(m_port->calls().last(), u"renameNode %1 "_s.arg(node.text()));
    }

    void theKeysOfTheListWork()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(0)));
        m_table->setFocus();
        QTRY_VERIFY(m_table->hasFocus());

        QTest::keyClick(m_table, Qt::Key_Delete);
        auto *box = m_page->findChild<QMessageBox *>(u"nodes.remove"_s);
        QVERIFY(box);
        box->reject();
        m_table->setFocus();
        QTRY_VERIFY(m_table->hasFocus());
        QTest::keyClick(m_table, Qt::Key_F2);

        QVERIFY(m_table->findChild<QLineEdit *>(u"page.nodes.name"_s));
        QVERIFY(m_port->calls().isEmpty());
    }

    void aFailedRenameSaysSo()
    {
        show(busySnapshot());
        m_port->failWith({.code = CommandError::Code::NotSaved, .subject = u"disk full"_s});
        m_page->showNode(NodeId(sampleId(0)));

        m_table->model()->setData(m_table->currentIndex().siblingAtColumn(0), u"Desk"_s);

        auto *text = m_page->findChild<QLabel *>(u"page.nodes.notice.text"_s);
        QTRY_COMPARE(text->text(), u"Settings could not be saved: disk full."_s);
    }

    void removingAsksFirstAndKeepsByDefault()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(0)));

        action(u"page.nodes.remove"_s)->trigger();
        auto *box = m_page->findChild<QMessageBox *>(u"nodes.remove"_s);
        QVERIFY(box);
        QCOMPARE(box->defaultButton()->objectName(), u"nodes.remove.keep"_s);
        QVERIFY(m_port->calls().isEmpty());
        box->findChild<QPushButton *>(u"nodes.remove.confirm"_s)->click();

        QTRY_COMPARE(m_port->calls(), QStringList({u"removeNode %1"_s.arg(sampleId(0))}));
    }

    void disabledButtonsSayWhy()
    {
        GatewaySnapshot now = busySnapshot();
        show(now);
        m_page->showNode(NodeId(sampleId(2)));

        auto *photo = m_page->findChild<QToolButton *>(u"page.nodes.photoButton"_s);
        QVERIFY(photo->isVisible());
        QVERIFY(!photo->isEnabled());
        QCOMPARE(photo->toolTip(), u"Camera is blocked by a rule"_s);
        QCOMPARE(photo->accessibleDescription(), u"Camera is blocked by a rule"_s);
    }

    void sensitiveActionsAskOncePerNode()
    {
        GatewaySnapshot now = busySnapshot();
        now.nodes[0].commands = {{.name = u"camera.snap"_s, .state = CommandState::Usable}};
        show(now);
        m_page->showNode(now.nodes.at(0).id);
        QAction *photo = action(u"page.nodes.photo"_s);

        photo->trigger();
        auto *box = m_page->findChild<QMessageBox *>(u"nodes.consent"_s);
        QVERIFY(box);
        QCOMPARE(box->text(), u"Take a photo with Office laptop now?"_s);
        QVERIFY(m_port->calls().isEmpty());
        box->findChild<QPushButton *>(u"nodes.consent.confirm"_s)->click();
        QTRY_COMPARE(m_port->calls().size(), 1);
        QVERIFY(m_port->calls().first().contains(u"camera.snap"_s));
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"nodes.consent"_s));

        photo->trigger();

        QVERIFY(!m_page->findChild<QMessageBox *>(u"nodes.consent"_s));
        QTRY_COMPARE(m_port->calls().size(), 2);
    }

    void theFullIdCanBeCopied()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(0)));

        m_page->findChild<QPushButton *>(u"page.nodes.summary.copyId"_s)->click();

        QCOMPARE(QGuiApplication::clipboard()->text(), sampleId(0));
    }

    void ourCanvasIsShownByTheGateway()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(2)));

        action(u"page.nodes.showCanvas"_s)->trigger();

        QCOMPARE(m_port->calls(), QStringList({u"showCanvas %1 [] 30000"_s.arg(sampleId(2))}));
        QTRY_COMPARE(notice(), u"Living room shows our canvas."_s);
    }

    void aCanvasThatIsSwitchedOffCanBeTurnedOnThere()
    {
        GatewaySnapshot now = busySnapshot();
        now.settings.values[u"canvasHost.enabled"_s].value = false;
        show(now);
        m_page->showNode(NodeId(sampleId(2)));
        m_port->failWith({.code = CommandError::Code::CanvasOff});

        action(u"page.nodes.showCanvas"_s)->trigger();
        QTRY_COMPARE(notice(), u"The canvas host is off."_s);
        m_port->succeed();
        m_page->findChild<QPushButton *>(u"page.nodes.notice.action"_s)->click();

        QCOMPARE(m_port->edits().size(), 1);
        QCOMPARE(m_port->edits().first().entries.first().path, u"canvasHost.enabled"_s);
        QTRY_COMPARE(notice(), u"Living room shows our canvas."_s);
    }

    void onlyWebAddressesAreOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("blank inside") << u"https://example.org/a b"_s << false;
        QTest::newRow("encoded") << u" https://example.org/a%20b "_s << true;
        QTest::newRow("http") << u"http://192.168.1.2:8080/"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("no scheme") << u"example.org"_s << false;
    }

    void onlyWebAddressesAreOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, isSent);
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(2)));

        action(u"page.nodes.openAddress"_s)->trigger();
        auto *dialog = m_page->findChild<QInputDialog *>(u"nodes.address"_s);
        QVERIFY(dialog);
        dialog->setTextValue(address);
        dialog->accept();

        QCOMPARE(m_port->calls().size(), isSent ? 1 : 0);
        QTRY_VERIFY(!notice().isEmpty());
    }

    void eachNodeHasOneRunWindow()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(0)));
        QAction *run = action(u"page.nodes.run"_s);

        run->trigger();
        run->trigger();
        QCOMPARE(m_page->findChildren<ui::RunCommandWindow *>().size(), 1);
        m_page->showNode(NodeId(sampleId(2)));
        run->trigger();

        const auto windows = m_page->findChildren<ui::RunCommandWindow *>();
        QCOMPARE(windows.size(), 2);
        QVERIFY(!windows.first()->isModal());
    }

    void disconnectingNamesWhatHappens()
    {
        show(busySnapshot());
        m_page->showNode(NodeId(sampleId(0)));

        action(u"page.nodes.disconnect"_s)->trigger();
        auto *box = m_page->findChild<QMessageBox *>(u"nodes.disconnect"_s);
        QVERIFY(box);
        QCOMPARE(box->text(), u"Disconnect Office laptop?"_s);
        QCOMPARE(box->informativeText(), u"It may reconnect by itself."_s);
        box->findChild<QPushButton *>(u"nodes.disconnect.confirm"_s)->click();

        QTRY_COMPARE(m_port->calls(), QStringList({u"disconnectDevice %1"_s.arg(sampleId(0))}));
    }

private:
    void show(const GatewaySnapshot &now)
    {
        m_port->setSnapshot(now);
        m_page->showSnapshot(now);
    }
    [[nodiscard]] QString notice() const
    {
        return m_page->findChild<QLabel *>(u"page.nodes.notice.text"_s)->text();
    }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return m_page->findChild<QAction *>(name);
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::NodesPage> m_page;
    ui::NodesTable *m_table = nullptr;
};

QTEST_MAIN(tst_NodeTasks)
#include "tst_NodeTasks.moc"
