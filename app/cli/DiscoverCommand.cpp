// SPDX-License-Identifier: GPL-3.0-or-later
// gateway discover
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"

#include "gateway/discovery/ServiceBrowser.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using gateway::FoundService;
using gateway::ServiceBrowser;

namespace {

QString textOf(const FoundService &found)
{
    QStringList lines{harmless(found.displayName())};
    if (found.isOfThisComputer)
        lines.first() += u" (this computer)"_s;
    lines.append(u"  "_s + harmless(found.url()));
    const QString fingerprint = gateway::valueOf(found.txt, "gatewayTlsSha256"_L1);
    if (!fingerprint.isEmpty())
        lines.append(u"  SHA-256: "_s + harmless(fingerprint));
    return lines.join(u'\n');
}

// The fields of the official command. Rule: protocol-v3.md 11.3.
QJsonObject jsonOf(const FoundService &found)
{
    QJsonObject txt;
    for (const auto &[key, value] : found.txt)
        txt.insert(key, value);
    QJsonObject json{{u"instanceName"_s, found.name},
                     {u"displayName"_s, found.displayName()},
                     {u"host"_s, found.host},
                     {u"port"_s, found.port},
                     {u"txt"_s, txt},
                     {u"gatewayPort"_s, found.gatewayPort()},
                     {u"domain"_s, found.domain + u'.'},
                     {u"wsUrl"_s, u"ws://%1:%2"_s.arg(found.bestHost()).arg(found.gatewayPort())}};
    for (const QString &key :
         {u"lanHost"_s, u"tailnetDns"_s, u"cliPath"_s, u"role"_s, u"transport"_s}) {
        if (txt.contains(key))
            json.insert(key, txt.value(key));
    }
    if (const int sshPort = txt.value("sshPort"_L1).toString().toInt(); sshPort > 0)
        json.insert(u"sshPort"_s, sshPort);
    if (found.isEncrypted())
        json.insert(u"gatewayTls"_s, true);
    if (txt.contains("gatewayTlsSha256"_L1))
        json.insert(u"gatewayTlsFingerprintSha256"_s, txt.value("gatewayTlsSha256"_L1));
    return json;
}

void print(CommandRun &run, const ServiceBrowser::Status &status, const QStringList &domains)
{
    QJsonArray names{u"local."_s};
    for (const QString &domain : domains)
        names.append(domain + u'.');
    QJsonArray beacons;
    const qsizetype count = status.found.size();
    QStringList texts{count == 0   ? u"No gateways found."_s
                      : count == 1 ? u"Found 1 gateway:"_s
                                   : u"Found %1 gateways:"_s.arg(count)};
    for (const FoundService &found : status.found) {
        beacons.append(jsonOf(found));
        texts.append(textOf(found));
    }
    run.finish(QJsonObject{{u"timeoutMs"_s, qint64(run.timeout().count())},
                           {u"domains"_s, names},
                           {u"count"_s, count},
                           {u"beacons"_s, beacons}},
               texts.join(u"\n\n"_s));
}

} // namespace

// Done when all have answered that do so at once; whoever is slow has until the timeout.
void commands::gatewayDiscover(CommandRun &run)
{
    const QString &known = run.local().config().current()->discovery.domain();
    const QStringList domains = known.isEmpty() ? QStringList() : QStringList{known};
    ServiceBrowser *browser = ServiceBrowser::make(run.clock()).release();
    browser->setParent(&run);
    run.terminal().beginProgress(u"Looking for gateways"_s);
    run.later(run.timeout(), [&run, browser, domains] { print(run, browser->status(), domains); });
    QObject::connect(browser, &ServiceBrowser::changed, &run, [&run, browser, domains] {
        const ServiceBrowser::Status &status = browser->status();
        if (status.state == ServiceBrowser::State::Ready)
            return print(run, status, domains);
        if (status.state == ServiceBrowser::State::NoService)
            return run.fail(ExitCode::Failed,
                            u"Discovery needs the Avahi service, which does not run here. "
                            "Install and start avahi-daemon.\n%1"_s.arg(status.problem));
        if (status.state == ServiceBrowser::State::Failed)
            run.fail(ExitCode::Failed, u"Looking for gateways failed: "_s + status.problem);
    });
    browser->start(domains);
}
