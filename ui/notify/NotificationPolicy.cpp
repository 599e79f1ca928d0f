// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/NotificationPolicy.h"

#include "ui/common/ErrorText.h"
#include "ui/common/RemoteText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DeviceId;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::RequestView;
using Action = NotificationAction;
using Urgency = NotificationContent::Urgency;

namespace {

constexpr qsizetype NameLength = 40;

QString shortName(const PairingRow &row)
{
    return remoteText(row.name, NameLength);
}

bool isApprovable(const PairingRow &row, const NotificationSettings &settings)
{
    return settings.mayApprove && settings.hasActions && settings.hasBody && !settings.isLocked &&
           row.decisions.size() == 1 && row.decisions.first().isPlain;
}

} // namespace

QString NotificationPolicy::pairingKey(const DeviceId &device)
{
    return u"pairing/"_s + device.text();
}

QString NotificationPolicy::gatewayKey()
{
    return u"gateway"_s;
}

QList<NotificationContent> NotificationPolicy::standing(const GatewaySnapshot &now,
                                                        const QList<PairingRow> &rows,
                                                        const NotificationSettings &settings)
{
    QList<NotificationContent> wanted;
    if (settings.pairing)
        wanted = pairing(rows, settings);
    const bool hasFailed =
        now.state == GatewayState::Failed || now.state == GatewayState::PortTaken;
    if (settings.gateway && hasFailed)
        wanted.append({.key = gatewayKey(),
                       .title = tr("Gateway stopped working"),
                       .body = now.failure ? ErrorText::of(*now.failure) : QString(),
                       .buttons = {{Action::Restart, tr("Restart")}, {Action::Show, tr("Show")}},
                       .urgency = Urgency::Critical,
                       .page = PageId::Overview});
    return wanted;
}

QList<NotificationContent> NotificationPolicy::pairing(const QList<PairingRow> &rows,
                                                       const NotificationSettings &settings)
{
    QList<PairingRow> waiting = rows;
    waiting.removeIf([](const PairingRow &row) { return !row.isWaiting() || row.isPostponed; });
    if (waiting.isEmpty())
        return {};
    NotificationContent all{.key = u"pairing"_s,
                            .buttons = {{Action::Review, tr("Review")}},
                            .click = Action::Review,
                            .page = PageId::Pairing};
    if (settings.isLocked) { // whoever stands before it must not read who asks
        all.title = tr("A device wants to join");
        all.buttons.clear();
        return {all};
    }
    if (waiting.size() > MostSingle) {
        all.title = tr("%n devices want to join", nullptr, int(waiting.size()));
        return {all};
    }
    QList<NotificationContent> wanted;
    for (const PairingRow &row : std::as_const(waiting))
        wanted.append(single(row, settings));
    return wanted;
}

NotificationContent NotificationPolicy::single(const PairingRow &row,
                                               const NotificationSettings &settings)
{
    const auto decision =
        std::ranges::find_if(row.decisions, [](const auto &entry) { return entry.isWaiting(); });
    QString title = tr("%1 wants to join");
    if (decision->kind == RequestView::Kind::Commands) {
        // What a node offers is asked about once more when it is in for the first time.
        title = row.trust == RequestView::Trust::PairedBefore ? tr("%1 wants to offer more")
                                                              : tr("%1 wants to offer commands");
    }
    QStringList about;
    if (!row.platform.isEmpty())
        about.append(row.platform);
    about.append(row.address.isEmpty() ? RequestText::place(row.place) : row.address);
    if (row.roles.contains(u"node"_s))
        about.append(tr("as a node"));
    if (row.roles.contains(u"operator"_s))
        about.append(tr("as an operator"));

    NotificationContent content{.key = pairingKey(row.device),
                                .title = title.arg(shortName(row)),
                                .body =
                                    tr("%1\nCode %2", "who asks; the code to compare")
                                        .arg(about.join(u" · "_s), deviceCode(row.device.text())),
                                .click = Action::Review,
                                .page = PageId::Pairing,
                                .device = row.device,
                                .request = decision->id,
                                .seen = row.content()};
    if (isApprovable(row, settings))
        content.buttons.append({Action::Approve, tr("Approve")});
    else
        content.buttons.append({Action::Review, tr("Review…")});
    content.buttons.append({Action::Reject, tr("Reject")});
    return content;
}

NotificationContent NotificationPolicy::approved(const PairingRow &row, const QString &error)
{
    return {.key = pairingKey(row.device),
            .title = error.isEmpty()
                         ? tr("Approved %1").arg(shortName(row))
                         : tr("%1 could not be approved: %2").arg(shortName(row), error),
            .click = Action::Review,
            .urgency = error.isEmpty() ? Urgency::Low : Urgency::Normal,
            .lifetime = error.isEmpty() ? ShortLife : std::chrono::milliseconds(0),
            .page = PageId::Pairing};
}

NotificationContent NotificationPolicy::rejected(const PairingRow &row, const QString &error)
{
    NotificationContent content = approved(row, error);
    content.title = error.isEmpty() ? tr("Rejected %1").arg(shortName(row))
                                    : tr("%1 could not be rejected: %2").arg(shortName(row), error);
    return content;
}

} // namespace ui
