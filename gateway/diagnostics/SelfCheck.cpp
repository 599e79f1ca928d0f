// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/diagnostics/SelfCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Verdict = CheckResult::Verdict;

// desktop-ui.md 8.3: below the first a secret is refused, below the second it is called weak.
constexpr int ShortToken = 16;
constexpr int StrongToken = 32;
constexpr int ShortPassword = 12;

const ProblemView *find(const GatewaySnapshot &now, ProblemView::Kind kind)
{
    const auto it = std::ranges::find(now.problems, kind, &ProblemView::kind);
    return it == now.problems.end() ? nullptr : &*it;
}

CheckResult configValid(const GatewaySnapshot &now)
{
    CheckResult check{.id = u"config.valid"_s, .subject = now.settings.file};
    using Code = CommandError::Code;
    if (!now.settings.exists) {
        check.verdict = Verdict::Caution;
    } else if (now.failure && (now.failure->code == Code::SettingsUnreadable ||
                               now.failure->code == Code::SettingsInvalid)) {
        check.verdict = Verdict::Bad;
        check.detail = now.failure->detail;
    } else if (const auto *problem = find(now, ProblemView::Kind::SettingsRejected)) {
        check.verdict = Verdict::Bad;
        check.detail = problem->detail;
    }
    return check;
}

CheckResult configPrivate(const GatewaySnapshot &now)
{
    return {.id = u"config.private"_s,
            .verdict = now.settings.isPrivate ? Verdict::Good : Verdict::Bad,
            .subject = now.settings.file};
}

CheckResult gatewayListening(const GatewaySnapshot &now)
{
    CheckResult check{.id = u"gateway.listening"_s};
    if (now.failure) {
        check.verdict = Verdict::Bad;
        check.subject = now.failure->subject;
        check.detail = now.failure->detail;
    } else if (!now.isListening()) {
        check.verdict = Verdict::Caution;
    } else {
        check.subject = now.listeners.first().url;
    }
    return check;
}

CheckResult bindAsAsked(const GatewaySnapshot &now)
{
    CheckResult check{.id = u"bind.asAsked"_s,
                      .subject = now.setting(u"gateway.bind"_s).toString()};
    for (const auto &[kind, verdict] :
         {std::pair(ProblemView::Kind::BindWidened, Verdict::Bad),
          std::pair(ProblemView::Kind::ListenersKept, Verdict::Bad),
          std::pair(ProblemView::Kind::BindNarrowed, Verdict::Caution)}) {
        if (const auto *problem = find(now, kind)) {
            check.verdict = verdict;
            check.detail = problem->detail;
            return check;
        }
    }
    return check;
}

CheckResult authStrength(const GatewaySnapshot &now)
{
    const QString mode = now.setting(u"gateway.auth.mode"_s).toString();
    CheckResult check{.id = u"auth.strength"_s, .subject = mode};
    if (mode == "none"_L1) {
        check.verdict = Verdict::Caution;
        return check;
    }
    const bool isPassword = mode == "password"_L1;
    const int length =
        now.setting(isPassword ? u"gateway.auth.password"_s : u"gateway.auth.token"_s).toInt();
    const int shortest = isPassword ? ShortPassword : ShortToken;
    const int strong = isPassword ? ShortPassword : StrongToken;
    if (length < shortest)
        check.verdict = Verdict::Bad;
    else if (length < strong)
        check.verdict = Verdict::Caution;
    return check;
}

CheckResult canvasRunning(const GatewaySnapshot &now)
{
    CheckResult check{.id = u"canvas.running"_s, .subject = now.canvas.root};
    if (const auto *problem = find(now, ProblemView::Kind::CanvasFailed)) {
        check.verdict = Verdict::Bad;
        check.detail = problem->detail;
    }
    return check;
}

CheckResult stateComplete(const GatewaySnapshot &now)
{
    CheckResult check{.id = u"state.complete"_s, .subject = now.stateDir};
    if (const auto *problem = find(now, ProblemView::Kind::StateSetAside)) {
        check.verdict = Verdict::Bad;
        check.detail = problem->detail;
    }
    return check;
}

} // namespace

QList<CheckResult> selfCheck(const GatewaySnapshot &now)
{
    return {configValid(now),  configPrivate(now), gatewayListening(now), bindAsAsked(now),
            authStrength(now), canvasRunning(now), stateComplete(now)};
}

} // namespace gateway
