// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QDialog>

namespace ui {

class FindingLabel;
class SettingsEditor;

/// Which settings the file on disk has otherwise than they are in force; from here it can be taken.
/// Rule: desktop-ui.md 7.2 "Compare".
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(SettingsEditor &editor, QWidget *parent);

    /// A setting and what it is now, never a secret.
    [[nodiscard]] static QString line(const QString &path, const gateway::SettingsView &settings);
    void showFailure(const gateway::CommandError &error);

private:
    void followSettings();

    SettingsEditor &m_editor;
    FindingLabel *m_failure = nullptr;
};

} // namespace ui
