// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/DesktopChecks.h"

#include "ui/common/AutostartPort.h"
#include "ui/settings/Firewall.h"
#include "ui/settings/ReachText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using Verdict = CheckResult::Verdict;

namespace {

Verdict goodIf(bool isGood)
{
    return isGood ? Verdict::Good : Verdict::Caution;
}

CheckResult notifications(const UiContext &context)
{
    const NotificationAbility ability =
        context.notifications ? context.notifications() : NotificationAbility();
    return {.id = u"notifications.service"_s,
            .verdict = goodIf(ability.isThere && ability.hasButtons),
            .subject = ability.isThere ? u"without buttons"_s : QString()};
}

CheckResult autostartEntry(const UiContext &context)
{
    return {.id = u"autostart.entry"_s,
            .verdict = goodIf(context.autostart &&
                              context.autostart->state() != AutostartState::Unavailable)};
}

CheckResult otherService()
{
    const QStringList units = enabledGatewayUnits(
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return {.id = u"service.other"_s,
            .verdict = goodIf(units.isEmpty()),
            .subject = units.join(u", "_s)};
}

// Devices prove themselves with the time: a clock before this program was written is surely wrong.
CheckResult clock()
{
    const QDateTime written = QFileInfo(QCoreApplication::applicationFilePath()).lastModified();
    const QDateTime now = QDateTime::currentDateTime();
    return {.id = u"clock.plausible"_s,
            .verdict = now < written.addDays(-1) ? Verdict::Bad : Verdict::Good,
            .subject = now.toString(Qt::ISODate)};
}

CheckResult firewall(const gateway::GatewaySnapshot &now)
{
    const bool mayBlock = reachOf(now.listeners).isExposed() && installedFirewall().has_value();
    return {.id = u"firewall.open"_s,
            .verdict = goodIf(!mayBlock),
            .subject = mayBlock ? allowCommand(*installedFirewall(), now.listeners.first().port)
                                : QString()};
}

} // namespace

QStringList enabledGatewayUnits(const QString &configHome)
{
    const QDir wanted(configHome + u"/systemd/user/default.target.wants"_s);
    return wanted.entryList({u"openclaw-gateway*.service"_s, u"openclaw-tray-gateway*.service"_s},
                            QDir::Files | QDir::System); // links that lead nowhere, too
}

QList<CheckResult> desktopChecks(const UiContext &context)
{
    return {{.id = u"tray.host"_s, .verdict = goodIf(QSystemTrayIcon::isSystemTrayAvailable())},
            notifications(context),
            autostartEntry(context),
            otherService(),
            clock(),
            firewall(context.port.snapshot())};
}

} // namespace ui
