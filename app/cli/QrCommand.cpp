// SPDX-License-Identifier: GPL-3.0-or-later
// qr
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/QrText.h"

#include "ui/setup/NodeCommand.h"

#include <QDateTime>
#include <QHostAddress>
#include <QJsonArray>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;
using gateway::ClientError;
using gateway::QrCode;
using gateway::Secret;

namespace {

const QString Method = QStringLiteral("device.pair.setupCode");

std::optional<QString> conflictIn(const ParsedCommand &given)
{
    for (const auto &[one, other] :
         {std::pair{"token"_L1, "password"_L1}, std::pair{"limited"_L1, "node-host"_L1},
          std::pair{"url"_L1, "public-url"_L1}, std::pair{"remote"_L1, "port"_L1},
          std::pair{"json"_L1, "setup-code-only"_L1}}) {
        if (given.isSet(one) && given.isSet(other))
            return u"Give --%1 or --%2, not both."_s.arg(one, other);
    }
    return std::nullopt;
}

bool isForNode(const CommandRun &run)
{
    return run.given().isSet("node-host"_L1);
}

/// Where the code is to lead, if not where the gateway says that it listens.
std::optional<QString> wantedUrl(CommandRun &run)
{
    for (const QLatin1StringView option : {"url"_L1, "public-url"_L1}) {
        if (const auto url = run.given().value(option))
            return url;
    }
    const auto target = run.target();
    const bool isElsewhere = target && run.given().isSet("remote"_L1) && !target->isLoopback();
    return isElsewhere ? std::optional(target->url.toString()) : std::nullopt;
}

QJsonObject paramsFor(const CommandRun &run, const std::optional<QString> &url)
{
    QJsonObject params{{u"includeQr"_s, false}};
    if (isForNode(run))
        params.insert(u"bootstrapProfile"_s, u"node"_s);
    else if (run.given().isSet("limited"_L1))
        params.insert(u"bootstrapProfile"_s, u"limited"_s);
    if (url)
        params.insert(u"publicUrl"_s, *url);
    return params;
}

QString pictureOf(const QByteArray &text)
{
    const auto columns = Terminal::columns();
    const int room = columns.value_or(std::numeric_limits<int>::max());
    for (const QrCode::Level level : {QrCode::Level::Medium, QrCode::Level::Low}) {
        const auto code = QrCode::of(text, level);
        if (code && qrColumns(*code) <= room) {
            const bool isColoured = columns && !qEnvironmentVariableIsSet("NO_COLOR");
            return qrText(*code, isColoured ? QrInk::Coloured : QrInk::Plain) + u"\n\n"_s;
        }
    }
    return u"This window is too narrow for the picture; make it wider, or enter the code.\n\n"_s;
}

QString placesOf(const QJsonObject &reply)
{
    QStringList lines{u"Leads to:   "_s + harmless(reply.value("gatewayUrl"_L1).toString())};
    for (const QJsonValue &url : reply.value("gatewayUrls"_L1).toArray()) {
        if (url != reply.value("gatewayUrl"_L1))
            lines.append(u"            "_s + harmless(url.toString()));
    }
    return lines.join(u'\n');
}

QString textOf(const CommandRun &run, const QJsonObject &reply)
{
    const QString code = reply.value("setupCode"_L1).toString();
    const auto end = QDateTime::fromMSecsSinceEpoch(reply.value("expiresAtMs"_L1).toInteger());
    QStringList lines;
    if (isForNode(run)) {
        const ui::NodeCommand command{.secret = Secret(code.toUtf8())};
        lines = {u"Run this on the computer (in the Windows command prompt with double quotes):"_s,
                 QString(), QString::fromUtf8(command.text().reveal()), QString()};
    } else {
        lines = {u"Scan this in the OpenClaw app, under Settings, Gateway; or enter the code."_s,
                 QString()};
        if (!run.given().isSet("no-ascii"_L1))
            lines.last() = u'\n' + pictureOf(code.toUtf8()).chopped(1);
        lines.append(u"Setup code: "_s + code);
    }
    lines.append(placesOf(reply));
    if (reply.value("accessDowngraded"_L1).toBool())
        lines.append(u"Access:     limited. A code that gives administration needs wss://."_s);
    lines.append(u"Valid until %1, for one device."_s.arg(
        QLocale::c().toString(end.time(), u"HH:mm"_s)));
    return lines.join(u'\n');
}

void show(CommandRun &run, QJsonObject reply)
{
    reply.remove("qrDataUrl"_L1);
    if (isForNode(run))
        reply.insert(u"link"_s, u"oc-pair://"_s + reply.value("setupCode"_L1).toString());
    if (run.given().isSet("setup-code-only"_L1)) {
        run.terminal().print(reply.value("setupCode"_L1).toString());
        return run.end(ExitCode::Success);
    }
    run.finish(reply, textOf(run, reply));
}

// Never a code that leads nowhere, and no dead end. Rule: desktop-ui.md 9 "Loopback", 19.2.
void showWayOut(CommandRun &run, const ClientError &error)
{
    const int port = run.url().port();
    run.fail(ExitCode::Failed,
             harmless(error.text) +
                 u"\nLet other devices connect with: openclaw-tray onboard --non-interactive --bind "
                 "tailnet\nor with: openclaw-tray onboard --non-interactive --bind lan "
                 "--accept-risk\nIf an address leads here from outside, give it with "
                 "--public-url.\nA computer can come through an SSH tunnel (ssh -N -L "
                 "%1:127.0.0.1:%1 user@host)\nwith the command of: openclaw-tray qr --node-host"_s.arg(
                     port),
             QJsonObject{{u"code"_s, error.reply.code}});
}

void issue(CommandRun &run, const std::optional<QString> &url)
{
    run.client().request(
        Method, paramsFor(run, url), run.timeout(),
        [&run, url](const gateway::Result<QJsonValue, ClientError> &outcome) {
            run.terminal().endProgress();
            if (outcome)
                return show(run, outcome->toObject());
            const bool leadsNowhere =
                !url && outcome.error().reply.code == "INVALID_REQUEST"_L1;
            if (!leadsNowhere)
                return run.fail(outcome.error());
            if (!isForNode(run) || !QHostAddress(run.url().host()).isLoopback())
                return showWayOut(run, outcome.error());
            // A node host on this computer, or at the other end of a tunnel.
            issue(run, u"%1://127.0.0.1:%2"_s.arg(run.url().scheme()).arg(run.url().port()));
        });
}

} // namespace

void commands::qr(CommandRun &run)
{
    if (const auto conflict = conflictIn(run.given()))
        return run.fail(ExitCode::Usage, *conflict);
    const auto url = wantedUrl(run);
    run.open([&run, url] {
        run.terminal().beginProgress(u"Waiting for %1"_s.arg(Method));
        issue(run, url);
    });
}
