// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ui {

/// Lists devices that may no longer be needed, and removes the chosen ones.
/// Rule: desktop-ui.md 11.3 "Clean up…".
class CleanUpDialog final : public QDialog
{
    Q_OBJECT

public:
    CleanUpDialog(gateway::GatewayPort &port, qint64 nowMs, QWidget *parent);

private:
    void build();
    void refill();
    void updateButtons();
    [[nodiscard]] QList<gateway::DeviceId> chosen() const;
    void askAndRemove();
    void removeChosen();
    void removed(const gateway::CommandOutcome &outcome);

    gateway::GatewayPort &m_port;
    qint64 m_nowMs;
    int m_underWay = 0;
    QComboBox *m_age = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
