// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/HintCard.h"

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

HintCard::HintCard(Hints &hints, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"page.overview.hint"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *sign = new QLabel(this);
    sign->setPixmap(meaningIcon(theme::Meaning::Information).pixmap(IconSize));
    QLabel *text = makeText(tr("Want an icon in the top bar? Install the AppIndicator extension "
                               "for your desktop."),
                            this);
    auto *more = new QPushButton(tr("Learn &more"), this);
    more->setObjectName(u"page.overview.hint.more"_s);
    auto *dismiss = new QPushButton(tr("D&ismiss"), this);
    dismiss->setObjectName(u"page.overview.hint.dismiss"_s);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->addWidget(more);
    row->addWidget(dismiss);

    const auto refresh = [this, &hints] { setVisible(hints.isWanted(Hints::Hint::TopBarIcon)); };
    connect(&hints, &Hints::changed, this, refresh);
    connect(more, &QPushButton::clicked, this, &HintCard::learnMoreAsked);
    connect(dismiss, &QPushButton::clicked, this,
            [&hints] { hints.dismiss(Hints::Hint::TopBarIcon); });
    refresh();
}

} // namespace ui
