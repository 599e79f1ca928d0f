// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Page.h"

#include "ui/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Page::Page(PageId id, const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
{
    const QString name = u"page."_s + toText(id);
    setObjectName(name);
    setAccessibleName(title);

    m_heading = new QLabel(title, this);
    m_heading->setObjectName(name + u".heading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(theme::titleFont(font()));
    m_heading->setFocusPolicy(Qt::ClickFocus);

    auto *purposeLabel = new QLabel(purpose, this);
    purposeLabel->setObjectName(name + u".purpose"_s);
    purposeLabel->setTextFormat(Qt::PlainText);
    purposeLabel->setWordWrap(true);
    theme::makeSecondary(*purposeLabel);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::PageMargin, theme::PageMargin, theme::PageMargin,
                              theme::PageMargin);
    outer->setSpacing(theme::RowSpacing);
    outer->addWidget(m_heading);
    outer->addWidget(purposeLabel);
    m_obstacle = new QLabel(this);
    m_obstacle->setObjectName(name + u".obstacle"_s);
    m_obstacle->setTextFormat(Qt::PlainText);
    m_obstacle->setWordWrap(true);
    m_obstacle->setVisible(false);
    outer->addWidget(m_obstacle);
    m_body = new QWidget(this);
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(theme::GroupSpacing);
    outer->addWidget(m_body, 1);
}

void Page::setObstacle(const QString &reason)
{
    m_obstacle->setText(reason);
    m_obstacle->setVisible(!reason.isEmpty());
    m_body->setEnabled(reason.isEmpty());
}

void Page::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
