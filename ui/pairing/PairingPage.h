// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QLabel;
class QPushButton;

namespace ui {

class DevicesView;
class PairingInbox;
class RequestCardList;
class StoppedStrip;

/// Who asks to be let in, and who was. Rule: desktop-ui.md 11.
class PairingPage final : public Page
{
    Q_OBJECT

public:
    PairingPage(UiContext context, PairingInbox &inbox, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

private:
    void buildStopped();
    void buildRequests();
    void updateRequests();
    void askRejectAll();
    void startGateway();
    void tryAgain();

    UiContext m_context;
    PairingInbox &m_inbox;
    StoppedStrip *m_stopped = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_rejectAll = nullptr;
    RequestCardList *m_cards = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_state = nullptr; ///< Loading, or that it failed.
    QPushButton *m_tryAgain = nullptr;
    QLabel *m_failure = nullptr;
    DevicesView *m_devices = nullptr;
};

} // namespace ui
