// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>

class QDBusServiceWatcher;

namespace gateway {

namespace avahi {

inline const QString Server = QStringLiteral("org.freedesktop.Avahi.Server");
inline const QString Server2 = QStringLiteral("org.freedesktop.Avahi.Server2");
inline const QString EntryGroup = QStringLiteral("org.freedesktop.Avahi.EntryGroup");
inline const QString Browser = QStringLiteral("org.freedesktop.Avahi.ServiceBrowser");
inline const QString Root = QStringLiteral("/"); ///< The path of the server.

} // namespace avahi

/// A connection of its own to the Avahi daemon: whether it is there, and calls to it. What was made
/// through the connection ends with it.
///
/// Only connecting to the bus waits, for the bus alone; nothing is connected before `begin`. A bus
/// that ends is not taken for a daemon that is still there.
/// Thread: the one that creates it; needs an event loop.
class AvahiBus final : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const QDBusMessage &answer)>;

    /// How long it waits before it looks again for a bus that has ended, or was never there.
    static constexpr std::chrono::milliseconds Patience{5000};

    explicit AvahiBus(Clock &clock, QObject *parent = nullptr);
    ~AvahiBus() override;

    /// Looks for the daemon; ends in `found` or `missing`, maybe at once. May be called again.
    void begin();
    /// Says nothing any more, and goes with the next events: the caller may be called by it.
    void retire();
    [[nodiscard]] bool isFound() const { return !m_daemon.isEmpty(); }

    /// `answered` is told an error, too; not after the daemon or `this` is gone.
    void call(const QString &path, const QString &interface, const QString &method,
              const QVariantList &arguments, Answered answered);
    /// Without an answer.
    void tell(const QString &path, const QString &interface, const QString &method);
    /// Signals of the daemon that is there now. `slot` as the macro SLOT makes it.
    void listen(const QString &path, const QString &interface, const QString &name,
                QObject *receiver, const char *slot);
    void endListening(const QString &path, const QString &interface, const QString &name,
                      QObject *receiver, const char *slot);

signals:
    void found(); ///< Also after it was started anew: it knows nothing of before.
    /// Also when the bus itself ends. It is looked for again until it is there.
    void missing(const QString &reason);

private slots:
    // QtDBus delivers signals of the bus to slots by name only.
    void takeLoss();

private:
    [[nodiscard]] bool connectToBus();
    void letGo();
    void look();
    void waitForBus();
    void tryAgain();
    void askBus(const QString &method, const QVariantList &arguments, Answered answered);
    void startDaemon();
    void takeOwner(const QString &owner);

    Clock &m_clock;
    Timer m_patience;
    QString m_name; ///< Of the connection, in this process.
    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    QString m_daemon; ///< Its unique name; empty while there is none.
    int m_life = 0;   ///< Counts daemons, so that answers of an old one are told apart.
};

} // namespace gateway
