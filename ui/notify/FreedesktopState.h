// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/DesktopState.h"

#include <QDBusConnection>
#include <QVariantMap>

namespace ui {

/// What a freedesktop desktop says on the user's message bus: the screen saver services for the
/// lock, `Inhibited` of the notification service (Plasma, Xfce's and others that follow) for do not
/// disturb.
class FreedesktopState final : public DesktopState
{
    Q_OBJECT

public:
    explicit FreedesktopState(const QDBusConnection &bus, QObject *parent = nullptr);

private slots:
    // Called by the message bus.
    void takeLocked(bool isLocked);
    void takeProperties(const QString &interface, const QVariantMap &changed,
                        const QStringList &invalidated);

private:
    void watchLock(const QString &service, const QString &path, const QString &interface);
    void watchQuiet();

    QDBusConnection m_bus;
};

} // namespace ui
