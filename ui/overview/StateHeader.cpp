// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/StateHeader.h"

#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/overview/OverviewText.h"
#include "ui/settings/DiscoveryText.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/ReachText.h"
#include "ui/window/Navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::GatewaySnapshot;

namespace {

constexpr int StateIcon = 22;
constexpr int SmallIcon = 16;

std::chrono::milliseconds elapsed(const QElapsedTimer &clock)
{
    return std::chrono::milliseconds(clock.elapsed());
}

theme::Meaning meaningOf(ShownState state)
{
    switch (state) {
    case ShownState::Running:
    case ShownState::RemoteConnected:
        return theme::Meaning::Good;
    case ShownState::Limited:
    case ShownState::Attention:
    case ShownState::RemoteNeedsApproval:
        return theme::Meaning::Caution;
    case ShownState::Failed:
    case ShownState::PortTaken:
    case ShownState::RemoteUnreachable:
        return theme::Meaning::Danger;
    case ShownState::SetupNeeded:
    case ShownState::Stopped:
    case ShownState::Starting:
    case ShownState::Restarting:
    case ShownState::Stopping:
    case ShownState::RemoteConnecting:
        return theme::Meaning::Neutral;
    }
    return theme::Meaning::Neutral;
}

} // namespace

StateHeader::StateHeader(UiContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    addState(column);
    addReach(column);
    m_clock.start();
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &StateHeader::settleState);
}

void StateHeader::addState(QVBoxLayout *column)
{
    m_stateIcon = new QLabel(this);
    m_headline = makeText(QString(), this);
    m_headline->setObjectName(u"page.overview.headline"_s);
    m_headline->setFont(theme::groupFont(theme::titleFont(font())));
    m_next = new QPushButton(this);
    m_next->setObjectName(u"page.overview.next"_s);
    m_primary = new QPushButton(this);
    m_primary->setObjectName(u"page.overview.primary"_s);
    m_restart = new QPushButton(tr("R&estart"), this);
    m_restart->setObjectName(u"page.overview.restart"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_stateIcon);
    row->addWidget(m_headline, 1);
    row->addWidget(m_next);
    row->addWidget(m_primary);
    row->addWidget(m_restart);
    column->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &StateHeader::lookInto);
    connect(m_primary, &QPushButton::clicked, this, &StateHeader::actPrimary);
    connect(m_restart, &QPushButton::clicked, this, [this] { await(m_context.port.restart()); });
}

void StateHeader::addReach(QVBoxLayout *column)
{
    m_reachIcon = new QLabel(this);
    m_reach = new QLabel(this);
    m_reach->setObjectName(u"page.overview.reach"_s);
    m_reach->setTextFormat(Qt::PlainText);
    m_facts = makeText(QString(), this);
    m_facts->setObjectName(u"page.overview.facts"_s);
    auto *reach = new QHBoxLayout;
    reach->setSpacing(theme::RelatedSpacing);
    reach->addWidget(m_reachIcon);
    reach->addWidget(m_reach);
    reach->addWidget(m_facts, 1);
    column->addLayout(reach);
    m_problem = new FindingLabel(this);
    m_problem->setObjectName(u"page.overview.problem"_s);
    column->addWidget(m_problem);
}

void StateHeader::showEvent(QShowEvent *event)
{
    // What was shown before it was hidden is no state to linger on.
    m_steady.reset();
    QWidget::showEvent(event);
}

void StateHeader::hideEvent(QHideEvent *event)
{
    m_settle.stop();
    QWidget::hideEvent(event);
}

void StateHeader::showSnapshot(const GatewaySnapshot &now)
{
    followState(now);
    showReach(now);
}

void StateHeader::followState(const GatewaySnapshot &now)
{
    const ShownState state = shownStateFor(now);
    if (!m_steady)
        m_steady.emplace(state, elapsed(m_clock));
    m_steady->observe(state, elapsed(m_clock));
    settleState();
}

void StateHeader::settleState()
{
    if (!m_steady)
        return;
    m_steady->settle(elapsed(m_clock));
    // A coarse timer may fire early: what is still due is waited for again.
    if (const auto due = m_steady->dueAt())
        m_settle.start(std::max(SteadyState::Milliseconds(1), *due - elapsed(m_clock)));
    showState();
}

