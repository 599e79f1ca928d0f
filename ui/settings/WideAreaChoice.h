// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/settings/SettingValidation.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class SettingBinding;
class SettingField;
class SettingsEditor;

/// Whether a zone of a domain names the gateway, and how that stands. The settings know only the
/// domain: without one there is no zone. Rule: desktop-ui.md 8.7.
class WideAreaChoice final : public QWidget
{
    Q_OBJECT

public:
    WideAreaChoice(SettingsEditor &editor, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now);
    /// What is to be said about a domain. Pure.
    [[nodiscard]] static std::optional<Finding> findingOf(const QString &domain);

private:
    void takeSwitch(bool isOn);
    void takeDomain();
    void showDomain(const QString &domain);

    SettingsEditor &m_editor;
    QCheckBox *m_switch = nullptr;
    QLineEdit *m_domain = nullptr;
    SettingField *m_field = nullptr;
    SettingBinding *m_binding = nullptr;
    QLabel *m_state = nullptr;
    bool m_isEntered = false; ///< The person has been in the field: an empty one is said.
};

} // namespace ui
