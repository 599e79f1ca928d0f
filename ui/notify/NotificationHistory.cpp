// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/NotificationHistory.h"

#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::ActivityView;
using gateway::DeviceId;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::NodeId;
using gateway::NodeView;
using gateway::ProblemView;
using Action = NotificationAction;
using Urgency = NotificationContent::Urgency;

namespace {

constexpr qsizetype NameLength = 40;

QString nameOf(const NodeView &node)
{
    const QString name = remoteText(node.name, NameLength);
    return name.isEmpty() ? deviceCode(node.id.text()) : name;
}

bool isServing(const GatewaySnapshot &now)
{
    return now.state == GatewayState::Running || now.state == GatewayState::Limited ||
           now.state == GatewayState::RemoteConnected;
}

// The marks at which people are told: two weeks, three days, and when it is over.
int markOf(const QString &date, qint64 nowMs)
{
    const QDateTime end = QDateTime::fromString(date, Qt::ISODate);
    if (!end.isValid())
        return 14;
    const qint64 days = QDateTime::fromMSecsSinceEpoch(nowMs).daysTo(end);
    if (days <= 0)
        return 0;
    return days <= 3 ? 3 : 14;
}

NotificationContent aboutNode(const NodeView &node, const QString &title)
{
    return {.key = u"node/"_s + node.id.text(),
            .title = title,
            .buttons = {{Action::Show, NotificationHistory::tr("Show")}},
            .urgency = Urgency::Low,
            .lifetime = NotificationPolicy::ShortLife,
            .page = PageId::Nodes,
            .node = node.id};
}

// Empty: not sensitive.
QString sensitiveTitle(const QString &command, const QString &name)
{
    if (command.startsWith("camera."_L1))
        return NotificationHistory::tr("Camera used on %1").arg(name);
    if (command.startsWith("screen."_L1) || command.startsWith("desktop."_L1))
        return NotificationHistory::tr("Screen seen on %1").arg(name);
    if (command.startsWith("system.run"_L1))
        return NotificationHistory::tr("Program run on %1").arg(name);
    if (command.startsWith("sms."_L1))
        return NotificationHistory::tr("Text messages used on %1").arg(name);
    return {};
}

} // namespace

QList<NotificationContent> NotificationHistory::advance(const GatewaySnapshot &now,
                                                        const NotificationSettings &settings,
                                                        qint64 nowMs)
{
    Contents told;
    tellGateway(now, settings.gateway, told);
    tellReach(now, told);
    tellCertificate(now, settings.certificate, nowMs, told);
    if (isServing(now)) { // a gateway that is away has no devices to tell of
        tellNodes(now, settings, nowMs, told);
        tellSensitive(now, settings.sensitive, told);
    }
    return told;
}

void NotificationHistory::tellGateway(const GatewaySnapshot &now, bool isWanted, Contents &told)
{
    if (now.state == GatewayState::Failed || now.state == GatewayState::PortTaken) {
        m_hasFailed = true;
    } else if (isServing(now)) {
        if (m_hasFailed && isWanted)
            told.append({.key = NotificationPolicy::gatewayKey(),
                         .title = tr("Gateway is running again"),
                         .urgency = Urgency::Low,
                         .lifetime = NotificationPolicy::ShortLife});
        m_hasFailed = false;
    }
}

void NotificationHistory::tellReach(const GatewaySnapshot &now, Contents &told)
{
    const Reach::Kind reach = reachOf(now.listeners).kind;
    if (reach == Reach::Kind::Nobody || now.isRemote)
        return; // stopped: what it was before still counts
    if (m_reach && reach > *m_reach && reach > Reach::Kind::ThisComputer)
        told.append(
            {.key = u"reach"_s,
             .title = reach == Reach::Kind::Tailnet
                          ? tr("The gateway can now be reached from your tailnet")
                          : tr("The gateway can now be reached from your network"),
             .buttons = {{Action::MakePrivate, tr("Make private")}, {Action::Show, tr("Show")}},
             .page = PageId::Network});
    m_reach = reach;
}

void NotificationHistory::tellCertificate(const GatewaySnapshot &now, bool isWanted, qint64 nowMs,
                                          Contents &told)
{
    const auto problem =
        std::ranges::find(now.problems, ProblemView::Kind::CertificateExpires, &ProblemView::kind);
    if (problem == now.problems.end()) {
        if (isServing(now))
            m_certificateDays.reset();
        return;
    }
    const int mark = markOf(problem->subject, nowMs);
    if (m_certificateDays && mark >= *m_certificateDays)
        return;
    m_certificateDays = mark;
    if (isWanted)
        told.append({.key = u"certificate"_s,
                     .title = mark == 0 ? tr("The gateway certificate has expired")
                                        : tr("The gateway certificate expires soon"),
                     .buttons = {{Action::Show, tr("Show")}},
                     .page = PageId::Network});
}

void NotificationHistory::tellNodes(const GatewaySnapshot &now,
                                    const NotificationSettings &settings, qint64 nowMs,
                                    Contents &told)
{
    QSet<DeviceId> devices;
    for (const gateway::DeviceView &device : now.devices)
        devices.insert(device.id);
    if (m_knowsDevices)
        m_newDevices += devices - m_devices;
    m_newDevices &= devices;
    m_devices = devices;
    m_knowsDevices = true;

    QSet<NodeId> connected;
    QHash<NodeId, qint64> offline;
    for (const NodeView &node : now.nodes) {
        if (node.isConnected) {
            connected.insert(node.id);
            if (m_newDevices.remove(DeviceId(node.id.text())) && settings.firstConnection)
                told.append(aboutNode(node, tr("%1 is connected").arg(nameOf(node))));
            continue;
        }
        if (m_connected.contains(node.id))
            offline.insert(node.id, nowMs);
        else if (const auto since = m_offlineSince.find(node.id); since != m_offlineSince.end())
            offline.insert(node.id, std::max(*since, m_resumedAtMs));
        if (offline.contains(node.id) && nowMs - offline.value(node.id) > OfflineAfterMs) {
            offline.remove(node.id);
            if (settings.offline)
                told.append(aboutNode(node, tr("%1 is offline").arg(nameOf(node))));
        }
    }
    m_connected = connected;
    m_offlineSince = offline;
}

void NotificationHistory::tellSensitive(const GatewaySnapshot &now, bool isWanted, Contents &told)
{
    const std::optional<qint64> before = m_newestActivityMs;
    m_newestActivityMs = before.value_or(0);
    for (const NodeView &node : now.nodes) {
        for (const ActivityView &entry : now.activity.value(node.id)) {
            m_newestActivityMs = std::max(*m_newestActivityMs, entry.startedAtMs);
            const QString title = sensitiveTitle(entry.command, nameOf(node));
            if (!isWanted || !before || entry.startedAtMs <= *before || title.isEmpty())
                continue;
            NotificationContent content = aboutNode(node, title);
            content.key = u"sensitive/"_s + node.id.text();
            content.body =
                tr("%1, %2", "who asked, when")
                    .arg(remoteText(entry.askedBy, NameLength), TimeText::exact(entry.startedAtMs));
            told.append(content);
        }
    }
}

} // namespace ui
