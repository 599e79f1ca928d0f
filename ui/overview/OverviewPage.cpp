// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "ui/common/AddressList.h"
#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/TimeText.h"
#include "ui/common/WhenDone.h"
#include "ui/overview/FactRows.h"
#include "ui/overview/OverviewText.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/ReachText.h"
#include "ui/window/Navigator.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::GatewaySnapshot;
using gateway::ListenerView;
using gateway::NodeView;
using gateway::RequestView;

namespace {

constexpr int RequestsShown = 3;
constexpr int NodesShown = 6;
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

OverviewPage::OverviewPage(UiContext context, QWidget *parent)
    : Page(PageId::Overview, tr("Overview"), tr("What the gateway is doing now."), parent)
    , m_context(context)
{
    QVBoxLayout *column = addColumn(content());
    buildHeader(column);
    buildFailure(column);
    buildLists(column);
    m_clock.start();
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &OverviewPage::settleState);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        showRequests(m_context.port.snapshot());
        showConnected(m_context.port.snapshot());
    });
}

void OverviewPage::buildHeader(QVBoxLayout *column)
{
    m_stateIcon = new QLabel(this);
    m_headline = makeText(QString(), this);
    m_headline->setObjectName(u"page.overview.headline"_s);
    m_headline->setFont(theme::groupFont(theme::titleFont(font())));
    m_primary = new QPushButton(this);
    m_primary->setObjectName(u"page.overview.primary"_s);
    m_restart = new QPushButton(tr("R&estart"), this);
    m_restart->setObjectName(u"page.overview.restart"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_stateIcon);
    row->addWidget(m_headline, 1);
    row->addWidget(m_primary);
    row->addWidget(m_restart);
    column->addLayout(row);

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
    m_commandNote = new FindingLabel(this);
    m_commandNote->setObjectName(u"page.overview.problem"_s);
    column->addWidget(m_commandNote);
    connect(m_primary, &QPushButton::clicked, this, &OverviewPage::actPrimary);
    connect(m_restart, &QPushButton::clicked, this, [this] { await(m_context.port.restart()); });
}

void OverviewPage::buildFailure(QVBoxLayout *column)
{
    auto *card = new QFrame(this);
    card->setObjectName(u"page.overview.failure"_s);
    card->setFrameShape(QFrame::StyledPanel);
    m_failureText = makeText(QString(), card);
    m_failureText->setObjectName(u"page.overview.failure.text"_s);
    theme::makeMeaning(*m_failureText, theme::Meaning::Danger);
    m_failureDetail = makeFixedText(QString(), card);
    m_failureDetail->setObjectName(u"page.overview.failure.detail"_s);
    m_failureDetail->setWordWrap(true);
    m_failureDetail->setVisible(false);
    auto *fix = new QPushButton(tr("&Fix…"), card);
    fix->setObjectName(u"page.overview.failure.fix"_s);
    auto *details = new QPushButton(tr("&Details"), card);
    details->setObjectName(u"page.overview.failure.details"_s);
    details->setCheckable(true);
    auto *layout = new QVBoxLayout(card);
    layout->addWidget(m_failureText);
    layout->addWidget(m_failureDetail);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(details);
    buttons->addWidget(fix);
    layout->addLayout(buttons);
    m_failure = card;
    column->addWidget(card);
    connect(details, &QPushButton::toggled, m_failureDetail, &QWidget::setVisible);
    connect(fix, &QPushButton::clicked, this, [this] {
        if (const auto &failure = m_context.port.snapshot().failure)
            m_context.navigator.showPage(OverviewText::pageToFix(*failure));
    });
}

