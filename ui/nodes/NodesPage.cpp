// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodesPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/UiPreferences.h"
#include "ui/common/WhenDone.h"
#include "ui/nodes/ActionNotice.h"
#include "ui/nodes/CommandRulesDialog.h"
#include "ui/nodes/NodeDetails.h"
#include "ui/nodes/NodeTasks.h"
#include "ui/nodes/NodesMessage.h"
#include "ui/nodes/NodesTable.h"
#include "ui/window/Navigator.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::NodeId;
using gateway::NodeView;

namespace {

constexpr int DetailsBesideFrom = 1200; // width of the window
constexpr int IconSize = 16;
constexpr std::chrono::milliseconds LoadingShownAfter{300};
constexpr std::chrono::seconds TimesRefreshed{20};
const QString SelectionKey = u"page.nodes.selection"_s;
const QString SplitterKey = u"page.nodes.splitter"_s;

/// Content with the wish for no more room than it needs: the page fills the window and scrolls
/// only where that is too small.
class BodySplitter final : public QSplitter
{
public:
    using QSplitter::QSplitter;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

enum FilterRole { WhichRole = Qt::UserRole, PlatformRole };

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
    buildStrip();
    m_notice = new ActionNotice(u"page.nodes.notice"_s, this);
    content()->addWidget(m_notice);
    buildBody();
    buildMessage();
    buildKeys();
    connectDetails();

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
    m_context.preferences.keepLayout(SplitterKey, m_splitter->saveState());
}

void NodesPage::buildToolbar()
{
    m_toolbar = new QWidget(this);
    auto *row = new QHBoxLayout(m_toolbar);
    row->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(m_toolbar);
    m_search->setObjectName(u"page.nodes.search"_s);
    m_search->setAccessibleName(tr("Search nodes"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_filter = new QComboBox(m_toolbar);
    m_filter->setObjectName(u"page.nodes.filter"_s);
    m_filter->setAccessibleName(tr("Which nodes are listed"));
    const auto add = [this](const QString &text, NodeFilter::Which which) {
        m_filter->addItem(text);
        m_filter->setItemData(m_filter->count() - 1, int(which), WhichRole);
    };
    add(tr("All", "nodes"), NodeFilter::Which::All);
    add(tr("Connected", "nodes"), NodeFilter::Which::Connected);
    add(tr("Offline", "nodes"), NodeFilter::Which::Offline);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *rules = new QPushButton(tr("Command ru&les…"), m_toolbar);
    rules->setObjectName(u"page.nodes.rules"_s);
    m_add = new QPushButton(tr("&Add a node…"), m_toolbar);
    m_add->setObjectName(u"page.nodes.add"_s);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(rules);
    row->addWidget(m_add);
    content()->addWidget(m_toolbar);

    connect(m_search, &QLineEdit::textChanged, this, &NodesPage::applyFilter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NodesPage::applyFilter);
    connect(rules, &QPushButton::clicked, this, [this] { openRules(QString()); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_context.navigator.showAddNode(); });
}

void NodesPage::buildStrip()
{
    m_strip = new QWidget(this);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    auto *icon = new QLabel(m_strip);
    icon->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(IconSize));
    m_stripText = new QLabel(m_strip);
    m_stripText->setObjectName(u"page.nodes.stopped"_s);
    m_stripText->setTextFormat(Qt::PlainText);
    m_stripText->setWordWrap(true);
    m_start = new QPushButton(tr("&Start"), m_strip);
    m_start->setObjectName(u"page.nodes.start"_s);
    row->addWidget(icon);
    row->addWidget(m_stripText, 1);
    row->addWidget(m_start);
    content()->addWidget(m_strip);
    m_strip->hide();
    connect(m_start, &QPushButton::clicked, this, &NodesPage::startGateway);
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
    m_splitter = new BodySplitter(Qt::Vertical, this);
    m_splitter->setObjectName(SplitterKey);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(listSide);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({200, 300});
    m_splitter->restoreState(m_context.preferences.layoutOf(SplitterKey));
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
    bind(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
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
    updateStrip(now, view);
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
    if (!isLive) {
        for (NodeView &node : m_lastKnown)
            node.isConnected = false;
    }
    m_model->show(m_lastKnown, {.gateway = now.state,
                                .startedAtMs = now.startedAtMs,
                                .resumedAtMs = m_resume.resumedAtMs(),
                                .nowMs = QDateTime::currentMSecsSinceEpoch()});
    if (m_table->selected().isEmpty()) {
        // A node that goes takes the selection with it; none takes its place.
        if (!m_wasFound && !m_model->find(m_selected))
            m_selected = m_order->idAt(m_order->index(0, NodesModel::Name));
        m_table->select(m_selected);
    }
    m_wasFound = m_wasFound || m_model->find(m_selected);
}

void NodesPage::updateStrip(const GatewaySnapshot &now, NodesView view)
{
    const bool hasFailed = view == NodesView::Failed && m_model->rowCount() > 0;
    m_strip->setVisible(view == NodesView::Stopped || hasFailed);
    m_stripText->setText(hasFailed && now.failure ? ErrorText::of(*now.failure)
                                                  : tr("The gateway is stopped."));
    m_start->setVisible(now.state != gateway::GatewayState::Stopping);
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
    m_add->setEnabled(NodeStatus::isServing(now.state));
    m_toolbar->setVisible(!isEmpty && !isLost);
    m_stack->setCurrentWidget(isEmpty || isLost ? static_cast<QWidget *>(m_message) : m_splitter);
}

void NodesPage::updatePlatforms()
{
    QStringList platforms;
    for (const NodeRow &row : m_model->rows()) {
        if (!platforms.contains(row.platform))
            platforms.append(row.platform);
    }
    // The chosen one stays, so that the list does not change its meaning by itself.
    const QString chosen = m_filter->currentData(PlatformRole).toString();
    if (!chosen.isEmpty() && !platforms.contains(chosen))
        platforms.append(chosen);
    platforms.sort(Qt::CaseInsensitive);
    constexpr int Fixed = 3;
    QStringList present;
    for (int at = Fixed; at < m_filter->count(); ++at)
        present.append(m_filter->itemData(at, PlatformRole).toString());
    if (present == platforms)
        return;
    const QSignalBlocker blocker(m_filter);
    while (m_filter->count() > Fixed)
        m_filter->removeItem(Fixed);
    for (const QString &platform : platforms) {
        m_filter->addItem(platform);
        m_filter->setItemData(m_filter->count() - 1, int(NodeFilter::Which::OnePlatform),
                              WhichRole);
        m_filter->setItemData(m_filter->count() - 1, platform, PlatformRole);
        if (platform == chosen)
            m_filter->setCurrentIndex(m_filter->count() - 1);
    }
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
    m_order->setFilter({.which = NodeFilter::Which(m_filter->currentData(WhichRole).toInt()),
                        .platform = m_filter->currentData(PlatformRole).toString()});
    m_order->setSearch(m_search->text());
    m_table->select(m_selected);
    updateNoMatch();
}

void NodesPage::clearFilter()
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
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
    m_start->setEnabled(false);
    whenDone(m_context.port.start(), this, [this](const gateway::CommandOutcome &outcome) {
        m_start->setEnabled(true);
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
    const bool isWide = window()->width() > DetailsBesideFrom;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace ui
