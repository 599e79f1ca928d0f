// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/discovery/ServiceRecord.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace gateway {

/// A gateway that was announced to us. All of it is what others claim.
struct FoundService
{
    QString name = {};
    QString domain = {}; ///< `local`
    QString host = {};
    QHostAddress address = {};
    quint16 port = 0;
    TxtRecord txt = {};
    bool isOfThisComputer = false;

    bool operator==(const FoundService &) const = default;

    [[nodiscard]] QString displayName() const; ///< Its own, else the instance's.
    /// The best name to reach it by, and where it listens. Rule: protocol-v3.md 11.3.
    [[nodiscard]] QString bestHost() const;
    [[nodiscard]] quint16 gatewayPort() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] QString url() const; ///< `wss://studio.local:18789`
};

/// Looks for gateways that are announced: those of the local networks, and of wide-area domains.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 11.3.
class ServiceBrowser : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Looking,
        Ready, ///< All that answered at once is known; later ones are added.
        NoService,
        Failed,
    };
    struct Status
    {
        State state = State::Idle;
        QList<FoundService> found = {}; ///< By name; one that is there several times once.
        QString problem = {};           ///< With NoService and Failed; English, technical.

        bool operator==(const Status &) const = default;
    };

    [[nodiscard]] static std::unique_ptr<ServiceBrowser> make(Clock &clock);

    using QObject::QObject;

    /// Looks in `local` and these. A second call with the same is ignored while it looks.
    virtual void start(const QStringList &domains) = 0;
    virtual void stop() = 0;
    [[nodiscard]] const Status &status() const { return m_status; }

signals:
    void changed();

protected:
    void setStatus(const Status &status)
    {
        if (m_status == status)
            return;
        m_status = status;
        emit changed();
    }

private:
    Status m_status;
};

/// Those that are the same gateway, seen on several interfaces, become one.
[[nodiscard]] QList<FoundService> withoutDoubles(const QList<FoundService> &seen);

} // namespace gateway
