// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

#include "ui/common/AddressList.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/TimeText.h"
#include "ui/models/Platform.h"
#include "ui/overview/FactRows.h"
#include "ui/overview/HintCard.h"
#include "ui/overview/OverviewText.h"
#include "ui/overview/StateHeader.h"
#include "ui/overview/TipsCard.h"
#include "ui/settings/ReachText.h"
#include "ui/window/Navigator.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::ListenerView;
using gateway::NodeView;
using gateway::RequestView;

namespace {

constexpr int RequestsShown = 3;
constexpr int NodesShown = 6;

} // namespace

OverviewPage::OverviewPage(UiContext context, QWidget *parent)
    : Page(PageId::Overview, tr("Overview"), tr("What the gateway is doing now."), parent)
    , m_context(context)
{
    QVBoxLayout *column = addColumn(content());
    m_header = new StateHeader(context, this);
    column->addWidget(m_header);
    if (context.hints)
        addHint(column);
    buildSetup(column);
    buildFailure(column);
    buildLists(column);
    if (context.hints)
        column->addWidget(new TipsCard(*context.hints, this));
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        showRequests(m_context.port.snapshot());
        showConnected(m_context.port.snapshot());
    });
}

void OverviewPage::addHint(QVBoxLayout *column)
{
    auto *card = new HintCard(*m_context.hints, this);
    column->addWidget(card);
    connect(card, &HintCard::learnMoreAsked, this, [] {
        QDesktopServices::openUrl(
            QUrl(u"https://extensions.gnome.org/extension/615/appindicator-support/"_s));
    });
}

void OverviewPage::buildSetup(QVBoxLayout *column)
{
    auto *card = new QFrame(this);
    card->setObjectName(u"page.overview.setup"_s);
    card->setFrameShape(QFrame::StyledPanel);
    auto *start = new QPushButton(tr("Start set&up"), card);
    start->setObjectName(u"page.overview.setup.start"_s);
    auto *texts = new QVBoxLayout;
    texts->addWidget(makeGroupTitle(tr("Continue setup"), card));
    texts->addWidget(makeText(tr("Nothing is set up yet: nobody can connect, and no settings were "
                                 "saved."),
                              card));
    auto *row = new QHBoxLayout(card);
    row->addLayout(texts, 1);
    row->addWidget(start);
    m_setup = card;
    column->addWidget(card);
    connect(start, &QPushButton::clicked, this, [this] { m_context.navigator.showSetup(); });
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
    m_second.start();
    Page::showEvent(event);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Page::hideEvent(event);
}

void OverviewPage::showSnapshot(const GatewaySnapshot &now)
{
    m_header->showSnapshot(now);
    const bool isSetUp = now.state != gateway::GatewayState::SetupNeeded;
    m_setup->setVisible(!isSetUp);
    if (m_context.hints)
        m_context.hints->setApplies(Hints::Hint::Tips, isSetUp && !now.failure);
    showFailure(now);
    showRequests(now);
    showConnected(now);
    showAddresses(now);
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
                       Platform::name(node.platform, node.deviceFamily),
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
        AddressList::Entry entry = AddressList::canvasEntry(url);
        if (entries.size() == gateways)
            entry.caption = tr("Canvas");
        entries.append(entry);
    }
    m_addresses->setEntries(entries, now.isRemote
                                         ? tr("Devices connect to the gateway's own computer.")
                                         : tr("The gateway is not listening."));
    m_addressHint->setVisible(reachOf(now.listeners).kind == Reach::Kind::ThisComputer);
}

} // namespace ui
