// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/NodeCommandView.h"

#include "ui/common/CopiedNote.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

using Generation = NodeCommand::Generation;
using Shell = NodeCommand::Shell;
using SignIn = NodeCommand::SignIn;

namespace {

constexpr int CommandLines = 4; // rows of text before it scrolls

Shell ownShell()
{
#ifdef Q_OS_WIN
    return Shell::PowerShell;
#else
    return Shell::Posix;
#endif
}

} // namespace

NodeCommandView::NodeCommandView(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_generation = new QComboBox(this);
    m_generation->setObjectName(u"connect.generation"_s);
    m_generation->addItem(tr("Current"), int(Generation::Current));
    m_generation->addItem(tr("Older (2026.2)"), int(Generation::Older));
    m_shell = new QComboBox(this);
    m_shell->setObjectName(u"connect.shell"_s);
    m_shell->addItem(tr("Linux or macOS: bash, zsh, fish"), int(Shell::Posix));
    m_shell->addItem(tr("Windows: PowerShell"), int(Shell::PowerShell));
    m_shell->addItem(tr("Windows: command prompt"), int(Shell::Cmd));
    m_shell->setCurrentIndex(m_shell->findData(int(ownShell())));
    m_heading = new QLabel(this);
    m_command = new QPlainTextEdit(this);
    m_command->setObjectName(u"connect.command"_s);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(theme::fixedFont(font()));
    m_command->setFixedHeight(
        CommandLines * m_command->fontMetrics().lineSpacing() +
        2 * (m_command->frameWidth() + int(m_command->document()->documentMargin())));
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setObjectName(u"connect.copyCommand"_s);
    m_copy->setAccessibleName(tr("Copy command"));
    m_warning = makeSecondaryText(QString(), this);
    m_warning->setObjectName(u"connect.warning"_s);
    form->addRow(tr("OpenClaw &version there"), m_generation);
    form->addRow(tr("S&hell"), m_shell);
    form->addRow(m_heading);
    form->addRow(m_command);
    m_copied = new CopiedNote(this);
    m_copied->setObjectName(u"connect.commandCopied"_s);
    auto *copying = new QHBoxLayout;
    copying->addWidget(m_copy);
    copying->addWidget(m_copied, 1);
    form->addRow(copying);
    form->addRow(m_warning);

    connect(m_generation, &QComboBox::activated, this, [this] {
        refresh();
        emit generationChanged();
    });
    connect(m_shell, &QComboBox::activated, this, &NodeCommandView::refresh);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyAsked(command().text()); });
    clear();
}

void NodeCommandView::showFacts(const Facts &facts)
{
    m_facts = facts;
    refresh();
}

void NodeCommandView::clear()
{
    m_facts = {};
    m_command->clear();
    m_warning->clear();
    m_copied->clear();
    m_copy->setEnabled(false);
}

bool NodeCommandView::usesCode() const
{
    return Generation(m_generation->currentData().toInt()) == Generation::Current;
}

void NodeCommandView::showCopied(bool isDone)
{
    m_copied->say(isDone);
}

NodeCommand NodeCommandView::command() const
{
    const QUrl url(m_facts.offer.urls.value(0));
    const auto generation = Generation(m_generation->currentData().toInt());
    return {.shell = Shell(m_shell->currentData().toInt()),
            .generation = generation,
            .host = url.host(),
            .port = url.port(),
            .isEncrypted = url.scheme() == "wss"_L1,
            .tlsFingerprint = m_facts.tlsFingerprint,
            .displayName = m_facts.displayName,
            .signIn = m_facts.signIn,
            .secret = generation == Generation::Current ? m_facts.offer.code : m_facts.secret};
}

void NodeCommandView::refresh()
{
    if (m_facts.offer.setupId.isEmpty())
        return;
    const NodeCommand shown = command();
    m_heading->setText(m_facts.isHere ? tr("Run this in a terminal here:")
                                      : tr("Run this on the other computer:"));
    m_command->setAccessibleName(m_heading->text());
    m_command->setPlainText(shown.maskedText());
    m_copy->setEnabled(true);
    m_copied->clear();
    if (shown.generation == Generation::Current)
        m_warning->clear();
    else if (shown.signIn == SignIn::Password)
        m_warning->setText(tr("This command contains your password. Do not share it."));
    else if (shown.signIn == SignIn::Token)
        m_warning->setText(tr("This command contains your token. Do not share it."));
    else
        m_warning->clear();
}

} // namespace ui
