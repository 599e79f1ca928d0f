// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/RequestCard.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/pairing/DecisionView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DevicePlace;

RequestCard::RequestCard(PairingClock clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(std::move(clock))
{
    setObjectName(u"pairing.card"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::RowSpacing, theme::RowSpacing, theme::RowSpacing,
                               theme::RowSpacing);
    column->setSpacing(theme::RelatedSpacing);
    buildIdentity();
    buildCode();
    for (std::size_t at = 0; at < m_decisions.size(); ++at)
        buildDecision(at);

    m_armed.setSingleShot(true);
    m_armed.setTimerType(Qt::PreciseTimer);
    connect(&m_armed, &QTimer::timeout, this, &RequestCard::updateArming);
}

void RequestCard::buildIdentity()
{
    m_name = makeGroupTitle(QString(), this);
    m_name->setObjectName(u"pairing.card.name"_s);
    m_name->setFocusPolicy(Qt::TabFocus);
    m_name->setWordWrap(true);
    layout()->addWidget(m_name);

    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    m_trustSign = new QLabel(this);
    row->addWidget(m_trustSign, 0, Qt::AlignTop);
    m_trust = makeText(QString(), this);
    m_trust->setObjectName(u"pairing.card.trust"_s);
    row->addWidget(m_trust, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    m_origin = makeSecondaryText(QString(), this);
    m_origin->setObjectName(u"pairing.card.origin"_s);
    layout()->addWidget(m_origin);

    m_internet = new QWidget(this);
    auto *warning = new QHBoxLayout(m_internet);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(theme::RelatedSpacing);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    auto *sign = new QLabel(m_internet);
    sign->setPixmap(meaningIcon(theme::Meaning::Danger).pixmap(side, side));
    warning->addWidget(sign, 0, Qt::AlignTop);
    QLabel *text = makeGroupTitle(tr("It asks from the internet."), m_internet);
    text->setObjectName(u"pairing.card.internet"_s);
    theme::makeMeaning(*text, theme::Meaning::Danger);
    warning->addWidget(text, 1);
    layout()->addWidget(m_internet);
}

void RequestCard::buildCode()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RowSpacing);
    auto *title = new QLabel(tr("Code", "to compare with the one on the device"), this);
    row->addWidget(title);
    m_code = makeFixedText(QString(), this);
    m_code->setObjectName(u"pairing.card.code"_s);
    m_code->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_code);
    m_showAll = new QToolButton(this);
    m_showAll->setObjectName(u"pairing.card.showAll"_s);
    m_showAll->setCheckable(true);
    m_showAll->setAutoRaise(true);
    row->addWidget(m_showAll);
    QLabel *hint = makeSecondaryText(tr("Compare with the code on the device."), this);
    row->addWidget(hint, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_showAll, &QToolButton::toggled, this, &RequestCard::showCode);
}

void RequestCard::buildDecision(std::size_t at)
{
    auto *view = new DecisionView(this);
    view->hide();
    layout()->addWidget(view);
    m_decisions.at(at) = view;
    connect(view, &DecisionView::laterAsked, this, [this] { emit laterAsked(m_row.device); });
    connect(view, &DecisionView::rejectAsked, this, [this, at] {
        if (int(at) < m_row.decisions.size())
            emit rejectAsked(m_row.device, m_row.decisions.at(int(at)).id);
    });
    connect(view, &DecisionView::approveAsked, this, [this, at] { approve(at); });
}

void RequestCard::show(const PairingRow &row, bool canDecide)
{
    m_row = row;
    m_canDecide = canDecide;
    showIdentity();
    showCode();
    const bool isNumbered = row.decisions.size() > 1;
    for (std::size_t at = 0; at < m_decisions.size(); ++at) {
        DecisionView *view = m_decisions.at(at);
        const bool isUsed = int(at) < row.decisions.size();
        if (isUsed)
            view->show(row.decisions.at(int(at)), isNumbered ? int(at) + 1 : 0, canDecide);
        view->setVisible(isUsed);
    }
    setMnemonics(m_hasMnemonics);
    if (isVisible())
        arm();
    showTime();
}

void RequestCard::showIdentity()
{
    m_name->setText(m_row.name);
    m_origin->setText(m_row.origin);
    m_internet->setVisible(m_row.place == DevicePlace::Internet);
    m_trust->setText(RequestText::trust(m_row.trust));
    const theme::Meaning meaning = RequestText::trustMeaning(m_row.trust);
    theme::makeMeaning(*m_trust, meaning);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_trustSign->setPixmap(meaningIcon(meaning).pixmap(side, side));
    setAccessibleName(tr("Request of %1", "name of a device").arg(m_row.name));
}

void RequestCard::showCode()
{
    const QString id = m_row.device.text();
    const bool isWhole = m_showAll->isChecked();
    m_code->setText(isWhole ? fullDeviceCode(id) : deviceCode(id));
    // One digit at a time: a screen reader must not make numbers and words of them.
    QStringList digits;
    for (const QChar digit : m_code->text()) {
        if (digit.isLetterOrNumber())
            digits.append(digit);
    }
    m_code->setAccessibleName(tr("Code: %1").arg(digits.join(u' ')));
    const QString label = isWhole ? tr("Sho&w less") : tr("Sho&w all");
    m_showAll->setText(m_hasMnemonics ? label : withoutMnemonic(label));
    m_showAll->setAccessibleName(isWhole ? tr("Show the short code") : tr("Show all 64 digits"));
}

void RequestCard::showTime()
{
    for (std::size_t at = 0; at < m_decisions.size(); ++at) {
        if (int(at) < m_row.decisions.size())
            m_decisions.at(at)->showTime(m_row.name, m_clock.wallMs());
    }
}

void RequestCard::setMnemonics(bool hasMnemonics)
{
    m_hasMnemonics = hasMnemonics;
    bool isFirst = true;
    for (std::size_t at = 0; at < m_decisions.size(); ++at) {
        const bool isWaiting =
            int(at) < m_row.decisions.size() && m_row.decisions.at(int(at)).isWaiting();
        m_decisions.at(at)->setMnemonics(hasMnemonics && isWaiting && isFirst);
        isFirst = isFirst && !isWaiting;
    }
    showCode();
}

void RequestCard::arm()
{
    m_arming.show(m_row.content(), m_clock.steady());
    updateArming();
}

void RequestCard::updateArming()
{
    const auto now = m_clock.steady();
    const bool isArmed =
        m_arming.isArmed(now) && m_row.trust != gateway::RequestView::Trust::Checking;
    for (DecisionView *view : m_decisions)
        view->setArmed(isArmed);
    if (isVisible() && !m_arming.isArmed(now))
        m_armed.start(m_arming.left(now));
}

// The button is off until then; this holds whatever pressed it.
void RequestCard::approve(std::size_t at)
{
    if (m_arming.isArmed(m_clock.steady()) && int(at) < m_row.decisions.size())
        emit approveAsked(m_row.device, m_row.decisions.at(int(at)).id);
}

void RequestCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    arm();
}

void RequestCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_arming.hide();
    updateArming();
}

// A card that slides under the pointer because another one left must not be taken for it.
void RequestCard::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    if (!isVisible())
        return;
    m_arming.hide();
    arm();
}

} // namespace ui
