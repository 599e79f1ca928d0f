// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/SetupAssistant.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/Announce.h"
#include "ui/common/AutostartPort.h"
#include "ui/common/Confirm.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/UiPreferences.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/OwnAddresses.h"
#include "ui/setup/ConnectPanel.h"
#include "ui/window/Navigator.h"

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize AssistantSize{760, 560};
constexpr QSize AddNodeSize{640, 520};

bool isAnyConnected(const gateway::GatewaySnapshot &now)
{
    return std::ranges::any_of(now.nodes, &gateway::NodeView::isConnected);
}

} // namespace

SetupAssistant::SetupAssistant(const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_state(SetupRules::begin(context.port.snapshot(), makeToken()))
{
    setObjectName(u"setup"_s);
    setWindowTitle(tr("Set up OpenClaw Tray"));
    resize(AssistantSize);
    beginWithDesktop();
    build();
    connect(&m_context.port, &gateway::GatewayPort::snapshotChanged, this, [this] {
        if (m_step == SetupStep::Connect)
            refresh();
    });
    goTo(SetupStep::Welcome);
}

// Where a gateway is set up already, the desktop stays as it is.
void SetupAssistant::beginWithDesktop()
{
    const auto login =
        m_context.autostart ? m_context.autostart->state() : AutostartState::Unavailable;
    const bool isFirst = !m_context.port.snapshot().settings.exists;
    m_state.startsAtLogin =
        login == AutostartState::On || (isFirst && login != AutostartState::Unavailable);
    m_state.startsGateway = m_context.preferences.value(preference::StartGateway);
}

void SetupAssistant::build()
{
    m_pages = new QStackedWidget(this);
    for (SetupPage *page :
         {makeWelcomePage(m_state, this), makePlacePage(m_context, m_state, this),
          makeReachPage(m_context, m_state, this), makeProtectPage(m_state, this),
          makeExtrasPage(m_context, m_state, this), makeStartPage(m_context, m_state, this),
          makeConnectPage(m_context, m_state, this), makeDonePage(m_context, m_state, this)}) {
        auto *area = new QScrollArea(m_pages);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(page);
        m_pages->addWidget(area);
        connect(page, &SetupPage::changed, this, &SetupAssistant::refresh);
        connect(page, &SetupPage::stepWanted, this, &SetupAssistant::change);
    }
    m_obstacle = new QLabel(this);
    m_obstacle->setObjectName(u"setup.obstacle"_s);
    m_obstacle->setWordWrap(true);
    theme::makeSecondary(*m_obstacle);

    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::ActionRole);
    // A text of its own: those of Qt come from another package.
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_back->setObjectName(u"setup.back"_s);
    m_next->setObjectName(u"setup.next"_s);
    m_cancel->setObjectName(u"setup.cancel"_s);
    connect(m_back, &QPushButton::clicked, this, &SetupAssistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupAssistant::goForward);
    connect(m_cancel, &QPushButton::clicked, this, &SetupAssistant::reject);

    auto *right = new QVBoxLayout;
    right->addWidget(m_pages, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(theme::PageMargin, 0, theme::PageMargin, theme::RowSpacing);
    bottom->addWidget(m_obstacle);
    bottom->addWidget(buttons);
    right->addLayout(bottom);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buildSteps());
    row->addLayout(right, 1);
}

// Words only: nothing here can be pressed.
QWidget *SetupAssistant::buildSteps()
{
    auto *steps = new QWidget(this);
    steps->setObjectName(u"setup.steps"_s);
    steps->setAccessibleName(tr("Steps"));
    steps->setBackgroundRole(QPalette::Base);
    steps->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(steps);
    column->setContentsMargins(theme::GroupSpacing, theme::PageMargin, theme::GroupSpacing,
                               theme::PageMargin);
    column->setSpacing(theme::RelatedSpacing);
    for (int step = 0; step <= int(SetupStep::Done); ++step) {
        auto *label = new QLabel(SetupRules::title(SetupStep(step)), steps);
        label->setForegroundRole(QPalette::Text);
        column->addWidget(label);
        m_steps.append(label);
    }
    column->addStretch(1);
    // As wide as the widest title when it is the current one.
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *label : std::as_const(m_steps))
        label->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(label->text()));
    return steps;
}

SetupPage *SetupAssistant::page() const
{
    return static_cast<SetupPage *>(static_cast<QScrollArea *>(m_pages->currentWidget())->widget());
}

