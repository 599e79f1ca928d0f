// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/DiagnosticsBundle.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

/// Shows everything that a diagnostics archive would hold, lets parts be left out, then saves or
/// copies it. Nothing is sent anywhere.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12 "Save diagnostics".
class DiagnosticsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(DiagnosticsBundle bundle, QWidget *parent = nullptr);

    /// Writes the chosen parts; what went wrong is shown in the dialog.
    bool saveTo(const QString &path);

private:
    [[nodiscard]] QList<DiagnosticsPart> chosen() const;
    void refresh();
    void askAndSave();

    DiagnosticsBundle m_bundle;
    QListWidget *m_parts = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui
