// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/ActionNotice.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;
// Long enough to read it and reach "Undo" with the keyboard.
constexpr std::chrono::seconds GoodNewsStay{10};

QLabel *noteLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeText(QString(), parent);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ActionNotice::ActionNotice(const QString &name, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    m_icon = new QLabel(this);
    m_text = noteLabel(name + u".text"_s, this);
    m_detail = noteLabel(name + u".detail"_s, this);
    m_detail->setFont(theme::fixedFont(font()));
    m_action = new QPushButton(this);
    m_action->setObjectName(name + u".action"_s);
    m_details = new QPushButton(tr("D&etails"), this);
    m_details->setObjectName(name + u".details"_s);
    m_details->setCheckable(true);
    m_close = new QToolButton(this);
    m_close->setObjectName(name + u".close"_s);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_details);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::RelatedSpacing, theme::RelatedSpacing, theme::RelatedSpacing,
                               theme::RelatedSpacing);
    column->addLayout(row);
    column->addWidget(m_detail);
    setVisible(false);

    m_leave.setSingleShot(true);
    m_leave.setInterval(GoodNewsStay);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_details, &QPushButton::toggled, m_detail, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &ActionNotice::runAction);
}

void ActionNotice::show(const Notice &notice)
{
    m_notice = notice;
    m_icon->setPixmap(meaningIcon(notice.meaning).pixmap(IconSize));
    m_text->setText(notice.text);
    m_detail->setText(notice.detail);
    m_detail->setVisible(false);
    m_details->setChecked(false);
    m_details->setVisible(!notice.detail.isEmpty());
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    setVisible(true);
    announce(*this, notice.text);
    if (notice.meaning == theme::Meaning::Good)
        m_leave.start();
    else
        m_leave.stop();
}

void ActionNotice::runAction()
{
    // Copied: the action may show the next notice.
    const auto action = m_notice.action;
    hide();
    if (action)
        action();
}

} // namespace ui
