// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/window/UiContext.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// "Check for problems": runs the checks and lists them, each fault with the button that leads to
/// its place. Changes nothing.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12.
class ChecksDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChecksDialog(const UiContext &context, QWidget *parent = nullptr);

    void run();

private:
    void show(const QList<gateway::CheckResult> &checks);
    void addRow(int row, const gateway::CheckResult &check);

    UiContext m_context;
    QLabel *m_summary = nullptr;
    QGridLayout *m_rows = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace ui
