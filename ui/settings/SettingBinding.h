// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingField.h"

#include <QJsonValue>
#include <QObject>

#include <functional>

class QCheckBox;
class QSpinBox;

namespace ui {

class SettingsEditor;

/// Keeps a control and a setting of the gateway the same: shows what the setting is, hands on what
/// the person changes, and puts the outcome beside the control. Lives as long as its field.
class SettingBinding final : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QJsonValue &)>;
    using Check = std::function<std::optional<Finding>()>;

    SettingBinding(SettingsEditor &editor, QString path, SettingField &field, Show show);

    static SettingBinding *bind(SettingsEditor &editor, const QString &path, SettingField &field,
                                QCheckBox &box);
    static SettingBinding *bind(SettingsEditor &editor, const QString &path, SettingField &field,
                                QSpinBox &box);

    /// What is said about the value while nothing went wrong.
    void setCheck(Check check);
    void change(const QJsonValue &value);
    void refresh();

private:
    SettingsEditor &m_editor;
    QString m_path;
    SettingField &m_field;
    Show m_show;
    Check m_check;
    QJsonValue m_shown = QJsonValue::Undefined;
    std::optional<Finding> m_refusal; ///< Of the last change; gone with the next.
};

} // namespace ui
