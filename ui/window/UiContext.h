// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gateway {
class GatewayPort;
}

namespace ui {

class Navigator;
class UiPreferences;

/// What every page and window works with. The application owns all three and outlives the windows.
struct UiContext
{
    gateway::GatewayPort &port;
    UiPreferences &preferences;
    Navigator &navigator;
};

} // namespace ui
