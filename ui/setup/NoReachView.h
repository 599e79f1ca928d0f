// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class CopyButton;

/// Where only this computer can connect: no code, no address that a phone cannot reach, but the
/// way out.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 "Loopback", 19.2.
class NoReachView final : public QWidget
{
    Q_OBJECT

public:
    explicit NoReachView(QWidget *parent);

    void showPort(int port);

signals:
    void reachAsked();

private:
    QLabel *m_tunnel = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace ui
