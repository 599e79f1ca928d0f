// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/PowersView.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PowersView::PowersView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::RelatedSpacing / 2);
}

void PowersView::show(const QList<Power> &powers)
{
    if (m_powers == powers && m_lines->count() > 0)
        return;
    m_powers = powers;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList texts;
    for (const Power &power : powers) {
        addLine(power);
        texts.append(power.isStrong ? tr("caution: %1", "a power").arg(power.text) : power.text);
    }
    setAccessibleName(tr("Wants to: %1", "list of powers").arg(texts.join(u"; "_s)));
}

void PowersView::addLine(const Power &power)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::RelatedSpacing);

    auto *sign = new QLabel(line);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    sign->setFixedWidth(side);
    sign->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    if (power.isStrong)
        sign->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(side, side));
    else
        sign->setText(u"•"_s);
    row->addWidget(sign, 0, Qt::AlignTop);

    auto *text = new QLabel(line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(power.text);
    if (!power.technical.isEmpty())
        text->setToolTip(Qt::convertFromPlainText(power.technical)); // never taken for markup
    if (power.isStrong)
        text->setFont(theme::groupFont(font()));
    row->addWidget(text, 1);
    m_lines->addWidget(line);
}

void PowersView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void PowersView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void PowersView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace ui
