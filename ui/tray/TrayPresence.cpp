// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayPresence.h"

#include <QSystemTrayIcon>

#ifdef OC_HAS_STATUS_NOTIFIER
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

// XEmbed trays and task bars announce themselves to those who have an icon; we have none yet.
constexpr auto PollInterval = 2s;

} // namespace

TrayPresenceRule::TrayPresenceRule(bool isStartedAtLogin, Milliseconds now)
    : m_lookUntil(isStartedAtLogin ? now + AfterLogin : now)
{
}

void TrayPresenceRule::report(bool hasHost, Milliseconds now)
{
    if (m_hasHost && !hasHost)
        m_lookUntil = now + AfterLoss;
    m_hasHost = hasHost;
}

TrayPresence TrayPresenceRule::presence(Milliseconds now) const
{
    if (m_hasHost)
        return TrayPresence::Present;
    return now < m_lookUntil ? TrayPresence::Looking : TrayPresence::Absent;
}

std::optional<TrayPresenceRule::Milliseconds> TrayPresenceRule::dueAt() const
{
    return m_hasHost ? std::nullopt : std::optional(m_lookUntil);
}

TrayHostWatcher::TrayHostWatcher(QObject *parent)
    : QObject(parent)
{
    m_poll.setInterval(PollInterval);
    connect(&m_poll, &QTimer::timeout, this, &TrayHostWatcher::refresh);
    watchBus();
    m_poll.start();
    refresh();
}

TrayHostWatcher::~TrayHostWatcher() = default;

void TrayHostWatcher::refresh()
{
    if (!m_isAsked)
        return;
    TrayHost found = TrayHost::None;
    if (m_hasNotifierHost)
        found = TrayHost::StatusNotifier;
    else if (QSystemTrayIcon::isSystemTrayAvailable())
        found = TrayHost::Native;
    if (found == m_host)
        return;
    m_host = found;
    emit hostChanged(m_host);
}

#ifdef OC_HAS_STATUS_NOTIFIER

namespace {

const auto Watcher = u"org.kde.StatusNotifierWatcher"_s;
const auto WatcherPath = u"/StatusNotifierWatcher"_s;

} // namespace

void TrayHostWatcher::watchBus()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_isAsked = true;
        return;
    }
    m_watcher =
        new QDBusServiceWatcher(Watcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        setNotifierHost(false);
        askNotifierHost();
    });
    for (const auto &name :
         {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        bus.connect(Watcher, WatcherPath, Watcher, name, this, SLOT(askNotifierHost()));
    askNotifierHost();
}

void TrayHostWatcher::askNotifierHost()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        Watcher, WatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({Watcher, u"IsStatusNotifierHostRegistered"_s});
    question.setAutoStartService(false);
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        m_isAsked = true;
        setNotifierHost(reply.isValid() && reply.value().variant().toBool());
    });
}

void TrayHostWatcher::setNotifierHost(bool hasHost)
{
    m_hasNotifierHost = hasHost;
    // The bus tells when that one goes; only the others have to be looked for.
    if (hasHost)
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
    refresh();
}

#else

void TrayHostWatcher::watchBus()
{
    m_isAsked = true;
}

void TrayHostWatcher::askNotifierHost() {}

void TrayHostWatcher::setNotifierHost(bool) {}

#endif

} // namespace ui
