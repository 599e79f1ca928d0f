// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/CheckText.h"

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using Verdict = CheckResult::Verdict;

QString CheckText::title(const CheckResult &check)
{
    if (check.id == "config.valid"_L1)
        return tr("Settings file is valid");
    if (check.id == "config.private"_L1)
        return tr("Only you can read the settings file");
    if (check.id == "gateway.listening"_L1)
        return tr("Gateway listens");
    if (check.id == "bind.asAsked"_L1)
        return tr("Reachable exactly as chosen");
    if (check.id == "auth.strength"_L1)
        return tr("Sign-in is strong enough");
    if (check.id == "canvas.running"_L1)
        return tr("Canvas host runs");
    if (check.id == "state.complete"_L1)
        return tr("Saved data could be read");
    if (check.id == "tray.host"_L1)
        return tr("Desktop has a system tray");
    if (check.id == "autostart.entry"_L1)
        return tr("Start at login works");
    if (check.id == "notifications.service"_L1)
        return tr("Desktop shows notifications with buttons");
    if (check.id == "service.other"_L1)
        return tr("No other gateway starts at login");
    if (check.id == "clock.plausible"_L1)
        return tr("Clock of this computer is set");
    if (check.id == "firewall.open"_L1)
        return tr("No firewall is known to be in the way");
    return check.id;
}

QString CheckText::advice(const CheckResult &check)
{
    if (check.verdict == Verdict::Good)
        return {};
    if (check.id == "config.valid"_L1) {
        return check.verdict == Verdict::Caution
                   ? tr("There is no settings file yet. It is written when the gateway starts.")
                   : tr("Correct the settings file; the details name the line.");
    }
    if (check.id == "config.private"_L1)
        return tr("Other users of this computer can read your token. Make the file private.");
    if (check.id == "gateway.listening"_L1)
        return tr("Start the gateway, or see the overview for the cause.");
    if (check.id == "bind.asAsked"_L1)
        return tr("See who can reach this gateway.");
    if (check.id == "auth.strength"_L1)
        return tr("Create a new token, or choose a longer password.");
    if (check.id == "canvas.running"_L1)
        return tr("See the folder and port of the canvas host.");
    if (check.id == "state.complete"_L1)
        return tr("A damaged file was put aside. Devices that are missing have to ask again.");
    if (check.id == "tray.host"_L1)
        return tr("Without a tray, open this window from the applications menu.");
    if (check.id == "autostart.entry"_L1)
        return tr("This desktop starts nothing at login. Start the program by hand.");
    if (check.id == "notifications.service"_L1) {
        return check.subject.isEmpty()
                   ? tr("Requests are shown in a window instead.")
                   : tr("Notifications have no buttons here. A click on one opens the review.");
    }
    if (check.id == "service.other"_L1)
        return tr("Only one gateway can have the port. Found: %1").arg(check.subject);
    if (check.id == "clock.plausible"_L1)
        return tr("It says %1. Devices with the right time are refused.").arg(check.subject);
    if (check.id == "firewall.open"_L1)
        return tr("If devices cannot connect, let them through: %1").arg(check.subject);
    return {};
}

std::optional<PageId> CheckText::fixPage(const CheckResult &check)
{
    if (check.verdict == Verdict::Good)
        return std::nullopt;
    if (check.id == "config.valid"_L1 || check.id == "config.private"_L1 ||
        check.id == "autostart.entry"_L1 || check.id == "notifications.service"_L1)
        return PageId::General;
    if (check.id == "gateway.listening"_L1 || check.id == "state.complete"_L1)
        return PageId::Overview;
    if (check.id == "bind.asAsked"_L1 || check.id == "firewall.open"_L1)
        return PageId::Network;
    if (check.id == "auth.strength"_L1)
        return PageId::Access;
    if (check.id == "canvas.running"_L1)
        return PageId::Canvas;
    return std::nullopt;
}

} // namespace ui
