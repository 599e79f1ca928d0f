// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QLabel;

namespace ui {

class CopyButton;

/// Reaching this gateway from elsewhere, and gateways elsewhere from here. Rule: desktop-ui.md 8.8.
class RemotePage final : public Page
{
    Q_OBJECT

public:
    RemotePage(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

    /// What another computer runs to reach a gateway that listens on `port` here.
    [[nodiscard]] static QString tunnelCommand(quint16 port, const QString &user,
                                               const QString &host);

private:
    QLabel *m_hint = nullptr;
    QLabel *m_command = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace ui
