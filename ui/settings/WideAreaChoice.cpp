// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WideAreaChoice.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/settings/DiscoveryText.h"
#include "ui/settings/SettingBinding.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingsEditor.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

WideAreaChoice::WideAreaChoice(SettingsEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    m_switch = new QCheckBox(tr("Write a DNS &zone for my tailnet"), this);
    m_switch->setObjectName(u"page.discovery.wideArea"_s);
    m_domain = new QLineEdit(this);
    m_domain->setObjectName(u"page.discovery.wideArea.domain"_s);
    m_domain->setAccessibleName(tr("Domain of the zone"));
    m_domain->setPlaceholderText(u"openclaw.internal"_s);
    m_domain->setLayoutDirection(Qt::LeftToRight);
    m_domain->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_field = new SettingField(m_domain, this);
    m_state = makeSecondaryText(QString(), this);
    m_state->setObjectName(u"page.discovery.wideArea.state"_s);
    column->addWidget(m_switch);
    column->addWidget(m_field);
    column->addWidget(m_state);

    m_binding =
        new SettingBinding(m_editor, setting::WideAreaDomain, *m_field,
                           [this](const QJsonValue &value) { showDomain(value.toString()); });
    m_binding->setCheck([this]() -> std::optional<Finding> {
        return m_isEntered && m_switch->isChecked() ? findingOf(m_domain->text()) : std::nullopt;
    });
    connect(m_switch, &QCheckBox::toggled, this, &WideAreaChoice::takeSwitch);
    connect(m_domain, &QLineEdit::editingFinished, this, &WideAreaChoice::takeDomain);
    m_field->setVisible(m_switch->isChecked());
}

std::optional<Finding> WideAreaChoice::findingOf(const QString &domain)
{
    static const QRegularExpression Domain(
        u"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\\.?$"_s);
    if (Domain.match(domain.trimmed()).hasMatch())
        return std::nullopt;
    return Finding{.level = Finding::Level::Error,
                   .text = tr("Enter a domain such as openclaw.internal.")};
}

void WideAreaChoice::takeSwitch(bool isOn)
{
    m_isEntered = false;
    m_field->setVisible(isOn);
    if (isOn)
        m_domain->setFocus(Qt::OtherFocusReason);
    else
        m_binding->change(QString());
    m_binding->refresh();
}

void WideAreaChoice::takeDomain()
{
    m_isEntered = true;
    if (m_switch->isChecked() && !findingOf(m_domain->text()))
        m_binding->change(m_domain->text().trimmed());
    m_binding->refresh();
}

void WideAreaChoice::showDomain(const QString &domain)
{
    const QSignalBlocker quiet(m_switch);
    m_domain->setText(domain);
    m_switch->setChecked(!domain.isEmpty());
    m_field->setVisible(!domain.isEmpty());
}

void WideAreaChoice::showSnapshot(const gateway::GatewaySnapshot &now)
{
    const QString text = DiscoveryText::zone(now.discovery);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

} // namespace ui
