// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CanvasFolder.h"
#include "tests/ui/SettingsFixture.h"

#include "ui/nodes/ShowCanvasDialog.h"
#include "ui/settings/CanvasFolder.h"

#include <QComboBox>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::CommandState;
using ui::ShowCanvasDialog;

/// From the Canvas page to a page on a node's screen.
class tst_ShowCanvas : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

    void thePageAsksWhichNode()
    {
        m_at->now = busySnapshot();
        m_at->open(ui::PageId::Canvas);

        m_at->click(u"page.canvas.show"_s);

        auto *node = m_at->find<QComboBox>(u"showCanvas.node"_s);
        QVERIFY(node);
        QCOMPARE(node->itemText(0), u"Living room"_s);
        m_at->click(u"showCanvas.show"_s);
        QCOMPARE(m_at->port.calls(), QStringList{u"showCanvas %1 [] 30000"_s.arg(sampleId(2))});
        QTRY_COMPARE(m_at->said(u"showCanvas.notice.text"_s), u"Living room shows our canvas."_s);
    }

    void withoutAScreenThereIsNothingToAsk()
    {
        m_at->open(ui::PageId::Canvas);

        QVERIFY(!m_at->find(u"page.canvas.show"_s)->isEnabled());
        QCOMPARE(m_at->find(u"page.canvas.show"_s)->toolTip(),
                 u"No node has a screen for pages."_s);
    }

    void anyPageOfTheFolderCanBeChosenOrTyped()
    {
        m_at->port.setSnapshot(busySnapshot());
        ShowCanvasDialog dialog(m_at->port, {u"a.html"_s, u"b/index.html"_s}, nullptr);
        auto *page = dialog.findChild<QComboBox *>(u"showCanvas.page"_s);
        QCOMPARE(page->count(), 2);
        QCOMPARE(page->currentText(), QString());

        page->setCurrentText(u" b/index.html "_s);
        dialog.findChild<QPushButton *>(u"showCanvas.show"_s)->click();

        QCOMPARE(m_at->port.calls(),
                 QStringList{u"showCanvas %1 [b/index.html] 30000"_s.arg(sampleId(2))});
    }

    void anErrorIsSaidThereAndCanBeTriedAgain()
    {
        m_at->port.setSnapshot(busySnapshot());
        m_at->port.failWith({.code = CommandError::Code::PageMissing, .subject = u"x.html"_s});
        ShowCanvasDialog dialog(m_at->port, {}, nullptr);
        dialog.show();

        dialog.findChild<QPushButton *>(u"showCanvas.show"_s)->click();

        auto *said = dialog.findChild<QLabel *>(u"showCanvas.notice.text"_s);
        QTRY_COMPARE(said->text(), u"There is no page “x.html” in the canvas folder."_s);
        m_at->port.succeed();
        dialog.findChild<QPushButton *>(u"showCanvas.notice.action"_s)->click();
        QTRY_COMPARE(said->text(), u"Living room shows our canvas."_s);
        QCOMPARE(m_at->port.calls().size(), 2);
    }

    void aNodeThatCannotNowSaysWhy()
    {
        auto now = busySnapshot();
        for (auto &node : now.nodes)
            node.isConnected = false;
        m_at->port.setSnapshot(now);
        ShowCanvasDialog dialog(m_at->port, {}, nullptr);
        dialog.show();

        QVERIFY(!dialog.findChild<QPushButton *>(u"showCanvas.show"_s)->isEnabled());
        const QString reason = dialog.findChild<QLabel *>(u"showCanvas.reason"_s)->text();
        QVERIFY2(reason.endsWith(u" is offline."_s), qPrintable(reason));

        m_at->port.setSnapshot(busySnapshot());

        QVERIFY(dialog.findChild<QPushButton *>(u"showCanvas.show"_s)->isEnabled());
    }

    void theChosenNodeStaysChosen()
    {
        auto now = busySnapshot();
        auto other = sampleNode(1);
        m_at->port.setSnapshot(now);
        ShowCanvasDialog dialog(m_at->port, {}, nullptr);
        auto *node = dialog.findChild<QComboBox *>(u"showCanvas.node"_s);
        const QVariant chosen = node->currentData();

        other.id = gateway::NodeId(sampleId(40));
        now.nodes.prepend(other);
        m_at->port.setSnapshot(now);

        QCOMPARE(node->currentData(), chosen);
        QVERIFY(node->findData(sampleId(40)) >= 0);
    }

    void nodesThatCanComeFirst()
    {
        auto now = runningSnapshot();
        now.nodes = {sampleNode(1, false), sampleNode(0), sampleNode(2)};

        const auto screens = ShowCanvasDialog::screens(now);

        QCOMPARE(screens.size(), 2); // the one without a screen is left out
        QVERIFY(screens.first().isConnected);
        QCOMPARE(screens.first().id.text(), sampleId(2));
    }

    void pagesAreFoundByName()
    {
        QTemporaryDir home;
        const CanvasFolder folder(home.filePath(u"canvas"_s));
        for (const QString &name : {u"index.html"_s, u"B.htm"_s, u"sub/a.html"_s, u".hidden.html"_s,
                                    u".git/x.html"_s, u"style.css"_s, u"sub/deep/too.html"_s})
            folder.write(name, "x");
        folder.link(folder.path(u"index.html"_s), u"link.html"_s);

        QCOMPARE(ui::pagesIn(folder.path(QString())),
                 QStringList({u"B.htm"_s, u"index.html"_s, u"sub/a.html"_s}));
        QCOMPARE(ui::pagesIn(home.filePath(u"none"_s)), QStringList());
    }

private:
    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_ShowCanvas)
#include "tst_ShowCanvas.moc"
