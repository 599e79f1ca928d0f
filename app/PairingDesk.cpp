// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PairingDesk.h"

#include <QDBusConnection>

using ui::Notifier;

PairingDesk::PairingDesk(const ui::UiContext &context, QObject *parent)
    : QObject(parent)
    , m_inbox(context.port, ui::PairingClock::system())
    , m_desktop(QDBusConnection::sessionBus())
    , m_state(QDBusConnection::sessionBus())
    , m_notifier(context, m_inbox, m_state, {&m_desktop, &m_tray, &m_window})
    , m_review(m_inbox)
{
    connect(&m_notifier, &Notifier::reviewAsked, this, [this](const QString &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        m_review.openInFront();
    });
    connect(&m_notifier, &Notifier::reminderDue, &m_review, &ui::PairingReviewWindow::openQuietly);
    connect(&m_notifier, &Notifier::showAsked, this, &PairingDesk::showAsked);
}
