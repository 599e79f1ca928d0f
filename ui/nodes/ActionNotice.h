// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// How something that was asked for ended.
struct Notice
{
    theme::Meaning meaning = theme::Meaning::Good;
    QString text = {};
    QString detail = {};     ///< Technical; behind a button.
    QString actionText = {}; ///< "Undo", "Try again"; empty for none.
    std::function<void()> action = {};
};

/// A line that says how the last action ended, with a way back or on. Good news leave by
/// themselves.
class ActionNotice final : public QFrame
{
    Q_OBJECT

public:
    /// `name`: its object name, which those of its controls begin with.
    explicit ActionNotice(const QString &name, QWidget *parent = nullptr);

    void show(const Notice &notice);

private:
    void runAction();

    Notice m_notice;
    QTimer m_leave;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_details = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace ui