void StateHeader::showState()
{
    if (!m_steady)
        return;
    const ShownState state = m_steady->shown();
    const bool isRemote = m_context.port.snapshot().isRemote;
    const QString headline = StateText::headline(state, m_context.port.snapshot());
    if (headline != m_headline->text()) {
        m_headline->setText(headline);
        announce(*m_headline, headline);
    }
    m_stateIcon->setPixmap(meaningIcon(meaningOf(state)).pixmap(StateIcon));
    QString action;
    switch (state) {
    case ShownState::Stopped:
        action = isRemote ? tr("Co&nnect") : tr("&Start");
        break;
    case ShownState::Failed:
        action = tr("&Start");
        break;
    case ShownState::PortTaken:
        action = tr("C&hoose…");
        break;
    case ShownState::Starting:
    case ShownState::RemoteConnecting:
        action = tr("Cance&l");
        break;
    case ShownState::Running:
    case ShownState::Limited:
    case ShownState::Attention:
        action = isRemote ? tr("Disc&onnect") : tr("S&top");
        break;
    case ShownState::RemoteConnected:
    case ShownState::RemoteNeedsApproval:
        action = tr("Disc&onnect");
        break;
    case ShownState::RemoteUnreachable:
        action = tr("Try a&gain");
        break;
    case ShownState::SetupNeeded: // Its card has the button.
    case ShownState::Restarting:
    case ShownState::Stopping:
        break;
    }
    const bool hasWaiting = !m_context.port.snapshot().requests.isEmpty();
    m_next->setText(state == ShownState::Limited ? tr("Sho&w details") : tr("Re&view…"));
    m_next->setVisible(state == ShownState::Limited ||
                       (state == ShownState::Attention && hasWaiting));
    m_primary->setText(action);
    m_primary->setVisible(!action.isEmpty());
    m_primary->setEnabled(!m_isBusy);
    m_restart->setVisible(isUp(state) && !isRemote);
    m_restart->setEnabled(!m_isBusy);
}

void StateHeader::lookInto()
{
    const bool isLimited = m_steady && m_steady->shown() == ShownState::Limited;
    m_context.navigator.showPage(
        isLimited ? OverviewText::pageToLookAt(m_context.port.snapshot().problems)
                  : PageId::Pairing);
}

void StateHeader::actPrimary()
{
    switch (m_steady->shown()) {
    case ShownState::PortTaken:
        m_context.navigator.showPage(PageId::Network);
        return;
    case ShownState::Stopped:
    case ShownState::Failed:
        await(m_context.port.start());
        return;
    case ShownState::RemoteUnreachable:
        await(m_context.port.restart());
        return;
    case ShownState::Starting:
    case ShownState::Running:
    case ShownState::Limited:
    case ShownState::Attention:
    case ShownState::RemoteConnecting:
    case ShownState::RemoteConnected:
    case ShownState::RemoteNeedsApproval:
        await(m_context.port.stop());
        return;
    case ShownState::SetupNeeded:
    case ShownState::Restarting:
    case ShownState::Stopping:
        return; // Has no button.
    }
}

void StateHeader::await(const QFuture<CommandOutcome> &future)
{
    m_problem->setFinding(std::nullopt);
    m_isBusy = true;
    showState();
    whenDone(future, this, [this](const CommandOutcome &outcome) {
        m_isBusy = false;
        showState();
        // Why a start failed stands in the snapshot, with the way out of it.
        if (!outcome && !m_context.port.snapshot().failure) {
            m_problem->setFinding(
                Finding{.level = Finding::Level::Error, .text = ErrorText::of(outcome.error())});
        }
    });
}

void StateHeader::showReach(const GatewaySnapshot &now)
{
    const Reach reach = reachOf(now.listeners);
    const theme::Meaning meaning = ReachText::meaning(reach);
    const QString sentence =
        now.isRemote ? tr("The gateway runs on another computer.") : ReachText::sentence(reach);
    if (sentence != m_reach->text()) {
        m_reach->setText(sentence);
        m_reachIcon->setPixmap(meaningIcon(meaning).pixmap(SmallIcon));
        m_reachIcon->setVisible(reach.isExposed());
        QFont font = this->font();
        font.setBold(reach.isExposed());
        m_reach->setFont(font);
    }
    QStringList facts;
    if (now.isListening())
        facts = {OverviewText::signIn(now), DiscoveryText::fact(now.discovery)};
    m_facts->setText(facts.join(u"  "_s));
}

} // namespace ui
