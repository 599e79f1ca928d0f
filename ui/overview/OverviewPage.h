// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace ui {

class AddressList;
class FactRows;
class StateHeader;

/// Whether the gateway runs, who can reach it, who waits and who is connected.
/// Rule: desktop-ui.md 7.3, 7.4.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addHint(QVBoxLayout *column);
    void buildSetup(QVBoxLayout *column);
    void buildFailure(QVBoxLayout *column);
    void buildLists(QVBoxLayout *column);

    void showFailure(const gateway::GatewaySnapshot &now);
    void showRequests(const gateway::GatewaySnapshot &now);
    void showConnected(const gateway::GatewaySnapshot &now);
    void showAddresses(const gateway::GatewaySnapshot &now);

    UiContext m_context;
    QTimer m_second;
    StateHeader *m_header = nullptr;
    QWidget *m_setup = nullptr;
    QWidget *m_failure = nullptr;
    QLabel *m_failureText = nullptr;
    QLabel *m_failureDetail = nullptr;
    QLabel *m_waitingTitle = nullptr;
    FactRows *m_waiting = nullptr;
    QLabel *m_moreWaiting = nullptr;
    QLabel *m_counts = nullptr;
    FactRows *m_connected = nullptr;
    QLabel *m_moreConnected = nullptr;
    QLabel *m_nobody = nullptr;
    AddressList *m_addresses = nullptr;
    QLabel *m_addressHint = nullptr;
};

} // namespace ui
