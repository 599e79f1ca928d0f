// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/RunCommandWindow.h"

#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/models/ShownState.h"
#include "ui/nodes/CommandGroups.h"
#include "ui/nodes/CommandHistory.h"
#include "ui/nodes/Consents.h"
#include "ui/nodes/InvokeResult.h"
#include "ui/nodes/JsonCheck.h"
#include "ui/nodes/NodeActions.h"
#include "ui/nodes/NodeStatus.h"
#include "ui/nodes/ResultView.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandError;
using gateway::CommandResult;
using gateway::CommandState;
using gateway::CommandView;
using gateway::InvokeOutcome;

namespace {

constexpr int DefaultLimitSeconds = 15;
constexpr int LongestLimitSeconds = 120;
constexpr QSize DefaultSize{640, 560};
constexpr int IconSize = 16;

QToolButton *menuButton(const QString &name, const QString &text, QMenu *menu, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(u"nodes.run."_s + name);
    made->setText(text);
    made->setMenu(menu);
    made->setPopupMode(QToolButton::InstantPopup);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

RunCommandWindow::RunCommandWindow(gateway::GatewayPort &port, Consents &consents,
                                   CommandHistory &history, const gateway::NodeView &node,
                                   QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_consents(consents)
    , m_history(history)
    , m_node(node)
{
    setObjectName(u"nodes.run"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RelatedSpacing);
    buildCommandRow(*column);
    buildParams(*column);
    buildResult(*column);
    buildButtons(*column);
    resize(DefaultSize);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &RunCommandWindow::showElapsed);
    connect(m_command, &QComboBox::currentIndexChanged, this, &RunCommandWindow::commandChanged);
    connect(m_params, &QPlainTextEdit::textChanged, this, &RunCommandWindow::checkParams);
    connect(&m_port, &gateway::GatewayPort::snapshotChanged, this, &RunCommandWindow::takeSnapshot);
    m_result->showMessage(tr("Run a command to see its result here."));
    fillCommands();
    fillHistory();
    checkParams();
    takeSnapshot(m_port.snapshot());
}

void RunCommandWindow::buildCommandRow(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    m_command = new QComboBox(this);
    m_command->setObjectName(u"nodes.run.command"_s);
    m_command->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_command->setMinimumContentsLength(24);
    auto *label = new QLabel(tr("C&ommand"), this);
    label->setBuddy(m_command);
    m_warning = new QLabel(this);
    m_warning->setObjectName(u"nodes.run.warning"_s);
    m_warning->setTextFormat(Qt::PlainText);
    theme::makeMeaning(*m_warning, theme::Meaning::Caution);
    row->addWidget(label);
    m_warningIcon = new QLabel(this);
    m_warningIcon->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(IconSize));
    row->addWidget(m_command, 1);
    row->addWidget(m_warningIcon);
    row->addWidget(m_warning);
    column.addLayout(row);
}

void RunCommandWindow::buildParams(QVBoxLayout &column)
{
    m_params = new QPlainTextEdit(u"{}"_s, this);
    m_params->setObjectName(u"nodes.run.params"_s);
    m_params->setFont(theme::fixedFont(font()));
    m_params->setTabChangesFocus(true);
    m_params->setLayoutDirection(Qt::LeftToRight);
    m_params->setMinimumHeight(4 * m_params->fontMetrics().lineSpacing());
    auto *label = new QLabel(tr("&Parameters (JSON)"), this);
    label->setBuddy(m_params);
    m_examples = new QMenu(this);
    m_past = new QMenu(this);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(menuButton(u"history"_s, tr("&History"), m_past, this));
    head->addWidget(menuButton(u"examples"_s, tr("Insert exa&mple"), m_examples, this));
    column.addLayout(head);
    column.addWidget(m_params);

    m_check = new QLabel(this);
    m_check->setObjectName(u"nodes.run.check"_s);
    m_check->setTextFormat(Qt::PlainText);
    m_check->setWordWrap(true);
    m_limit = new QSpinBox(this);
    m_limit->setObjectName(u"nodes.run.limit"_s);
    m_limit->setRange(1, LongestLimitSeconds);
    m_limit->setValue(DefaultLimitSeconds);
    m_limit->setSuffix(tr(" s", "seconds, after a number"));
    auto *limitLabel = new QLabel(tr("Time &limit"), this);
    limitLabel->setBuddy(m_limit);
    auto *foot = new QHBoxLayout;
    m_checkIcon = new QLabel(this);
    foot->addWidget(m_checkIcon);
    foot->addWidget(m_check, 1);
    foot->addWidget(limitLabel);
    foot->addWidget(m_limit);
    column.addLayout(foot);
}

void RunCommandWindow::buildResult(QVBoxLayout &column)
{
    m_headline = new QLabel(this);
    m_headline->setObjectName(u"nodes.run.headline"_s);
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setFont(theme::groupFont(font()));
    m_result = new ResultView(this);
    m_result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column.addWidget(m_headline);
    column.addWidget(m_result, 1);
    connect(m_result, &ResultView::saved, this, [this](const QString &problem) {
        setHeadline(problem.isEmpty() ? tr("Saved.") : tr("Could not be saved: %1").arg(problem));
    });
}

void RunCommandWindow::buildButtons(QVBoxLayout &column)
{
    auto *box = new QDialogButtonBox(this);
    m_copy = box->addButton(tr("&Copy result"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"nodes.run.copy"_s);
    m_save = box->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"nodes.run.save"_s);
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"nodes.run.close"_s);
    m_runButton = box->addButton(tr("&Run"), QDialogButtonBox::ActionRole);
    m_runButton->setObjectName(u"nodes.run.run"_s);
    // Enter in a field must not run anything.
    for (QPushButton *made : {m_copy, m_save, close, m_runButton})
        made->setAutoDefault(false);
    column.addWidget(box);
    connect(m_copy, &QPushButton::clicked, m_result, &ResultView::copy);
    connect(m_save, &QPushButton::clicked, m_result, &ResultView::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_runButton, &QPushButton::clicked, this, &RunCommandWindow::runOrCancel);
}

