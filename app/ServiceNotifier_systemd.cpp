// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ServiceNotifier.h"

#include <systemd/sd-daemon.h>

namespace {

void notify(const QByteArray &state)
{
    sd_notify(0, state.constData());
}

} // namespace

ServiceNotifier::ServiceNotifier(gateway::Clock &clock)
{
    uint64_t limit = 0; // microseconds
    if (sd_watchdog_enabled(0, &limit) <= 0)
        return;
    // Half the limit, as the manual advises.
    const auto period =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::microseconds(limit / 2));
    m_watchdog = clock.callEvery(period, [] { notify("WATCHDOG=1"); });
}

void ServiceNotifier::ready(const QString &status)
{
    notify("READY=1\nSTATUS=" + status.simplified().toUtf8());
}

void ServiceNotifier::reloading()
{
    notify("RELOADING=1");
}

void ServiceNotifier::stopping()
{
    notify("STOPPING=1");
}