void OverviewPage::buildLists(QVBoxLayout *column)
{
    column->addSpacing(theme::RelatedSpacing);
    m_waitingTitle = makeGroupTitle(tr("Waiting for you"), this);
    m_waiting = new FactRows(u"page.overview.waiting"_s, 2, this);
    m_moreWaiting = makeSecondaryText(QString(), this);
    column->addWidget(m_waitingTitle);
    column->addWidget(m_waiting);
    column->addWidget(m_moreWaiting);

    m_counts = makeSecondaryText(QString(), this);
    m_counts->setObjectName(u"page.overview.counts"_s);
    m_counts->setWordWrap(false);
    auto *title = new QHBoxLayout;
    title->addWidget(makeGroupTitle(tr("Connected now"), this), 1);
    title->addWidget(m_counts);
    column->addLayout(title);
    m_nobody = makeSecondaryText(tr("No node is connected."), this);
    m_nobody->setObjectName(u"page.overview.nobody"_s);
    m_connected = new FactRows(u"page.overview.connected"_s, 4, this);
    m_moreConnected = makeSecondaryText(QString(), this);
    auto *add = new QPushButton(tr("&Add a node…"), this);
    add->setObjectName(u"page.overview.addNode"_s);
    column->addWidget(m_nobody);
    column->addWidget(m_connected);
    column->addWidget(m_moreConnected);
    column->addWidget(add, 0, Qt::AlignRight);
    connect(add, &QPushButton::clicked, this, [this] { m_context.navigator.showAddNode(); });

    column->addWidget(makeGroupTitle(tr("Addresses"), this));
    m_addresses = new AddressList(u"page.overview.address"_s, this);
    m_addressHint = makeSecondaryText(tr("For programs on this computer only."), this);
    m_addressHint->setObjectName(u"page.overview.address.hint"_s);
    column->addWidget(m_addresses);
    column->addWidget(m_addressHint);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    // What was shown before the page was hidden is no state to linger on.
    m_steady.reset();
    m_second.start();
    Page::showEvent(event);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    m_settle.stop();
    Page::hideEvent(event);
}

void OverviewPage::showSnapshot(const GatewaySnapshot &now)
{
    followState(now);
    showReach(now);
    showFailure(now);
    showRequests(now);
    showConnected(now);
    showAddresses(now);
}

void OverviewPage::followState(const GatewaySnapshot &now)
{
    const ShownState state = shownStateFor(now);
    if (!m_steady)
        m_steady.emplace(state, elapsed(m_clock));
    m_steady->observe(state, elapsed(m_clock));
    settleState();
}

void OverviewPage::settleState()
{
    if (!m_steady)
        return;
    m_steady->settle(elapsed(m_clock));
    // A coarse timer may fire early: what is still due is waited for again.
    if (const auto due = m_steady->dueAt())
        m_settle.start(std::max(SteadyState::Milliseconds(1), *due - elapsed(m_clock)));
    showHeader();
}

void OverviewPage::showHeader()
{
    if (!m_steady)
        return;
    const ShownState state = m_steady->shown();
    const QString headline = StateText::headline(state, m_context.port.snapshot());
    if (headline != m_headline->text()) {
        m_headline->setText(headline);
        announce(*m_headline, headline);
    }
    m_stateIcon->setPixmap(meaningIcon(meaningOf(state)).pixmap(StateIcon));
    QString action;
    switch (state) {
    case ShownState::SetupNeeded:
        action = tr("Start set&up");
        break;
    case ShownState::Stopped:
    case ShownState::Failed:
        action = tr("&Start");
        break;
    case ShownState::PortTaken:
        action = tr("C&hoose…");
        break;
    case ShownState::Starting:
        action = tr("Cance&l");
        break;
    case ShownState::Running:
    case ShownState::Limited:
    case ShownState::Attention:
        action = tr("S&top");
        break;
    case ShownState::Restarting:
    case ShownState::Stopping:
    case ShownState::RemoteConnecting:
    case ShownState::RemoteConnected:
    case ShownState::RemoteNeedsApproval:
    case ShownState::RemoteUnreachable:
        break;
    }
    m_primary->setText(action);
    m_primary->setVisible(!action.isEmpty());
    m_primary->setEnabled(!m_isBusy);
    m_restart->setVisible(isUp(state) && !m_context.port.snapshot().isRemote);
    m_restart->setEnabled(!m_isBusy);
}

void OverviewPage::actPrimary()
{
    switch (m_steady->shown()) {
    case ShownState::SetupNeeded:
        m_context.navigator.showSetup();
        return;
    case ShownState::PortTaken:
        m_context.navigator.showPage(PageId::Network);
        return;
    case ShownState::Stopped:
    case ShownState::Failed:
        await(m_context.port.start());
        return;
    case ShownState::Starting:
    case ShownState::Running:
    case ShownState::Limited:
    case ShownState::Attention:
        await(m_context.port.stop());
        return;
    case ShownState::Restarting:
    case ShownState::Stopping:
    case ShownState::RemoteConnecting:
    case ShownState::RemoteConnected:
    case ShownState::RemoteNeedsApproval:
    case ShownState::RemoteUnreachable:
        return; // Has no button.
    }
}

