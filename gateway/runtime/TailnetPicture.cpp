// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/TailnetPicture.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

TailnetView::State stateOf(TailnetStatus::State state)
{
    switch (state) {
    case TailnetStatus::State::Absent:
        return TailnetView::State::Absent;
    case TailnetStatus::State::Unknown:
        return TailnetView::State::Unknown;
    case TailnetStatus::State::LoggedOut:
        return TailnetView::State::LoggedOut;
    case TailnetStatus::State::Stopped:
        return TailnetView::State::Stopped;
    case TailnetStatus::State::Running:
        return TailnetView::State::Running;
    }
    return TailnetView::State::Unknown;
}

TailnetView::Exposure exposureOf(TailscaleMode mode)
{
    switch (mode) {
    case TailscaleMode::Off:
        return TailnetView::Exposure::Off;
    case TailscaleMode::Serve:
        return TailnetView::Exposure::Serve;
    case TailscaleMode::Funnel:
        return TailnetView::Exposure::Funnel;
    }
    return TailnetView::Exposure::Off;
}

} // namespace

void describeTailnet(const Tailscale &tailscale, GatewaySnapshot &into)
{
    const TailnetStatus &status = tailscale.status();
    into.tailnet = {.state = stateOf(status.state),
                    .name = status.name,
                    .address = status.addresses.isEmpty() ? QString()
                                                          : status.addresses.first().toString(),
                    .exposure = exposureOf(tailscale.exposure()),
                    .problem = tailscale.problem()};
    if (into.tailnet.exposure != TailnetView::Exposure::Off && !status.name.isEmpty())
        into.tailnet.url = u"wss://"_s + status.name;
    if (!tailscale.problem().isEmpty())
        into.problems.append(
            {.kind = ProblemView::Kind::NotExposed, .detail = tailscale.problem()});
}

} // namespace gateway
