// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/ManualPairingClock.h"
#include "tests/support/Samples.h"

#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCard.h"
#include "ui/pairing/RequestCardList.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using gateway::PairingId;
using gateway::RequestView;
using ui::PairingInbox;
using ui::RequestCard;
using ui::RequestCardList;

/// The cards as a person meets them: through their buttons and keys.
class tst_RequestCard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_list.reset();
        m_inbox.reset();
        m_port.emplace();
        m_clock = {};
        m_port->setSnapshot(runningSnapshot());
        m_inbox.emplace(*m_port, m_clock.clock());
        m_list.emplace(*m_inbox, RequestCardList::Extent::Everything);
        m_list->resize(600, 500);
        m_list->show();
    }

    void noKeyOrClickApprovesInTheFirstMoment()
    {
        ask({sampleRequest(0)});
        pass(1499ms);
        QPushButton *approve = button("approve");
        QTest::mouseClick(approve, Qt::LeftButton);
        QTest::keyClick(approve, Qt::Key_Space);
        approve->click();

        QVERIFY(!approve->isEnabled());
        QCOMPARE(m_port->calls(), QStringList());
    }

    void aTimerThatFiresTooEarlyArmsNothing()
    {
        ask({sampleRequest(0)});
        button("approve")->setEnabled(true);
        pass(1400ms);
        QTest::mouseClick(button("approve"), Qt::LeftButton);

        QCOMPARE(m_port->calls(), QStringList());
    }

    void afterTheFirstMomentAClickApproves()
    {
        ask({sampleRequest(0)});
        pass(1500ms);
        QTest::mouseClick(button("approve"), Qt::LeftButton);

        QCOMPARE(m_port->calls(), QStringList{u"approve device request-0"_s});
        QTRY_VERIFY(m_list->isEmpty());
    }

    void theSpaceBarApprovesEnterAndEscapeNever()
    {
        ask({sampleRequest(0)});
        pass(1500ms);
        for (const char *name : {"approve", "reject", "later"}) {
            button(name)->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape})
                QTest::keyClick(button(name), key);
        }
        QCOMPARE(m_port->calls(), QStringList());

        QTest::keyClick(button("approve"), Qt::Key_Space);
        QCOMPARE(m_port->calls(), QStringList{u"approve device request-0"_s});
    }

    void aMnemonicOnlyTakesTheFocusThere()
    {
        QApplication::setActiveWindow(&*m_list);
        ask({sampleRequest(0)});
        pass(1500ms);
        QCOMPARE(button("approve")->text(), u"&Approve"_s);
        QTest::keyClick(&*m_list, Qt::Key_A, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), button("approve"));
        QTest::keyClick(&*m_list, Qt::Key_R, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), button("reject"));

        QCOMPARE(m_port->calls(), QStringList());
    }

    void approveIsNeitherDefaultNorFirst()
    {
        ask({sampleRequest(0)});
        pass(1500ms);

        QVERIFY(!button("approve")->isDefault());
        QVERIFY(!button("approve")->autoDefault());
        QVERIFY(!button("approve")->hasFocus());
    }

    void morePowersBeginTheMomentAnew()
    {
        ask({sampleRequest(0)});
        pass(10s);
        RequestView more = sampleRequest(0);
        more.commands.append(u"canvas.eval"_s);
        ask({more});
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QCOMPARE(m_port->calls(), QStringList());

        pass(1500ms);
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QCOMPARE(m_port->calls().size(), 1);
    }

    void aCardThatComesIntoSightAgainBeginsAnew()
    {
        ask({sampleRequest(0)});
        pass(10s);
        m_list->hide();
        m_list->show();
        QTest::mouseClick(button("approve"), Qt::LeftButton);

        QCOMPARE(m_port->calls(), QStringList());
    }

    void aCardThatSlidesUnderThePointerBeginsAnew()
    {
        RequestView first = sampleRequest(0);
        first.expiresAtMs = SampleNow + 20'000;
        RequestView second = sampleRequest(1);
        ask({first, second});
        pass(21s);
        m_inbox->advance(); // the first one has expired …
        pass(10s);
        m_inbox->advance(); // … and is gone
        QTRY_COMPARE(cards().size(), 1);
        QTRY_VERIFY(!button("approve")->isEnabled());
        QTest::mouseClick(button("approve"), Qt::LeftButton);

        QCOMPARE(m_port->calls(), QStringList());
    }

    void strongPowersAreConfirmed()
    {
        ask({strongRequest()});
        pass(1500ms);
        QCOMPARE(button("approve")->text(), u"&Approve…"_s);
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QCOMPARE(m_port->calls(), QStringList());

        auto *confirm = m_list->findChild<QPushButton *>(u"pairing.confirm.approve"_s);
        auto *cancel = m_list->findChild<QPushButton *>(u"pairing.confirm.cancel"_s);
        QVERIFY(confirm && cancel);
        QCOMPARE(confirm->text(), u"&Approve and allow"_s);
        QVERIFY(cancel->isDefault());
        confirm->setEnabled(true);
        QTest::mouseClick(confirm, Qt::LeftButton); // within its own first moment
        QCOMPARE(m_port->calls(), QStringList());
        pass(1500ms);
        confirm->setEnabled(true); // as its timer does
        QTest::keyClick(confirm, Qt::Key_Return);
        QCOMPARE(m_port->calls(), QStringList());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(m_port->calls(), QStringList{u"approve device request-0"_s});
    }

    void theConfirmationGoesWhenSomethingElseIsAsked()
    {
        ask({strongRequest()});
        pass(1500ms);
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QVERIFY(m_list->findChild<QDialog *>(u"pairing.confirm"_s)->isVisible());
        RequestView more = strongRequest();
        more.scopes.append(u"operator.admin"_s);
        ask({more});

        QTRY_VERIFY(!m_list->findChild<QDialog *>(u"pairing.confirm"_s));
        QCOMPARE(m_port->calls(), QStringList());
    }

    void rejectNeedsNoWaiting()
    {
        ask({sampleRequest(0)});
        QTest::mouseClick(button("reject"), Qt::LeftButton);

        QCOMPARE(m_port->calls(), QStringList{u"reject device request-0"_s});
    }

    void aFailureIsShownWithTryAgain()
    {
        ask({sampleRequest(0)});
        pass(1500ms);
        m_port->failWith({.code = CommandError::Code::Internal});
        QTest::mouseClick(button("approve"), Qt::LeftButton);
        QTRY_VERIFY(button("tryAgain")->isVisible());
        QVERIFY(label("failure")->text().startsWith(u"Could not approve: "_s));

        pass(1500ms);
        m_port->succeed();
        QTRY_VERIFY(button("tryAgain")->isEnabled());
        QTest::mouseClick(button("tryAgain"), Qt::LeftButton);
        QTRY_VERIFY(m_list->isEmpty());
    }

    void howItEndedIsShown()
    {
        ask({sampleRequest(0)});
        m_clock.advance(5min);
        m_inbox->advance();
        QCOMPARE(label("end")->text(), u"Expired. The device will ask again when it reconnects."_s);
        QVERIFY(!button("approve")->isVisible());

        GatewaySnapshot now = runningSnapshot();
        now.requests = {sampleRequest(1)};
        now.requests.first().expiresAtMs = SampleNow + 600'000;
        m_port->setSnapshot(now);
        gateway::DeviceView admitted = sampleDevice(1);
        admitted.id = now.requests.first().device;
        admitted.approvedAtMs = SampleNow + 300'000;
        now.requests.clear();
        now.devices = {admitted};
        m_port->setSnapshot(now);
        QCOMPARE(cards().last()->findChild<QLabel *>(u"pairing.card.end"_s)->text(),
                 u"Approved from another device"_s);
    }

    void twoDecisionsOfADeviceShareACard()
    {
        RequestView commands = sampleRequest(0);
        commands.id = PairingId(u"commands-0"_s);
        commands.kind = RequestView::Kind::Commands;
        ask({sampleRequest(0), commands});
        pass(1500ms);
        QCOMPARE(cards().size(), 1);
        const auto approves =
            cards().first()->findChildren<QPushButton *>(u"pairing.card.approve"_s);
        QCOMPARE(approves.size(), 2);
        QTest::mouseClick(approves.last(), Qt::LeftButton);

        QCOMPARE(m_port->calls(), QStringList{u"approve commands commands-0"_s});
    }

    void theArrowOfTheCommandsPointsTheWayOfReading()
    {
        m_list->setLayoutDirection(Qt::RightToLeft);
        ask({sampleRequest(0)});
        auto *unfold = cards().first()->findChild<QToolButton *>(u"pairing.card.commands"_s);

        QCOMPARE(unfold->arrowType(), Qt::LeftArrow);

        unfold->click();
        QCOMPARE(unfold->arrowType(), Qt::DownArrow);
    }

    void theKeyboardGoesInReadingOrder()
    {
        QApplication::setActiveWindow(&*m_list);
        RequestView second = sampleRequest(1);
        ask({sampleRequest(0), second});
        pass(1500ms);
        cards().first()->findChild<QLabel *>(u"pairing.card.name"_s)->setFocus();
        QStringList visited;
        for (int step = 0; step < 9; ++step) {
            visited.append(QApplication::focusWidget()->objectName().section(u'.', -1));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }

        QCOMPARE(visited,
                 (QStringList{u"name"_s, u"code"_s, u"showAll"_s, u"powers"_s, u"commands"_s,
                              u"later"_s, u"reject"_s, u"approve"_s, u"name"_s}));
        QVERIFY(cards().last()->isAncestorOf(QApplication::focusWidget()));
    }

    void manyFromOneAddressAreOneGroup()
    {
        QList<RequestView> requests;
        for (int number = 0; number < 12; ++number)
            requests.append(sampleRequest(number));
        ask(requests);

        QCOMPARE(cards().size(), 0);
        auto *text = m_list->findChild<QLabel *>(u"pairing.flood.text"_s);
        QVERIFY(text->text().startsWith(u"12 request(s) from"_s));
        QTest::mouseClick(m_list->findChild<QPushButton *>(u"pairing.flood.rejectAll"_s),
                          Qt::LeftButton);
        QCOMPARE(m_port->calls().size(), 12);
    }

    void anIgnoredGroupIsNotShown()
    {
        QList<RequestView> requests;
        for (int number = 0; number < 12; ++number)
            requests.append(sampleRequest(number));
        ask(requests);
        QTest::mouseClick(m_list->findChild<QPushButton *>(u"pairing.flood.ignore"_s),
                          Qt::LeftButton);

        QVERIFY(m_list->isEmpty());
        QCOMPARE(m_port->calls(), QStringList());
    }

    void aHostileNameIsPlainText()
    {
        RequestView request = sampleRequest(0);
        request.name = u"<img src='http://x/'>\n\u202E<b>Pixel</b>"_s;
        ask({request});
        const QLabel *name = label("name");

        QCOMPARE(name->textFormat(), Qt::PlainText);
        QCOMPARE(name->text(), u"<img src='http://x/'> <b>Pixel</b>"_s);
        for (const QLabel *shown : cards().first()->findChildren<QLabel *>())
            QVERIFY2(shown->textFormat() == Qt::PlainText || !shown->text().contains(u"Pixel"_s),
                     qPrintable(shown->objectName()));
    }

