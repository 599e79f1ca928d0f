// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace ui {

/// "Saved" with "Undo" beside a control, for four seconds. Rule: desktop-ui.md 7.2.
class SavedMark final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedMark(QWidget *parent);

    /// Without `undo` there is no way back to offer.
    void showFor(std::function<void()> undo);

    static constexpr std::chrono::seconds ShownFor{4};

private:
    QPushButton *m_undoButton = nullptr;
    std::function<void()> m_undo;
    QTimer m_limit;
};

} // namespace ui
