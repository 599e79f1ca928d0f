// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HeadlessGateway.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using gateway::GatewayLauncher;
using gateway::StartFailure;

namespace {

void print(FILE *to, const QString &line)
{
    QTextStream(to) << line << Qt::endl;
}

int exitCodeOf(StartFailure::Kind kind)
{
    switch (kind) {
    case StartFailure::Kind::Configuration:
        return ExitCode::Configuration;
    case StartFailure::Kind::InUse:
        return ExitCode::InUse;
    case StartFailure::Kind::Other:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace

HeadlessGateway::HeadlessGateway(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_log(line.gatewayOptions.paths.stateDir + u"/logs"_s, true)
    , m_launcher(line.gatewayOptions)
    , m_service(m_clock)
{
    connect(&m_launcher, &GatewayLauncher::started, this, &HeadlessGateway::announce);
    connect(&m_launcher, &GatewayLauncher::notice, this,
            [](const QString &text) { print(stderr, text); });
    connect(&m_launcher, &GatewayLauncher::failed, this, [](const StartFailure &failure) {
        print(stderr, u"Gateway failed to start: "_s + failure.lines.join(u"\n"_s));
        QCoreApplication::exit(exitCodeOf(failure.kind));
    });
    connect(&m_launcher, &GatewayLauncher::stopped, this,
            [] { QCoreApplication::exit(ExitCode::Success); });
    connect(&m_signals, &SignalWatcher::endRequested, this, [this] {
        m_service.stopping();
        m_launcher.stop();
    });
    const auto restart = [this] {
        m_service.reloading();
        m_launcher.restart();
    };
    connect(&m_signals, &SignalWatcher::restartRequested, this, restart);
    connect(&m_launcher, &GatewayLauncher::restartAsked, this, restart);
}

void HeadlessGateway::announce(const gateway::StartReport &report)
{
    for (const QString &warning : report.warnings)
        print(stderr, u"warning: "_s + warning);
    if (report.hasCreatedConfig)
        print(stdout, u"created settings in %1"_s.arg(report.configFile));
    for (const QString &address : report.addresses)
        print(stdout, u"listening on %1"_s.arg(address));
    if (!report.tlsFingerprint.isEmpty())
        print(stdout, u"certificate SHA-256: %1"_s.arg(report.tlsFingerprint));
    for (const QString &url : report.canvasUrls)
        print(stdout, u"canvas on %1"_s.arg(url));
    print(stdout, u"sign-in: %1"_s.arg(report.credential));
    m_service.ready(u"Listening on "_s + report.addresses.join(u", "_s));
}
