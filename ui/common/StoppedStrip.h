// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// Says above a list that it is only the last known one, and offers to start the gateway; of one
/// on another computer to connect, and to look at how.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.4.
class StoppedStrip final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the names of what is in it.
    explicit StoppedStrip(const QString &prefix, QWidget *parent = nullptr);

    /// Of a gateway that does not serve. Whether the strip is seen is the page's business.
    void showState(const gateway::GatewaySnapshot &now);
    void setBusy(bool isBusy);

signals:
    void startAsked();
    void remoteAsked(); ///< The page about the gateway elsewhere.

private:
    void updateStart();

    QLabel *m_text = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_remote = nullptr;
    bool m_isBusy = false;
    bool m_canStart = true;
};

} // namespace ui
