// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/DiagnosticsWords.h"

using namespace Qt::StringLiterals;

namespace ui::diagnosticsword {

using gateway::GatewayState;
using Code = gateway::CommandError::Code;
using Kind = gateway::ProblemView::Kind;

QLatin1StringView of(GatewayState state)
{
    switch (state) {
    case GatewayState::SetupNeeded:
        return "setup needed"_L1;
    case GatewayState::Stopped:
        return "stopped"_L1;
    case GatewayState::Starting:
        return "starting"_L1;
    case GatewayState::Restarting:
        return "restarting"_L1;
    case GatewayState::Stopping:
        return "stopping"_L1;
    case GatewayState::Running:
        return "running"_L1;
    case GatewayState::Limited:
        return "limited"_L1;
    case GatewayState::Failed:
        return "failed"_L1;
    case GatewayState::PortTaken:
        return "port taken"_L1;
    case GatewayState::RemoteConnecting:
        return "remote connecting"_L1;
    case GatewayState::RemoteConnected:
        return "remote connected"_L1;
    case GatewayState::RemoteNeedsApproval:
        return "remote needs approval"_L1;
    case GatewayState::RemoteUnreachable:
        return "remote unreachable"_L1;
    }
    return {};
}

QLatin1StringView of(Kind problem)
{
    switch (problem) {
    case Kind::BindNarrowed:
        return "bind narrowed"_L1;
    case Kind::BindWidened:
        return "bind widened"_L1;
    case Kind::ListenersKept:
        return "listeners kept"_L1;
    case Kind::CanvasFailed:
        return "canvas failed"_L1;
    case Kind::DiscoveryFailed:
        return "discovery failed"_L1;
    case Kind::StateSetAside:
        return "state set aside"_L1;
    case Kind::SettingsRejected:
        return "settings rejected"_L1;
    case Kind::CertificateExpires:
        return "certificate expires"_L1;
    case Kind::NotExposed:
        return "not exposed"_L1;
    }
    return {};
}

QLatin1StringView of(Code error)
{
    switch (error) {
    case Code::PortTakenByProgram:
        return "port taken by program"_L1;
    case Code::PortTakenByGateway:
        return "port taken by gateway"_L1;
    case Code::PortDenied:
        return "port denied"_L1;
    case Code::AddressGone:
        return "address gone"_L1;
    case Code::NoCredentials:
        return "no credentials"_L1;
    case Code::StateLocked:
        return "state locked"_L1;
    case Code::FolderNotWritable:
        return "folder not writable"_L1;
    case Code::FolderNotUsable:
        return "folder not usable"_L1;
    case Code::SettingsUnreadable:
        return "settings unreadable"_L1;
    case Code::SettingsInvalid:
        return "settings invalid"_L1;
    case Code::SettingsChanged:
        return "settings changed"_L1;
    case Code::NotSaved:
        return "not saved"_L1;
    case Code::DiskFull:
        return "disk full"_L1;
    case Code::NotRunning:
        return "not running"_L1;
    case Code::UnknownRequest:
        return "unknown request"_L1;
    case Code::UnknownDevice:
        return "unknown device"_L1;
    case Code::NotAllowed:
        return "not allowed"_L1;
    case Code::OnlyThere:
        return "only there"_L1;
    case Code::NodeOffline:
        return "node offline"_L1;
    case Code::CommandBlocked:
        return "command blocked"_L1;
    case Code::CommandNotOffered:
        return "command not offered"_L1;
    case Code::CommandRefused:
        return "command refused"_L1;
    case Code::AppInBackground:
        return "app in background"_L1;
    case Code::PermissionMissing:
        return "permission missing"_L1;
    case Code::NoAnswer:
        return "no answer"_L1;
    case Code::AnswerTooLarge:
        return "answer too large"_L1;
    case Code::CommandFailed:
        return "command failed"_L1;
    case Code::CanvasOff:
        return "canvas off"_L1;
    case Code::PageMissing:
        return "page missing"_L1;
    case Code::ServiceMissing:
        return "service missing"_L1;
    case Code::Unreachable:
        return "unreachable"_L1;
    case Code::NotGateway:
        return "not gateway"_L1;
    case Code::SignInRefused:
        return "sign in refused"_L1;
    case Code::ApprovalNeeded:
        return "approval needed"_L1;
    case Code::CertificateUnknown:
        return "certificate unknown"_L1;
    case Code::CertificateChanged:
        return "certificate changed"_L1;
    case Code::HostKeyUnknown:
        return "host key unknown"_L1;
    case Code::HostKeyChanged:
        return "host key changed"_L1;
    case Code::SshDenied:
        return "ssh denied"_L1;
    case Code::TunnelEnded:
        return "tunnel ended"_L1;
    case Code::Internal:
        return "internal"_L1;
    }
    return {};
}

} // namespace ui::diagnosticsword
