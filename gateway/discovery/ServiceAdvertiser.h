// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/discovery/ServiceRecord.h"

#include <QObject>

#include <memory>

namespace gateway {

/// Tells the local networks of the gateway, through the service of this system that does it, and
/// says what really is announced. One version per platform: Discovery_dbus.cpp, _other.cpp.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 11.1, desktop-ui.md 8.7.
class ServiceAdvertiser : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Waiting, ///< Under way.
        Announced,
        NoService, ///< This system has nothing that announces; it may appear later.
        Failed,
    };
    struct Status
    {
        State state = State::Idle;
        QString name = {};    ///< With Announced: another than was wanted, if that was taken.
        TxtRecord txt = {};   ///< With Announced.
        QString problem = {}; ///< With NoService and Failed; English, technical.

        bool operator==(const Status &) const = default;
    };

    [[nodiscard]] static std::unique_ptr<ServiceAdvertiser> make(Clock &clock);

    using QObject::QObject;

    /// Announces this instead of what was announced. The same again: tried again if it failed.
    virtual void publish(const ServiceFacts &facts) = 0;
    /// Nothing is announced any more when this returns, or as soon as the service has seen it.
    virtual void withdraw() = 0;
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

} // namespace gateway
