// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// A button that decides about a device. Only a click or the space bar presses it: its mnemonic
/// takes the focus there and Enter does nothing, so that no key meant for something else decides.
///
/// Rule: desktop-ui.md 13 "No shortcut approves".
class DecisionButton final : public QPushButton
{
    Q_OBJECT

public:
    DecisionButton(const QString &objectName, QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