void SetupAssistant::goTo(SetupStep step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        QFont font = this->font();
        font.setBold(at == int(step));
        m_steps.at(at)->setFont(font);
    }
    page()->enter();
    refresh();
    announce(*this, SetupRules::title(step));
}

// Whoever asks for a page of choices no longer uses the settings as they are.
void SetupAssistant::change(SetupStep step)
{
    const bool isChoice = step > SetupStep::Place && step < SetupStep::Start;
    if (isChoice && m_state.oldSettings == OldSettings::Use)
        m_state.oldSettings = OldSettings::Change;
    goTo(step);
}

void SetupAssistant::goForward()
{
    if (m_step == SetupStep::Place && m_state.isElsewhere)
        return showElsewhere();
    if (const auto next = SetupRules::next(m_step, m_state))
        return goTo(*next);
    m_context.navigator.showPage(PageId::Overview);
    accept();
}

// The secret first: with the settings the connection is made at once.
void SetupAssistant::showElsewhere()
{
    m_isSaving = true;
    m_failure.clear();
    refresh();
    const auto keepWay = [this] {
        const auto edit = SetupRules::edit(m_state, m_context.port.snapshot().settings);
        if (edit.entries.isEmpty())
            return conclude({});
        whenDone(m_context.port.applyConfig(edit), this,
                 [this](const gateway::CommandOutcome &outcome) { conclude(outcome); });
    };
    if (!m_state.remote.token)
        return keepWay();
    whenDone(m_context.port.saveRemoteSecret(u"gateway.remote.token"_s, *m_state.remote.token),
             this, [this, keepWay](const gateway::CommandOutcome &outcome) {
                 if (outcome)
                     keepWay();
                 else
                     conclude(outcome);
             });
}

void SetupAssistant::conclude(const gateway::CommandOutcome &outcome)
{
    m_isSaving = false;
    if (outcome)
        return goTo(SetupStep::Done);
    m_failure = ErrorText::of(outcome.error());
    refresh();
}

void SetupAssistant::goBack()
{
    if (const auto previous = SetupRules::previous(m_step, m_state))
        goTo(*previous);
}

void SetupAssistant::refresh()
{
    const auto obstacle = SetupRules::obstacle(m_step, m_state, addressTexts(ownAddresses()));
    m_obstacle->setText(obstacle.value_or(m_step == SetupStep::Place ? m_failure : QString()));
    m_next->setEnabled(!obstacle && page()->mayLeave() && !m_isSaving);
    m_back->setEnabled(SetupRules::previous(m_step, m_state).has_value());
    m_cancel->setVisible(m_step < SetupStep::Connect);
    switch (m_step) {
    case SetupStep::Connect:
        m_next->setText(isAnyConnected(m_context.port.snapshot()) ? tr("&Next")
                                                                  : tr("Skip for &now"));
        break;
    case SetupStep::Done:
        m_next->setText(tr("Open &OpenClaw Tray"));
        break;
    default:
        m_next->setText(tr("&Next"));
        break;
    }
    m_next->setDefault(m_next->isEnabled());
}

void SetupAssistant::reject()
{
    const bool hasSomethingToLose = m_step > SetupStep::Reach && m_step < SetupStep::Connect;
    if (!hasSomethingToLose)
        return QDialog::reject();
    ask(this,
        {.objectName = u"setup.leave"_s,
         .title = tr("Leave setup?"),
         .text = tr("Nothing that you chose is kept unless the gateway was started."),
         .confirm = tr("Leave"),
         .keep = tr("Continue setup")},
        [this](bool) { QDialog::reject(); });
}

void showAddNode(const UiContext &context, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"addNode"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(SetupAssistant::tr("Add a node"));
    dialog->resize(AddNodeSize);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(SetupAssistant::tr("Clo&se"));
    auto *column = new QVBoxLayout(dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const gateway::GatewaySnapshot &now = context.port.snapshot();
    if (now.isRemote) {
        QLabel *there = makeText(SetupAssistant::tr("Nodes connect to the gateway on %1. Choose "
                                                    "“Add a node…” on that computer.")
                                     .arg(remoteText(now.remote.name)),
                                 dialog);
        there->setObjectName(u"addNode.there"_s);
        column->addWidget(there, 1, Qt::AlignTop);
        column->addWidget(buttons);
        dialog->show();
        return;
    }
    auto *panel = new ConnectPanel(context, dialog);
    auto *area = new QScrollArea(dialog);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(panel);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    QObject::connect(panel, &ConnectPanel::reachAsked, dialog, [dialog, context] {
        context.navigator.showPage(PageId::Network);
        dialog->reject();
    });
    dialog->show();
}

} // namespace ui
