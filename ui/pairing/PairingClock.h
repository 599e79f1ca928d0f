// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace ui {

/// The two times that pairing needs; tests put their own in the place.
struct PairingClock
{
    std::function<qint64()> wallMs; ///< Since 1970 UTC, as the gateway's times; may be set.
    std::function<std::chrono::milliseconds()> steady; ///< Never set; the start does not matter.

    [[nodiscard]] static PairingClock system();
};

} // namespace ui
