// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/ManualPairingClock.h"
#include "tests/support/Samples.h"

#include "ui/pairing/PairingInbox.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::DeviceId;
using gateway::GatewaySnapshot;
using gateway::PairingId;
using gateway::RequestView;
using ui::PairingInbox;
using ui::PairingRow;

class tst_PairingInbox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_inbox.reset();
        m_port.emplace();
        m_clock = {};
        m_port->setSnapshot(waiting({sampleRequest(0)}));
        m_inbox.emplace(*m_port, m_clock.clock());
    }

    void anApprovalGoesToTheGatewayAndTheRowLeavesWhenItIsDone()
    {
        QSignalSpy decided(&*m_inbox, &PairingInbox::decided);
        m_port->hold();
        approve(row().content());
        QCOMPARE(m_port->calls(), QStringList{u"approve device request-0"_s});
        QVERIFY(row().decisions.first().isBusy);
        QCOMPARE(decided.count(), 0);

        m_port->release();
        QTRY_COMPARE(decided.count(), 1);
        QCOMPARE(decided.first().at(2).toString(), QString());
        QVERIFY(m_inbox->visibleRows().isEmpty());
    }

    void aSecondApprovalWhileOneIsUnderWayIsNotAsked()
    {
        m_port->hold();
        approve(row().content());
        approve(row().content());

        QCOMPARE(m_port->calls().size(), 1);
    }

    void whatChangedSinceItWasSeenIsNotApproved()
    {
        const QString seen = row().content();
        RequestView more = sampleRequest(0);
        more.commands.append(u"system.run"_s);
        m_port->setSnapshot(waiting({more}));
        approve(seen);

        QCOMPARE(m_port->calls(), QStringList());
    }

    void whatThisApplicationMayNotApproveIsNotAsked()
    {
        RequestView strange = sampleRequest(0);
        strange.missingScopes = {u"operator.admin"_s};
        m_port->setSnapshot(waiting({strange}));
        approve(row().content());

        QCOMPARE(m_port->calls(), QStringList());
    }

    void aTrustThatIsNotKnownYetIsNotApproved()
    {
        RequestView strange = sampleRequest(0);
        strange.trust = RequestView::Trust::Checking;
        m_port->setSnapshot(waiting({strange}));
        approve(row().content());

        QCOMPARE(m_port->calls(), QStringList());
    }

    void aFailureStaysOnTheCardAndMayBeTriedAgain()
    {
        m_port->failWith({.code = CommandError::Code::Internal});
        approve(row().content());
        QTRY_VERIFY(!row().decisions.first().failure.isEmpty());
        QVERIFY(row().decisions.first().failure.startsWith(u"Could not approve: "_s));
        QVERIFY(row().decisions.first().canTryAgain);

        m_port->succeed();
        approve(row().content());
        QTRY_VERIFY(m_inbox->visibleRows().isEmpty());
    }

    void aRequestThatIsGoneSaysSo()
    {
        m_port->failWith({.code = CommandError::Code::UnknownRequest});
        approve(row().content());

        QTRY_COMPARE(row().decisions.first().failure, u"This request is no longer waiting."_s);
        QVERIFY(!row().decisions.first().canTryAgain);
    }

    void anExpiredRequestIsNotDecided()
    {
        m_clock.advance(6min);
        m_inbox->advance();
        approve(row().content());
        m_inbox->reject(row().device, PairingId(u"request-0"_s));

        QCOMPARE(m_port->calls(), QStringList());
    }

    void aStoppedGatewayKeepsTheLastKnownListAndDecidesNothing()
    {
        GatewaySnapshot stopped = runningSnapshot();
        stopped.state = gateway::GatewayState::Stopped;
        m_port->setSnapshot(stopped);

        QCOMPARE(m_inbox->visibleRows().size(), 1);
        QVERIFY(!m_inbox->isServing());
        approve(row().content());
        QCOMPARE(m_port->calls(), QStringList());
    }

    void rejectAllRejectsEveryDecision()
    {
        RequestView commands = sampleRequest(0);
        commands.kind = RequestView::Kind::Commands;
        commands.id = PairingId(u"commands-0"_s);
        m_port->setSnapshot(waiting({sampleRequest(0), commands, sampleRequest(1)}));
        m_inbox->rejectAll({sampleRequest(0).device, sampleRequest(1).device});

        QCOMPARE(m_port->calls(),
                 (QStringList{u"reject device request-0"_s, u"reject commands commands-0"_s,
                              u"reject device request-1"_s}));
    }

    void whatIsIgnoredIsNotShownForAnHour()
    {
        m_inbox->ignore(u"192.168.1.44"_s);
        QVERIFY(m_inbox->visibleRows().isEmpty());

        RequestView retry = sampleRequest(0);
        retry.expiresAtMs = SampleNow + 2 * 3'600'000;
        m_port->setSnapshot(waiting({retry}));
        m_clock.advance(59min);
        QVERIFY(m_inbox->visibleRows().isEmpty());
        m_clock.advance(1min);
        QCOMPARE(m_inbox->visibleRows().size(), 1);
        QCOMPARE(m_port->calls(), QStringList());
    }

private:
    [[nodiscard]] static GatewaySnapshot waiting(const QList<RequestView> &requests)
    {
        GatewaySnapshot now = runningSnapshot();
        now.requests = requests;
        return now;
    }
    [[nodiscard]] const PairingRow &row() const
    {
        return *m_inbox->requests().rowOf(sampleRequest(0).device);
    }
    void approve(const QString &content)
    {
        m_inbox->approve(sampleRequest(0).device, PairingId(u"request-0"_s), content);
    }

    std::optional<FakeGatewayPort> m_port;
    ManualPairingClock m_clock;
    std::optional<PairingInbox> m_inbox;
};

QTEST_MAIN(tst_PairingInbox)
#include "tst_PairingInbox.moc"
