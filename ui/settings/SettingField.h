// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingValidation.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;

namespace ui {

class FindingLabel;
class SavedMark;

/// A control with what belongs to it: the marks "changed" and "Saved" beside it; what is to be said
/// about its value, and why it cannot be used, below it. Rule: desktop-ui.md 7.2.
class SettingField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the control over, and names its parts after it.
    SettingField(QWidget *control, QWidget *parent);

    void setFinding(const std::optional<Finding> &finding);
    [[nodiscard]] std::optional<Finding> finding() const;
    /// Read-only, with "Set by %1"; empty: may be changed.
    void setForcedBy(const QString &who);
    /// Why it cannot be used now; empty: it can.
    void setObstacle(const QString &reason);
    void setChanged(bool isChanged);
    void showSaved(std::function<void()> undo);

signals:
    void stepAsked();

private:
    QLayout *rowOf(QWidget *control);
    void enableControl();

    QWidget *m_control = nullptr;
    QLabel *m_changed = nullptr;
    SavedMark *m_saved = nullptr;
    FindingLabel *m_finding = nullptr;
    QLabel *m_reason = nullptr;
    QString m_forcedBy;
    QString m_obstacle;
};

} // namespace ui
