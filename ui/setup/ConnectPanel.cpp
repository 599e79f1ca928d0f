// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ConnectPanel.h"

#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/TimeText.h"
#include "ui/common/WhenDone.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCardList.h"
#include "ui/setup/QrView.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QFormLayout>
#include <QHostInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandResult;
using gateway::GatewayPort;
using gateway::ListenerView;
using gateway::Secret;
using gateway::SetupOffer;

namespace {

enum Pages { PhonePage, CommandPage, ClosedPage };

constexpr int IconSize = 16;
constexpr qsizetype CodeShown = 24;

theme::Meaning meaningOf(ConnectProgress::State state)
{
    switch (state) {
    case ConnectProgress::State::Waiting:
        return theme::Meaning::Neutral;
    case ConnectProgress::State::Contacted:
        return theme::Meaning::Information;
    case ConnectProgress::State::NeedsApproval:
        return theme::Meaning::Caution;
    case ConnectProgress::State::Connected:
        return theme::Meaning::Good;
    case ConnectProgress::State::Refused:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Neutral;
}

} // namespace

ConnectPanel::ConnectPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"connect"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(buildTargets());
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildPhonePage());
    m_pages->addWidget(buildCommandPage());
    m_pages->addWidget(buildClosedPage());
    column->addWidget(m_pages);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"connect.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    theme::makeMeaning(*m_problem, theme::Meaning::Danger);
    column->addWidget(m_problem);
    m_progress = new QVBoxLayout;
    column->addLayout(m_progress);
    if (m_context.inbox)
        column->addWidget(
            new RequestCardList(*m_context.inbox, RequestCardList::Extent::NotPostponed, this));
    column->addStretch(1);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ConnectPanel::showValidity);
    connect(&m_context.port, &GatewayPort::snapshotChanged, this, [this] {
        if (isVisible())
            showProgress();
    });
}

ConnectPanel::~ConnectPanel()
{
    revoke();
}

QWidget *ConnectPanel::buildTargets()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_targets = new QButtonGroup(row);
    const auto add = [&](Target target, const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, row);
        button->setObjectName(u"connect.target."_s + name);
        m_targets->addButton(button, int(target));
        layout->addWidget(button);
    };
    add(Target::Phone, u"phone"_s, tr("&Phone or tablet"));
    add(Target::Computer, u"computer"_s, tr("C&omputer"));
    add(Target::ThisComputer, u"here"_s, tr("&This computer"));
    layout->addStretch(1);
    connect(m_targets, &QButtonGroup::idClicked, this, [this](int id) { choose(Target(id)); });
    return row;
}

QWidget *ConnectPanel::buildPhonePage()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_qr = new QrView(page);
    m_qr->setObjectName(u"connect.qr"_s);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    auto *steps = new QLabel(tr("1. Open the OpenClaw app, then Settings, then Gateway.\n"
                                "2. Scan this code, or enter the setup code:"),
                             page);
    steps->setWordWrap(true);
    m_code = new QLabel(page);
    m_code->setObjectName(u"connect.code"_s);
    m_code->setFont(theme::fixedFont(font()));
    m_code->setAccessibleName(tr("Setup code, shortened"));
    auto *copy = new QPushButton(tr("&Copy"), page);
    copy->setObjectName(u"connect.copyCode"_s);
    auto *large = new QPushButton(tr("Show &large"), page);
    large->setObjectName(u"connect.large"_s);
    auto *fresh = new QPushButton(tr("Ne&w code"), page);
    fresh->setObjectName(u"connect.newCode"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(large);
    buttons->addWidget(fresh);
    buttons->addStretch(1);
    m_validity = new QLabel(page);
    m_validity->setObjectName(u"connect.validity"_s);
    theme::makeSecondary(*m_validity);
    auto *addressLabel = new QLabel(tr("Reachabl&e at"), page);
    m_address = new QComboBox(page);
    m_address->setObjectName(u"connect.address"_s);
    addressLabel->setBuddy(m_address);
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(addressLabel);
    addressRow->addWidget(m_address, 1);
    column->addWidget(steps);
    column->addWidget(m_code);
    column->addLayout(buttons);
    column->addWidget(m_validity);
    column->addLayout(addressRow);
    column->addStretch(1);
    row->addLayout(column, 1);
    connect(copy, &QPushButton::clicked, this, [this] { copySecret(m_offer.code); });
    connect(large, &QPushButton::clicked, this, &ConnectPanel::showLarge);
    connect(fresh, &QPushButton::clicked, this, &ConnectPanel::renew);
    connect(m_address, &QComboBox::activated, this, &ConnectPanel::renew);
    return page;
}

