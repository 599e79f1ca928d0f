// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Labels.h"

#include "ui/common/TextWidth.h"
#include "ui/common/Theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *makeSecondaryText(const QString &text, QWidget *parent)
{
    QLabel *label = makeText(text, parent);
    theme::makeSecondary(*label);
    return label;
}

QLabel *makeGroupTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::groupFont(label->font()));
    return label;
}

QLabel *makeFixedText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::fixedFont(label->font()));
    label->setLayoutDirection(Qt::LeftToRight);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QVBoxLayout *addColumn(QVBoxLayout *content)
{
    auto *column = new QWidget;
    column->setMaximumWidth(textWidth(*column)); // large text takes the room; the page scrolls
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::RowSpacing);
    content->addWidget(column);
    content->addStretch(1);
    return layout;
}

QFormLayout *addForm(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(theme::RowSpacing);
    form->setVerticalSpacing(theme::RowSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    return form;
}

} // namespace ui
