// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/HelpWindow.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/window/HelpText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize DefaultSize{460, 520};

QWidget *makeTopics(PageId page)
{
    auto *topics = new QWidget;
    auto *column = new QVBoxLayout(topics);
    column->setSpacing(theme::RelatedSpacing);
    for (const HelpTopic &topic : HelpText::topics(page)) {
        QLabel *title = makeGroupTitle(topic.title, topics);
        title->setWordWrap(true);
        QLabel *text = makeText(topic.text, topics);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(title);
        column->addWidget(text);
        column->addSpacing(theme::RowSpacing);
    }
    column->addStretch(1);
    return topics;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"help"_s);
    resize(DefaultSize);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_area, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HelpWindow::showTopics(PageId page, const QString &title)
{
    setWindowTitle(tr("Help: %1", "the title of a page").arg(title));
    m_area->setWidget(makeTopics(page));
}

} // namespace ui
