// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ConnectPanel.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/logs/ChecksDialog.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCardList.h"
#include "ui/settings/SettingPaths.h"
#include "ui/setup/ConnectLines.h"
#include "ui/setup/NoReachView.h"
#include "ui/setup/NodeCommandView.h"
#include "ui/setup/OfferBar.h"
#include "ui/setup/PhoneCodeView.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHostInfo>
#include <QLabel>
#include <QRadioButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandError;
using gateway::CommandResult;
using gateway::GatewayPort;
using gateway::GatewaySnapshot;
using gateway::ListenerView;
using gateway::Secret;
using gateway::SetupOffer;
using SignIn = NodeCommand::SignIn;

namespace {

SignIn signInOf(const GatewaySnapshot &now)
{
    const QString mode = now.setting(setting::AuthMode).toString();
    if (mode == "none"_L1)
        return SignIn::Nothing;
    return mode == "password"_L1 ? SignIn::Password : SignIn::Token;
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

ConnectPanel::ConnectPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"connect"_s);
    m_phone = new PhoneCodeView(this);
    m_command = new NodeCommandView(this);
    m_closed = new NoReachView(this);
    m_bar = new OfferBar(this);
    m_lines = new ConnectLines(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_phone);
    m_pages->addWidget(m_command);
    m_pages->addWidget(m_closed);
    m_problem = makeText(QString(), this);
    m_problem->setObjectName(u"connect.problem"_s);
    m_problem->setVisible(false);
    theme::makeMeaning(*m_problem, theme::Meaning::Danger);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(buildTargets());
    column->addWidget(m_pages);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_lines);
    if (m_context.inbox) {
        m_requests =
            new RequestCardList(*m_context.inbox, RequestCardList::Extent::NotPostponed, this);
        m_requests->installEventFilter(this);
        column->addWidget(m_requests);
    }
    column->addStretch(1);
    connectParts();
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
    return row;
}

void ConnectPanel::connectParts()
{
    connect(m_targets, &QButtonGroup::idClicked, this, [this](int id) { choose(Target(id)); });
    connect(m_phone, &PhoneCodeView::copyAsked, this, &ConnectPanel::copySecret);
    connect(m_command, &NodeCommandView::copyAsked, this, &ConnectPanel::copySecret);
    connect(m_command, &NodeCommandView::generationChanged, this, &ConnectPanel::showGeneration);
    connect(m_closed, &NoReachView::reachAsked, this, &ConnectPanel::reachAsked);
    connect(m_bar, &OfferBar::newCodeAsked, this, &ConnectPanel::renew);
    connect(m_lines, &ConnectLines::newCodeAsked, this, &ConnectPanel::renew);
    connect(m_lines, &ConnectLines::checkAsked, this, &ConnectPanel::check);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ConnectPanel::showState);
    connect(&m_context.port, &GatewayPort::snapshotChanged, this, &ConnectPanel::follow);
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

QString ConnectPanel::wantedUrl() const
{
    if (m_target != Target::ThisComputer)
        return m_bar->address();
    const GatewaySnapshot &now = m_context.port.snapshot();
    return u"%1://127.0.0.1:%2"_s.arg(now.encryption.isOn ? u"wss"_s : u"ws"_s)
        .arg(now.setting(setting::Port).toInt());
}

void ConnectPanel::renew()
{
    revoke();
    m_problem->setVisible(false);
    m_isStopped = !m_context.port.snapshot().isListening();
    const bool isClosed = m_target != Target::ThisComputer && !isReachable();
    m_pages->setVisible(!m_isStopped);
    m_bar->setVisible(!m_isStopped && !isClosed);
    if (m_isStopped)
        return showProblem({.code = CommandError::Code::NotRunning});
    m_bar->setHasAddresses(m_target != Target::ThisComputer);
    if (isClosed) {
        m_closed->showPort(m_context.port.snapshot().setting(setting::Port).toInt());
        return m_pages->setCurrentWidget(m_closed);
    }
    const bool isPhone = m_target == Target::Phone;
    m_bar->setHasCode(showsCode());
    if (isPhone)
        m_pages->setCurrentWidget(m_phone);
    else
        m_pages->setCurrentWidget(m_command);
    whenDone(m_context.port.createSetupCode(isPhone, wantedUrl()), this,
             [this, wish = m_wish](const CommandResult<SetupOffer> &offer) {
                 const bool isWanted = wish == m_wish && isVisible();
                 if (offer && isWanted)
                     return showOffer(*offer);
                 if (offer)
                     m_context.port.revokeSetupCode(offer->setupId);
                 else if (isWanted)
                     showProblem(offer.error());
             });
}

