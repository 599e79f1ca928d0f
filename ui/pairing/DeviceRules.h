// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QList>

namespace ui {

/// A device that may no longer be needed.
struct CleanUpCandidate
{
    enum class Reason { Unused, Duplicate };

    gateway::DeviceId device = {};
    Reason reason = Reason::Unused;
    bool isPreselected = false;

    bool operator==(const CleanUpCandidate &) const = default;
};

/// Devices not used for `days`, and those with the name of one that was used later. Only
/// duplicates that were approved automatically on this computer and are not connected come
/// preselected; this application never comes. Rule: desktop-ui.md 11.3 "Clean up…".
[[nodiscard]] QList<CleanUpCandidate> cleanUpCandidates(const QList<gateway::DeviceView> &devices,
                                                        qint64 nowMs, int days);

/// Without `removed` no device may change every setting any more, and now one may.
[[nodiscard]] bool leavesNoAdmin(const QList<gateway::DeviceView> &devices,
                                 const QList<gateway::DeviceId> &removed);

} // namespace ui
