// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/NotificationChannel.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <optional>

class QDBusMessage;
class QDBusServiceWatcher;

namespace ui {

/// The notification service of the desktop, org.freedesktop.Notifications on the user's message
/// bus. Nothing waits for it: every call is answered later.
///
/// Rule: desktop-ui.md 6, 18; Desktop Notifications Specification 1.2.
class FreedesktopChannel final : public NotificationChannel
{
    Q_OBJECT

public:
    explicit FreedesktopChannel(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isAvailable() const override { return m_abilities.has_value(); }
    [[nodiscard]] bool isOnDesktop() const override { return true; }
    [[nodiscard]] bool hasActions() const override { return can(QStringLiteral("actions")); }
    [[nodiscard]] bool hasBody() const override { return can(QStringLiteral("body")); }
    void show(const NotificationContent &content) override;
    void withdraw(const QString &key) override;

private slots:
    // Called by the message bus.
    void invoke(uint id, const QString &action);
    void keepToken(uint id, const QString &token);
    void forget(uint id, uint reason);

private:
    /// What is known of one notification. Its number comes with the answer of the service; what is
    /// asked of it before then waits.
    struct Shown
    {
        uint id = 0; ///< 0: not known, or closed.
        bool isUnderWay = false;
        bool isWithdrawn = false;
        std::optional<NotificationContent> next = {};
        NotificationAction click = NotificationAction::Show;
    };

    [[nodiscard]] bool can(const QString &ability) const
    {
        return m_abilities && m_abilities->contains(ability);
    }
    void askAbilities();
    void takeAbilities(const std::optional<QStringList> &abilities);
    void send(const NotificationContent &content, Shown &shown);
    void numbered(const QString &key, uint id);
    void close(uint id);
    [[nodiscard]] QString keyOf(uint id) const;

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    std::optional<QStringList> m_abilities; ///< Nothing: there is no service.
    QHash<QString, Shown> m_shown;
    QHash<uint, QString> m_tokens; ///< Arrive just before the action they belong to.
};

} // namespace ui
