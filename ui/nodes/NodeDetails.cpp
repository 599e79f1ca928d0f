// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodeDetails.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/FocusForward.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/models/ActivityModel.h"
#include "ui/models/CommandsModel.h"
#include "ui/models/PermissionsModel.h"
#include "ui/nodes/ColumnWidth.h"
#include "ui/nodes/NodeSummary.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;

namespace {

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(u"page.nodes."_s + name);
    return made;
}

} // namespace

NodeDetails::NodeDetails(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"page.nodes.details"_s);
    setAccessibleName(tr("Details of the node"));
    buildActions();

    m_title = makeGroupTitle(QString(), this);
    m_title->setObjectName(u"page.nodes.details.title"_s);
    m_nothing = makeSecondaryText(tr("Select a node to see its details."), this);

    m_summary = new NodeSummary(this);
    m_commands = new CommandsModel(this);
    m_permissions = new PermissionsModel(this);
    m_activity = new ActivityModel(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"page.nodes.tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_summary, tr("Su&mmary"));
    m_tabs->addTab(buildCommands(), QString());
    m_tabs->addTab(buildPermissions(), tr("Permiss&ions"));
    m_tabs->addTab(buildTable(u"activity"_s, tr("Activity"), *m_activity), tr("Activit&y"));

    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme::RelatedSpacing);
    body->addWidget(m_title);
    body->addWidget(buildButtons());
    body->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_body, 1);

    connect(m_summary, &NodeSummary::copyIdAsked, this, [this] { copy(Copy::FullId); });
    forwardFocus(*this, *m_tabs);
    showNothing();
}

