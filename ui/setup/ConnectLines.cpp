// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ConnectLines.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Fix = ConnectProgress::Fix;
using State = ConnectProgress::State;

constexpr int IconSize = 16;

theme::Meaning meaningOf(State state)
{
    switch (state) {
    case State::Waiting:
        return theme::Meaning::Neutral;
    case State::Contacted:
        return theme::Meaning::Information;
    case State::NeedsApproval:
        return theme::Meaning::Caution;
    case State::Connected:
        return theme::Meaning::Good;
    case State::Refused:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Neutral;
}

} // namespace

ConnectLines::ConnectLines(QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::RelatedSpacing);
}

void ConnectLines::showLines(const QList<ConnectProgress> &lines)
{
    if (lines == m_lines)
        return;
    const bool isFirst = m_lines.isEmpty();
    m_lines = lines;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ConnectProgress &line : lines)
        addLine(line);
    if (!isFirst)
        announce(*this, ConnectText::of(lines.constLast()));
}

void ConnectLines::addLine(const ConnectProgress &line)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *sign = new QLabel(row);
    sign->setPixmap(meaningIcon(meaningOf(line.state)).pixmap(IconSize));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *text = makeText(ConnectText::of(line), row);
    text->setObjectName(u"connect.line"_s);
    column->addWidget(text);
    if (const QString advice = ConnectText::advice(line); !advice.isEmpty()) {
        QLabel *more = makeSecondaryText(advice, row);
        more->setObjectName(u"connect.advice"_s);
        column->addWidget(more);
    }
    layout->addLayout(column, 1);
    addFix(*row, line.fix());
    m_column->addWidget(row);
}

void ConnectLines::addFix(QWidget &row, Fix fix)
{
    if (fix == Fix::None)
        return;
    const bool isCode = fix == Fix::NewCode;
    auto *button = new QPushButton(isCode ? tr("New code") : tr("Check…"), &row);
    button->setObjectName(isCode ? u"connect.lineNewCode"_s : u"connect.lineCheck"_s);
    row.layout()->addWidget(button);
    row.layout()->setAlignment(button, Qt::AlignTop);
    // Queued: what it does replaces this very line.
    if (isCode)
        connect(button, &QPushButton::clicked, this, &ConnectLines::newCodeAsked,
                Qt::QueuedConnection);
    else
        connect(button, &QPushButton::clicked, this, &ConnectLines::checkAsked,
                Qt::QueuedConnection);
}

} // namespace ui
