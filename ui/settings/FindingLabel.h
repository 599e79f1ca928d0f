// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingValidation.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Says below a control what is to be said about its value, with a sign and, where there is one,
/// the next step as a button. Without a finding it takes no room.
class FindingLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent);

    void setFinding(const std::optional<Finding> &finding);
    [[nodiscard]] const std::optional<Finding> &finding() const { return m_finding; }

signals:
    void stepAsked();

private:
    std::optional<Finding> m_finding;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_step = nullptr;
};

} // namespace ui
