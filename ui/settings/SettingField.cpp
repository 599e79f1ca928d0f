// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingField.h"

#include "ui/common/FocusForward.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/SavedMark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SettingField::SettingField(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    const QString name = control->objectName();
    forwardFocus(*this, *control);
    m_changed = new QLabel(tr("changed", "beside a setting: not applied yet"), this);
    m_changed->setObjectName(name + u".changed"_s);
    theme::makeMeaning(*m_changed, theme::Meaning::Information);
    m_saved = new SavedMark(this);
    m_saved->setObjectName(name + u".saved"_s);
    m_finding = new FindingLabel(this);
    m_finding->setObjectName(name + u".finding"_s);
    m_reason = makeSecondaryText(QString(), this);
    m_reason->setObjectName(name + u".reason"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    column->addLayout(rowOf(control));
    column->addWidget(m_finding);
    column->addWidget(m_reason);
    m_changed->setVisible(false);
    m_reason->setVisible(false);
    connect(m_finding, &FindingLabel::stepAsked, this, &SettingField::stepAsked);
}

// The control gives the marks room only when they are there: long words need all of it.
QLayout *SettingField::rowOf(QWidget *control)
{
    QSizePolicy policy = m_saved->sizePolicy();
    policy.setRetainSizeWhenHidden(false);
    m_saved->setSizePolicy(policy);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    const bool isWide = control->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    row->addWidget(control, isWide ? 1 : 0);
    row->addWidget(m_changed, 0, Qt::AlignTop);
    row->addWidget(m_saved, 0, Qt::AlignTop);
    if (!isWide)
        row->addStretch(1);
    return row;
}

void SettingField::setFinding(const std::optional<Finding> &finding)
{
    m_finding->setFinding(finding);
}

std::optional<Finding> SettingField::finding() const
{
    return m_finding->finding();
}

void SettingField::setForcedBy(const QString &who)
{
    if (who == m_forcedBy)
        return;
    m_forcedBy = who;
    enableControl();
}

void SettingField::setObstacle(const QString &reason)
{
    if (reason == m_obstacle)
        return;
    m_obstacle = reason;
    enableControl();
}

void SettingField::enableControl()
{
    const QString text = m_forcedBy.isEmpty()
                             ? m_obstacle
                             : tr("Set by %1", "%1: an option or variable").arg(m_forcedBy);
    m_control->setEnabled(text.isEmpty());
    m_control->setAccessibleDescription(text);
    m_reason->setText(text);
    m_reason->setVisible(!text.isEmpty());
}

void SettingField::setChanged(bool isChanged)
{
    m_changed->setVisible(isChanged);
}

void SettingField::showSaved(std::function<void()> undo)
{
    m_saved->showFor(std::move(undo));
}

} // namespace ui