private:
    static RequestView strongRequest()
    {
        RequestView request = sampleRequest(0);
        request.commands = {u"system.run"_s};
        return request;
    }
    void ask(const QList<RequestView> &requests)
    {
        GatewaySnapshot now = runningSnapshot();
        now.requests = requests;
        m_port->setSnapshot(now);
    }
    /// Lets time pass. The timers of the widgets wait for real time; the picture taken again tells
    /// the cards, and the dialog looks at the clock by itself when pressed.
    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_port->setSnapshot(m_port->snapshot());
    }
    [[nodiscard]] QList<RequestCard *> cards() const
    {
        QList<RequestCard *> list = m_list->findChildren<RequestCard *>();
        list.removeIf([](const RequestCard *card) { return card->isHidden(); });
        return list;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return cards().first()->findChild<QPushButton *>(u"pairing.card."_s +
                                                         QLatin1StringView(name));
    }
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return cards().first()->findChild<QLabel *>(u"pairing.card."_s + QLatin1StringView(name));
    }

    std::optional<FakeGatewayPort> m_port;
    ManualPairingClock m_clock;
    std::optional<PairingInbox> m_inbox;
    std::optional<RequestCardList> m_list;
};

QTEST_MAIN(tst_RequestCard)
#include "tst_RequestCard.moc"
