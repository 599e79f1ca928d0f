// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/FreedesktopState.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString Notifications = u"org.freedesktop.Notifications"_s;
const QString NotificationsPath = u"/org/freedesktop/Notifications"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;
const QString Inhibited = u"Inhibited"_s;

} // namespace

FreedesktopState::FreedesktopState(const QDBusConnection &bus, QObject *parent)
    : DesktopState(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    watchLock(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
              u"org.freedesktop.ScreenSaver"_s);
    watchLock(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s);
    watchQuiet();
}

void FreedesktopState::watchLock(const QString &service, const QString &path,
                                 const QString &interface)
{
    // QtDBus delivers signals of the bus to slots by name only.
    m_bus.connect(service, path, interface, u"ActiveChanged"_s, this, SLOT(takeLocked(bool)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"GetActive"_s);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (!reply.isError() && reply.value())
            setLocked(true); // the other service's "no" must not undo it
    });
}

void FreedesktopState::watchQuiet()
{
    m_bus.connect(Notifications, NotificationsPath, Properties, u"PropertiesChanged"_s, this,
                  SLOT(takeProperties(QString, QVariantMap, QStringList)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(Notifications, NotificationsPath, Properties, u"Get"_s);
    call.setAutoStartService(false);
    call << Notifications << Inhibited;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            setQuiet(reply.value().variant().toBool());
    });
}

void FreedesktopState::takeLocked(bool isLocked)
{
    setLocked(isLocked);
}

void FreedesktopState::takeProperties(const QString &interface, const QVariantMap &changed,
                                      const QStringList &)
{
    if (interface == Notifications && changed.contains(Inhibited))
        setQuiet(changed.value(Inhibited).toBool());
}

} // namespace ui
