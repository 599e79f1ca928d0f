// SPDX-License-Identifier: GPL-3.0-or-later
// Systems with a message bus: Avahi announces and finds.
#include "gateway/discovery/AvahiAdvertiser.h"
#include "gateway/discovery/AvahiBrowser.h"

namespace gateway {

std::unique_ptr<ServiceAdvertiser> ServiceAdvertiser::make(Clock &clock)
{
    return std::make_unique<AvahiAdvertiser>(clock);
}

std::unique_ptr<ServiceBrowser> ServiceBrowser::make(Clock &clock)
{
    return std::make_unique<AvahiBrowser>(clock);
}

} // namespace gateway
