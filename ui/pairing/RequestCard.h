// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PairingRequestsModel.h"
#include "ui/pairing/ApproveArming.h"
#include "ui/pairing/PairingClock.h"

#include <QFrame>
#include <QTimer>

#include <array>

class QLabel;
class QToolButton;

namespace ui {

class DecisionView;

/// A device that waits: who it is, the code to compare, what it asks, and the buttons. Shows the
/// row it is given and says what the person asked for; decides nothing.
///
/// Thread: GUI thread. Rule: desktop-ui.md 11.2.
class RequestCard final : public QFrame
{
    Q_OBJECT

public:
    RequestCard(PairingClock clock, QWidget *parent = nullptr);

    /// `canDecide`: the gateway is there to be told.
    void show(const PairingRow &row, bool canDecide);
    void showTime();
    void setMnemonics(bool hasMnemonics);

    [[nodiscard]] const PairingRow &row() const { return m_row; }

signals:
    void laterAsked(const gateway::DeviceId &device);
    void rejectAsked(const gateway::DeviceId &device, const gateway::PairingId &request);
    /// Only when armed; what the person saw is `row()`.
    void approveAsked(const gateway::DeviceId &device, const gateway::PairingId &request);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    /// A card has at most the device's admission and its commands.
    static constexpr int MostDecisions = 2;

    void buildIdentity();
    void buildCode();
    void buildDecision(std::size_t at);
    void showIdentity();
    void showCode();
    void arm();
    void updateArming();
    void approve(std::size_t at);

    PairingClock m_clock;
    PairingRow m_row;
    bool m_canDecide = false;
    bool m_hasMnemonics = false;
    ApproveArming m_arming;
    QTimer m_armed;
    QLabel *m_name = nullptr;
    QLabel *m_trustSign = nullptr;
    QLabel *m_trust = nullptr;
    QLabel *m_origin = nullptr;
    QWidget *m_internet = nullptr;
    QLabel *m_code = nullptr;
    QToolButton *m_showAll = nullptr;
    std::array<DecisionView *, MostDecisions> m_decisions{};
};

} // namespace ui
