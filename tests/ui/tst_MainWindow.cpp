// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/settings/SettingsEditor.h"
#include "ui/window/Banner.h"
#include "ui/window/HelpText.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Page.h"
#include "ui/window/PageFactory.h"
#include "ui/window/PageList.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::ProblemView;
using ui::BannerContent;
using ui::PageId;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_navigator.calls.clear();
        m_window.reset();
        m_editor.reset();
        m_port.emplace();
        m_editor.emplace(*m_port);
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_window = makeWindow();
    }

    void everyPageOpensAndIsNamed()
    {
        m_port->setSnapshot(busySnapshot());
        m_window->show();

        for (int number = 0; number <= int(PageId::About); ++number) {
            const auto id = PageId(number);
            m_window->showPage(id);

            QCOMPARE(m_window->currentPage(), id);
            QCOMPARE(m_window->page(id)->objectName(), u"page."_s + ui::toText(id));
            QVERIFY(!m_window->page(id)->accessibleName().isEmpty());
            QCOMPARE(ui::pageFromText(ui::toText(id)), id);
        }
    }

    void closingAsksInsteadOfEnding()
    {
        m_window->show();
        QSignalSpy asked(m_window.get(), &ui::MainWindow::closeAsked);

        m_window->close();

        QCOMPARE(asked.size(), 1);
        QVERIFY(m_window->isVisible());
    }

    void theLastPageIsRemembered()
    {
        m_window->showPage(PageId::Access);
        m_window.reset();

        m_window = makeWindow();

        QCOMPARE(m_window->currentPage(), PageId::Access);
    }

    void aNarrowWindowListsIcons()
    {
        m_window->show();
        auto *list = m_window->findChild<ui::PageList *>();
        QVERIFY(!list->item(0)->text().isEmpty());

        m_window->resize(780, 600);

        QTRY_VERIFY(list->item(0)->text().isEmpty());
        QCOMPARE(list->item(0)->toolTip(), u"Overview"_s);
    }

    void waitingRequestsShowInTheListAndInItsAccessibleName()
    {
        m_window->show();

        m_port->setSnapshot(busySnapshot());

        const auto *item = m_window->findChild<ui::PageList *>()->item(2);
        QCOMPARE(item->text(), u"Devices and Pairing\n1 waiting"_s);
        QCOMPARE(item->data(Qt::AccessibleTextRole).toString(),
                 u"Devices and Pairing, 1 request(s) waiting"_s);
    }

    void everyPageHasHelpOfItsOwn()
    {
        QSet<QString> texts;
        int topics = 0;
        for (int number = 0; number <= int(PageId::About); ++number) {
            const auto of = ui::HelpText::topics(PageId(number));
            QVERIFY2(!of.isEmpty(), qPrintable(ui::toText(PageId(number))));
            for (const ui::HelpTopic &topic : of) {
                QVERIFY(!topic.title.isEmpty());
                texts.insert(topic.text);
                ++topics;
            }
        }

        QCOMPARE(texts.size(), topics);
        ui::HelpWindow help(nullptr);
        help.showTopics(PageId::Network, u"Network"_s);
        QCOMPARE(help.windowTitle(), u"Help: Network"_s);
        QStringList shown;
        for (const auto *label : help.findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(ui::HelpText::topics(PageId::Network).first().text));
    }

    void f1AsksForTheHelpOfTheShownPage()
    {
        m_window->show();
        m_window->showPage(PageId::Network);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));

        QTest::keyClick(m_window.get(), Qt::Key_F1);

        QCOMPARE(m_navigator.calls, QStringList{u"help network"_s});
    }

    void theMostSevereBannerWins()
    {
        GatewaySnapshot now = runningSnapshot();
        now.problems = {{.kind = ProblemView::Kind::CanvasFailed, .subject = u"port taken"_s},
                        {.kind = ProblemView::Kind::BindWidened, .subject = u"0.0.0.0"_s}};

        const auto banner = ui::BannerPolicy::choose(now, true);

        QVERIFY(banner.has_value());
        QCOMPARE(banner->meaning, ui::theme::Meaning::Danger);
        QCOMPARE(banner->buttons.first().action, BannerContent::Action::MakePrivate);
    }

    void aHealthyGatewayHasNoBanner()
    {
        QVERIFY(!ui::BannerPolicy::choose(busySnapshot(), false).has_value());
    }

private:
    std::unique_ptr<ui::MainWindow> makeWindow()
    {
        const ui::UiContext context{.port = *m_port,
                                    .preferences = *m_preferences,
                                    .navigator = m_navigator,
                                    .editor = &*m_editor};
        return std::make_unique<ui::MainWindow>(context, [context](PageId id, QWidget *parent) {
            return ui::makePage(id, context, parent);
        });
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    std::optional<ui::SettingsEditor> m_editor;
    NoNavigator m_navigator;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
