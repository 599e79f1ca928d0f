// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/TipsCard.h"

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

} // namespace

QStringList TipsCard::tips()
{
    return {tr("Tip: “Add a node…” shows the code for a phone, and the command for a computer."),
            tr("Tip: a device that wants to join waits under Devices and Pairing until you "
               "decide."),
            tr("Tip: under Nodes you see what each device offers, and can try a command "
               "yourself."),
            tr("Tip: “Check for problems” under Logs and Diagnostics finds out what is amiss, and "
               "how to mend it."),
            tr("Tip: F1 opens the help for the page that you are on.")};
}

TipsCard::TipsCard(Hints &hints, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"page.overview.tips"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *sign = new QLabel(this);
    sign->setPixmap(meaningIcon(theme::Meaning::Information).pixmap(IconSize));
    m_text = makeText(QString(), this);
    m_text->setObjectName(u"page.overview.tips.text"_s);
    auto *next = new QPushButton(tr("Ne&xt tip"), this);
    next->setObjectName(u"page.overview.tips.next"_s);
    auto *noMore = new QPushButton(tr("No mo&re tips"), this);
    noMore->setObjectName(u"page.overview.tips.noMore"_s);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(next);
    row->addWidget(noMore);
    showNext();

    const auto refresh = [this, &hints] { setVisible(hints.isWanted(Hints::Hint::Tips)); };
    connect(&hints, &Hints::changed, this, refresh);
    connect(next, &QPushButton::clicked, this, [this] {
        showNext();
        announce(*this, m_text->text());
    });
    connect(noMore, &QPushButton::clicked, this, [&hints] { hints.dismiss(Hints::Hint::Tips); });
    refresh();
}

void TipsCard::showNext()
{
    const QStringList all = tips();
    m_text->setText(all.at(m_next));
    m_next = (m_next + 1) % all.size();
}

} // namespace ui
