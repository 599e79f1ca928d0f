// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ShownState.h"

#include "ui/common/RemoteText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::ProblemView;

namespace {

bool needsPerson(const GatewaySnapshot &now)
{
    return !now.requests.isEmpty() || now.settings.isChangedOnDisk ||
           std::ranges::any_of(now.problems, [](const ProblemView &problem) {
               return problem.kind == ProblemView::Kind::CertificateExpires ||
                      problem.kind == ProblemView::Kind::SettingsRejected;
           });
}

ShownState attentionOr(ShownState state, const GatewaySnapshot &now)
{
    return needsPerson(now) ? ShownState::Attention : state;
}

} // namespace

ShownState shownStateFor(const GatewaySnapshot &now)
{
    switch (now.state) {
    case GatewayState::SetupNeeded:
        return ShownState::SetupNeeded;
    case GatewayState::Stopped:
        return ShownState::Stopped;
    case GatewayState::Starting:
        return ShownState::Starting;
    case GatewayState::Restarting:
        return ShownState::Restarting;
    case GatewayState::Stopping:
        return ShownState::Stopping;
    case GatewayState::Running:
        return attentionOr(ShownState::Running, now);
    case GatewayState::Limited:
        return attentionOr(ShownState::Limited, now);
    case GatewayState::Failed:
        return ShownState::Failed;
    case GatewayState::PortTaken:
        return ShownState::PortTaken;
    case GatewayState::RemoteConnecting:
        return ShownState::RemoteConnecting;
    case GatewayState::RemoteConnected:
        return attentionOr(ShownState::RemoteConnected, now);
    case GatewayState::RemoteNeedsApproval:
        return ShownState::RemoteNeedsApproval;
    case GatewayState::RemoteUnreachable:
        return ShownState::RemoteUnreachable;
    }
    return ShownState::Stopped;
}

bool isInProgress(ShownState state)
{
    return state == ShownState::Starting || state == ShownState::Restarting ||
           state == ShownState::Stopping || state == ShownState::RemoteConnecting;
}

bool isUp(ShownState state)
{
    return state == ShownState::Running || state == ShownState::Limited ||
           state == ShownState::Attention || state == ShownState::RemoteConnected;
}

QString StateText::program(const GatewaySnapshot &now)
{
    if (now.profile.isEmpty())
        return tr("OpenClaw Tray");
    //: %1 is the name of a profile: one of several gateways of the same person.
    return tr("OpenClaw Tray (%1)").arg(now.profile);
}

QString StateText::headline(ShownState state, const GatewaySnapshot &now)
{
    const QString host = remoteText(now.remote.name);
    switch (state) {
    case ShownState::SetupNeeded:
        return tr("Set up your gateway");
    case ShownState::Stopped:
        return now.isRemote ? tr("Not connected") : tr("Gateway is stopped");
    case ShownState::Starting:
        return tr("Starting…");
    case ShownState::Restarting:
        return tr("Restarting…");
    case ShownState::Stopping:
        return tr("Stopping…");
    case ShownState::Running:
        return tr("Gateway is running");
    case ShownState::Limited:
        return tr("Running with a problem");
    case ShownState::Attention:
        return now.requests.isEmpty()
                   ? tr("Needs your attention")
                   : tr("%n request(s) waiting", nullptr, int(now.requests.size()));
    case ShownState::Failed:
        return tr("Gateway could not start");
    case ShownState::PortTaken:
        return tr("Another gateway is already running here");
    case ShownState::RemoteConnecting:
        //: %1 is the name of another computer.
        return host.isEmpty() ? tr("Connecting…") : tr("Connecting to %1…").arg(host);
    case ShownState::RemoteConnected:
        //: %1 is the name of another computer.
        return host.isEmpty() ? tr("Connected") : tr("Connected to %1").arg(host);
    case ShownState::RemoteNeedsApproval:
        return tr("Waiting for approval on the other gateway");
    case ShownState::RemoteUnreachable:
        //: %1 is the name of another computer.
        return host.isEmpty() ? tr("The other gateway cannot be reached")
                              : tr("Not connected to %1").arg(host);
    }
    return {};
}

QString StateText::away(const GatewaySnapshot &now)
{
    if (!now.isRemote)
        return tr("The gateway is stopped.");
    const QString host = remoteText(now.remote.name);
    return host.isEmpty() ? tr("The gateway is not connected.")
                          : tr("The gateway on %1 is not connected.").arg(host);
}

QString StateText::brief(ShownState state)
{
    switch (state) {
    case ShownState::SetupNeeded:
        return tr("not set up");
    case ShownState::Stopped:
        return tr("stopped");
    case ShownState::Starting:
        return tr("starting");
    case ShownState::Restarting:
        return tr("restarting");
    case ShownState::Stopping:
        return tr("stopping");
    case ShownState::Running:
    case ShownState::Attention:
        return tr("running");
    case ShownState::Limited:
        return tr("running with a problem");
    case ShownState::Failed:
        return tr("could not start");
    case ShownState::PortTaken:
        return tr("another gateway is running here");
    case ShownState::RemoteConnecting:
        return tr("connecting");
    case ShownState::RemoteConnected:
        return tr("connected");
    case ShownState::RemoteNeedsApproval:
        return tr("waiting for approval");
    case ShownState::RemoteUnreachable:
        return tr("not reachable");
    }
    return {};
}

SteadyState::SteadyState(ShownState first, Milliseconds now)
    : m_shown(first)
    , m_shownSince(now)
{
}

void SteadyState::observe(ShownState state, Milliseconds now)
{
    if (state == m_shown) {
        m_wanted.reset();
    } else if (state != m_wanted) {
        m_wanted = state;
        m_wantedSince = now;
    }
}

bool SteadyState::settle(Milliseconds now)
{
    if (!m_wanted || now < *dueAt())
        return false;
    m_shown = *m_wanted;
    m_shownSince = now;
    m_wanted.reset();
    return true;
}

std::optional<SteadyState::Milliseconds> SteadyState::dueAt() const
{
    if (!m_wanted)
        return std::nullopt;
    const Milliseconds lasted = m_wantedSince + ShortestState;
    return isInProgress(m_shown) ? std::max(lasted, m_shownSince + ShortestProgress) : lasted;
}

} // namespace ui
