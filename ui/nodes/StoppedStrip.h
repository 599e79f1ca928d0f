// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Says above a list that it is only the last known one, and offers to start the gateway.
/// Rule: desktop-ui.md 7.4.
class StoppedStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StoppedStrip(QWidget *parent = nullptr);

    /// Visible while the gateway does not run; with `hasRows` also when it failed to.
    void showState(const gateway::GatewaySnapshot &now, bool hasRows);
    void setBusy(bool isBusy);

signals:
    void startAsked();

private:
    QLabel *m_text = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace ui