void RunCommandWindow::takeSnapshot(const gateway::GatewaySnapshot &now)
{
    m_away = NodeStatus::isServing(now.state) ? QString() : StateText::away(now);
    const auto it = std::ranges::find(now.nodes, m_node.id, &gateway::NodeView::id);
    if (it == now.nodes.end())
        m_node.isConnected = false;
    const bool isOther = it != now.nodes.end() && it->commands != m_node.commands;
    if (it != now.nodes.end())
        m_node = *it;
    setWindowTitle(tr("Run a command on %1").arg(NodeActions::nameOf(m_node)));
    if (isOther)
        fillCommands();
    updateRun();
}

void RunCommandWindow::fillCommands()
{
    const QString chosen = command();
    QList<CommandView> commands = m_node.commands;
    std::ranges::stable_sort(commands, {}, [](const CommandView &entry) {
        return entry.state == CommandState::Usable ? 0 : 1;
    });
    const QSignalBlocker blocker(m_command);
    m_command->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_command->model());
    const QString nodeName = NodeActions::nameOf(m_node);
    for (const CommandView &entry : commands) {
        const QString reason = NodeActions::whyNot(entry, nodeName);
        const QString name = remoteText(entry.name);
        m_command->addItem(
            reason.isEmpty()
                ? name
                : tr("%1 – %2", "%1: command, %2: why it cannot be used").arg(name, reason),
            entry.name);
        items->item(m_command->count() - 1)->setEnabled(entry.state == CommandState::Usable);
    }
    chooseCommand(chosen);
    commandChanged();
}

void RunCommandWindow::chooseCommand(const QString &command)
{
    const int at = m_command->findData(command);
    if (at >= 0 && NodeActions::isUsable(command, m_node))
        m_command->setCurrentIndex(at);
}

QString RunCommandWindow::command() const
{
    return m_command->currentData().toString();
}

void RunCommandWindow::commandChanged()
{
    const QString warning = CommandGroups::warning(command());
    m_warning->setText(warning);
    m_warningIcon->setVisible(!warning.isEmpty());
    fillExamples();
    updateRun();
}

void RunCommandWindow::fillExamples()
{
    m_examples->clear();
    for (const CommandExample &example : CommandGroups::examplesOf(command())) {
        QAction *action = m_examples->addAction(example.title);
        connect(action, &QAction::triggered, this,
                [this, json = example.json] { m_params->setPlainText(json); });
    }
}

