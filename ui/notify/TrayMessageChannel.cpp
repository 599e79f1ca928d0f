// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/TrayMessageChannel.h"

#include <QSystemTrayIcon>

namespace ui {

using Urgency = NotificationContent::Urgency;

void TrayMessageChannel::setIcon(QSystemTrayIcon *icon)
{
    if (m_icon == icon)
        return;
    if (m_icon)
        m_icon->disconnect(this);
    m_icon = icon;
    if (m_icon) {
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayMessageChannel::press);
        connect(m_icon, &QObject::destroyed, this, &NotificationChannel::availabilityChanged);
    }
    emit availabilityChanged();
}

void TrayMessageChannel::show(const NotificationContent &content)
{
    if (!m_icon)
        return;
    constexpr int Standing = 30'000; // what stands longer is found in the icon and the menu
    m_key = content.key;
    m_click = content.click;
    const int lifetime = content.lifetime.count() > 0 ? int(content.lifetime.count()) : Standing;
    m_icon->showMessage(content.title, content.body,
                        content.urgency == Urgency::Critical ? QSystemTrayIcon::Critical
                                                             : QSystemTrayIcon::Information,
                        lifetime);
}

void TrayMessageChannel::withdraw(const QString &key)
{
    if (m_key == key)
        m_key.clear();
}

void TrayMessageChannel::press()
{
    if (!m_key.isEmpty())
        emit pressed(m_key, m_click, QString());
}

} // namespace ui
