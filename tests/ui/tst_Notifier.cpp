// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/ManualPairingClock.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/notify/Notifier.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using gateway::RequestView;
using ui::NotificationAction;
using ui::NotificationContent;
using ui::Notifier;

namespace {

class FakeChannel final : public ui::NotificationChannel
{
    Q_OBJECT

public:
    [[nodiscard]] bool isAvailable() const override { return m_isAvailable; }
    [[nodiscard]] bool isOnDesktop() const override { return true; }
    [[nodiscard]] bool hasActions() const override { return m_hasActions; }
    [[nodiscard]] bool hasBody() const override { return true; }
    void show(const NotificationContent &content) override
    {
        log.append(u"show "_s + content.title);
        shown.insert(content.key, content);
    }
    void withdraw(const QString &key) override
    {
        log.append(u"withdraw"_s);
        shown.remove(key);
    }
    void set(bool isAvailable, bool hasActions = true)
    {
        m_isAvailable = isAvailable;
        m_hasActions = hasActions;
        emit availabilityChanged();
    }

    QStringList log;
    QHash<QString, NotificationContent> shown;

private:
    bool m_isAvailable = true;
    bool m_hasActions = true;
};

GatewaySnapshot waiting(const QList<RequestView> &requests)
{
    GatewaySnapshot now = runningSnapshot();
    now.requests = requests;
    return now;
}

QString key()
{
    return ui::NotificationPolicy::pairingKey(sampleRequest(0).device);
}

} // namespace

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_notifier.reset();
        m_inbox.reset();
        m_home.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
        m_port.emplace();
        m_clock = {};
        m_desktop.emplace();
        m_channel.emplace();
        m_second.emplace();
        m_port->setSnapshot(runningSnapshot());
        m_inbox.emplace(*m_port, m_clock.clock());
        m_notifier.emplace(
            ui::UiContext{.port = *m_port, .preferences = *m_preferences, .navigator = m_navigator},
            *m_inbox, *m_desktop, QList<ui::NotificationChannel *>{&*m_channel, &*m_second});
    }

    void theEndOfTheProgramTakesItsQuestionsBack()
    {
        m_port->setSnapshot(waiting({sampleRequest(0)}));
        QVERIFY(m_channel->shown.contains(key()));

        m_notifier.reset();
        QVERIFY(m_channel->shown.isEmpty());
    }

    void aLesserChannelThatComesAndGoesChangesNothing()
    {
        m_port->setSnapshot(waiting({sampleRequest(0)}));
        m_channel->log.clear();

        m_second->set(false);
        m_second->set(true);
        QCOMPARE(m_channel->log, QStringList());
    }

    void aDeviceRetryingForAnHourIsOneNotification()
    {
        for (int minute = 0; minute < 60; ++minute) {
            RequestView retry = sampleRequest(0);
            retry.id = gateway::PairingId(u"attempt-%1"_s.arg(minute / 5));
            retry.expiresAtMs = SampleNow + (minute + 5) * 60'000LL;
            m_port->setSnapshot(waiting({retry}));
            m_clock.advance(1min);
            m_inbox->advance();
        }

        QVERIFY(m_channel->shown.contains(key()));
        QCOMPARE(m_channel->shown.size(), 1);
        for (const QString &line : std::as_const(m_channel->log))
            QCOMPARE(line, u"show Pixel 9 wants to join"_s); // each in the place of the last
        QVERIFY(m_channel->log.size() <= 12);
        QVERIFY(m_second->log.isEmpty());
    }

    void whatIsDecidedElsewhereIsWithdrawnSilently()
    {
        ask();
        m_port->setSnapshot(waiting({}));

        QCOMPARE(m_channel->log, (QStringList{u"show Pixel 9 wants to join"_s, u"withdraw"_s}));
    }

    void whatExpiresIsWithdrawn()
    {
        ask();
        m_clock.advance(5min);
        m_inbox->advance();

        QVERIFY(m_channel->shown.isEmpty());
    }

    void approvingIsReportedWhenTheGatewayHasDoneIt()
    {
        ask();
        m_clock.advance(1500ms);
        m_port->hold();
        emit m_channel->pressed(key(), NotificationAction::Approve, {});
        QCOMPARE(m_port->calls(), QStringList{u"approve device request-0"_s});
        QCOMPARE(m_channel->log.last(), u"show Pixel 9 wants to join"_s);

        m_port->release();
        QTRY_COMPARE(m_channel->log.last(), u"show Approved Pixel 9"_s);
    }

    void aFailedApprovalIsReportedWithItsCause()
    {
        ask();
        m_clock.advance(1500ms);
        m_port->failWith({.code = CommandError::Code::NotSaved, .subject = u"disk full"_s});
        emit m_channel->pressed(key(), NotificationAction::Approve, {});

        QTRY_COMPARE(m_channel->log.last(),
                     u"show Pixel 9 could not be approved: Settings could not be saved: disk "
                     "full."_s);
    }

    void aClickInTheFirstMomentOnlyReviews_data()
    {
        QTest::addColumn<NotificationAction>("action");
        QTest::newRow("approve") << NotificationAction::Approve;
        QTest::newRow("reject") << NotificationAction::Reject;
    }
    void aClickInTheFirstMomentOnlyReviews()
    {
        QFETCH(NotificationAction, action);
        QSignalSpy review(&*m_notifier, &Notifier::reviewAsked);
        ask();
        m_clock.advance(1499ms);
        emit m_channel->pressed(key(), action, u"token"_s);

        QCOMPARE(m_port->calls(), QStringList());
        QCOMPARE(review.count(), 1);
        QCOMPARE(review.first().first().toString(), u"token"_s);
    }

    void newContentStartsTheMomentAnew()
    {
        ask();
        m_clock.advance(5s);
        RequestView renamed = sampleRequest(0);
        renamed.name = u"Pixel 10"_s;
        m_port->setSnapshot(waiting({renamed}));
        emit m_channel->pressed(key(), NotificationAction::Approve, {});

        QCOMPARE(m_port->calls(), QStringList());
    }

    void aDecisionMadeInAWindowIsNotReported()
    {
        ask();
        m_inbox->reject(sampleRequest(0).device, sampleRequest(0).id);

        QTRY_VERIFY(m_channel->shown.isEmpty());
        QCOMPARE(m_channel->log.last(), u"withdraw"_s);
    }

    void withoutAServiceTheNextChannelTells()
    {
        ask();
        m_channel->set(false);

        QVERIFY(m_channel->shown.isEmpty());
        QVERIFY(m_second->shown.contains(key()));
    }

    void withoutActionsApproveIsNotOffered()
    {
        m_channel->set(true, false);
        ask();

        QCOMPARE(m_channel->shown.value(key()).buttons.first().action, NotificationAction::Review);
    }

    void aLockedScreenReplacesWhatWasTold()
    {
        ask();
        m_desktop->setLocked(true);
        QCOMPARE(m_channel->shown.size(), 1);
        QCOMPARE(m_channel->shown.cbegin()->title, u"A device wants to join"_s);

        m_desktop->setLocked(false);
        QVERIFY(m_channel->shown.contains(key()));
    }

    void remindsAfterTwentySecondsOnce()
    {
        QSignalSpy due(&*m_notifier, &Notifier::reminderDue);
        ask();
        m_clock.advance(20s);
        m_notifier->advance();
        m_notifier->advance();

        QCOMPARE(due.count(), 1);
    }

    void remindsAtOnceWithoutAnyChannel()
    {
        m_channel->set(false);
        m_second->set(false);
        QSignalSpy due(&*m_notifier, &Notifier::reminderDue);
        ask();

        QCOMPARE(due.count(), 1);
    }

    void doNotDisturbOpensNothing()
    {
        m_desktop->setQuiet(true);
        QSignalSpy due(&*m_notifier, &Notifier::reminderDue);
        ask();
        m_clock.advance(1min);
        m_notifier->advance();

        QCOMPARE(due.count(), 0);
    }

    void aStoppedGatewayHasNothingToDecide()
    {
        ask();
        GatewaySnapshot stopped = runningSnapshot();
        stopped.state = gateway::GatewayState::Stopped;
        m_port->setSnapshot(stopped);

        QVERIFY(m_channel->shown.isEmpty());
    }

    void makePrivateNarrowsTheGateway()
    {
        GatewaySnapshot wide = runningSnapshot();
        wide.listeners.first().isLoopback = false;
        wide.listeners.first().isEveryNetwork = true;
        m_port->setSnapshot(wide);
        QVERIFY(m_channel->shown.contains(u"reach"_s));
        m_clock.advance(2s);
        emit m_channel->pressed(u"reach"_s, NotificationAction::MakePrivate, {});

        QCOMPARE(m_port->edits().size(), 1);
        QCOMPARE(m_port->edits().first().entries.first().path, u"gateway.bind"_s);
        QCOMPARE(*m_port->edits().first().entries.first().value, QJsonValue(u"loopback"_s));
        QTRY_COMPARE(m_channel->log.last(), u"show Only this computer can connect now"_s);
    }

    void theReachIsRememberedForTheNextRun()
    {
        QCOMPARE(m_channel->log, QStringList());
        m_notifier.reset();
        GatewaySnapshot wide = runningSnapshot();
        wide.listeners.first().isLoopback = false;
        m_port->setSnapshot(wide);
        m_notifier.emplace(
            ui::UiContext{.port = *m_port, .preferences = *m_preferences, .navigator = m_navigator},
            *m_inbox, *m_desktop, QList<ui::NotificationChannel *>{&*m_channel});

        QVERIFY(m_channel->shown.contains(u"reach"_s));
    }

private:
    void ask() { m_port->setSnapshot(waiting({sampleRequest(0)})); }

    std::optional<QTemporaryDir> m_home;
    std::optional<ui::UiPreferences> m_preferences;
    std::optional<FakeGatewayPort> m_port;
    NoNavigator m_navigator;
    ManualPairingClock m_clock;
    std::optional<ui::DesktopState> m_desktop;
    std::optional<FakeChannel> m_channel;
    std::optional<FakeChannel> m_second;
    std::optional<ui::PairingInbox> m_inbox;
    std::optional<Notifier> m_notifier;
};

QTEST_MAIN(tst_Notifier)
#include "tst_Notifier.moc"