void NodeDetails::buildActions()
{
    QAction *rename = makeAction(NodeAction::Rename, tr("Re&name…"), u"rename"_s);
    rename->setShortcut(Qt::Key_F2);
    QAction *run = makeAction(NodeAction::RunCommand, tr("&Run a command…"), u"run"_s);
    run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    makeAction(NodeAction::TakePhoto, tr("Take &photo"), u"photo"_s);
    makeAction(NodeAction::Screenshot, tr("S&creen picture"), u"screenshot"_s);
    makeAction(NodeAction::CanvasPicture, tr("Can&vas picture"), u"canvasPicture"_s);
    makeAction(NodeAction::RecordScreen, tr("&Record screen…"), u"record"_s);
    makeAction(NodeAction::ShowCanvas, tr("&Show our canvas"), u"showCanvas"_s);
    makeAction(NodeAction::OpenAddress, tr("&Open address…"), u"openAddress"_s);
    makeAction(NodeAction::HideCanvas, tr("&Hide canvas"), u"hideCanvas"_s);
    makeAction(NodeAction::Disconnect, tr("&Disconnect"), u"disconnect"_s);
    QAction *remove = makeAction(NodeAction::Remove, tr("Re&move…"), u"remove"_s);
    remove->setShortcut(Qt::Key_Delete);
    // The keys mean the selected row: they work in the page, not in a text field elsewhere.
    for (QAction *action : {rename, run, remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setShortcutVisibleInContextMenu(true);
    }
}

QAction *NodeDetails::makeAction(NodeAction action, const QString &text, const QString &name)
{
    auto *made = new QAction(text, this);
    made->setObjectName(u"page.nodes."_s + name);
    connect(made, &QAction::triggered, this, [this, action] { emit asked(action); });
    m_actions.emplace(action, made);
    return made;
}

QWidget *NodeDetails::buildButtons()
{
    auto *bar = new QWidget(m_body);
    auto *row = new FlowLayout(bar);
    addButton(*row, m_actions.at(NodeAction::Rename));
    addButton(*row, m_actions.at(NodeAction::RunCommand));
    m_photo = addButton(*row, m_actions.at(NodeAction::TakePhoto));
    buildPhotoMenu();
    m_screenshot = addMenuButton(*row, tr("Screens&hot"), u"screenshotMenu"_s);
    m_screenshot->menu()->addAction(m_actions.at(NodeAction::Screenshot));
    m_screenshot->menu()->addAction(m_actions.at(NodeAction::CanvasPicture));
    m_screenshot->menu()->addAction(m_actions.at(NodeAction::RecordScreen));
    m_canvas = addMenuButton(*row, tr("Can&vas"), u"canvasMenu"_s);
    m_canvas->menu()->addAction(m_actions.at(NodeAction::ShowCanvas));
    m_canvas->menu()->addAction(m_actions.at(NodeAction::OpenAddress));
    m_canvas->menu()->addAction(m_actions.at(NodeAction::HideCanvas));
    QToolButton *more = addMenuButton(*row, tr("M&ore"), u"moreMenu"_s);
    buildCopyMenu();
    more->menu()->addMenu(m_copyMenu);
    more->menu()->addAction(m_actions.at(NodeAction::Disconnect));
    more->menu()->addAction(m_actions.at(NodeAction::Remove));
    return bar;
}

QToolButton *NodeDetails::addButton(QLayout &row, QAction *action)
{
    auto *made = new QToolButton(m_body);
    made->setDefaultAction(action);
    made->setObjectName(action->objectName() + u"Button"_s);
    made->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(made);
    return made;
}

QToolButton *NodeDetails::addMenuButton(QLayout &row, const QString &text, const QString &name)
{
    auto *made = new QToolButton(m_body);
    made->setObjectName(u"page.nodes."_s + name);
    made->setText(text);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(made);
    menu->setToolTipsVisible(true);
    made->setMenu(menu);
    row.addWidget(made);
    return made;
}

void NodeDetails::buildPhotoMenu()
{
    m_photoMenu = new QMenu(this);
    QAction *back = m_photoMenu->addAction(tr("&Back camera"));
    QAction *front = m_photoMenu->addAction(tr("&Front camera"));
    back->setObjectName(u"page.nodes.photoBack"_s);
    front->setObjectName(u"page.nodes.photoFront"_s);
    connect(back, &QAction::triggered, this, [this] { emit photoAsked(u"back"_s); });
    connect(front, &QAction::triggered, this, [this] { emit photoAsked(u"front"_s); });
}

void NodeDetails::buildCopyMenu()
{
    m_copyMenu = new QMenu(tr("&Copy"), this);
    const auto add = [this](const QString &text, const QString &name, Copy what) {
        QAction *action = m_copyMenu->addAction(text);
        action->setObjectName(u"page.nodes.copy"_s + name);
        connect(action, &QAction::triggered, this, [this, what] { copy(what); });
    };
    add(tr("&Name"), u"Name"_s, Copy::Name);
    add(tr("Full &ID"), u"Id"_s, Copy::FullId);
    add(tr("&Address"), u"Address"_s, Copy::Address);
    add(tr("&Summary"), u"Summary"_s, Copy::Summary);
}

QTreeView *NodeDetails::buildTable(const QString &name, const QString &title,
                                   QAbstractItemModel &model)
{
    auto *table = new QTreeView(this);
    table->setObjectName(u"page.nodes."_s + name);
    table->setAccessibleName(title);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setTextElideMode(Qt::ElideMiddle);
    table->setModel(&model);
    const int unit = table->fontMetrics().averageCharWidth();
    table->header()->setDefaultSectionSize(24 * unit);
    return table;
}

QWidget *NodeDetails::buildCommands()
{
    auto *tab = new QWidget(this);
    m_commandTable = buildTable(u"commands"_s, tr("Commands"), *m_commands);
    const int unit = m_commandTable->fontMetrics().averageCharWidth();
    m_commandTable->setColumnWidth(CommandsModel::Name, 26 * unit);
    using State = gateway::CommandState;
    QStringList states;
    for (const State state : {State::Usable, State::NotApproved, State::BlockedByRule,
                              State::NotInDefaults, State::NotOffered})
        states.append(CommandsModel::stateText(state));
    widenColumn(*m_commandTable, CommandsModel::State, 20 * unit, states);
    QPushButton *rule = button(u"changeRule"_s, tr("Chan&ge rule…"), tab);
    QPushButton *list = button(u"copyCommands"_s, tr("Copy list as te&xt"), tab);
    auto *row = new FlowLayout;
    row->addWidget(rule);
    row->addWidget(list);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_commandTable, 1);
    column->addLayout(row);
    connect(rule, &QPushButton::clicked, this, [this] { emit ruleAsked(selectedCommand()); });
    connect(list, &QPushButton::clicked, this, [this] { emit copyAsked(m_commands->asText()); });
    connect(m_commandTable, &QTreeView::activated, this,
            [this] { emit runAsked(selectedCommand()); });
    return tab;
}

