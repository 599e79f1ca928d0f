// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/NetworkWatcher.h"

#include "gateway/base/Logging.h"

namespace gateway {

namespace {

// A cable that is plugged in or a tailnet that comes up tells a dozen things at once.
constexpr std::chrono::milliseconds SettleTime{200};

} // namespace

NetworkWatcher::NetworkWatcher(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_source = makeSource([this] {
        if (!m_settle.isActive())
            m_settle = m_clock.callAfter(SettleTime, [this] { emit changed(); });
    });
    if (!m_source)
        qCWarning(lcReach) << "This system does not tell when its addresses change.";
}

NetworkWatcher::~NetworkWatcher() = default;

} // namespace gateway
