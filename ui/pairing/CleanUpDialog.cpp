// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/CleanUpDialog.h"

#include "ui/common/Confirm.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/TimeText.h"
#include "ui/common/WhenDone.h"
#include "ui/pairing/DeviceRules.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DeviceId;
using gateway::DeviceView;

namespace {

constexpr int IdRole = Qt::UserRole;

QString describe(const DeviceView &device, CleanUpCandidate::Reason reason, qint64 nowMs)
{
    const QString clean = remoteText(device.name.isEmpty() ? device.ownName : device.name);
    const QString name = clean.isEmpty() ? deviceCode(device.id.text()) : clean;
    const QString used = device.lastUsedMs ? TimeText::ago(*device.lastUsedMs, nowMs)
                                           : CleanUpDialog::tr("never", "a device was used");
    if (reason == CleanUpCandidate::Reason::Duplicate)
        return CleanUpDialog::tr("%1 — another device has this name; last used %2").arg(name, used);
    return CleanUpDialog::tr("%1 — last used %2").arg(name, used);
}

} // namespace

CleanUpDialog::CleanUpDialog(gateway::GatewayPort &port, qint64 nowMs, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_nowMs(nowMs)
{
    setObjectName(u"pairing.cleanUp"_s);
    setWindowTitle(tr("Clean up paired devices"));
    setWindowModality(Qt::WindowModal);
    build();
    refill();
}

void CleanUpDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(makeText(tr("Chosen devices lose their access and must pair again."), this));

    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Not &used for"), this);
    row->addWidget(label);
    m_age = new QComboBox(this);
    m_age->setObjectName(u"pairing.cleanUp.age"_s);
    m_age->addItem(tr("%n days", nullptr, 30), 30);
    m_age->addItem(tr("%n days", nullptr, 90), 90);
    label->setBuddy(m_age);
    row->addWidget(m_age);
    row->addStretch(1);
    column->addLayout(row);

    m_list = new QListWidget(this);
    m_list->setObjectName(u"pairing.cleanUp.list"_s);
    m_list->setAccessibleName(tr("Devices that may no longer be needed"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_list, 1);
    m_empty = makeSecondaryText(tr("Nothing to clean up."), this);
    column->addWidget(m_empty);
    m_failure = makeText(QString(), this);
    m_failure->setObjectName(u"pairing.cleanUp.failure"_s);
    theme::makeMeaning(*m_failure, theme::Meaning::Danger);
    m_failure->hide();
    column->addWidget(m_failure);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"pairing.cleanUp.cancel"_s);
    m_remove = buttons->addButton(tr("Re&move"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(u"pairing.cleanUp.remove"_s);
    m_remove->setAutoDefault(false);
    cancel->setDefault(true);
    column->addWidget(buttons);
    resize(520, 400);

    connect(m_age, &QComboBox::currentIndexChanged, this, &CleanUpDialog::refill);
    connect(m_list, &QListWidget::itemChanged, this, &CleanUpDialog::updateButtons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &CleanUpDialog::askAndRemove);
}

void CleanUpDialog::refill()
{
    m_list->clear();
    const QList<DeviceView> &devices = m_port.snapshot().devices;
    for (const CleanUpCandidate &found :
         cleanUpCandidates(devices, m_nowMs, m_age->currentData().toInt())) {
        const auto device = std::ranges::find(devices, found.device, &DeviceView::id);
        auto *item = new QListWidgetItem(describe(*device, found.reason, m_nowMs), m_list);
        item->setData(IdRole, found.device.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(found.isPreselected ? Qt::Checked : Qt::Unchecked);
    }
    m_empty->setVisible(m_list->count() == 0);
    updateButtons();
}

QList<DeviceId> CleanUpDialog::chosen() const
{
    QList<DeviceId> devices;
    for (int at = 0; at < m_list->count(); ++at) {
        if (m_list->item(at)->checkState() == Qt::Checked)
            devices.append(DeviceId(m_list->item(at)->data(IdRole).toString()));
    }
    return devices;
}

void CleanUpDialog::updateButtons()
{
    m_remove->setEnabled(!chosen().isEmpty() && m_underWay == 0);
}

void CleanUpDialog::askAndRemove()
{
    if (!leavesNoAdmin(m_port.snapshot().devices, chosen())) {
        removeChosen();
        return;
    }
    ask(this,
        {.objectName = u"pairing.cleanUp.lastAdmin"_s,
         .title = tr("Remove the last device that may change every setting?"),
         .text = tr("No other paired device can change settings then."),
         .confirm = tr("Re&move"),
         .keep = tr("&Cancel")},
        [this](bool) { removeChosen(); });
}

void CleanUpDialog::removeChosen()
{
    const QList<DeviceId> devices = chosen();
    m_failure->hide();
    m_underWay = int(devices.size());
    updateButtons();
    for (const DeviceId &device : devices) {
        whenDone(m_port.removeDevice(device), this,
                 [this](const gateway::CommandOutcome &outcome) { removed(outcome); });
    }
}

void CleanUpDialog::removed(const gateway::CommandOutcome &outcome)
{
    if (!outcome) {
        m_failure->setText(ErrorText::of(outcome.error()));
        m_failure->show();
    }
    if (--m_underWay > 0)
        return;
    if (m_failure->isHidden())
        accept();
    else
        refill();
}

} // namespace ui
