// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/TrayBackend.h"

#include <QSystemTrayIcon>

class QMenu;

namespace ui {

/// The icon as Qt makes it: XEmbed, Windows, macOS. These know no attention status.
class NativeTray final : public TrayBackend
{
    Q_OBJECT

public:
    /// `menu` outlives it.
    explicit NativeTray(QMenu &menu, QObject *parent = nullptr);

    void setLook(const TrayLook &look) override;
    [[nodiscard]] QSystemTrayIcon *messageIcon() override { return &m_icon; }

private:
    QSystemTrayIcon m_icon;
};

} // namespace ui
