// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/UnfoldPart.h"

#include "ui/common/Theme.h"
#include "ui/common/UnfoldArrow.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

UnfoldPart::UnfoldPart(const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    m_button = new QToolButton(this);
    m_button->setObjectName(name);
    m_button->setText(text);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(unfoldArrow(*m_button, false));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_part = new QWidget(this);
    m_part->setVisible(false);
    m_content = new QVBoxLayout(m_part);
    m_content->setContentsMargins(theme::GroupSpacing, 0, 0, 0);
    m_content->setSpacing(theme::RelatedSpacing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_part);
    connect(m_button, &QToolButton::toggled, this, [this](bool isUnfolded) {
        m_button->setArrowType(unfoldArrow(*m_button, isUnfolded));
        m_part->setVisible(isUnfolded);
        emit toggled(isUnfolded);
    });
}

void UnfoldPart::setUnfolded(bool isUnfolded)
{
    m_button->setChecked(isUnfolded);
}

bool UnfoldPart::isUnfolded() const
{
    return m_button->isChecked();
}

} // namespace ui
