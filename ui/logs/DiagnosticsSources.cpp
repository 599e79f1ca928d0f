// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/DiagnosticsSources.h"

#include "ui/common/WhenDone.h"
#include "ui/logs/DesktopChecks.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSysInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using gateway::CommandResult;
using gateway::Secret;

namespace {

QStringList systemLines()
{
    return {QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
            u"Qt "_s + QString::fromLatin1(qVersion()),
            QSysInfo::prettyProductName() + u' ' + QSysInfo::kernelVersion() + u' ' +
                QSysInfo::currentCpuArchitecture(),
            u"platform plugin "_s + QGuiApplication::platformName(),
            u"desktop "_s + qEnvironmentVariable("XDG_CURRENT_DESKTOP")};
}

} // namespace

Redactor::Person thisPerson()
{
    return {.home = QDir::homePath(),
            .user = QFileInfo(QDir::homePath()).fileName(),
            .host = QSysInfo::machineHostName()};
}

void gatherDiagnostics(const UiContext &context, QObject *receiver,
                       std::function<void(const DiagnosticsBundle::Sources &)> done)
{
    struct Gathered
    {
        DiagnosticsBundle::Sources sources = {};
        int waitsFor = 3;
    };
    auto gathered = std::make_shared<Gathered>();
    gathered->sources = {.snapshot = context.port.snapshot(),
                         .log = context.port.logSince(0).lines,
                         .person = thisPerson(),
                         .system = systemLines()};
    const auto arrived = [gathered, done = std::move(done)] {
        if (--gathered->waitsFor == 0)
            done(gathered->sources);
    };
    for (const QString &path : {u"gateway.auth.token"_s, u"gateway.auth.password"_s}) {
        whenDone(context.port.revealSecret(path), receiver,
                 [gathered, arrived](const CommandResult<Secret> &secret) {
                     if (secret)
                         gathered->sources.secrets.append(secret->reveal());
                     arrived();
                 });
    }
    whenDone(context.port.runChecks(), receiver,
             [context, gathered, arrived](const CommandResult<QList<CheckResult>> &checks) {
                 if (checks)
                     gathered->sources.checks = *checks + desktopChecks(context);
                 arrived();
             });
}

} // namespace ui
