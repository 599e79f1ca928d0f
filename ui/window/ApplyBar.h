// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/UiContext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class SettingsEditor;

/// Below the pages while changes wait: what applying them does, and why it did not work.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.2.
class ApplyBar final : public QFrame
{
    Q_OBJECT

public:
    ApplyBar(UiContext context, SettingsEditor &editor, QWidget *parent);

private:
    void refresh();
    void showFailure(const QString &reason);
    void showWrong(const QString &path);
    [[nodiscard]] QString effect() const;
    void apply();

    UiContext m_context;
    SettingsEditor &m_editor;
    QLabel *m_icon = nullptr;
    QLabel *m_failure = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace ui
