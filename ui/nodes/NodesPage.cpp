// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodesPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StoppedStrip.h"
#include "ui/common/UiPreferences.h"
#include "ui/common/WhenDone.h"
#include "ui/nodes/ActionNotice.h"
#include "ui/nodes/CommandRulesDialog.h"
#include "ui/nodes/NodeDetails.h"
#include "ui/nodes/NodeTasks.h"
#include "ui/nodes/NodesMessage.h"
#include "ui/nodes/NodesSplitter.h"
#include "ui/nodes/NodesTable.h"
#include "ui/nodes/NodesToolbar.h"
#include "ui/window/Navigator.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::NodeId;
using gateway::NodeView;

namespace {

constexpr int DetailsBesideFrom = 1200; // width of the window
constexpr std::chrono::milliseconds LoadingShownAfter{300};
constexpr std::chrono::seconds TimesRefreshed{20};
const QString SelectionKey = u"page.nodes.selection"_s;

} // namespace

NodesPage::NodesPage(UiContext context, QWidget *parent)
    : Page(PageId::Nodes, tr("Nodes"),
           tr("Phones and computers that offer something, and what can be done with it."), parent)
    , m_context(context)
    , m_selected(QString::fromUtf8(context.preferences.layoutOf(SelectionKey)))
{
    m_model = new NodesModel(this);
    m_order = new NodesOrder(*m_model, this);
    m_tasks = new NodeTasks(m_context.port, *this);
    content()->setSpacing(theme::RelatedSpacing);
    buildToolbar();
    m_strip = new StoppedStrip(u"page.nodes"_s, this);
    content()->addWidget(m_strip);
    m_notice = new ActionNotice(u"page.nodes.notice"_s, this);
    content()->addWidget(m_notice);
    buildBody();
    buildMessage();
    buildKeys();
    connectDetails();

    connect(m_strip, &StoppedStrip::startAsked, this, &NodesPage::startGateway);
    connect(m_strip, &StoppedStrip::remoteAsked, this,
            [this] { m_context.navigator.showPage(PageId::Remote); });
    connect(m_tasks, &NodeTasks::noticed, m_notice, &ActionNotice::show);
    connect(m_model, &NodesModel::renameAsked, this, [this](const NodeId &id, const QString &name) {
        if (const NodeRow *row = m_model->find(id))
            m_tasks->rename(row->node, name);
    });
    m_loading.setSingleShot(true);
    m_loading.setInterval(LoadingShownAfter);
    connect(&m_loading, &QTimer::timeout, this, [this] {
        m_message->showLoading();
        m_stack->setCurrentWidget(m_message);
    });
    m_steady.start();
    m_tick.setInterval(TimesRefreshed);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_resume.note(QDateTime::currentMSecsSinceEpoch(), m_steady.elapsed());
        if (isVisible())
            showSnapshot(m_context.port.snapshot());
    });
    m_tick.start();
}

NodesPage::~NodesPage()
{
    m_context.preferences.keepLayout(SelectionKey, m_selected.text().toUtf8());
}

void NodesPage::buildToolbar()
{
    m_toolbar = new NodesToolbar(this);
    content()->addWidget(m_toolbar);
    connect(m_toolbar, &NodesToolbar::filterChanged, this, &NodesPage::applyFilter);
    connect(m_toolbar, &NodesToolbar::rulesAsked, this, [this] { openRules(QString()); });
    connect(m_toolbar, &NodesToolbar::addAsked, this,
            [this] { m_context.navigator.showAddNode(); });
}

