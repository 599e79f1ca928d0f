// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/ShowCanvasDialog.h"

#include "ui/common/Labels.h"
#include "ui/nodes/ActionNotice.h"
#include "ui/nodes/NodeTasks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandView;
using gateway::GatewaySnapshot;
using gateway::NodeView;

namespace {

bool hasScreen(const NodeView &node)
{
    return std::ranges::any_of(node.commands, [](const CommandView &command) {
        return command.name == "canvas.present"_L1 || command.name == "canvas.navigate"_L1;
    });
}

ActionState stateOf(const NodeView &node, const GatewaySnapshot &now)
{
    return NodeActions::stateOf(NodeAction::ShowCanvas, node, now);
}

} // namespace

QList<NodeView> ShowCanvasDialog::screens(const GatewaySnapshot &now)
{
    QList<NodeView> nodes;
    std::ranges::copy_if(now.nodes, std::back_inserter(nodes), hasScreen);
    std::ranges::stable_partition(
        nodes, [&](const NodeView &node) { return stateOf(node, now).isEnabled; });
    return nodes;
}

ShowCanvasDialog::ShowCanvasDialog(gateway::GatewayPort &port, const QStringList &pages,
                                   QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_tasks(new NodeTasks(port, *this))
{
    setObjectName(u"showCanvas"_s);
    setWindowTitle(tr("Show on node"));
    m_node = new QComboBox(this);
    m_node->setObjectName(u"showCanvas.node"_s);
    m_node->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reason = makeSecondaryText(QString(), this);
    m_reason->setObjectName(u"showCanvas.reason"_s);
    m_page = new QComboBox(this);
    m_page->setObjectName(u"showCanvas.page"_s);
    m_page->setEditable(true);
    m_page->setInsertPolicy(QComboBox::NoInsert);
    m_page->setLayoutDirection(Qt::LeftToRight);
    m_page->setMinimumContentsLength(30);
    m_page->addItems(pages);
    m_page->clearEditText();
    m_page->lineEdit()->setPlaceholderText(u"index.html"_s);
    auto *notice = new ActionNotice(u"showCanvas.notice"_s, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_show = buttons->addButton(tr("&Show"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showCanvas.show"_s);
    m_show->setDefault(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Node"), m_node);
    form->addRow(QString(), m_reason);
    form->addRow(tr("&Page"), m_page);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(notice);
    column->addStretch(1);
    column->addWidget(buttons);

    listNodes(port.snapshot());
    connect(&port, &gateway::GatewayPort::snapshotChanged, this, &ShowCanvasDialog::listNodes);
    connect(m_node, &QComboBox::currentIndexChanged, this, &ShowCanvasDialog::showState);
    connect(m_tasks, &NodeTasks::noticed, notice, &ActionNotice::show);
    connect(m_show, &QPushButton::clicked, this, &ShowCanvasDialog::showPage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// What is chosen stays chosen, and the list still while it is open.
void ShowCanvasDialog::listNodes(const GatewaySnapshot &now)
{
    QList<Entry> entries;
    for (const NodeView &node : screens(now))
        entries.append({NodeActions::nameOf(node), node.id.text()});
    if (entries != m_entries) {
        const QVariant chosen = m_node->currentData();
        const QSignalBlocker blocker(m_node);
        m_entries = entries;
        m_node->clear();
        for (const auto &[name, id] : entries)
            m_node->addItem(name, id);
        m_node->setCurrentIndex(std::max(0, m_node->findData(chosen)));
    }
    showState();
}

std::optional<NodeView> ShowCanvasDialog::chosenNode() const
{
    const QString id = m_node->currentData().toString();
    const QList<NodeView> &nodes = m_port.snapshot().nodes;
    const auto it = std::ranges::find_if(
        nodes, [&](const NodeView &node) { return !id.isEmpty() && node.id.text() == id; });
    return it == nodes.end() ? std::nullopt : std::optional(*it);
}

void ShowCanvasDialog::showState()
{
    const auto node = chosenNode();
    const ActionState state = node ? stateOf(*node, m_port.snapshot())
                                   : ActionState{.reason = tr("No node has a screen for pages")};
    m_node->setEnabled(node.has_value());
    m_show->setEnabled(state.isEnabled);
    m_reason->setText(state.isEnabled ? QString() : tr("%1.", "a sentence").arg(state.reason));
    m_reason->setVisible(!state.isEnabled);
    m_node->setAccessibleDescription(m_reason->text());
}

void ShowCanvasDialog::showPage()
{
    if (const auto node = chosenNode())
        m_tasks->showCanvas(*node, m_page->currentText().trimmed());
}

} // namespace ui
