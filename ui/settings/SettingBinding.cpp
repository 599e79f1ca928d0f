// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingBinding.h"

#include "ui/common/ErrorText.h"
#include "ui/settings/SettingsEditor.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

namespace ui {

SettingBinding::SettingBinding(SettingsEditor &editor, QString path, SettingField &field, Show show)
    : QObject(&field)
    , m_editor(editor)
    , m_path(std::move(path))
    , m_field(field)
    , m_show(std::move(show))
{
    connect(&m_editor, &SettingsEditor::draftChanged, this, &SettingBinding::refresh);
    connect(&m_editor, &SettingsEditor::saved, this,
            [this](const QString &which, const QJsonValue &before) {
                if (which != m_path)
                    return;
                std::function<void()> undo;
                if (!before.isUndefined())
                    undo = [this, before] {
                        m_show(before);
                        change(before);
                    };
                m_field.showSaved(std::move(undo));
            });
    connect(&m_editor, &SettingsEditor::refused, this,
            [this](const QString &which, const gateway::CommandError &error) {
                if (which != m_path)
                    return;
                m_refusal = Finding{.level = Finding::Level::Error, .text = ErrorText::of(error)};
                refresh();
            });
    connect(&m_editor, &SettingsEditor::wrongSetting, this, [this](const QString &which) {
        if (which == m_path)
            m_field.setFocus(Qt::OtherFocusReason);
    });
}

SettingBinding *SettingBinding::bind(SettingsEditor &editor, const QString &path,
                                     SettingField &field, QCheckBox &box)
{
    auto *binding = new SettingBinding(editor, path, field, [&box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box.setChecked(value.toBool());
    });
    connect(&box, &QCheckBox::toggled, binding, [binding](bool isOn) { binding->change(isOn); });
    binding->refresh();
    return binding;
}

SettingBinding *SettingBinding::bind(SettingsEditor &editor, const QString &path,
                                     SettingField &field, QSpinBox &box)
{
    auto *binding = new SettingBinding(editor, path, field, [&box](const QJsonValue &value) {
        const QSignalBlocker quiet(box);
        box.setValue(value.toInt());
    });
    connect(&box, &QSpinBox::valueChanged, binding,
            [binding](int value) { binding->change(value); });
    binding->refresh();
    return binding;
}

void SettingBinding::setCheck(Check check)
{
    m_check = std::move(check);
    refresh();
}

void SettingBinding::change(const QJsonValue &value)
{
    m_refusal.reset();
    m_shown = value;
    m_editor.change(m_path, value);
    refresh();
}

void SettingBinding::refresh()
{
    const QJsonValue value = m_editor.value(m_path);
    if (value != m_shown) {
        m_shown = value;
        m_show(value);
    }
    m_field.setForcedBy(m_editor.view(m_path).forcedBy);
    m_field.setChanged(m_editor.draft().isStaged(m_path));
    m_field.setFinding(m_refusal ? m_refusal : m_check ? m_check() : std::nullopt);
}

} // namespace ui
