// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/DesktopChecks.h"

#include "ui/common/AutostartPort.h"

#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using Verdict = CheckResult::Verdict;

QList<CheckResult> desktopChecks(const AutostartPort *autostart)
{
    const bool hasTray = QSystemTrayIcon::isSystemTrayAvailable();
    const bool canStart = autostart && autostart->state() != AutostartState::Unavailable;
    return {{.id = u"tray.host"_s, .verdict = hasTray ? Verdict::Good : Verdict::Caution},
            {.id = u"autostart.entry"_s, .verdict = canStart ? Verdict::Good : Verdict::Caution}};
}

} // namespace ui
