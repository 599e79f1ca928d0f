// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/ApprovalDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/pairing/DecisionButton.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/PowersView.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::RequestView;

ApprovalDialog::ApprovalDialog(PairingInbox &inbox, const gateway::DeviceId &device,
                               const gateway::PairingId &request, QWidget *parent)
    : QDialog(parent)
    , m_inbox(inbox)
    , m_device(device)
    , m_request(request)
{
    setObjectName(u"pairing.confirm"_s);
    setWindowModality(Qt::WindowModal);
    m_armed.setSingleShot(true);
    connect(&m_armed, &QTimer::timeout, this, &ApprovalDialog::updateArming);
    connect(&m_inbox, &PairingInbox::changed, this, &ApprovalDialog::closeIfChanged);
    const PairingRow *row = m_inbox.requests().rowOf(m_device);
    if (!row)
        return;
    m_content = row->content();
    const auto decision = std::ranges::find(row->decisions, m_request, &PairingDecision::id);
    if (decision != row->decisions.end())
        build(*row, *decision);
}

void ApprovalDialog::build(const PairingRow &row, const PairingDecision &decision)
{
    setWindowTitle(tr("Approve %1?").arg(row.name));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(makeGroupTitle(windowTitle(), this));
    column->addWidget(makeSecondaryText(row.origin, this));
    column->addWidget(makeFixedText(deviceCode(row.device.text()), this));
    if (row.trust != RequestView::Trust::First) {
        QLabel *trust = makeText(RequestText::trust(row.trust), this);
        theme::makeMeaning(*trust, theme::Meaning::Caution);
        column->addWidget(trust);
    }
    if (row.place == gateway::DevicePlace::Internet) {
        QLabel *internet = makeText(tr("It asks from the internet."), this);
        theme::makeMeaning(*internet, theme::Meaning::Danger);
        column->addWidget(internet);
    }
    column->addWidget(makeText(tr("It will be able to:", "followed by a list of powers"), this));
    auto *powers = new PowersView(this);
    powers->setObjectName(u"pairing.confirm.powers"_s);
    powers->show(decision.powers);
    column->addWidget(powers);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"pairing.confirm.cancel"_s);
    m_approve = new DecisionButton(u"pairing.confirm.approve"_s, this);
    m_approve->setText(tr("&Approve and allow"));
    m_approve->setEnabled(false);
    buttons->addButton(m_approve, QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalDialog::approve);
}

void ApprovalDialog::closeIfChanged()
{
    const PairingRow *row = m_inbox.requests().rowOf(m_device);
    const auto isSame = [&](const PairingDecision &decision) {
        return decision.id == m_request && decision.isWaiting();
    };
    if (!row || row->content() != m_content || !std::ranges::any_of(row->decisions, isSame))
        reject();
}

void ApprovalDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_arming.show(m_content, m_inbox.clock().steady());
    updateArming();
}

void ApprovalDialog::updateArming()
{
    const auto now = m_inbox.clock().steady();
    if (m_approve)
        m_approve->setEnabled(m_arming.isArmed(now));
    if (!m_arming.isArmed(now))
        m_armed.start(m_arming.left(now));
}

void ApprovalDialog::approve()
{
    if (!m_arming.isArmed(m_inbox.clock().steady()))
        return;
    accept();
    m_inbox.approve(m_device, m_request, m_content);
}

} // namespace ui
