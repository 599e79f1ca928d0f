// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/DeviceRules.h"

#include "ui/common/RemoteText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DeviceId;
using gateway::DeviceView;

namespace {

qint64 lastUse(const DeviceView &device, qint64 nowMs)
{
    return device.isConnected ? nowMs : device.lastUsedMs.value_or(device.approvedAtMs);
}

// As people see it: two names that look the same are the same.
QString nameOf(const DeviceView &device)
{
    return remoteText(device.name.isEmpty() ? device.ownName : device.name).toCaseFolded();
}

bool hasLaterNamesake(const DeviceView &device, const QList<DeviceView> &devices, qint64 nowMs)
{
    const QString name = nameOf(device);
    if (name.isEmpty())
        return false;
    return std::ranges::any_of(devices, [&](const DeviceView &other) {
        if (other.id == device.id || nameOf(other) != name)
            return false;
        const qint64 mine = lastUse(device, nowMs);
        const qint64 its = lastUse(other, nowMs);
        return its > mine || (its == mine && device.id < other.id);
    });
}

bool isAdmin(const DeviceView &device)
{
    return std::ranges::any_of(device.tokens, [](const gateway::TokenView &token) {
        return !token.revokedAtMs && token.scopes.contains(u"operator.admin"_s);
    });
}

} // namespace

QList<CleanUpCandidate> cleanUpCandidates(const QList<DeviceView> &devices, qint64 nowMs, int days)
{
    constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;
    QList<CleanUpCandidate> found;
    for (const DeviceView &device : devices) {
        if (device.isThisApplication)
            continue;
        if (hasLaterNamesake(device, devices, nowMs)) {
            const bool isOurs = device.approvedVia == DeviceView::ApprovedVia::Automatically;
            found.append({.device = device.id,
                          .reason = CleanUpCandidate::Reason::Duplicate,
                          .isPreselected = isOurs && !device.isConnected});
        } else if (nowMs - lastUse(device, nowMs) >= days * DayMs) {
            found.append({.device = device.id, .reason = CleanUpCandidate::Reason::Unused});
        }
    }
    return found;
}

bool leavesNoAdmin(const QList<DeviceView> &devices, const QList<DeviceId> &removed)
{
    const auto isKeptAdmin = [&](const DeviceView &device) {
        return isAdmin(device) && !removed.contains(device.id);
    };
    return std::ranges::any_of(devices, isAdmin) && std::ranges::none_of(devices, isKeptAdmin);
}

} // namespace ui
