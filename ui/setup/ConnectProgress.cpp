// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ConnectProgress.h"

#include "ui/common/RemoteText.h"
#include "ui/settings/RefusalText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::NodeView;
using gateway::RequestView;
using State = ConnectProgress::State;

ConnectBaseline ConnectBaseline::of(const GatewaySnapshot &now, qint64 nowMs)
{
    ConnectBaseline since{.sinceMs = nowMs};
    for (const NodeView &node : now.nodes) {
        if (node.isConnected)
            since.connected.insert(node.id);
    }
    return since;
}

QList<ConnectProgress> connectProgress(const GatewaySnapshot &now, const ConnectBaseline &since,
                                       const QStringList &setupIds)
{
    QList<ConnectProgress> lines;
    for (const auto &setup : now.setups) {
        if (setupIds.contains(setup.setupId) && setup.isContacted && !setup.isUsed)
            lines.append({.state = State::Contacted, .subject = setup.contactedFrom});
    }
    for (const RequestView &request : now.requests) {
        if (request.askedAtMs >= since.sinceMs)
            lines.append({.state = State::NeedsApproval, .subject = remoteText(request.name)});
    }
    for (const NodeView &node : now.nodes) {
        const bool isWaiting = std::ranges::any_of(now.requests, [&](const RequestView &request) {
            return request.device.text() == node.id.text();
        });
        if (node.isConnected && !since.connected.contains(node.id) && !isWaiting)
            lines.append(
                {.state = State::Connected, .subject = remoteText(node.name), .caps = node.caps});
    }
    // A refusal is told while nothing better has happened: retries come and go.
    if (lines.isEmpty()) {
        const auto refusal = std::ranges::find_if(now.refusals, [&](const auto &line) {
            return line.lastMs >= since.sinceMs && line.code != "PAIRING_REQUIRED"_L1;
        });
        if (refusal != now.refusals.end()) {
            lines.append(
                {.state = State::Refused,
                 .subject = refusal->name.isEmpty() ? refusal->address : remoteText(refusal->name),
                 .refusal = *refusal});
        }
    }
    if (lines.isEmpty())
        lines.append(ConnectProgress());
    return lines;
}

QString ConnectText::of(const ConnectProgress &progress)
{
    const QString who =
        progress.subject.isEmpty() ? tr("A program on this computer") : progress.subject;
    switch (progress.state) {
    case State::Waiting:
        return tr("Waiting for your device…");
    case State::Contacted:
        return tr("%1 contacted the gateway.").arg(who);
    case State::NeedsApproval:
        return tr("%1 needs your approval.").arg(who);
    case State::Connected: {
        QStringList caps;
        for (const QString &cap : progress.caps)
            caps.append(remoteText(cap));
        return caps.isEmpty() ? tr("%1 is connected.").arg(who)
                              : tr("%1 is connected: %2").arg(who, caps.join(u", "_s));
    }
    case State::Refused:
        return tr("%1 was refused: %2").arg(who, RefusalText::reason(progress.refusal));
    }
    return {};
}

} // namespace ui
