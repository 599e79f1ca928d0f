// SPDX-License-Identifier: GPL-3.0-or-later
// token show, token new, dashboard, completion
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/Completion.h"

#include "gateway/remote/GatewayProbe.h"

#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using gateway::AuthMode;
using gateway::Secret;

namespace {

// The person asked to see it; nothing else turns it into text.
QString revealed(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

void showToken(CommandRun &run, const Secret &token)
{
    run.finish(QJsonObject{{u"token"_s, revealed(token)}, {u"file"_s, run.paths().configFile}},
               revealed(token));
}

// Signing in is by something else: a token would open nothing.
bool refusesOtherMode(CommandRun &run)
{
    const auto mode = run.local().config().current()->authMode;
    if (mode == AuthMode::Token)
        return false;
    run.fail(
        ExitCode::Configuration,
        u"Clients sign in with %1, not with a token: gateway.auth.mode in %2."_s.arg(
            mode == AuthMode::Password ? u"a password"_s : u"nothing"_s, run.paths().configFile));
    return true;
}

QString openerName()
{
#if defined(Q_OS_MACOS)
    return u"open"_s;
#elif defined(Q_OS_WIN)
    return u"explorer"_s;
#else
    return u"xdg-open"_s;
#endif
}

// Only the address goes to the browser: its command line, and so a token in it, can be read by
// every user of this computer.
bool openPage(const QUrl &page)
{
    return QProcess::startDetached(openerName(), {page.toString()});
}

void showDashboard(CommandRun &run, const GatewayTarget &target)
{
    QUrl page = target.url;
    page.setScheme(page.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    page.setPath(u"/"_s);
    QUrl signedIn = page;
    const Secret &secret = target.token.isEmpty() ? target.password : target.token;
    if (!secret.isEmpty())
        signedIn.setFragment(u"token="_s + revealed(secret));
    const bool isWanted = !run.given().isSet("no-open"_L1) && !run.wantsJson();
    QString text = signedIn.toString();
    if (isWanted && !openPage(page))
        text += u"\nNo browser could be started; open the address yourself."_s;
    else if (isWanted)
        text += u"\nOpened without the token. Use the address above, or enter the token there."_s;
    run.finish(QJsonObject{{u"url"_s, signedIn.toString()}, {u"page"_s, page.toString()}}, text);
}

} // namespace

void commands::tokenShow(CommandRun &run)
{
    if (refusesOtherMode(run))
        return;
    const Secret token = run.local().config().current()->token;
    if (token.isEmpty()) {
        return run.fail(ExitCode::Configuration,
                        u"No token is set. Make one with: openclaw-tray token new"_s);
    }
    showToken(run, token);
}

void commands::tokenNew(CommandRun &run)
{
    if (refusesOtherMode(run))
        return;
    const auto token = run.local().renewToken();
    if (!token)
        return run.fail(ExitCode::Failed, token.error().text);
    showToken(run, *token);
    if (!run.wantsJson()) {
        run.terminal().complain(
            u"Saved in %1. Clients that used the old token need this one."_s.arg(
                run.paths().configFile));
    }
}

void commands::dashboard(CommandRun &run)
{
    const auto target = run.target();
    if (!target)
        return;
    auto *probe = new gateway::GatewayProbe(run.clock(), &run);
    QObject::connect(probe, &gateway::GatewayProbe::finished, &run, [&run, target](bool isThere) {
        if (isThere)
            return showDashboard(run, *target);
        run.fail(ExitCode::Unreachable, u"No gateway answers at %1. Start one with: openclaw-tray "
                                        "gateway"_s.arg(target->url.toString()));
    });
    probe->start(target->url, run.timeout());
}

void commands::completion(CommandRun &run)
{
    run.terminal().print(completionScript(*shellFromText(run.given().arguments.first())));
    run.end(ExitCode::Success);
}
