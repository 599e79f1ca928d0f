// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/common/AddressList.h"

#include <QWidget>

namespace ui {

/// Gateways that announce themselves nearby, each with "Use…" unless it is the one of this window.
/// What they say is what they claim.
class FoundGateways final : public QWidget
{
    Q_OBJECT

public:
    /// `most`: how many are listed.
    FoundGateways(const QString &objectName, qsizetype most, QWidget *parent);

    void showFound(const gateway::FoundGatewaysView &found);

signals:
    void useAsked(const gateway::FoundGatewayView &found);

private:
    qsizetype m_most;
    AddressList *m_list = nullptr;
    QList<gateway::FoundGatewayView> m_shown;
};

} // namespace ui
