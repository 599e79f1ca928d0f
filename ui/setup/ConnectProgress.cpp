// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/ConnectProgress.h"

#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"
#include "ui/pairing/RequestText.h"
#include "ui/settings/RefusalText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::NodeView;
using gateway::RequestView;
using gateway::SetupOffer;
using Fix = ConnectProgress::Fix;
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

Fix ConnectProgress::fix() const
{
    if (state == State::Waiting && isLong)
        return Fix::Check;
    if (state != State::Refused)
        return Fix::None;
    switch (causeOf(refusal)) {
    case RefusalCause::NoToken:
    case RefusalCause::WrongToken:
    case RefusalCause::NoPassword:
    case RefusalCause::WrongPassword:
    case RefusalCause::SetupCode:
        return Fix::NewCode;
    default:
        return Fix::None;
    }
}

QList<ConnectProgress> connectProgress(const GatewaySnapshot &now, const ConnectBaseline &since,
                                       const QStringList &setupIds, qint64 nowMs)
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
            const RefusalCause cause = causeOf(line);
            return line.lastMs >= since.sinceMs && cause != RefusalCause::Pairing &&
                   cause != RefusalCause::CanvasLink && cause != RefusalCause::CanvasAddress;
        });
        if (refusal != now.refusals.end()) {
            lines.append(
                {.state = State::Refused,
                 .subject = refusal->name.isEmpty() ? refusal->address : remoteText(refusal->name),
                 .refusal = *refusal});
        }
    }
    if (lines.isEmpty()) {
        const std::chrono::milliseconds waited(nowMs - since.sinceMs);
        lines.append(ConnectProgress{.isLong = waited >= ConnectProgress::LongWait});
    }
    return lines;
}

OfferState offerState(const SetupOffer &offer, const GatewaySnapshot &now, qint64 nowMs)
{
    if (offer.setupId.isEmpty())
        return OfferState::None;
    const auto setup = std::ranges::find(now.setups, offer.setupId, &gateway::SetupView::setupId);
    if (setup != now.setups.end() && setup->isUsed)
        return OfferState::Used;
    return nowMs < offer.expiresAtMs ? OfferState::Open : OfferState::Expired;
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
            caps.append(RequestText::capability(cap));
        caps.removeDuplicates();
        return caps.isEmpty() ? tr("%1 is connected.").arg(who)
                              : tr("%1 is connected: %2").arg(who, caps.join(u", "_s));
    }
    case State::Refused:
        return RefusalText::sentence(progress.refusal, who);
    }
    return {};
}

QString ConnectText::advice(const ConnectProgress &progress)
{
    if (progress.state == State::Waiting && progress.isLong)
        return tr("Is the device in the same network? Does a firewall block the port?");
    if (progress.state != State::Refused)
        return {};
    switch (causeOf(progress.refusal)) {
    case RefusalCause::NoToken:
    case RefusalCause::WrongToken:
    case RefusalCause::NoPassword:
    case RefusalCause::WrongPassword:
    case RefusalCause::SetupCode:
        return tr("Use the code or the command on this page, as it is now.");
    default:
        return RefusalText::advice(progress.refusal);
    }
}

QString ConnectText::validity(OfferState state, const SetupOffer &offer, qint64 nowMs)
{
    switch (state) {
    case OfferState::None:
        return {};
    case OfferState::Open:
        return tr("Valid %1 · for one device").arg(TimeText::countdown(offer.expiresAtMs - nowMs));
    case OfferState::Used:
        return tr("This code was used.");
    case OfferState::Expired:
        return tr("This code has expired.");
    }
    return {};
}

} // namespace ui
