// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FindingLabel.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;

theme::Meaning meaningOf(Finding::Level level)
{
    switch (level) {
    case Finding::Level::Note:
        return theme::Meaning::Information;
    case Finding::Level::Caution:
        return theme::Meaning::Caution;
    case Finding::Level::Error:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Information;
}

} // namespace

FindingLabel::FindingLabel(QWidget *parent)
    : QWidget(parent)
{
    m_icon = new QLabel(this);
    m_text = makeText(QString(), this);
    m_step = new QPushButton(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_step, 0, Qt::AlignTop);
    connect(m_step, &QPushButton::clicked, this, &FindingLabel::stepAsked);
    setVisible(false);
}

void FindingLabel::setFinding(const std::optional<Finding> &finding)
{
    if (finding == m_finding)
        return;
    m_finding = finding;
    setVisible(finding.has_value());
    if (!finding)
        return;
    m_text->setObjectName(objectName() + u".text"_s);
    m_step->setObjectName(objectName() + u".step"_s);
    m_step->setText(finding->step);
    m_step->setVisible(!finding->step.isEmpty());
    const theme::Meaning meaning = meaningOf(finding->level);
    m_text->setText(finding->text);
    theme::makeMeaning(*m_text, meaning);
    m_icon->setPixmap(meaningIcon(meaning).pixmap(IconSize));
    if (finding->level == Finding::Level::Error)
        announce(*this, finding->text);
}

} // namespace ui