QWidget *ConnectPanel::buildCommandPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_generation = new QComboBox(page);
    m_generation->setObjectName(u"connect.generation"_s);
    m_generation->addItem(tr("Current"), int(NodeCommand::Generation::Current));
    m_generation->addItem(tr("Older (2026.2)"), int(NodeCommand::Generation::Older));
    m_shell = new QComboBox(page);
    m_shell->setObjectName(u"connect.shell"_s);
    m_shell->addItem(tr("Linux or macOS shell"), int(NodeCommand::Shell::Posix));
    m_shell->addItem(u"PowerShell"_s, int(NodeCommand::Shell::PowerShell));
    m_command = new QPlainTextEdit(page);
    m_command->setObjectName(u"connect.command"_s);
    m_command->setAccessibleName(tr("Command for the other computer"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(theme::fixedFont(font()));
    m_command->setFixedHeight(4 * m_command->fontMetrics().lineSpacing());
    auto *copy = new QPushButton(tr("&Copy"), page);
    copy->setObjectName(u"connect.copyCommand"_s);
    m_warning = new QLabel(page);
    m_warning->setObjectName(u"connect.warning"_s);
    m_warning->setWordWrap(true);
    theme::makeSecondary(*m_warning);
    form->addRow(tr("OpenClaw &version there"), m_generation);
    form->addRow(tr("S&hell"), m_shell);
    form->addRow(new QLabel(tr("Run this there:"), page));
    form->addRow(m_command);
    form->addRow(m_warning);
    form->addRow(copy);
    connect(m_generation, &QComboBox::activated, this, &ConnectPanel::showCommand);
    connect(m_shell, &QComboBox::activated, this, &ConnectPanel::showCommand);
    connect(copy, &QPushButton::clicked, this, [this] { copySecret(command().text()); });
    return page;
}

// Rule: desktop-ui.md 19.2: no code, no address that a phone cannot reach.
QWidget *ConnectPanel::buildClosedPage()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(tr("Other devices cannot reach this computer yet."), page);
    text->setObjectName(u"connect.closed"_s);
    text->setFont(theme::groupFont(font()));
    auto *reach = new QPushButton(tr("Choose who &may connect…"), page);
    reach->setObjectName(u"connect.reach"_s);
    auto *tunnel = new QLabel(
        tr("Or run an SSH tunnel on the other computer, then connect to it there:"), page);
    tunnel->setWordWrap(true);
    auto *command = new QLabel(page);
    command->setObjectName(u"connect.tunnel"_s);
    command->setFont(theme::fixedFont(font()));
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int port = m_context.port.snapshot().setting(u"gateway.port"_s).toInt();
    command->setText(u"ssh -N -L %1:127.0.0.1:%1 %2@%3"_s.arg(port).arg(
        qEnvironmentVariable("USER", u"user"_s), QHostInfo::localHostName()));
    column->addWidget(text);
    column->addWidget(reach, 0, Qt::AlignLeft);
    column->addWidget(tunnel);
    column->addWidget(command);
    connect(reach, &QPushButton::clicked, this, &ConnectPanel::reachAsked);
    return page;
}

bool ConnectPanel::isReachable() const
{
    return std::ranges::any_of(m_context.port.snapshot().listeners,
                               [](const ListenerView &listener) { return !listener.isLoopback; });
}

void ConnectPanel::choose(Target target)
{
    m_target = target;
    m_targets->button(int(target))->setChecked(true);
    renew();
}

QString ConnectPanel::chosenUrl() const
{
    if (m_target == Target::ThisComputer) {
        return u"ws://127.0.0.1:%1"_s.arg(
            m_context.port.snapshot().setting(u"gateway.port"_s).toInt());
    }
    return m_target == Target::Phone ? m_address->currentText() : QString();
}

