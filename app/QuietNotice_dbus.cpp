// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/QuietNotice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

using namespace Qt::StringLiterals;

void showQuietNotice(const QString &text)
{
    constexpr uchar LowUrgency = 0;
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(LowUrgency)},
                            {u"desktop-entry"_s, u"org.openclawtray.OpenClawTray"_s}};
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call.setArguments({QCoreApplication::translate("QuietNotice", "OpenClaw Tray"), 0U,
                       u"org.openclawtray.OpenClawTray"_s, text, QString(), QStringList(), hints,
                       -1});
    QDBusConnection::sessionBus().asyncCall(call);
}
