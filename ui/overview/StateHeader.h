// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/models/ShownState.h"
#include "ui/window/UiContext.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FindingLabel;

/// What the gateway is doing, who can reach it, and what can be done about it. States that nobody
/// could read are not shown.
///
/// Thread: GUI thread. Rule: desktop-ui.md 2.1, 7.3.
class StateHeader final : public QWidget
{
    Q_OBJECT

public:
    StateHeader(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addState(QVBoxLayout *column);
    void addReach(QVBoxLayout *column);
    void followState(const gateway::GatewaySnapshot &now);
    void settleState();
    void showState();
    void showReach(const gateway::GatewaySnapshot &now);
    void actPrimary();
    void lookInto(); ///< What needs a person, or a problem.
    void await(const QFuture<gateway::CommandOutcome> &future);

    UiContext m_context;
    std::optional<SteadyState> m_steady;
    QElapsedTimer m_clock;
    QTimer m_settle;
    bool m_isBusy = false;

    QLabel *m_stateIcon = nullptr;
    QLabel *m_headline = nullptr;
    QPushButton *m_next = nullptr; ///< Hidden while nothing is amiss and nobody waits.
    QPushButton *m_primary = nullptr;
    QPushButton *m_restart = nullptr;
    QLabel *m_reachIcon = nullptr;
    QLabel *m_reach = nullptr;
    QLabel *m_facts = nullptr;
    FindingLabel *m_problem = nullptr;
};

} // namespace ui
