// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewText.h"

#include "ui/common/RemoteText.h"
#include "ui/common/TimeText.h"
#include "ui/pairing/RequestText.h"
#include "ui/settings/SettingPaths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandError;
using gateway::GatewaySnapshot;
using gateway::NodeView;
using gateway::RequestView;

QString OverviewText::signIn(const GatewaySnapshot &now)
{
    const QString mode = now.setting(setting::AuthMode).toString();
    if (mode == "none"_L1)
        return tr("No sign-in required.");
    if (mode == "password"_L1)
        return tr("Password required.");
    return tr("Token required.");
}

QString OverviewText::request(const RequestView &request)
{
    const QString name = request.name.isEmpty() ? tr("A device") : remoteText(request.name);
    QStringList facts;
    const QString &system =
        request.deviceFamily.isEmpty() ? request.platform : request.deviceFamily;
    if (!system.isEmpty())
        facts.append(remoteText(system));
    facts.append(request.address.isEmpty() ? tr("this computer") : remoteText(request.address));
    //: A device and what is known about it: "Pixel 9 (Android, 192.168.1.44)"
    const QString who = tr("%1 (%2)").arg(name, facts.join(u", "_s));
    return request.kind == RequestView::Kind::Device ? tr("%1 wants to join").arg(who)
                                                     : tr("%1 wants to offer commands").arg(who);
}

QString OverviewText::timeLeft(const RequestView &request, qint64 nowMs)
{
    if (!request.expiresAtMs)
        return {};
    //: %1 is minutes and seconds: "4:12"
    return tr("%1 left").arg(TimeText::countdown(*request.expiresAtMs - nowMs));
}

QString OverviewText::counts(const GatewaySnapshot &now)
{
    const int nodes = int(std::ranges::count_if(now.nodes, &NodeView::isConnected));
    QStringList parts;
    if (nodes > 0)
        parts.append(tr("%n node(s)", nullptr, nodes));
    if (!now.operators.isEmpty())
        parts.append(tr("%n operator(s)", nullptr, int(now.operators.size())));
    return parts.join(u" · "_s);
}

QString OverviewText::abilities(const NodeView &node)
{
    constexpr qsizetype Shown = 3;
    constexpr qsizetype LongestWord = 24;
    QStringList words;
    for (const QString &cap : node.caps)
        words.append(RequestText::capability(cap));
    words.removeDuplicates();
    if (words.isEmpty()) {
        for (const gateway::CommandView &command : node.commands)
            words.append(command.name);
    }
    const bool isCut = words.size() > Shown;
    QStringList shown;
    for (const QString &word : words.first(std::min(Shown, words.size())))
        shown.append(remoteText(word, LongestWord));
    if (isCut)
        shown.append(u"…"_s);
    return shown.join(u", "_s);
}

PageId OverviewText::pageToLookAt(const QList<gateway::ProblemView> &problems)
{
    using Kind = gateway::ProblemView::Kind;
    if (problems.isEmpty())
        return PageId::Logs;
    switch (problems.first().kind) {
    case Kind::BindNarrowed:
    case Kind::BindWidened:
    case Kind::ListenersKept:
    case Kind::CertificateExpires:
    case Kind::NotExposed:
        return PageId::Network;
    case Kind::CanvasFailed:
        return PageId::Canvas;
    case Kind::DiscoveryFailed:
        return PageId::Discovery;
    case Kind::SettingsRejected:
        return PageId::General;
    case Kind::StateSetAside:
        return PageId::Logs;
    }
    return PageId::Logs;
}

PageId OverviewText::pageToFix(const CommandError &failure)
{
    using Code = CommandError::Code;
    switch (failure.code) {
    case Code::PortTakenByProgram:
    case Code::PortTakenByGateway:
    case Code::PortDenied:
    case Code::AddressGone:
        return PageId::Network;
    case Code::NoCredentials:
        return PageId::Access;
    case Code::Unreachable:
    case Code::NotGateway:
    case Code::SignInRefused:
    case Code::ApprovalNeeded:
    case Code::CertificateUnknown:
    case Code::CertificateChanged:
    case Code::HostKeyUnknown:
    case Code::HostKeyChanged:
    case Code::SshDenied:
    case Code::TunnelEnded:
    case Code::ServiceMissing:
        return PageId::Remote;
    case Code::SettingsInvalid:
        return failure.subject.startsWith("gateway.remote."_L1) ? PageId::Remote : PageId::General;
    case Code::SettingsUnreadable:
    case Code::SettingsChanged:
    case Code::NotSaved:
    case Code::DiskFull:
    case Code::FolderNotWritable:
        return PageId::General;
    default: // Everything else is told best by the log.
        return PageId::Logs;
    }
}

} // namespace ui