void NodesPage::buildBody()
{
    m_table = new NodesTable(*m_order, m_context.preferences, this);
    m_noMatch = new QWidget(this);
    auto *noMatchRow = new QHBoxLayout(m_noMatch);
    noMatchRow->setContentsMargins(0, 0, 0, 0);
    auto *noMatchText = new QLabel(tr("No nodes match."), m_noMatch);
    noMatchText->setObjectName(u"page.nodes.noMatch"_s);
    auto *clear = new QPushButton(tr("Clear &filter"), m_noMatch);
    clear->setObjectName(u"page.nodes.clearFilter"_s);
    noMatchRow->addWidget(noMatchText);
    noMatchRow->addWidget(clear);
    noMatchRow->addStretch(1);
    m_noMatch->hide();
    auto *listSide = new QWidget(this);
    auto *listColumn = new QVBoxLayout(listSide);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_noMatch);
    listColumn->addWidget(m_table, 1);

    m_details = new NodeDetails(this);
    m_splitter = new NodesSplitter(listSide, m_details, m_context.preferences, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    content()->addWidget(m_stack, 1);

    connect(clear, &QPushButton::clicked, this, &NodesPage::clearFilter);
    connect(m_table, &NodesTable::menuAsked, this, &NodesPage::showMenu);
    connect(m_table, &NodesTable::nodeSelected, this, [this](const NodeId &node) {
        m_selected = node;
        updateDetails();
    });
    connect(m_table, &QTreeView::activated, m_details, [this] { m_details->setFocus(); });
}

void NodesPage::buildMessage()
{
    m_message = new NodesMessage(this);
    m_stack->addWidget(m_message);
    Navigator &navigator = m_context.navigator;
    connect(m_message, &NodesMessage::addAsked, this, [&navigator] { navigator.showAddNode(); });
    connect(m_message, &NodesMessage::helpAsked, this,
            [&navigator] { navigator.showHelp(PageId::Nodes); });
    connect(m_message, &NodesMessage::reachAsked, this,
            [&navigator] { navigator.showPage(PageId::Network); });
    connect(m_message, &NodesMessage::retryAsked, this, &NodesPage::startGateway);
}

void NodesPage::buildKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto call) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, call);
    };
    bind(QKeySequence::Find, [this] { m_toolbar->focusSearch(); });
    bind(Qt::Key_F3, [this] { m_table->selectNext(); });
    bind(Qt::Key_F5, [this] {
        m_table->refreshOrder();
        showSnapshot(m_context.port.snapshot());
    });
    addActions(m_details->keyActions());
}

void NodesPage::connectDetails()
{
    connect(m_details, &NodeDetails::asked, this, [this](NodeAction action) {
        if (action == NodeAction::Rename)
            m_table->editName();
        else if (const NodeView *node = selectedNode())
            m_tasks->perform(action, *node);
    });
    connect(m_details, &NodeDetails::photoAsked, this, [this](const QString &facing) {
        if (const NodeView *node = selectedNode())
            m_tasks->takePhoto(*node, facing);
    });
    connect(m_details, &NodeDetails::runAsked, this, [this](const QString &command) {
        if (const NodeView *node = selectedNode())
            m_tasks->openRunWindow(*node, command);
    });
    connect(m_details, &NodeDetails::copyAsked, this, &NodesPage::copyText);
    connect(m_details, &NodeDetails::ruleAsked, this, &NodesPage::openRules);
}

void NodesPage::showSnapshot(const GatewaySnapshot &now)
{
    m_resume.note(QDateTime::currentMSecsSinceEpoch(), m_steady.elapsed());
    const NodesView view = NodeStatus::view(now);
    updateList(now, view);
    const bool hasFailed = view == NodesView::Failed && m_model->rowCount() > 0;
    m_strip->showState(now);
    m_strip->setVisible(view == NodesView::Stopped || hasFailed);
    updateStack(now, view);
    updatePlatforms();
    updateNoMatch();
    updateDetails();
}

void NodesPage::updateList(const GatewaySnapshot &now, NodesView view)
{
    const bool isLive = view == NodesView::Ready || view == NodesView::Empty;
    if (isLive || !now.nodes.isEmpty())
        m_lastKnown = now.nodes;
    announceConnected();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (NodeView &node : m_lastKnown) {
        if (isLive || !node.isConnected)
            continue;
        node.isConnected = false;
        node.lastSeenMs = nowMs;
    }
    m_model->show(m_lastKnown, {.gateway = now.state,
                                .startedAtMs = now.startedAtMs,
                                .resumedAtMs = m_resume.resumedAtMs(),
                                .nowMs = nowMs});
    if (m_table->selected().isEmpty()) {
        // A node that goes takes the selection with it; none takes its place.
        if (!m_wasFound && !m_model->find(m_selected))
            m_selected = m_order->idAt(m_order->index(0, NodesModel::Name));
        m_table->select(m_selected);
    }
    m_wasFound = m_wasFound || m_model->find(m_selected);
}

