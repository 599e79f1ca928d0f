// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/RequestCardList.h"

#include "ui/common/Announce.h"
#include "ui/common/Theme.h"
#include "ui/pairing/ApprovalDialog.h"
#include "ui/pairing/FloodCard.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCard.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using gateway::DeviceId;
using gateway::PairingId;

RequestCardList::RequestCardList(PairingInbox &inbox, Extent extent, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_extent(extent)
{
    setObjectName(u"pairing.cards"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::RowSpacing);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (const auto &[device, card] : m_cards)
            card->showTime();
    });
    connect(&m_inbox, &PairingInbox::changed, this, &RequestCardList::refresh);
    connect(qApp, &QApplication::focusChanged, this, &RequestCardList::moveMnemonics);
    refresh();
}

// The cards go after this, and take the focus with them.
RequestCardList::~RequestCardList()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void RequestCardList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
}

void RequestCardList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void RequestCardList::refresh()
{
    QList<PairingRow> rows = m_inbox.visibleRows();
    if (m_extent == Extent::NotPostponed)
        rows.removeIf([](const PairingRow &row) { return row.isPostponed; });
    showRows(rows);
    moveMnemonics();
    emit changed();
}

void RequestCardList::showRows(const QList<PairingRow> &rows)
{
    QList<QWidget *> order;
    QSet<QString> groups;
    m_waiting = 0;
    for (const PairingRow &row : rows) {
        m_waiting += row.isWaiting() ? 1 : 0;
        if (m_inbox.isFlooding(row.address)) {
            if (!groups.contains(row.address))
                order.append(showFlood(row.address, rows));
            groups.insert(row.address);
            if (!m_floods.at(row.address)->isUnfolded())
                continue;
        }
        order.append(showCard(row));
    }
    const auto isUnused = [&](const auto &entry) {
        if (order.contains(entry.second))
            return false;
        // Not at once: a click on one of its own buttons may be what takes it away.
        entry.second->hide();
        entry.second->deleteLater();
        return true;
    };
    std::erase_if(m_cards, isUnused);
    std::erase_if(m_floods, isUnused);
    reorder(order);
}

RequestCard *RequestCardList::showCard(const PairingRow &row)
{
    auto found = m_cards.find(row.device);
    if (found == m_cards.end()) {
        auto *card = new RequestCard(m_inbox.clock(), this);
        connect(card, &RequestCard::approveAsked, this, &RequestCardList::approve);
        connect(card, &RequestCard::rejectAsked, &m_inbox, &PairingInbox::reject);
        connect(card, &RequestCard::laterAsked, this, [this](const DeviceId &device) {
            m_inbox.postpone(device);
            emit postponed();
        });
        found = m_cards.emplace(row.device, card).first;
        if (isVisible())
            announce(*this, tr("%1 wants to join").arg(row.name));
    }
    found->second->show(row, m_inbox.isServing());
    return found->second;
}

FloodCard *RequestCardList::showFlood(const QString &address, const QList<PairingRow> &rows)
{
    auto found = m_floods.find(address);
    if (found == m_floods.end()) {
        auto *card = new FloodCard(address, this);
        connect(card, &FloodCard::ignoreAsked, &m_inbox, &PairingInbox::ignore);
        connect(card, &FloodCard::rejectAllAsked, this, &RequestCardList::rejectAllFrom);
        connect(card, &FloodCard::unfolded, this, &RequestCardList::refresh);
        found = m_floods.emplace(address, card).first;
    }
    const auto count = std::ranges::count_if(
        rows, [&](const PairingRow &row) { return row.address == address && row.isWaiting(); });
    found->second->show(int(count), m_inbox.isServing());
    return found->second;
}

void RequestCardList::reorder(const QList<QWidget *> &order)
{
    if (m_order == order)
        return;
    m_order = order;
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    // New cards would come last in the window; they belong where the list stands.
    QWidget *previous = this;
    for (QWidget *card : order) {
        m_column->addWidget(card);
        card->show();
        for (QWidget *child : card->findChildren<QWidget *>()) {
            if (child->focusPolicy() == Qt::NoFocus)
                continue;
            setTabOrder(previous, child);
            previous = child;
        }
    }
}

// On the card that has the focus, else on the first one.
void RequestCardList::moveMnemonics()
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *chosen = m_order.value(0);
    for (QWidget *card : std::as_const(m_order)) {
        if (focus && card->isAncestorOf(focus))
            chosen = card;
    }
    for (const auto &[device, card] : m_cards)
        card->setMnemonics(card == chosen);
    for (const auto &[address, card] : m_floods)
        card->setMnemonics(card == chosen);
}

void RequestCardList::approve(const DeviceId &device, const PairingId &request)
{
    const PairingRow &row = m_cards.at(device)->row();
    const auto decision = std::ranges::find(row.decisions, request, &PairingDecision::id);
    if (decision == row.decisions.end())
        return;
    if (!decision->isStrong) {
        m_inbox.approve(device, request, row.content());
        return;
    }
    auto *dialog = new ApprovalDialog(m_inbox, device, request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RequestCardList::rejectAllFrom(const QString &address)
{
    QList<DeviceId> devices;
    for (const PairingRow &row : m_inbox.visibleRows()) {
        if (row.address == address)
            devices.append(row.device);
    }
    m_inbox.rejectAll(devices);
}

} // namespace ui
