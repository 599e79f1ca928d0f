// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/nodes/ResumeWatch.h"
#include "ui/notify/DesktopState.h"
#include "ui/notify/NotificationChannel.h"
#include "ui/notify/NotificationHistory.h"
#include "ui/notify/ReviewReminder.h"
#include "ui/pairing/ApproveArming.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/window/UiContext.h"

#include <QHash>
#include <QTimer>

#include <map>

namespace ui {

/// Tells the person what happens while no window of ours is looked at, and takes decisions made in
/// a notification to the inbox. What to tell is NotificationPolicy's and NotificationHistory's
/// business; how it gets to the person is the channels'.
///
/// Thread: GUI thread. Rule: desktop-ui.md 6.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// `channels`: best first; the first one that is available is used. They and `desktop` outlive
    /// the notifier.
    Notifier(UiContext context, PairingInbox &inbox, DesktopState &desktop,
             QList<NotificationChannel *> channels, QObject *parent = nullptr);
    ~Notifier() override; ///< Takes back what waits for an answer.

    /// Lets time pass; by itself once a second.
    void advance();

signals:
    /// The person wants to review. `token`: permission to come to the front; may be empty.
    void reviewAsked(const QString &token);
    /// The review window is to open without taking the focus.
    void reminderDue();
    void showAsked(ui::PageId page, const gateway::NodeId &node, const QString &token);

private:
    [[nodiscard]] NotificationSettings settings() const;
    [[nodiscard]] QList<PairingRow> rows() const;
    void refresh();
    void chooseChannel();
    void showStanding(const QList<NotificationContent> &wanted,
                      const QList<NotificationContent> &told);
    void show(const NotificationContent &content);
    void remind(const QList<PairingRow> &rows);
    void press(const QString &key, NotificationAction action, const QString &token);
    void report(const PairingRow &row, PairingInbox::Answer answer, const QString &error);
    void makePrivate();

    UiContext m_context;
    PairingInbox &m_inbox;
    DesktopState &m_desktop;
    QList<NotificationChannel *> m_channels;
    NotificationChannel *m_channel = nullptr; ///< In use; null: none is available.
    NotificationHistory m_history;
    ResumeWatch m_resume;
    ReviewReminder m_reminder;
    std::map<QString, NotificationContent> m_standing;
    QHash<QString, NotificationContent> m_shown; ///< The newest of each key.
    QHash<QString, ApproveArming> m_arming;      ///< Since when it is in sight.
    QSet<gateway::DeviceId> m_decidedHere;       ///< To be reported when the gateway has answered.
    QTimer m_tick;
};

} // namespace ui