// Many at once, as after a restart, are no news one by one.
void NodesPage::announceConnected()
{
    constexpr qsizetype AtMost = 3;
    QStringList names;
    for (const NodeView &node : m_lastKnown) {
        const NodeRow *row = m_model->find(node.id);
        if (node.isConnected && row && !row->node.isConnected)
            names.append(NodeActions::nameOf(node));
    }
    if (!names.isEmpty() && names.size() <= AtMost)
        announce(*m_table, tr("%1 connected", "%1: names of devices").arg(names.join(", "_L1)));
}

void NodesPage::updateStack(const GatewaySnapshot &now, NodesView view)
{
    if (view == NodesView::Loading && m_model->rowCount() == 0) {
        if (!m_loading.isActive() && m_stack->currentWidget() != m_message)
            m_loading.start();
        m_details->setEnabled(false);
        return;
    }
    m_loading.stop();
    m_details->setEnabled(true);
    const bool isEmpty = view == NodesView::Empty;
    const bool isLost = view == NodesView::Failed && m_model->rowCount() == 0;
    if (isEmpty)
        m_message->showEmpty(now);
    else if (isLost)
        m_message->showFailure(now);
    m_toolbar->setCanAdd(NodeStatus::isServing(now.state));
    m_toolbar->setVisible(!isEmpty && !isLost);
    m_stack->setCurrentWidget(isEmpty || isLost ? static_cast<QWidget *>(m_message) : m_splitter);
}

void NodesPage::updatePlatforms()
{
    QStringList platforms;
    for (const NodeRow &row : m_model->rows())
        platforms.append(row.platform);
    m_toolbar->setPlatforms(platforms);
}

void NodesPage::updateDetails()
{
    if (const NodeRow *row = m_model->find(m_selected))
        m_details->show(*row, m_context.port.snapshot());
    else
        m_details->showNothing();
}

void NodesPage::updateNoMatch()
{
    m_noMatch->setVisible(m_order->isFiltering() && m_order->rowCount() == 0);
}

void NodesPage::applyFilter()
{
    m_order->setFilter(m_toolbar->filter());
    m_order->setSearch(m_toolbar->search());
    m_table->select(m_selected);
    updateNoMatch();
}

void NodesPage::clearFilter()
{
    m_toolbar->clear();
    m_table->setFocus();
}

void NodesPage::showNode(const NodeId &node)
{
    m_selected = node;
    showSnapshot(m_context.port.snapshot());
    if (!m_order->indexOf(node).isValid())
        clearFilter();
    m_table->select(node);
    m_table->scrollToSelected();
}

void NodesPage::startGateway()
{
    m_strip->setBusy(true);
    whenDone(m_context.port.start(), this, [this](const gateway::CommandOutcome &outcome) {
        m_strip->setBusy(false);
        if (outcome)
            return;
        m_notice->show({.meaning = theme::Meaning::Danger,
                        .text = ErrorText::of(outcome.error()),
                        .detail = outcome.error().detail});
    });
}

void NodesPage::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"page.nodes.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selectedNode())
        m_details->addActionsTo(*menu);
    menu->addSeparator();
    m_table->addColumnsTo(*menu->addMenu(tr("Co&lumns")));
    menu->popup(position);
}

void NodesPage::openRules(const QString &command)
{
    auto *dialog = new CommandRulesDialog(m_context.port, this);
    dialog->select(command);
    dialog->open();
}

void NodesPage::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_notice->show({.text = tr("Copied.")});
}

const NodeView *NodesPage::selectedNode() const
{
    const NodeRow *row = m_model->find(m_selected);
    return row ? &row->node : nullptr;
}

void NodesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->turn(window()->width() > DetailsBesideFrom ? Qt::Horizontal : Qt::Vertical);
}

} // namespace ui