void OverviewPage::await(const QFuture<CommandOutcome> &future)
{
    m_commandNote->setFinding(std::nullopt);
    m_isBusy = true;
    showHeader();
    whenDone(future, this, [this](const CommandOutcome &outcome) {
        m_isBusy = false;
        showHeader();
        // Why a start failed stands in the snapshot, with the way out of it.
        if (!outcome && !m_context.port.snapshot().failure) {
            m_commandNote->setFinding(
                Finding{.level = Finding::Level::Error, .text = ErrorText::of(outcome.error())});
        }
    });
}

void OverviewPage::showReach(const GatewaySnapshot &now)
{
    const Reach reach = reachOf(now.listeners);
    const theme::Meaning meaning = ReachText::meaning(reach);
    const QString sentence = ReachText::sentence(reach);
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
        facts = {OverviewText::signIn(now), tr("Discovery off.")};
    m_facts->setText(facts.join(u"  "_s));
}

void OverviewPage::showFailure(const GatewaySnapshot &now)
{
    m_failure->setVisible(now.failure.has_value());
    if (!now.failure)
        return;
    m_failureText->setText(ErrorText::of(*now.failure));
    m_failureDetail->setText(now.failure->detail);
}

void OverviewPage::showRequests(const GatewaySnapshot &now)
{
    const qint64 time = QDateTime::currentMSecsSinceEpoch();
    QList<FactRows::Row> rows;
    for (const RequestView &request :
         now.requests.first(std::min<qsizetype>(RequestsShown, now.requests.size()))) {
        const QString text = OverviewText::request(request);
        rows.append({.meaning = theme::Meaning::Caution,
                     .texts = {OverviewText::timeLeft(request, time), text},
                     .action = tr("Review…"),
                     .actionName = tr("Review: %1").arg(text),
                     .act = [this] { m_context.navigator.showPage(PageId::Pairing); }});
    }
    m_waiting->setRows(rows);
    m_waitingTitle->setVisible(!rows.isEmpty());
    m_waiting->setVisible(!rows.isEmpty());
    const int more = int(now.requests.size() - rows.size());
    m_moreWaiting->setVisible(more > 0);
    m_moreWaiting->setText(tr("and %n more", nullptr, more));
}

void OverviewPage::showConnected(const GatewaySnapshot &now)
{
    const qint64 time = QDateTime::currentMSecsSinceEpoch();
    QList<FactRows::Row> rows;
    int connected = 0;
    for (const NodeView &node : now.nodes) {
        if (!node.isConnected || ++connected > NodesShown)
            continue;
        const QString name = node.name.isEmpty() ? tr("A node") : remoteText(node.name);
        const qint64 since = node.connectedSinceMs.value_or(time);
        rows.append(
            {.meaning = theme::Meaning::Good,
             .texts = {name,
                       remoteText(node.deviceFamily.isEmpty() ? node.platform : node.deviceFamily),
                       tr("connected %1", "%1: a duration").arg(TimeText::lasted(since, time)),
                       OverviewText::abilities(node)},
             .action = tr("Show"),
             .actionName = tr("Show %1").arg(name),
             .act = [this, id = node.id] { m_context.navigator.showNode(id); }});
    }
    m_connected->setRows(rows);
    m_connected->setVisible(!rows.isEmpty());
    m_nobody->setVisible(rows.isEmpty());
    m_counts->setText(OverviewText::counts(now));
    m_moreConnected->setVisible(connected > NodesShown);
    m_moreConnected->setText(tr("and %n more", nullptr, connected - NodesShown));
}

void OverviewPage::showAddresses(const GatewaySnapshot &now)
{
    QList<AddressList::Entry> entries;
    for (const ListenerView &listener : now.listeners) {
        entries.append({.caption = entries.isEmpty() ? tr("Gateway") : QString(),
                        .url = listener.url,
                        .copyName = tr("Copy gateway address")});
    }
    const qsizetype gateways = entries.size();
    for (const QString &url : now.canvas.urls) {
        entries.append({.caption = entries.size() == gateways ? tr("Canvas") : QString(),
                        .url = url,
                        .copyName = tr("Copy canvas address"),
                        .openName = tr("Open canvas address in the browser")});
    }
    m_addresses->setEntries(entries, tr("The gateway is not listening."));
    m_addressHint->setVisible(reachOf(now.listeners).kind == Reach::Kind::ThisComputer);
}

} // namespace ui
