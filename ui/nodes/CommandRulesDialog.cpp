// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/CommandRulesDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/models/CommandRulesModel.h"
#include "ui/nodes/ActionNotice.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;

namespace {

constexpr QSize DefaultSize{680, 520};

} // namespace

CommandRulesDialog::CommandRulesDialog(gateway::GatewayPort &port, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
{
    setObjectName(u"nodes.rules"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command rules"));
    m_model = new CommandRulesModel(this);
    m_table = new QTreeView(this);
    m_table->setObjectName(u"nodes.rules.table"_s);
    m_table->setAccessibleName(tr("Commands and their rules"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setModel(m_model);
    const int unit = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(CommandRulesModel::Name, 28 * unit);
    m_table->setColumnWidth(CommandRulesModel::Defaults, 24 * unit);
    m_table->setColumnWidth(CommandRulesModel::Rule, 14 * unit);
    m_notice = new ActionNotice(u"nodes.rules.notice"_s, this);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(makeText(tr("A rule allows or blocks a command on every node. Blocking "
                                  "wins, and changes are in force at once."),
                               this));
    column->addWidget(m_table, 1);
    column->addWidget(buildChoice());
    column->addWidget(buildAdd());
    column->addWidget(m_notice);
    column->addWidget(close);
    resize(DefaultSize);

    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_port, &gateway::GatewayPort::snapshotChanged, this, &CommandRulesDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandRulesDialog::showSelected);
    refresh();
    m_table->setCurrentIndex(m_model->index(0, CommandRulesModel::Name));
}

QWidget *CommandRulesDialog::buildChoice()
{
    auto *box = new QWidget(this);
    m_for = makeText(QString(), box);
    m_for->setObjectName(u"nodes.rules.for"_s);
    m_forced = makeSecondaryText(QString(), box);
    m_forced->setObjectName(u"nodes.rules.forced"_s);
    auto *row = new FlowLayout;
    const auto add = [&](CommandRule rule, const QString &text, const QString &name) {
        auto *choice = new QRadioButton(text, box);
        choice->setObjectName(u"nodes.rules."_s + name);
        connect(choice, &QRadioButton::clicked, this, [this, rule] { setRule(selected(), rule); });
        row->addWidget(choice);
        m_choices.emplace(rule, choice);
    };
    add(CommandRule::Default, tr("&Default"), u"default"_s);
    add(CommandRule::Allowed, tr("&Allowed"), u"allowed"_s);
    add(CommandRule::Blocked, tr("&Blocked"), u"blocked"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    column->addWidget(m_for);
    column->addLayout(row);
    column->addWidget(m_forced);
    return box;
}

QWidget *CommandRulesDialog::buildAdd()
{
    auto *box = new QWidget(this);
    m_name = new QLineEdit(box);
    m_name->setObjectName(u"nodes.rules.name"_s);
    m_name->setPlaceholderText(u"camera.snap"_s);
    auto *label = new QLabel(tr("A&nother command"), box);
    label->setBuddy(m_name);
    m_add = new QPushButton(tr("A&llow"), box);
    m_add->setObjectName(u"nodes.rules.add"_s);
    m_add->setAutoDefault(false);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &CommandRulesDialog::addRule);
    connect(m_name, &QLineEdit::textChanged, this, &CommandRulesDialog::showSelected);
    return box;
}

void CommandRulesDialog::select(const QString &command)
{
    const QModelIndex index = m_model->indexOf(command);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

QString CommandRulesDialog::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : m_model->rows().at(row).name;
}

void CommandRulesDialog::refresh()
{
    m_model->show(m_port.snapshot());
    if (m_model->find(m_wanted))
        select(std::exchange(m_wanted, QString()));
    showSelected();
}

void CommandRulesDialog::showSelected()
{
    const QString forcedBy = CommandRules::forcedBy(m_port.snapshot().settings);
    const CommandRuleRow *row = m_model->find(selected());
    const bool canChange = !m_isSaving && forcedBy.isEmpty();
    m_for->setText(row ? tr("Rule for “%1”", "%1: command").arg(row->shownName)
                       : tr("Select a command to change its rule."));
    m_forced->setText(tr("Set by %1").arg(forcedBy));
    m_forced->setVisible(!forcedBy.isEmpty());
    for (const auto &[rule, choice] : m_choices) {
        choice->setEnabled(row && canChange);
        choice->setChecked(row && row->rule == rule);
    }
    m_add->setEnabled(canChange && CommandRules::isName(m_name->text().trimmed()));
}

void CommandRulesDialog::addRule()
{
    const QString name = m_name->text().trimmed();
    const CommandRuleRow *row = m_model->find(name);
    const auto add = [this, name] {
        m_wanted = name;
        m_name->clear();
        setRule(name, CommandRule::Allowed);
    };
    if (row && row->isOffered) {
        add();
        return;
    }
    m_notice->show(
        {.meaning = theme::Meaning::Caution,
         .text = tr("No connected node offers “%1”. Check the spelling.").arg(remoteText(name)),
         .actionText = tr("&Keep anyway"),
         .action = add});
}

void CommandRulesDialog::setRule(const QString &command, CommandRule rule)
{
    const gateway::SettingsView &settings = m_port.snapshot().settings;
    const CommandRule before = CommandRules::ruleOf(settings, command);
    const gateway::ConfigEdit edit = CommandRules::edit(settings, command, rule);
    if (m_isSaving || edit.entries.isEmpty()) {
        refresh();
        return;
    }
    m_isSaving = true;
    showSelected();
    whenDone(m_port.applyConfig(edit), this,
             [this, command, before, rule](const CommandOutcome &outcome) {
                 finish(command, before, rule, outcome);
             });
}

void CommandRulesDialog::finish(const QString &command, CommandRule before, CommandRule after,
                                const CommandOutcome &outcome)
{
    m_isSaving = false;
    refresh();
    if (outcome) {
        m_notice->show({.text = tr("Saved: “%1” is now %2.", "%1: command, %2: rule")
                                    .arg(remoteText(command), CommandRulesModel::ruleText(after)),
                        .actionText = tr("&Undo"),
                        .action = [this, command, before] { setRule(command, before); }});
        return;
    }
    m_notice->show({.meaning = theme::Meaning::Danger,
                    .text = ErrorText::of(outcome.error()),
                    .detail = outcome.error().detail,
                    .actionText = tr("&Try again"),
                    .action = [this, command, after] { setRule(command, after); }});
}

} // namespace ui
