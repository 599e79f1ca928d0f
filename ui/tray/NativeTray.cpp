// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/NativeTray.h"

namespace ui {

NativeTray::NativeTray(QMenu &menu, QObject *parent)
    : TrayBackend(parent)
{
    m_icon.setContextMenu(&menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    emit activated({});
            });
}

void NativeTray::setLook(const TrayLook &look)
{
    m_icon.setIcon(look.pictures);
    m_icon.setToolTip(look.hover);
    m_icon.show(); // only with an icon: Qt warns otherwise
}

} // namespace ui
