// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/CommandPolicy.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <span>

/// The lists of node commands, for CommandPolicy. Rule: protocol-v4.md 10.1, 10.2; protocol-v3.md
/// 6.3 for what is called legacy.
namespace gateway::commands {

using List = std::span<const QLatin1StringView>;

[[nodiscard]] inline bool isIn(List list, const QString &command)
{
    return std::ranges::any_of(list, [&](QLatin1StringView entry) { return command == entry; });
}

/// Commands of a desktop host, usable only when an operator approved them.
inline constexpr std::array Host{
    QLatin1StringView("system.run.prepare"),
    QLatin1StringView("system.run"),
    QLatin1StringView("system.which"),
    QLatin1StringView("system.execApprovals.get"),
    QLatin1StringView("system.execApprovals.set"),
    QLatin1StringView("fs.listDir"),
    QLatin1StringView("terminal.upload"),
    QLatin1StringView("browser.proxy"),
    QLatin1StringView("browser.proxy.upload.v1"),
    QLatin1StringView("mcp.tools.call.v1"),
    QLatin1StringView("agent.cli.claude.run.v1"),
    QLatin1StringView("screen.snapshot"),
    QLatin1StringView("desktop.stream"),
};

/// Only when the owner allows them by name.
inline constexpr std::array Dangerous{
    QLatin1StringView("camera.snap"),        QLatin1StringView("camera.clip"),
    QLatin1StringView("camera.ptz.control"), QLatin1StringView("screen.record"),
    QLatin1StringView("contacts.add"),       QLatin1StringView("calendar.add"),
    QLatin1StringView("reminders.add"),      QLatin1StringView("sms.send"),
    QLatin1StringView("sms.search"),         QLatin1StringView("health.summary"),
};

/// For nodes that can talk.
inline constexpr std::array Talk{
    QLatin1StringView("talk.ptt.start"),
    QLatin1StringView("talk.ptt.stop"),
    QLatin1StringView("talk.ptt.cancel"),
    QLatin1StringView("talk.ptt.once"),
};

[[nodiscard]] bool isDesktop(PlatformClass platform);
/// Without Host and without what plugins add.
[[nodiscard]] List defaultsOf(PlatformClass platform);
/// What the usual plugins add to a class.
[[nodiscard]] List pluginDefaultsOf(PlatformClass platform);

/// Platform by prefix, as the older version reads it.
[[nodiscard]] PlatformClass classifyLegacy(const QString &platform, const QString &deviceFamily);
[[nodiscard]] bool isLegacyDefault(PlatformClass platform, const QString &command);

} // namespace gateway::commands
