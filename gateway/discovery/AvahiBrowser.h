// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/discovery/AvahiBus.h"
#include "gateway/discovery/ServiceBrowser.h"

#include <map>
#include <optional>
#include <tuple>

namespace gateway {

/// Looks through the Avahi daemon, and again after it was started anew.
class AvahiBrowser final : public ServiceBrowser
{
    Q_OBJECT

public:
    /// More than that are somebody's joke; the rest is left out. A bus has at most 128 questions of
    /// one program open.
    static constexpr int MaxSeen = 100;

    explicit AvahiBrowser(Clock &clock)
        : m_clock(clock)
    {
    }

    void start(const QStringList &domains) override;
    void stop() override;

private slots:
    // QtDBus delivers signals of the bus to slots by name only.
    void takeNew(int interface, int protocol, const QString &name, const QString &type,
                 const QString &domain, uint flags);
    void takeGone(int interface, int protocol, const QString &name, const QString &type,
                  const QString &domain, uint flags);
    void takeAllForNow();
    void takeFailure(const QString &error);

private:
    /// Interface, protocol, name, domain.
    using Key = std::tuple<int, int, QString, QString>;

    void meetDaemon();
    void browse(const QString &domain);
    void listenTo(const QString &path);
    void takeResolved(const Key &key, const QDBusMessage &answer);
    void forget();
    void show();

    Clock &m_clock;
    QStringList m_domains;
    std::unique_ptr<AvahiBus> m_bus;
    std::map<Key, std::optional<FoundService>> m_seen; ///< Nothing: asked for.
    int m_unfinished = 0; ///< Domains whose first answers are not all there.
};

} // namespace gateway
