// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/FloodCard.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/UnfoldArrow.h"
#include "ui/pairing/DecisionButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FloodCard::FloodCard(const QString &address, QWidget *parent)
    : QFrame(parent)
    , m_address(address)
{
    setObjectName(u"pairing.flood"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::RowSpacing, theme::RowSpacing, theme::RowSpacing,
                               theme::RowSpacing);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::RelatedSpacing);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *sign = new QLabel(this);
    sign->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(side, side));
    top->addWidget(sign, 0, Qt::AlignTop);
    m_text = makeText(QString(), this);
    m_text->setObjectName(u"pairing.flood.text"_s);
    top->addWidget(m_text, 1);
    column->addLayout(top);

    auto *row = new QHBoxLayout;
    m_unfold = new QToolButton(this);
    m_unfold->setObjectName(u"pairing.flood.unfold"_s);
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_unfold);
    row->addStretch(1);
    m_ignore = new QPushButton(this);
    m_ignore->setObjectName(u"pairing.flood.ignore"_s);
    m_ignore->setAutoDefault(false);
    row->addWidget(m_ignore);
    m_reject = new DecisionButton(u"pairing.flood.rejectAll"_s, this);
    row->addWidget(m_reject);
    column->addLayout(row);

    connect(m_unfold, &QToolButton::toggled, this, &FloodCard::unfolded);
    connect(m_unfold, &QToolButton::toggled, this, &FloodCard::updateTexts);
    connect(m_ignore, &QPushButton::clicked, this, [this] { emit ignoreAsked(m_address); });
    connect(m_reject, &QPushButton::clicked, this, [this] { emit rejectAllAsked(m_address); });
    updateTexts();
}

void FloodCard::show(int count, bool canDecide)
{
    const QString text =
        m_address.isEmpty()
            ? tr("%n request(s) from this computer", nullptr, count)
            : tr("%n request(s) from %1", nullptr, count).arg(leftToRight(m_address));
    m_text->setText(text);
    setAccessibleName(text);
    m_reject->setEnabled(canDecide);
}

void FloodCard::setMnemonics(bool hasMnemonics)
{
    m_hasMnemonics = hasMnemonics;
    updateTexts();
}

bool FloodCard::isUnfolded() const
{
    return m_unfold->isChecked();
}

void FloodCard::updateTexts()
{
    const auto label = [this](const QString &text) {
        return m_hasMnemonics ? text : withoutMnemonic(text);
    };
    m_unfold->setText(label(tr("Show &each")));
    m_unfold->setArrowType(unfoldArrow(*m_unfold, m_unfold->isChecked()));
    m_ignore->setText(label(tr("&Ignore for 1 hour")));
    m_reject->setText(label(tr("Reject all from &here")));
}

} // namespace ui
