// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QString>

/// Tells the service manager that started this process how it is, as a `Type=notify` unit does.
/// Does nothing where no manager asked for it.
///
/// Thread: one with an event loop; the watchdog is fed from that loop, so that a loop that hangs is
/// noticed. Rule: sd_notify(3), sd_watchdog_enabled(3).
class ServiceNotifier final
{
public:
    explicit ServiceNotifier(gateway::Clock &clock);

    void ready(const QString &status);
    void reloading();
    void stopping();

private:
    gateway::Timer m_watchdog;
};
