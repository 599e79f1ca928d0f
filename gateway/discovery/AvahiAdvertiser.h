// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/discovery/AvahiBus.h"
#include "gateway/discovery/ServiceAdvertiser.h"

#include <optional>

namespace gateway {

/// Announces through the Avahi daemon: waits for it, comes again after it was started anew, and
/// takes another name where the wanted one is taken.
class AvahiAdvertiser final : public ServiceAdvertiser
{
    Q_OBJECT

public:
    explicit AvahiAdvertiser(Clock &clock)
        : m_clock(clock)
    {
    }

    void publish(const ServiceFacts &facts) override;
    void withdraw() override;

private slots:
    // QtDBus delivers signals of the bus to slots by name only.
    void takeServerState(int state, const QString &error);
    void takeGroupState(int state, const QString &error, const QDBusMessage &message);

private:
    /// Goes on with an answer that is still wanted; an error ends the attempt.
    using Step = std::function<void(const QVariantList &answer)>;
    void ask(const QString &path, const QString &interface, const QString &method,
             const QVariantList &arguments, Step next);

    void meetDaemon();
    void announce();
    void makeGroup();
    void addAddress(qsizetype index);
    void addPlace(qsizetype index);
    void takeOtherName();
    void dropGroup();
    void fail(const QString &reason);
    [[nodiscard]] QString lanHost() const;

    Clock &m_clock;
    std::optional<ServiceFacts> m_wanted;
    std::unique_ptr<AvahiBus> m_bus;
    bool m_isServerRunning = false;
    int m_attempt = 0;    ///< Counts attempts, so that answers to an old one are told apart.
    int m_otherNames = 0; ///< Tried since `publish`.
    QString m_group;      ///< Its path; empty: none.
    QString m_name;
    QString m_machineHost; ///< As the daemon calls this computer.
};

} // namespace gateway
