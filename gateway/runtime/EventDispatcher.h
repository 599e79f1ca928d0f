// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace gateway {

/// The event dispatcher for the thread of a gateway. Qt's own asks the kernel about every open socket
/// at every turn, so that a message costs the more the more clients are idle. Null where the
/// platform's own has to do.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher();

} // namespace gateway