void RunCommandWindow::fillHistory()
{
    m_past->clear();
    for (const CommandHistory::Entry &entry : m_history.entries()) {
        const QString text = remoteText(entry.command) + u"  "_s + remoteText(entry.params, 40);
        QAction *action = m_past->addAction(QString(text).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, entry] {
            chooseCommand(entry.command);
            m_params->setPlainText(entry.params);
        });
    }
    if (m_history.entries().isEmpty())
        m_past->addAction(tr("Nothing was run yet"))->setEnabled(false);
}

void RunCommandWindow::checkParams()
{
    const auto checked = JsonCheck::object(m_params->toPlainText());
    m_isValid = checked.has_value();
    const auto meaning = m_isValid ? theme::Meaning::Good : theme::Meaning::Danger;
    m_check->setText(m_isValid ? tr("Valid JSON object") : JsonCheck::text(checked.error()));
    theme::makeMeaning(*m_check, meaning);
    m_checkIcon->setPixmap(meaningIcon(meaning).pixmap(IconSize));
    updateRun();
}

void RunCommandWindow::updateRun()
{
    QString reason;
    if (!m_away.isEmpty())
        reason = m_away;
    else if (!m_node.isConnected)
        reason = tr("%1 is offline").arg(NodeActions::nameOf(m_node));
    else if (!NodeActions::isUsable(command(), m_node))
        reason = NodeActions::whyNot(command(), m_node);
    else if (!m_isValid)
        reason = tr("The parameters are not valid");
    m_runButton->setText(m_isWaiting ? tr("Canc&el") : tr("&Run"));
    m_runButton->setEnabled(m_isWaiting || reason.isEmpty());
    m_runButton->setToolTip(m_isWaiting ? QString() : reason);
    m_runButton->setAccessibleDescription(m_isWaiting ? QString() : reason);
    m_copy->setEnabled(m_result->canCopy());
    m_save->setEnabled(m_result->canSave());
}

void RunCommandWindow::runOrCancel()
{
    if (m_isWaiting)
        cancel();
    else
        m_consents.need(*this, m_node, command(), [this] { start(); });
}

void RunCommandWindow::start()
{
    const QString text = m_params->toPlainText();
    const auto params = JsonCheck::object(text);
    if (m_isWaiting || !params)
        return;
    m_history.add({.command = command(), .params = text});
    fillHistory();
    m_isWaiting = true;
    m_since.start();
    m_tick.start();
    m_result->showMessage(QString());
    showElapsed();
    updateRun();
    const int run = ++m_run;
    whenDone(m_port.invoke(m_node.id, command(), *params, std::chrono::seconds(m_limit->value())),
             this,
             [this, run](const CommandResult<InvokeOutcome> &result) { finish(run, result); });
}

// The device is not told: what it does cannot be taken back.
void RunCommandWindow::cancel()
{
    m_isWaiting = false;
    m_tick.stop();
    setHeadline(tr("Cancelled. The device may still be working on it."));
    updateRun();
}

void RunCommandWindow::finish(int run, const CommandResult<InvokeOutcome> &result)
{
    // A newer command is running or has answered: the old answer would be taken for its.
    if (run != m_run)
        return;
    const bool isLate = !m_isWaiting;
    m_isWaiting = false;
    m_tick.stop();
    if (!result) {
        if (!isLate)
            showError(result.error());
    } else {
        m_result->showOutcome(*result);
        setHeadline(isLate ? tr("Arrived after you cancelled") : InvokeResult::headline(*result));
    }
    updateRun();
}

void RunCommandWindow::showError(const CommandError &error)
{
    setHeadline(tr("Failed"));
    m_result->showMessage(ErrorText::of(error, NodeActions::nameOf(m_node)), error.detail);
}

void RunCommandWindow::showElapsed()
{
    m_headline->setText(
        tr("Waiting for the device, %n s…", nullptr, int(m_since.elapsed() / 1000)));
}

void RunCommandWindow::setHeadline(const QString &text)
{
    m_headline->setText(text);
    announce(*m_headline, text);
}

} // namespace ui