QWidget *NodeDetails::buildPermissions()
{
    auto *tab = new QWidget(this);
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTable(u"permissions"_s, tr("Permissions"), *m_permissions), 1);
    column->addWidget(makeSecondaryText(tr("Change this on the device."), tab));
    return tab;
}

void NodeDetails::show(const NodeRow &row, const GatewaySnapshot &now)
{
    const bool isOther = m_row.node.id != row.node.id;
    m_row = row;
    m_nothing->hide();
    m_body->show();
    m_title->setText(row.name);
    m_summary->show(row);
    m_commands->show(row.node);
    m_permissions->show(row.node);
    m_activity->show(now.activity.value(row.node.id));
    m_tabs->setTabText(1, tr("Comman&ds (%1)", "%1: how many").arg(row.node.commands.size()));
    updateActions(now);
    if (isOther && m_commands->rowCount() > 0)
        m_commandTable->setCurrentIndex(m_commands->index(0, CommandsModel::Name));
}

void NodeDetails::showNothing()
{
    m_row = {};
    m_title->clear();
    m_body->hide();
    m_nothing->show();
    for (const auto &[action, widget] : m_actions)
        widget->setEnabled(false);
}

void NodeDetails::updateActions(const gateway::GatewaySnapshot &now)
{
    for (const auto &[action, widget] : m_actions) {
        const ActionState state = NodeActions::stateOf(action, m_row.node, now);
        widget->setEnabled(state.isEnabled);
        widget->setToolTip(state.isEnabled ? QString() : state.reason);
    }
    for (QToolButton *made : findChildren<QToolButton *>()) {
        const QAction *action = made->defaultAction();
        if (action)
            made->setAccessibleDescription(action->isEnabled() ? QString() : action->toolTip());
    }
    updateMenuButton(*m_screenshot,
                     {NodeAction::Screenshot, NodeAction::CanvasPicture, NodeAction::RecordScreen});
    updateMenuButton(*m_canvas,
                     {NodeAction::ShowCanvas, NodeAction::OpenAddress, NodeAction::HideCanvas});
    // One camera needs no choice.
    const bool hasChoice = !NodeActions::facings(m_row.node).isEmpty();
    m_actions.at(NodeAction::TakePhoto)->setMenu(hasChoice ? m_photoMenu : nullptr);
    m_photo->setPopupMode(hasChoice ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
}

void NodeDetails::updateMenuButton(QToolButton &button, const QList<NodeAction> &actions)
{
    const bool isEnabled = std::ranges::any_of(
        actions, [this](NodeAction action) { return m_actions.at(action)->isEnabled(); });
    const QString reason = isEnabled ? QString() : m_actions.at(actions.first())->toolTip();
    button.setEnabled(isEnabled);
    button.setToolTip(reason);
    button.setAccessibleDescription(reason);
}

void NodeDetails::addActionsTo(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    for (const auto action : {NodeAction::Rename, NodeAction::RunCommand, NodeAction::TakePhoto})
        menu.addAction(m_actions.at(action));
    menu.addMenu(m_copyMenu);
    menu.addAction(m_actions.at(NodeAction::Disconnect));
    menu.addAction(m_actions.at(NodeAction::Remove));
}

QList<QAction *> NodeDetails::keyActions() const
{
    return {m_actions.at(NodeAction::Rename), m_actions.at(NodeAction::RunCommand),
            m_actions.at(NodeAction::Remove)};
}

void NodeDetails::copy(Copy what)
{
    switch (what) {
    case Copy::Name:
        emit copyAsked(m_row.name);
        return;
    case Copy::FullId:
        emit copyAsked(remoteText(m_row.node.id.text(), 256));
        return;
    case Copy::Address:
        emit copyAsked(m_row.address);
        return;
    case Copy::Summary:
        emit copyAsked(NodeSummary::asText(m_row));
        return;
    }
}

QString NodeDetails::selectedCommand() const
{
    return m_commandTable->currentIndex().data(CommandsModel::CommandRole).toString();
}

} // namespace ui