void ConnectPanel::showProblem(const CommandError &error)
{
    m_problem->setText(ErrorText::of(error));
    m_problem->setToolTip(error.detail);
    m_problem->setVisible(true);
}

void ConnectPanel::revoke()
{
    ++m_wish;
    if (!m_offer.setupId.isEmpty())
        m_context.port.revokeSetupCode(m_offer.setupId);
    forgetOffer();
}

void ConnectPanel::forgetOffer()
{
    m_offer = {};
    m_phone->clear();
    m_command->clear();
    m_bar->clear();
}

void ConnectPanel::showOffer(const SetupOffer &offer)
{
    m_offer = offer;
    m_setupIds.append(offer.setupId);
    m_bar->showOffer(offer);
    if (m_target == Target::Phone)
        m_phone->showOffer(offer);
    else
        showCommand(offer);
    showState();
}

void ConnectPanel::showCommand(const SetupOffer &offer)
{
    NodeCommandView::Facts facts{.offer = offer,
                                 .signIn = signInOf(m_context.port.snapshot()),
                                 .tlsFingerprint = m_context.port.snapshot().encryption.fingerprint,
                                 .isHere = m_target == Target::ThisComputer};
    if (facts.isHere)
        facts.displayName = QHostInfo::localHostName();
    if (facts.signIn == SignIn::Nothing)
        return m_command->showFacts(facts);
    const QString path = facts.signIn == SignIn::Token ? setting::Token : setting::Password;
    whenDone(m_context.port.revealSecret(path), this,
             [this, facts](const CommandResult<Secret> &secret) {
                 if (facts.offer.setupId != m_offer.setupId)
                     return;
                 NodeCommandView::Facts known = facts;
                 known.secret = secret.value_or(Secret());
                 m_command->showFacts(known);
             });
}

void ConnectPanel::follow()
{
    if (!isVisible())
        return;
    if (m_isStopped && m_context.port.snapshot().isListening())
        renew();
    showState();
}

// A code that opens nothing any more is not left to be scanned.
void ConnectPanel::showState()
{
    const GatewaySnapshot &now = m_context.port.snapshot();
    const OfferState state = offerState(m_offer, now, nowMs());
    m_bar->showState(state, nowMs());
    if (state == OfferState::Used || state == OfferState::Expired) {
        m_phone->clear();
        if (m_command->usesCode())
            m_command->clear();
    }
    m_lines->showLines(connectProgress(now, m_since, m_setupIds, nowMs()));
}

bool ConnectPanel::showsCode() const
{
    return m_target == Target::Phone || m_command->usesCode();
}

// The command of an older program outlives the code; back at the current one a fresh one is due.
void ConnectPanel::showGeneration()
{
    m_bar->setHasCode(showsCode());
    const OfferState state = offerState(m_offer, m_context.port.snapshot(), nowMs());
    if (state == OfferState::Used || state == OfferState::Expired)
        renew();
}

void ConnectPanel::check()
{
    auto *dialog = new ChecksDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->run();
}

void ConnectPanel::copySecret(const Secret &secret)
{
    const bool isCopied = m_clipboard.copy(secret);
    if (m_target == Target::Phone)
        m_phone->showCopied(isCopied);
    else
        m_command->showCopied(isCopied);
}

bool ConnectPanel::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_requests && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        // The area around knows the new height a turn later.
        if (resize->size().height() > resize->oldSize().height())
            QTimer::singleShot(0, this, &ConnectPanel::scrollToRequests);
    }
    return QWidget::eventFilter(object, event);
}

// What waits for an answer is not left below the window.
void ConnectPanel::scrollToRequests()
{
    QWidget *up = parentWidget();
    while (up && !qobject_cast<QScrollArea *>(up))
        up = up->parentWidget();
    if (up)
        static_cast<QScrollArea *>(up)->ensureWidgetVisible(m_requests);
}

void ConnectPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_since = ConnectBaseline::of(m_context.port.snapshot(), nowMs());
    m_bar->forgetAddresses();
    choose(isReachable() ? m_target : Target::ThisComputer);
    showState();
    m_tick.start();
}

void ConnectPanel::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    revoke();
    QWidget::hideEvent(event);
}

} // namespace ui
