// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/FreedesktopChannel.h"
#include "ui/notify/FreedesktopState.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using ui::FreedesktopChannel;
using ui::FreedesktopState;
using ui::NotificationAction;
using ui::NotificationContent;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;

/// A notification service that remembers what it was told.
class FakeService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER isInhibited)

public:
    explicit FakeService(QStringList abilities)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s))
        , m_abilities(std::move(abilities))
    {
        m_bus.registerObject(Path, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                                 QDBusConnection::ExportAllProperties);
        m_bus.registerService(Service);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path);
        QDBusConnection::disconnectFromBus(u"fake"_s);
    }

    bool isInhibited = false;
    QList<uint> replaced;
    QStringList titles;
    QStringList bodies;
    QStringList actions;
    QVariantMap hints;
    int timeout = -1;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() { return m_abilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &keys, const QVariantMap &given, int expires)
    {
        replaced.append(replaces);
        titles.append(title);
        bodies.append(body);
        actions = keys;
        hints = given;
        timeout = expires;
        return replaces ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_abilities;
    uint m_last = 40;
};

NotificationContent content(const QString &title = u"Pixel 9 wants to join"_s)
{
    return {.key = u"pairing/a"_s,
            .title = title,
            .body = u"<b>Android</b> & more"_s,
            .buttons = {{NotificationAction::Approve, u"Approve"_s},
                        {NotificationAction::Reject, u"Reject"_s}},
            .click = NotificationAction::Review};
}

} // namespace

