// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiPreferences.h"

/// What a person wants to be told. That the gateway became reachable for more than before cannot be
/// switched off. Rule: desktop-ui.md 6, 8.1 "Notify me about".
namespace ui::preference {

inline const Preference<bool> NotifyPairing{"notifyPairing", true};
inline const Preference<bool> NotifyFirstConnection{"notifyFirstConnection", true};
inline const Preference<bool> NotifyOffline{"notifyOffline", false};
inline const Preference<bool> NotifyGateway{"notifyGateway", true};
inline const Preference<bool> NotifyCertificate{"notifyCertificate", true};
inline const Preference<bool> NotifySensitive{"notifySensitive", false};

} // namespace ui::preference
