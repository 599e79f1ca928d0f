// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/SetupState.h"
#include "ui/window/UiContext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// One page of the assistant. It edits the shared state and says when it did.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    /// `state` belongs to the assistant and outlives the page.
    SetupPage(SetupStep step, const QString &heading, SetupState &state, QWidget *parent);

    [[nodiscard]] SetupStep step() const { return m_step; }
    /// The page comes to the front.
    virtual void enter() {}
    /// What the page itself still waits for, beyond SetupRules; empty: nothing.
    [[nodiscard]] virtual bool mayLeave() const { return true; }

signals:
    void changed();
    void stepWanted(ui::SetupStep step);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] SetupState &state() const { return m_state; }
    void addText(const QString &text, bool isSecondary = false);

private:
    SetupStep m_step;
    SetupState &m_state;
    QVBoxLayout *m_content = nullptr;
};

[[nodiscard]] SetupPage *makeWelcomePage(SetupState &state, QWidget *parent);
[[nodiscard]] SetupPage *makePlacePage(const UiContext &context, SetupState &state,
                                       QWidget *parent);
[[nodiscard]] SetupPage *makeReachPage(const UiContext &context, SetupState &state,
                                       QWidget *parent);
[[nodiscard]] SetupPage *makeProtectPage(SetupState &state, QWidget *parent);
[[nodiscard]] SetupPage *makeExtrasPage(const UiContext &context, SetupState &state,
                                        QWidget *parent);
[[nodiscard]] SetupPage *makeStartPage(const UiContext &context, SetupState &state,
                                       QWidget *parent);
[[nodiscard]] SetupPage *makeConnectPage(const UiContext &context, SetupState &state,
                                         QWidget *parent);
[[nodiscard]] SetupPage *makeDonePage(const UiContext &context, SetupState &state, QWidget *parent);

} // namespace ui
