// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace ui {

/// A part of a page that is folded until somebody wants to see it.
///
/// Thread: GUI thread.
class UnfoldPart final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: object name of the button; `text` says what unfolds.
    UnfoldPart(const QString &name, const QString &text, QWidget *parent);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void setUnfolded(bool isUnfolded);
    [[nodiscard]] bool isUnfolded() const;

signals:
    void toggled(bool isUnfolded);

private:
    QToolButton *m_button = nullptr;
    QWidget *m_part = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace ui
