// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/SetupPage.h"

#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SetupPage::SetupPage(SetupStep step, const QString &heading, SetupState &state, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_state(state)
{
    auto *title = new QLabel(heading, this);
    title->setObjectName(u"setup.heading"_s);
    title->setFont(theme::titleFont(font()));
    title->setWordWrap(true);
    m_content = new QVBoxLayout(this);
    m_content->setContentsMargins(theme::PageMargin, theme::PageMargin, theme::PageMargin, 0);
    m_content->setSpacing(theme::RowSpacing);
    m_content->addWidget(title);
}

void SetupPage::addText(const QString &text, bool isSecondary)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    if (isSecondary)
        theme::makeSecondary(*label);
    m_content->addWidget(label);
}

} // namespace ui
