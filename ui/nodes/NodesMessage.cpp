// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodesMessage.h"

#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/TextWidth.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;

namespace {

QLabel *messageLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeText(QString(), parent);
    label->setObjectName(u"page.nodes.message."_s + name);
    label->setMaximumWidth(textWidth(*label));
    return label;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(u"page.nodes.message."_s + name);
    return made;
}

// ErrorText gives whole sentences; here one stands inside another.
QString withoutFullStop(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

} // namespace

NodesMessage::NodesMessage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"page.nodes.message"_s);
    m_heading = messageLabel(u"heading"_s, this);
    m_heading->setFont(theme::titleFont(font()));
    m_text = messageLabel(u"text"_s, this);
    m_detail = messageLabel(u"detail"_s, this);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::makeSecondary(*m_detail);

    m_reach = new QWidget(this);
    auto *reachRow = new FlowLayout(m_reach);
    auto *reachText = messageLabel(u"reachText"_s, m_reach);
    reachText->setWordWrap(false);
    reachText->setText(tr("Only this computer can connect right now."));
    auto *reach = button(u"reach"_s, tr("Chan&ge reach…"), m_reach);
    reachRow->addWidget(reachText);
    reachRow->addWidget(reach);

    m_add = button(u"add"_s, tr("&Add a node…"), this);
    m_add->setDefault(true);
    m_help = button(u"help"_s, tr("&What can nodes do?"), this);
    m_retry = button(u"retry"_s, tr("&Try again"), this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_help);
    buttons->addWidget(m_retry);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    column->addWidget(m_reach);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_add, &QPushButton::clicked, this, &NodesMessage::addAsked);
    connect(m_help, &QPushButton::clicked, this, &NodesMessage::helpAsked);
    connect(m_retry, &QPushButton::clicked, this, &NodesMessage::retryAsked);
    connect(reach, &QPushButton::clicked, this, &NodesMessage::reachAsked);
}

void NodesMessage::setTexts(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_text->setText(text);
}

void NodesMessage::showEmpty(const GatewaySnapshot &now)
{
    setTexts(tr("No nodes yet"),
             tr("Nodes are phones and computers that offer a camera, a screen, a canvas or "
                "commands."));
    m_detail->hide();
    m_add->show();
    m_help->show();
    m_retry->hide();
    m_reach->setVisible(now.isListening() &&
                        std::ranges::all_of(now.listeners, &gateway::ListenerView::isLoopback));
}

void NodesMessage::showLoading()
{
    setTexts(QString(), tr("Loading nodes…"));
    m_detail->hide();
    m_add->hide();
    m_help->hide();
    m_retry->hide();
    m_reach->hide();
}

void NodesMessage::showFailure(const GatewaySnapshot &now)
{
    const gateway::CommandError failure = now.failure.value_or(gateway::CommandError{});
    setTexts(QString(), tr("Nodes could not be loaded: %1.", "%1: the cause, without full stop")
                            .arg(withoutFullStop(ErrorText::of(failure))));
    m_detail->setText(failure.detail);
    m_detail->setVisible(!failure.detail.isEmpty());
    m_add->hide();
    m_help->hide();
    m_retry->show();
    m_reach->hide();
}

} // namespace ui