/// Over a real message bus: run by dbus-run-session.
class tst_FreedesktopChannel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run me under dbus-run-session");
        m_service.reset();
        m_channel.emplace(QDBusConnection::sessionBus());
    }
    void cleanup()
    {
        m_channel.reset();
        m_service.reset();
    }

    void withoutAServiceItIsNotAvailable()
    {
        QTest::qWait(0);
        QVERIFY(!m_channel->isAvailable());
    }

    void aServiceThatComesLateIsFoundAndOneThatGoesIsMissed()
    {
        serve({u"body"_s, u"actions"_s});
        QVERIFY(m_channel->hasActions());

        m_service.reset();
        QTRY_VERIFY(!m_channel->isAvailable());
    }

    void actionsAreSentOnlyWhereTheyAreAnnounced()
    {
        serve({u"body"_s});
        m_channel->show(content());

        QTRY_COMPARE(m_service->titles.size(), 1);
        QCOMPARE(m_service->actions, QStringList());
    }

    void theBodyIsEscapedWhereMarkupIsAnnounced()
    {
        serve({u"body"_s, u"body-markup"_s});
        m_channel->show(content());
        QTRY_COMPARE(m_service->bodies, QStringList{u"&lt;b&gt;Android&lt;/b&gt; &amp; more"_s});

        m_channel.reset();
        m_service.reset();
        m_channel.emplace(QDBusConnection::sessionBus());
        serve({u"body"_s});
        m_channel->show(content());
        QTRY_COMPARE(m_service->bodies, QStringList{u"<b>Android</b> & more"_s});
    }

    void itCarriesIdentityUrgencyAndLifetime()
    {
        serve({u"body"_s, u"actions"_s});
        NotificationContent critical = content();
        critical.urgency = NotificationContent::Urgency::Critical;
        m_channel->show(critical);

        QTRY_COMPARE(m_service->titles.size(), 1);
        QCOMPARE(m_service->hints.value(u"desktop-entry"_s).toString(),
                 u"org.openclawtray.OpenClawTray"_s);
        QCOMPARE(m_service->hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(m_service->hints.value(u"urgency"_s).toInt(), 2);
        QCOMPARE(m_service->timeout, 0);
        QCOMPARE(m_service->actions,
                 (QStringList{u"default"_s, u"Pixel 9 wants to join"_s, u"approve"_s, u"Approve"_s,
                              u"reject"_s, u"Reject"_s}));
    }

    void aSecondOneWithTheSameKeyTakesItsPlace()
    {
        serve({u"actions"_s});
        m_channel->show(content());
        m_channel->show(content(u"second"_s)); // before the number of the first is known
        m_channel->show(content(u"third"_s));

        QTRY_COMPARE(m_service->titles.size(), 2);
        QCOMPARE(m_service->titles.last(), u"third"_s);
        QCOMPARE(m_service->replaced, (QList<uint>{0, 41}));
    }

    void whatIsWithdrawnEarlyIsClosedAllTheSame()
    {
        serve({u"actions"_s});
        m_channel->show(content());
        m_channel->withdraw(u"pairing/a"_s);

        QTRY_COMPARE(m_service->closed, QList<uint>{41});
    }

    void aPressedButtonIsToldWithItsToken()
    {
        serve({u"actions"_s});
        QSignalSpy pressed(&*m_channel, &FreedesktopChannel::pressed);
        m_channel->show(content());
        QTRY_COMPARE(m_service->titles.size(), 1);
        QTRY_VERIFY((emit m_service->ActivationToken(41, u"token-1"_s),
                     emit m_service->ActionInvoked(41, u"approve"_s), pressed.wait(50)));

        QCOMPARE(pressed.last().at(0).toString(), u"pairing/a"_s);
        QCOMPARE(pressed.last().at(1).value<NotificationAction>(), NotificationAction::Approve);
        QCOMPARE(pressed.last().at(2).toString(), u"token-1"_s);
    }

    void aClickOnTheNotificationIsItsOwnAction()
    {
        serve({u"actions"_s});
        QSignalSpy pressed(&*m_channel, &FreedesktopChannel::pressed);
        m_channel->show(content());
        QTRY_COMPARE(m_service->titles.size(), 1);
        QTRY_VERIFY((emit m_service->ActionInvoked(41, u"default"_s), pressed.wait(50)));

        QCOMPARE(pressed.last().at(1).value<NotificationAction>(), NotificationAction::Review);
    }

    void otherProgramsNotificationsAndUnknownActionsAreNotOurs()
    {
        serve({u"actions"_s});
        QSignalSpy pressed(&*m_channel, &FreedesktopChannel::pressed);
        m_channel->show(content());
        QTRY_COMPARE(m_service->titles.size(), 1);
        emit m_service->ActionInvoked(7, u"approve"_s);
        emit m_service->ActionInvoked(41, u"format-disk"_s);
        QTRY_VERIFY((emit m_service->ActionInvoked(41, u"reject"_s), pressed.wait(50)));

        for (const auto &entry : pressed)
            QCOMPARE(entry.at(1).value<NotificationAction>(), NotificationAction::Reject);
    }

    void afterItWasClosedTheNextOneIsNew()
    {
        serve({u"actions"_s});
        m_channel->show(content());
        QTRY_COMPARE(m_service->titles.size(), 1);
        settle();
        emit m_service->NotificationClosed(41, 2);
        settle();
        m_channel->show(content(u"again"_s));

        QTRY_COMPARE(m_service->replaced, (decltype(m_service->replaced){0, 0}));
    }

    void doNotDisturbIsRead()
    {
        m_service.emplace(QStringList());
        m_service->isInhibited = true;
        FreedesktopState state(QDBusConnection::sessionBus());

        QTRY_VERIFY(state.isQuiet());
        QVERIFY(!state.isLocked());
    }

private:
    void serve(const QStringList &abilities)
    {
        m_service.emplace(abilities);
        QTRY_VERIFY(m_channel->isAvailable());
    }

    /// Returns when the channel has got all that the service has sent: messages of one sender keep
    /// their order.
    static void settle()
    {
        const QDBusPendingCallWatcher asked(
            QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
                u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                u"org.freedesktop.Notifications"_s, u"GetCapabilities"_s)));
        QTRY_VERIFY(asked.isFinished());
    }

    std::optional<FakeService> m_service;
    std::optional<FreedesktopChannel> m_channel;
};

QTEST_GUILESS_MAIN(tst_FreedesktopChannel)
#include "tst_FreedesktopChannel.moc"
