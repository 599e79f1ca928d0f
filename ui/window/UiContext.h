// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace gateway {
class GatewayPort;
}

namespace ui {

class AutostartPort;
class AwakePort;
class Hints;
class Navigator;
class PairingInbox;
class SettingsEditor;
class UiPreferences;

/// What the desktop's notification service can do.
struct NotificationAbility
{
    bool isThere = false;
    bool hasButtons = false;
};

/// What every page and window works with. The application owns all of it and outlives the windows.
struct UiContext
{
    gateway::GatewayPort &port;
    UiPreferences &preferences;
    Navigator &navigator;
    PairingInbox *inbox = nullptr;    ///< Null where nobody pairs: then there is no pairing page.
    SettingsEditor *editor = nullptr; ///< Null where nothing is set: no page that changes settings.
    AutostartPort *autostart = nullptr; ///< Null: the desktop starts nothing at login.
    AwakePort *awake = nullptr;         ///< Null: the computer cannot be kept awake.
    Hints *hints = nullptr;             ///< Null: none are given.
    std::function<NotificationAbility()> notifications = {}; ///< Empty: there is no such service.
};

} // namespace ui
