// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/DecisionView.h"

#include "ui/common/Announce.h"
#include "ui/common/Labels.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/Theme.h"
#include "ui/common/UnfoldArrow.h"
#include "ui/pairing/DecisionButton.h"
#include "ui/pairing/PowersView.h"
#include "ui/pairing/RequestCountdown.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::RequestView;
using Phase = PairingDecision::Phase;

DecisionView::DecisionView(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    buildQuestion();
    buildButtons();

    connect(m_later, &QPushButton::clicked, this, &DecisionView::laterAsked);
    connect(m_tryAgain, &QPushButton::clicked, this, &DecisionView::tryAgain);
    connect(m_reject, &QPushButton::clicked, this, [this] {
        m_wasApproving = false;
        emit rejectAsked();
    });
    connect(m_approve, &QPushButton::clicked, this, [this] {
        m_wasApproving = true;
        emit approveAsked();
    });
    connect(m_unfold, &QToolButton::toggled, m_commands, &QWidget::setVisible);
    connect(m_unfold, &QToolButton::toggled, this, &DecisionView::updateTexts);
}

void DecisionView::buildQuestion()
{
    m_heading = makeGroupTitle(QString(), this);
    layout()->addWidget(m_heading);

    auto *question = new QGridLayout;
    question->setHorizontalSpacing(theme::RowSpacing);
    question->setVerticalSpacing(theme::RelatedSpacing);
    m_wantsTo = new QLabel(tr("Wants to", "followed by a list of powers"), this);
    question->addWidget(m_wantsTo, 0, 0, Qt::AlignTop);
    m_powers = new PowersView(this);
    m_powers->setObjectName(u"pairing.card.powers"_s);
    question->addWidget(m_powers, 0, 1);
    m_unfold = new QToolButton(this);
    m_unfold->setObjectName(u"pairing.card.commands"_s);
    m_unfold->setCheckable(true);
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setAutoRaise(true);
    question->addWidget(m_unfold, 1, 1, Qt::AlignLeft);
    m_commands = makeFixedText(QString(), this);
    m_commands->setObjectName(u"pairing.card.commandList"_s);
    m_commands->setWordWrap(true);
    m_commands->hide();
    question->addWidget(m_commands, 2, 1);
    question->setColumnStretch(1, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(question);
}

void DecisionView::buildButtons()
{
    m_note = makeSecondaryText(QString(), this);
    m_note->setObjectName(u"pairing.card.note"_s);
    layout()->addWidget(m_note);

    m_failure = new QWidget(this);
    auto *failure = new QHBoxLayout(m_failure);
    failure->setContentsMargins(0, 0, 0, 0);
    m_failureText = makeText(QString(), m_failure);
    m_failureText->setObjectName(u"pairing.card.failure"_s);
    theme::makeMeaning(*m_failureText, theme::Meaning::Danger);
    failure->addWidget(m_failureText, 1);
    m_tryAgain = new QPushButton(m_failure);
    m_tryAgain->setObjectName(u"pairing.card.tryAgain"_s);
    m_tryAgain->setAutoDefault(false);
    failure->addWidget(m_tryAgain, 0, Qt::AlignTop);
    layout()->addWidget(m_failure);

    m_end = makeText(QString(), this);
    m_end->setObjectName(u"pairing.card.end"_s);
    layout()->addWidget(m_end);

    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_time = new QLabel(m_actions);
    m_time->setObjectName(u"pairing.card.time"_s);
    row->addWidget(m_time, 1);
    m_later = new QPushButton(m_actions);
    m_later->setObjectName(u"pairing.card.later"_s);
    m_later->setAutoDefault(false);
    row->addWidget(m_later);
    m_reject = new DecisionButton(u"pairing.card.reject"_s, m_actions);
    row->addWidget(m_reject);
    m_approve = new DecisionButton(u"pairing.card.approve"_s, m_actions);
    row->addWidget(m_approve);
    layout()->addWidget(m_actions);
}

void DecisionView::show(const PairingDecision &decision, int number, bool canDecide)
{
    m_decision = decision;
    m_canDecide = canDecide;
    m_heading->setVisible(number > 0);
    if (decision.kind == RequestView::Kind::Device)
        m_heading->setText(tr("%1. Let it in", "number of the decision").arg(number));
    else
        m_heading->setText(tr("%1. Allow what it offers", "number of the decision").arg(number));
    m_powers->show(decision.powers);
    m_commands->setText(decision.commands.join(u'\n'));
    m_unfold->setVisible(!decision.commands.isEmpty());
    m_note->setVisible(!decision.missingScopes.isEmpty());
    if (!decision.missingScopes.isEmpty())
        m_note->setText(tr("This application may not approve this. It lacks: %1.")
                            .arg(decision.missingScopes.join(u", "_s)));
    showFailure();
    showEnd();
    updateTexts();
    updateButtons();
}

void DecisionView::showFailure()
{
    m_failure->setVisible(!m_decision.failure.isEmpty());
    m_tryAgain->setVisible(m_decision.canTryAgain);
    if (m_failureText->text() == m_decision.failure)
        return;
    m_failureText->setText(m_decision.failure);
    if (!m_decision.failure.isEmpty())
        announce(*m_failureText, m_decision.failure);
}

void DecisionView::showEnd()
{
    QString text;
    switch (m_decision.phase) {
    case Phase::Waiting:
        break;
    case Phase::Expired:
        text = tr("Expired. The device will ask again when it reconnects.");
        break;
    case Phase::ApprovedElsewhere:
        text = tr("Approved from another device");
        break;
    case Phase::Gone:
        text = tr("This request is no longer waiting.");
        break;
    }
    m_end->setVisible(!text.isEmpty());
    m_actions->setVisible(text.isEmpty());
    if (m_end->text() == text)
        return;
    m_end->setText(text);
    if (!text.isEmpty())
        announce(*m_end, text);
}

void DecisionView::setArmed(bool isArmed)
{
    m_isArmed = isArmed;
    updateButtons();
}

void DecisionView::setMnemonics(bool hasMnemonics)
{
    m_hasMnemonics = hasMnemonics;
    updateTexts();
}

void DecisionView::updateTexts()
{
    // One text with its mnemonic to translate, and the mark taken out where it would be twice.
    const auto label = [this](const QString &text) {
        return m_hasMnemonics ? text : withoutMnemonic(text);
    };
    m_later->setText(label(tr("Decide &later")));
    m_reject->setText(label(tr("&Reject")));
    m_approve->setText(label(m_decision.isStrong ? tr("&Approve…") : tr("&Approve")));
    m_tryAgain->setText(label(tr("Tr&y again")));
    m_unfold->setText(label(tr("%n &command(s)", nullptr, int(m_decision.commands.size()))));
    m_unfold->setArrowType(unfoldArrow(*m_unfold, m_unfold->isChecked()));
}

void DecisionView::updateButtons()
{
    const bool isOpen = m_canDecide && m_decision.isWaiting() && !m_decision.isBusy;
    m_later->setEnabled(isOpen);
    m_reject->setEnabled(isOpen);
    m_tryAgain->setEnabled(isOpen && (m_isArmed || !m_wasApproving));
    m_approve->setEnabled(isOpen && m_isArmed && m_decision.missingScopes.isEmpty());
}

void DecisionView::showTime(const QString &name, qint64 nowMs)
{
    if (!m_decision.expiresAtMs || !m_decision.isWaiting()) {
        m_leftMs.reset();
        m_time->clear();
        return;
    }
    const qint64 left = *m_decision.expiresAtMs - nowMs;
    m_time->setText(RequestCountdown::text(left));
    m_time->setAccessibleName(RequestCountdown::spoken(left));
    if (m_leftMs) {
        const QString said = RequestCountdown::announcement(name, *m_leftMs, left);
        if (!said.isEmpty())
            announce(*m_time, said);
    }
    m_leftMs = left;
}

void DecisionView::tryAgain()
{
    if (m_wasApproving)
        emit approveAsked();
    else
        emit rejectAsked();
}

QWidget *DecisionView::firstButton() const
{
    return m_later;
}

} // namespace ui