void ConnectPanel::renew()
{
    revoke();
    m_problem->setVisible(false);
    if (!m_context.port.snapshot().isListening())
        return;
    if (m_target != Target::ThisComputer && !isReachable())
        return m_pages->setCurrentIndex(ClosedPage);
    m_pages->setCurrentIndex(m_target == Target::Phone ? PhonePage : CommandPage);
    whenDone(m_context.port.createSetupCode(m_target == Target::Phone, chosenUrl()), this,
             [this](const CommandResult<SetupOffer> &offer) {
                 if (offer)
                     return showOffer(*offer);
                 m_problem->setText(ErrorText::of(offer.error()));
                 m_problem->setToolTip(offer.error().detail);
                 m_problem->setVisible(true);
             });
}

void ConnectPanel::revoke()
{
    m_tick.stop();
    if (!m_offer.setupId.isEmpty())
        m_context.port.revokeSetupCode(m_offer.setupId);
    m_offer = {};
    m_token = {};
    m_qr->setText({});
    m_code->clear();
    m_validity->clear();
    m_command->clear();
}

void ConnectPanel::showOffer(const SetupOffer &offer)
{
    m_offer = offer;
    m_setupIds.append(offer.setupId);
    if (m_target == Target::Phone) {
        m_qr->setText(offer.code.reveal());
        m_code->setText(QString::fromUtf8(offer.code.reveal().left(CodeShown)) + u'…');
        if (m_address->count() == 0)
            m_address->addItems(offer.urls);
    }
    m_tick.start();
    showValidity();
    if (m_target == Target::Phone)
        return;
    // Older programs know no setup codes: they need the token itself.
    whenDone(m_context.port.revealSecret(u"gateway.auth.token"_s), this,
             [this](const CommandResult<Secret> &token) {
                 m_token = token.value_or(Secret());
                 showCommand();
             });
}

NodeCommand ConnectPanel::command() const
{
    const QUrl url(m_offer.urls.value(0));
    const auto generation = NodeCommand::Generation(m_generation->currentData().toInt());
    const bool isCurrent = generation == NodeCommand::Generation::Current;
    return {.shell = NodeCommand::Shell(m_shell->currentData().toInt()),
            .generation = generation,
            .host = url.host(),
            .port = url.port(),
            .displayName =
                m_target == Target::ThisComputer ? QHostInfo::localHostName() : QString(),
            .secret = isCurrent ? m_offer.code : m_token};
}

void ConnectPanel::showCommand()
{
    const NodeCommand shown = command();
    m_command->setPlainText(shown.maskedText());
    m_warning->setText(shown.generation == NodeCommand::Generation::Current
                           ? tr("Valid for one computer and ten minutes.")
                           : tr("This command contains your token. Do not share it."));
}

void ConnectPanel::copySecret(const Secret &secret)
{
    const bool isCopied = m_clipboard.copy(secret);
    announce(*this,
             isCopied ? tr("Copied. It will be cleared in 1 minute.") : tr("Copying failed."));
}

void ConnectPanel::showLarge()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Setup code"));
    auto *view = new QrView(dialog);
    view->setText(m_offer.code.reveal());
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(view, 1);
    dialog->showMaximized();
}

void ConnectPanel::showValidity()
{
    const qint64 left = m_offer.expiresAtMs - QDateTime::currentMSecsSinceEpoch();
    if (left <= 0) {
        m_validity->setText(tr("This code has expired."));
        m_qr->setText({});
        m_code->clear();
        m_tick.stop();
        return;
    }
    m_validity->setText(tr("Valid %1 · for one device").arg(TimeText::countdown(left)));
}

void ConnectPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_since = ConnectBaseline::of(m_context.port.snapshot(), QDateTime::currentMSecsSinceEpoch());
    m_address->clear();
    choose(isReachable() ? m_target : Target::ThisComputer);
    showProgress();
}

void ConnectPanel::hideEvent(QHideEvent *event)
{
    revoke();
    QWidget::hideEvent(event);
}

void ConnectPanel::showProgress()
{
    const auto lines = connectProgress(m_context.port.snapshot(), m_since, m_setupIds);
    while (QLayoutItem *item = m_progress->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_connected = 0;
    for (const ConnectProgress &line : lines) {
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *sign = new QLabel(row);
        sign->setPixmap(meaningIcon(meaningOf(line.state)).pixmap(IconSize));
        auto *text = new QLabel(ConnectText::of(line), row);
        text->setObjectName(u"connect.line"_s);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        layout->addWidget(sign);
        layout->addWidget(text, 1);
        m_progress->addWidget(row);
        if (line.state == ConnectProgress::State::Connected)
            ++m_connected;
    }
    emit progressed();
}

} // namespace ui
