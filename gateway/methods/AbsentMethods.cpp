// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/AbsentMethods.h"

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct Refusal
{
    QLatin1StringView name;
    Scope scope;
    QLatin1StringView missing; ///< What it needs.
};

constexpr auto Assistant = "assistant"_L1;
constexpr auto Channel = "channel"_L1;
constexpr auto Terminal = "terminal"_L1;

// Listed in no hello: they do not work here. Scopes as in the contract, so that who may not call
// them learns no more than elsewhere.
constexpr std::array Refusals{
    Refusal{"agent"_L1, Scope::Write, Assistant},
    Refusal{"agent.wait"_L1, Scope::Write, Assistant},
    Refusal{"agents.create"_L1, Scope::Admin, Assistant},
    Refusal{"agents.update"_L1, Scope::Admin, Assistant},
    Refusal{"agents.delete"_L1, Scope::Admin, Assistant},
    Refusal{"agents.files.list"_L1, Scope::Admin, Assistant},
    Refusal{"agents.files.get"_L1, Scope::Admin, Assistant},
    Refusal{"agents.files.set"_L1, Scope::Admin, Assistant},
    Refusal{"browser.request"_L1, Scope::Write, Assistant},
    Refusal{"chat.history"_L1, Scope::Read, Assistant},
    Refusal{"chat.startup"_L1, Scope::Read, Assistant},
    Refusal{"chat.send"_L1, Scope::Write, Assistant},
    Refusal{"chat.abort"_L1, Scope::Write, Assistant},
    Refusal{"chat.inject"_L1, Scope::Admin, Assistant},
    Refusal{"cron.add"_L1, Scope::Admin, Assistant},
    Refusal{"cron.update"_L1, Scope::Admin, Assistant},
    Refusal{"cron.remove"_L1, Scope::Admin, Assistant},
    Refusal{"cron.run"_L1, Scope::Admin, Assistant},
    Refusal{"models.authStatus"_L1, Scope::Read, Assistant},
    Refusal{"openclaw.setup.detect"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.create"_L1, Scope::Write, Assistant},
    Refusal{"sessions.describe"_L1, Scope::Read, Assistant},
    Refusal{"sessions.messages.subscribe"_L1, Scope::Read, Assistant},
    Refusal{"sessions.messages.unsubscribe"_L1, Scope::Read, Assistant},
    Refusal{"sessions.send"_L1, Scope::Write, Assistant},
    Refusal{"sessions.patch"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.reset"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.delete"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.compact"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.observer.visibility"_L1, Scope::Read, Assistant},
    Refusal{"skills.install"_L1, Scope::Admin, Assistant},
    Refusal{"skills.update"_L1, Scope::Admin, Assistant},
    Refusal{"tools.invoke"_L1, Scope::Write, Assistant},
    Refusal{"tts.convert"_L1, Scope::Write, Assistant},
    Refusal{"tts.enable"_L1, Scope::Write, Assistant},
    Refusal{"tts.disable"_L1, Scope::Write, Assistant},
    Refusal{"tts.setProvider"_L1, Scope::Write, Assistant},
    Refusal{"wake"_L1, Scope::Write, Assistant},
    Refusal{"sessions.resolve"_L1, Scope::Admin, Assistant},
    Refusal{"sessions.usage"_L1, Scope::Read, Assistant},
    Refusal{"sessions.usage.timeseries"_L1, Scope::Read, Assistant},
    Refusal{"sessions.usage.logs"_L1, Scope::Read, Assistant},
    Refusal{"plugin.approval.request"_L1, Scope::Approvals, Assistant},
    Refusal{"plugin.approval.waitDecision"_L1, Scope::Approvals, Assistant},
    Refusal{"plugin.approval.resolve"_L1, Scope::Approvals, Assistant},
    Refusal{"wizard.start"_L1, Scope::Admin, Assistant},
    Refusal{"wizard.next"_L1, Scope::Admin, Assistant},
    Refusal{"wizard.cancel"_L1, Scope::Admin, Assistant},
    Refusal{"wizard.status"_L1, Scope::Admin, Assistant},
    Refusal{"channels.logout"_L1, Scope::Admin, Channel},
    Refusal{"channels.pairing.dismiss"_L1, Scope::Pairing, Channel},
    Refusal{"poll"_L1, Scope::Write, Channel},
    Refusal{"send"_L1, Scope::Write, Channel},
    Refusal{"web.login.start"_L1, Scope::Admin, Channel},
    Refusal{"web.login.wait"_L1, Scope::Admin, Channel},
    Refusal{"push.test"_L1, Scope::Write, "push service"_L1},
    Refusal{"update.run"_L1, Scope::Admin, "updater"_L1},
    Refusal{"update.hold"_L1, Scope::Admin, "updater"_L1},
    Refusal{"config.openFile"_L1, Scope::Admin, "editor"_L1},
    Refusal{"gateway.suspend.handoff"_L1, Scope::Admin, "release controller"_L1},
    Refusal{"secrets.reload"_L1, Scope::Admin, "secret store"_L1},
    Refusal{"secrets.resolve"_L1, Scope::Admin, "secret store"_L1},
    Refusal{"secrets.store.list"_L1, Scope::Admin, "secret store"_L1},
    Refusal{"secrets.store.set"_L1, Scope::Admin, "secret store"_L1},
    Refusal{"secrets.store.delete"_L1, Scope::Admin, "secret store"_L1},
    Refusal{"terminal.open"_L1, Scope::Admin, Terminal},
    Refusal{"terminal.attach"_L1, Scope::Admin, Terminal},
    Refusal{"terminal.input"_L1, Scope::Admin, Terminal},
    Refusal{"terminal.resize"_L1, Scope::Admin, Terminal},
    Refusal{"terminal.close"_L1, Scope::Admin, Terminal},
    Refusal{"terminal.list"_L1, Scope::Admin, Terminal},
    Refusal{"terminal.upload"_L1, Scope::Admin, Terminal},
};

RpcError refusalOf(const Refusal &row)
{
    return unavailable(u"%1 is not available: this gateway has no %2"_s.arg(row.name, row.missing),
                       {{u"code"_s, u"NOT_AVAILABLE_HERE"_s},
                        {u"method"_s, QString(row.name)},
                        {u"missing"_s, QString(row.missing)}});
}

} // namespace

void AbsentMethods::registerOn(MethodRouter &router)
{
    for (const Refusal &row : Refusals) {
        router.add<IgnoredParams>(
            {.name = row.name, .scope = row.scope, .isAdvertised = false},
            [row](const Peer &, const IgnoredParams &) -> Result<QJsonObject, RpcError> {
                return Failure{refusalOf(row)};
            });
    }
}

} // namespace gateway
