// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PairingRequestsModel.h"
#include "ui/pairing/ApproveArming.h"

#include <QDialog>
#include <QTimer>

namespace ui {

class DecisionButton;
class PairingInbox;

/// The second look before strong powers are given: the same list again. Closes itself when what it
/// shows is no longer what is asked.
///
/// Rule: desktop-ui.md 11.2 "Approve and allow".
class ApprovalDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Nothing is shown if the request is gone.
    ApprovalDialog(PairingInbox &inbox, const gateway::DeviceId &device,
                   const gateway::PairingId &request, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const PairingRow &row, const PairingDecision &decision);
    void closeIfChanged();
    void updateArming();
    void approve();

    PairingInbox &m_inbox;
    gateway::DeviceId m_device;
    gateway::PairingId m_request;
    QString m_content; ///< What the person sees here.
    ApproveArming m_arming;
    QTimer m_armed;
    DecisionButton *m_approve = nullptr;
};

} // namespace ui
