// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/EventDispatcher.h"

#include "gateway/runtime/EpollDispatcher.h"

namespace gateway {

std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher()
{
    return std::make_unique<EpollDispatcher>();
}

} // namespace gateway
