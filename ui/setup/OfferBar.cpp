// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/OfferBar.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

OfferBar::OfferBar(QWidget *parent)
    : QWidget(parent)
{
    m_codeRow = new QWidget(this);
    m_validity = makeSecondaryText(QString(), m_codeRow);
    m_validity->setObjectName(u"connect.validity"_s);
    auto *fresh = new QPushButton(tr("Ne&w code"), m_codeRow);
    fresh->setObjectName(u"connect.newCode"_s);
    auto *validityRow = new QHBoxLayout(m_codeRow);
    validityRow->setContentsMargins(0, 0, 0, 0);
    validityRow->addWidget(m_validity, 1);
    validityRow->addWidget(fresh);

    m_addressRow = new QWidget(this);
    auto *label = new QLabel(tr("Reachabl&e at"), m_addressRow);
    m_address = new QComboBox(m_addressRow);
    m_address->setObjectName(u"connect.address"_s);
    label->setBuddy(m_address);
    auto *addressRow = new QHBoxLayout(m_addressRow);
    addressRow->setContentsMargins(0, 0, 0, 0);
    addressRow->addWidget(label);
    addressRow->addWidget(m_address, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    column->addWidget(m_codeRow);
    column->addWidget(m_addressRow);

    connect(fresh, &QPushButton::clicked, this, &OfferBar::newCodeAsked);
    connect(m_address, &QComboBox::activated, this, [this] {
        m_isChosen = true;
        emit newCodeAsked();
    });
}

void OfferBar::showOffer(const gateway::SetupOffer &offer)
{
    m_offer = offer;
    if (m_address->count() == 0)
        m_address->addItems(offer.urls);
}

void OfferBar::showState(OfferState state, qint64 nowMs)
{
    m_validity->setText(ConnectText::validity(state, m_offer, nowMs));
}

void OfferBar::clear()
{
    m_offer = {};
    m_validity->clear();
}

void OfferBar::forgetAddresses()
{
    m_address->clear();
    m_isChosen = false;
}

void OfferBar::setHasAddresses(bool has)
{
    m_addressRow->setVisible(has);
}

void OfferBar::setHasCode(bool has)
{
    m_codeRow->setVisible(has);
}

QString OfferBar::address() const
{
    return m_isChosen ? m_address->currentText() : QString();
}

} // namespace ui
