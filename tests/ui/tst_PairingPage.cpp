// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/ManualPairingClock.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/models/DevicesModel.h"
#include "ui/models/TokensModel.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/PairingPage.h"
#include "ui/pairing/PairingReviewWindow.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using ui::PairingPage;

class tst_PairingPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page.reset();
        m_inbox.reset();
        m_home.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_port.emplace();
        m_navigator.calls.clear();
        m_clock = {};
        m_port->setSnapshot(busySnapshot());
        m_inbox.emplace(*m_port, m_clock.clock());
        m_page.emplace(ui::UiContext{.port = *m_port,
                                     .preferences = *m_preferences,
                                     .navigator = m_navigator,
                                     .inbox = &*m_inbox},
                       *m_inbox, nullptr);
        m_page->resize(900, 900);
        m_page->show();
        show(busySnapshot());
    }

    void mnemonicsAreUnique()
    {
        GatewaySnapshot now = busySnapshot();
        now.requests = {sampleRequest(0), sampleRequest(1)};
        for (int number = 10; number < 22; ++number) {
            now.requests.append(sampleRequest(number));
            now.requests.last().address = u"203.0.113.9"_s;
        }
        show(now);
        selectDevice(0);

        QHash<QString, QString> taken;
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            const QKeySequence key = QKeySequence::mnemonic(button->text());
            if (!button->isVisible() || key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key.toString()),
                     qPrintable(taken.value(key.toString()) + u" and "_s + button->objectName() +
                                u": "_s + key.toString()));
            taken.insert(key.toString(), button->objectName());
        }
        QVERIFY(taken.size() > 8);
    }

    void everyButtonHasAnObjectNameAndSaysWhatItDoes()
    {
        selectDevice(0);
        for (const QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->inherits("QTableCornerButton"))
                continue;
            if (button->parent()->inherits("QLineEdit"))
                continue;
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

    void nobodyWaitingLeadsToAddingANode()
    {
        GatewaySnapshot now = busySnapshot();
        now.requests.clear();
        show(now);
        m_clock.advance(std::chrono::seconds(5));
        m_inbox->advance();

        QVERIFY(find<QLabel>("page.pairing.requestsEmpty")->isVisible());
        find<QPushButton>("page.pairing.addNode")->click();
        QCOMPARE(m_navigator.calls, QStringList{u"addNode"_s});
    }

    void aStoppedGatewayKeepsTheListsAndOffersToStart()
    {
        GatewaySnapshot stopped;
        stopped.state = GatewayState::Stopped;
        show(stopped);

        QCOMPARE(devices()->rowCount(), 5);
        QVERIFY(!table()->isEnabled());
        QVERIFY(find<QPushButton>("page.pairing.start")->isVisible());
        find<QPushButton>("page.pairing.start")->click();
        QCOMPARE(m_port->calls(), QStringList{u"start"_s});
    }

    void aGatewayElsewhereIsNotConnectedInsteadOfStopped()
    {
        GatewaySnapshot away;
        away.state = GatewayState::Stopped;
        away.isRemote = true;
        show(away);

        QCOMPARE(find<QLabel>("page.pairing.stopped")->text(), u"The gateway is not connected."_s);
        find<QPushButton>("page.pairing.remote")->click();
        QCOMPARE(m_navigator.calls, QStringList{u"remote"_s});
    }

    void aGatewayOutOfReachOffersToTryAgain()
    {
        GatewaySnapshot away;
        away.state = GatewayState::RemoteUnreachable;
        show(away);

        QCOMPARE(find<QLabel>("page.pairing.state")->text(), u"Requests could not be loaded."_s);
        find<QPushButton>("page.pairing.tryAgain")->click();
        QCOMPARE(m_port->calls(), QStringList{u"restart"_s});
    }

    void rejectAllAsksFirst()
    {
        GatewaySnapshot now = busySnapshot();
        now.requests = {sampleRequest(0), sampleRequest(1)};
        show(now);
        find<QPushButton>("page.pairing.rejectAll")->click();
        QCOMPARE(m_port->calls(), QStringList());

        find<QPushButton>("pairing.rejectAll.confirm")->click();
        QCOMPARE(m_port->calls(),
                 (QStringList{u"reject device request-0"_s, u"reject device request-1"_s}));
    }

    void thisApplicationCannotBeRemoved()
    {
        selectDevice(u"Office laptop 4 (This application)"_s);

        QVERIFY(!find<QPushButton>("page.pairing.details.remove")->isEnabled());
        QVERIFY(!find<QPushButton>("page.pairing.details.revoke")->isEnabled());
        QVERIFY(!find<QPushButton>("page.pairing.details.disconnect")->isEnabled());
    }

    void removeAsksAndCancelIsTheDefault()
    {
        selectDevice(u"Pixel 9"_s);
        find<QPushButton>("page.pairing.details.remove")->click();
        QVERIFY(find<QPushButton>("pairing.remove.keep")->isDefault());
        QCOMPARE(m_port->calls(), QStringList());

        find<QPushButton>("pairing.remove.confirm")->click();
        QCOMPARE(m_port->calls(), QStringList{u"removeDevice "_s + sampleId(1)});
    }

    void aFailedRemovalSaysSoAtTheDevice()
    {
        selectDevice(u"Pixel 9"_s);
        m_port->failWith({.code = CommandError::Code::NotAllowed});
        find<QPushButton>("page.pairing.details.remove")->click();
        find<QPushButton>("pairing.remove.confirm")->click();

        QTRY_VERIFY(find<QLabel>("page.pairing.details.failure")->isVisible());
        QVERIFY(find<QPushButton>("page.pairing.details.remove")->isEnabled());
    }

    void aDeviceIsRenamed()
    {
        selectDevice(u"Pixel 9"_s);
        find<QPushButton>("page.pairing.details.rename")->click();
        auto *dialog = m_page->findChild<QInputDialog *>(u"pairing.rename"_s);
        dialog->setTextValue(u"  Kitchen "_s);
        dialog->accept();

        QCOMPARE(m_port->calls(), QStringList{u"renameDevice %1 Kitchen"_s.arg(sampleId(1))});
    }

    void aNewTokenIsShownOnceAndCopiedAsASecret()
    {
        selectDevice(u"Office laptop"_s);
        m_port->setSecret(gateway::Secret(u"new-secret-token"_s));
        find<QPushButton>("page.pairing.details.newToken")->click();
        find<QPushButton>("pairing.rotate.confirm")->click();
        QCOMPARE(m_port->calls(), QStringList{u"rotateToken %1 node"_s.arg(sampleId(0))});

        QTRY_VERIFY(m_page->findChild<QDialog *>(u"pairing.newToken"_s));
        QCOMPARE(find<QLabel>("pairing.newToken.value")->text(), u"new-secret-token"_s);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            QVERIFY(!widget->accessibleName().contains(u"new-secret-token"_s));
            QVERIFY(!widget->toolTip().contains(u"new-secret-token"_s));
            QVERIFY(!widget->windowTitle().contains(u"new-secret-token"_s));
        }
        find<QPushButton>("pairing.newToken.copy")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"new-secret-token"_s);
        find<QPushButton>("pairing.newToken.close")->click();
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"pairing.newToken"_s));
        QCOMPARE(QApplication::clipboard()->text(), QString());
    }

    void aTokenIsRevoked()
    {
        selectDevice(u"Office laptop"_s);
        find<QPushButton>("page.pairing.details.revoke")->click();
        find<QPushButton>("pairing.revoke.confirm")->click();

        QCOMPARE(m_port->calls(), QStringList{u"revokeToken %1 node"_s.arg(sampleId(0))});
    }

    void aDeviceIsDisconnected()
    {
        selectDevice(u"Office laptop"_s);
        find<QPushButton>("page.pairing.details.disconnect")->click();

        QCOMPARE(m_port->calls(), QStringList{u"disconnectDevice "_s + sampleId(0)});
    }

    void cleanUpRemovesWhatIsChosen()
    {
        m_clock.advance(std::chrono::hours(24 * 40));
        show(busySnapshot());
        find<QPushButton>("page.pairing.cleanUp")->click();
        auto *list = m_page->findChild<QListWidget *>(u"pairing.cleanUp.list"_s);
        QCOMPARE(list->count(), 2); // those that are not connected
        QVERIFY(!find<QPushButton>("pairing.cleanUp.remove")->isEnabled());
        list->item(0)->setCheckState(Qt::Checked);
        find<QPushButton>("pairing.cleanUp.remove")->click();

        QCOMPARE(m_port->calls().size(), 1);
        QVERIFY(m_port->calls().first().startsWith(u"removeDevice "_s));
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"pairing.cleanUp"_s));
    }

    void theListIsSearchedAndFiltered()
    {
        find<QLineEdit>("page.pairing.search")->setText(u"pixel"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        find<QLineEdit>("page.pairing.search")->clear();
        find<QComboBox>("page.pairing.filter")->setCurrentIndex(1);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Build server"_s);
    }

    void selectionSurvivesANewPicture()
    {
        selectDevice(u"Pixel 9"_s);
        GatewaySnapshot now = busySnapshot();
        now.devices.removeFirst();
        now.devices.append(sampleDevice(7));
        show(now);

        QCOMPARE(find<QLabel>("page.pairing.details.name")->text(), u"Pixel 9"_s);
    }

    void theModelsKeepTheirPromises()
    {
        ui::DevicesModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        ui::TokensModel tokens;
        QAbstractItemModelTester tokenTester(&tokens,
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<gateway::DeviceView> list = busySnapshot().devices;
        model.take(list, SampleNow);
        tokens.take(list.first().tokens, SampleNow);
        std::reverse(list.begin(), list.end());
        list.removeLast();
        list.first().name = u"\u202E<b>x</b>"_s;
        model.take(list, SampleNow + 60'000);
        tokens.take({}, SampleNow);

        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rows().first().name, u"<b>x</b>"_s);
    }

    void theReviewWindowClosesWithEscapeAndDecidesNothing()
    {
        ui::PairingReviewWindow review(*m_inbox);
        review.openQuietly();
        QVERIFY(review.isVisible());
        QTest::keyClick(&review, Qt::Key_Escape);

        QVERIFY(!review.isVisible());
        QCOMPARE(m_port->calls(), QStringList());
    }

    void theReviewWindowGoesWhenNothingWaits()
    {
        ui::PairingReviewWindow review(*m_inbox);
        review.openInFront();
        QCOMPARE(review.width(), 520);
        QTest::mouseClick(review.findChild<QPushButton *>(u"pairing.card.reject"_s),
                          Qt::LeftButton);

        QTRY_VERIFY(!review.isVisible());
    }

    void whatIsPutOffLeavesTheReviewWindowNotThePage()
    {
        ui::PairingReviewWindow review(*m_inbox);
        review.openInFront();
        QTest::mouseClick(review.findChild<QPushButton *>(u"pairing.card.later"_s), Qt::LeftButton);

        QTRY_VERIFY(!review.isVisible());
        QCOMPARE(m_page->findChildren<QPushButton *>(u"pairing.card.approve"_s).size(), 2);
        QCOMPARE(m_port->calls(), QStringList());
    }

private:
    void show(const GatewaySnapshot &now)
    {
        m_port->setSnapshot(now);
        m_page->showSnapshot(now);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("page.pairing.devices"); }
    [[nodiscard]] QAbstractItemModel *devices() const { return table()->model(); }
    void selectDevice(int row) { table()->selectRow(row); }
    void selectDevice(const QString &name)
    {
        for (int row = 0; row < devices()->rowCount(); ++row) {
            if (devices()->index(row, 0).data().toString() == name)
                table()->selectRow(row);
        }
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<ui::UiPreferences> m_preferences;
    std::optional<FakeGatewayPort> m_port;
    NoNavigator m_navigator;
    ManualPairingClock m_clock;
    std::optional<ui::PairingInbox> m_inbox;
    std::optional<PairingPage> m_page;
};

QTEST_MAIN(tst_PairingPage)
#include "tst_PairingPage.moc"
