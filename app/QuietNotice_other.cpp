// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/QuietNotice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

// These systems show messages only for an icon; one of its own lives as long as the message.
void showQuietNotice(const QString &text)
{
    auto *icon = new QSystemTrayIcon(QCoreApplication::instance());
    icon->setIcon(QApplication::windowIcon());
    icon->show();
    icon->showMessage(QCoreApplication::translate("QuietNotice", "OpenClaw Tray"), text);
    QTimer::singleShot(10s, icon, &QObject::deleteLater);
}
