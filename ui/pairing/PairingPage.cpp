// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/PairingPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/Confirm.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/StoppedStrip.h"
#include "ui/common/TextWidth.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/pairing/DevicesView.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCardList.h"
#include "ui/window/Navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::GatewaySnapshot;
using gateway::GatewayState;

namespace {

bool isStopped(GatewayState state)
{
    return state == GatewayState::Stopped || state == GatewayState::Failed ||
           state == GatewayState::PortTaken || state == GatewayState::SetupNeeded;
}

bool isLoading(GatewayState state)
{
    return state == GatewayState::Starting || state == GatewayState::Restarting ||
           state == GatewayState::RemoteConnecting;
}

} // namespace

PairingPage::PairingPage(UiContext context, PairingInbox &inbox, QWidget *parent)
    : Page(PageId::Pairing, tr("Devices and Pairing"),
           tr("Decide which devices may connect, and take access away again."), parent)
    , m_context(context)
    , m_inbox(inbox)
{
    buildStopped();
    buildRequests();
    m_devices = new DevicesView(context, this);
    content()->addWidget(m_devices);
    content()->addStretch(1);

    connect(m_tryAgain, &QPushButton::clicked, this, &PairingPage::tryAgain);
    connect(m_rejectAll, &QPushButton::clicked, this, &PairingPage::askRejectAll);
    connect(m_cards, &RequestCardList::changed, this, &PairingPage::updateRequests);
    updateRequests();
}

void PairingPage::buildStopped()
{
    m_stopped = new StoppedStrip(u"page.pairing"_s, this);
    content()->addWidget(m_stopped);
    connect(m_stopped, &StoppedStrip::startAsked, this, &PairingPage::startGateway);
    connect(m_stopped, &StoppedStrip::remoteAsked, this,
            [this] { m_context.navigator.showPage(PageId::Remote); });
    m_failure = makeText(QString(), this);
    m_failure->setObjectName(u"page.pairing.failure"_s);
    theme::makeMeaning(*m_failure, theme::Meaning::Danger);
    m_failure->hide();
    content()->addWidget(m_failure);
}

void PairingPage::buildRequests()
{
    auto *group = new QVBoxLayout;
    group->setSpacing(theme::RowSpacing);
    auto *header = new QHBoxLayout;
    m_title = makeGroupTitle(QString(), this);
    m_title->setObjectName(u"page.pairing.requestsTitle"_s);
    header->addWidget(m_title, 1);
    m_rejectAll = new QPushButton(tr("Re&ject all…"), this);
    m_rejectAll->setObjectName(u"page.pairing.rejectAll"_s);
    header->addWidget(m_rejectAll);
    group->addLayout(header);

    auto *state = new QHBoxLayout;
    m_state = makeSecondaryText(QString(), this);
    m_state->setObjectName(u"page.pairing.state"_s);
    state->addWidget(m_state, 1);
    m_tryAgain = new QPushButton(tr("&Try again"), this);
    m_tryAgain->setObjectName(u"page.pairing.tryAgain"_s);
    state->addWidget(m_tryAgain);
    group->addLayout(state);

    m_empty = new QWidget(this);
    auto *empty = new QHBoxLayout(m_empty);
    empty->setContentsMargins(0, 0, 0, 0);
    QLabel *nobody =
        makeSecondaryText(tr("No one is waiting. Requests appear here for 5 minutes."), m_empty);
    nobody->setObjectName(u"page.pairing.requestsEmpty"_s);
    empty->addWidget(nobody, 1);
    auto *addNode = new QPushButton(tr("Add a n&ode…"), m_empty);
    addNode->setObjectName(u"page.pairing.addNode"_s);
    connect(addNode, &QPushButton::clicked, this, [this] { m_context.navigator.showAddNode(); });
    empty->addWidget(addNode);
    group->addWidget(m_empty);

    m_cards = new RequestCardList(m_inbox, RequestCardList::Extent::Everything, this);
    m_cards->setMaximumWidth(textWidth(*m_cards));
    group->addWidget(m_cards);
    content()->addLayout(group);
}

void PairingPage::showSnapshot(const GatewaySnapshot &now)
{
    m_stopped->showState(now);
    m_stopped->setVisible(isStopped(now.state));
    const bool hasFailed = now.state == GatewayState::RemoteUnreachable;
    if (hasFailed)
        m_state->setText(tr("Requests could not be loaded."));
    else
        m_state->setText(tr("Loading requests…"));
    m_state->setVisible(hasFailed || (isLoading(now.state) && m_cards->isEmpty()));
    m_tryAgain->setVisible(hasFailed);
    // A gateway that is away lists nothing; what was known is better than an empty list.
    if (m_inbox.isServing() || m_devices->isEmpty())
        m_devices->show(now.devices, m_inbox.clock().wallMs(), m_inbox.isServing());
    else
        m_devices->setUsable(false);
    updateRequests();
}

void PairingPage::updateRequests()
{
    m_title->setText(tr("Waiting for approval (%1)").arg(m_cards->waitingCount()));
    m_empty->setVisible(m_cards->isEmpty() && m_state->isHidden());
    m_rejectAll->setVisible(m_cards->waitingCount() > 1);
    m_rejectAll->setEnabled(m_inbox.isServing());
}

void PairingPage::askRejectAll()
{
    QList<gateway::DeviceId> devices;
    for (const PairingRow &row : m_inbox.visibleRows()) {
        if (row.isWaiting())
            devices.append(row.device);
    }
    ask(this,
        {.objectName = u"pairing.rejectAll"_s,
         .title = tr("Reject %n request(s)?", nullptr, int(devices.size())),
         .text = tr("The devices may ask again."),
         .confirm = tr("&Reject all"),
         .keep = tr("&Cancel")},
        [this, devices](bool) { m_inbox.rejectAll(devices); });
}

void PairingPage::startGateway()
{
    m_stopped->setBusy(true);
    m_failure->hide();
    whenDone(m_context.port.start(), this, [this](const CommandOutcome &outcome) {
        m_stopped->setBusy(false);
        // The strip says already what the gateway itself tells of.
        const bool isTold = m_context.port.snapshot().failure.has_value();
        m_failure->setVisible(!outcome && !isTold);
        if (!outcome)
            m_failure->setText(ErrorText::of(outcome.error()));
    });
}

void PairingPage::tryAgain()
{
    m_tryAgain->setEnabled(false);
    whenDone(m_context.port.restart(), this, [this](const CommandOutcome &) {
        m_tryAgain->setEnabled(true); // how it went is what the page shows
    });
}

} // namespace ui
