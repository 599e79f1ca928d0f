// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/SetupPage.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

/// Leads from nothing to a running gateway with a first node: steps at the left, one page at a
/// time.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9.
class SetupAssistant final : public QDialog
{
    Q_OBJECT

public:
    explicit SetupAssistant(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] SetupStep step() const { return m_step; }
    [[nodiscard]] const SetupState &state() const { return m_state; }
    void goTo(SetupStep step);

    void reject() override; ///< Asks first once there is something to lose.

private:
    void beginWithDesktop();
    void build();
    [[nodiscard]] QWidget *buildSteps();
    void change(SetupStep step);
    void goForward();
    void goBack();
    void showElsewhere(); ///< Writes where the other gateway is, and shows it.
    void conclude(const gateway::CommandOutcome &outcome);
    void refresh();
    [[nodiscard]] SetupPage *page() const;

    UiContext m_context;
    SetupState m_state;
    SetupStep m_step = SetupStep::Welcome;
    QList<QLabel *> m_steps;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_obstacle = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isSaving = false;
    QString m_failure; ///< Of the saving.
};

/// The page for connecting nodes in a window of its own. Deletes itself when it is closed.
void showAddNode(const UiContext &context, QWidget *parent);

} // namespace ui
