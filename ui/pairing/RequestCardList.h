// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace ui {

class FloodCard;
class PairingInbox;
class RequestCard;
struct PairingRow;

/// The cards of everything that waits, oldest first, floods folded into groups. The same list
/// stands on the page and in the review window.
///
/// Thread: GUI thread. Rule: desktop-ui.md 11.2.
class RequestCardList final : public QWidget
{
    Q_OBJECT

public:
    enum class Extent {
        Everything,
        NotPostponed, ///< Without what the person put off.
    };

    RequestCardList(PairingInbox &inbox, Extent extent, QWidget *parent = nullptr);
    ~RequestCardList() override;

    [[nodiscard]] bool isEmpty() const { return m_order.isEmpty(); }
    /// The cards that can still be decided.
    [[nodiscard]] int waitingCount() const { return m_waiting; }

signals:
    void changed();
    /// The person does not want to decide about this one now.
    void postponed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void showRows(const QList<PairingRow> &rows);
    RequestCard *showCard(const PairingRow &row);
    FloodCard *showFlood(const QString &address, const QList<PairingRow> &rows);
    void reorder(const QList<QWidget *> &order);
    void moveMnemonics();
    void approve(const gateway::DeviceId &device, const gateway::PairingId &request);
    void rejectAllFrom(const QString &address);

    PairingInbox &m_inbox;
    Extent m_extent;
    QVBoxLayout *m_column = nullptr;
    std::map<gateway::DeviceId, RequestCard *> m_cards;
    std::map<QString, FloodCard *> m_floods;
    QList<QWidget *> m_order;
    int m_waiting = 0;
    QTimer m_tick;
};

} // namespace ui
