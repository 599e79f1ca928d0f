// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/PairingClock.h"

#include <QDateTime>

namespace ui {

PairingClock PairingClock::system()
{
    using namespace std::chrono;
    return {.wallMs = &QDateTime::currentMSecsSinceEpoch, .steady = [] {
                return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
            }};
}

} // namespace ui
