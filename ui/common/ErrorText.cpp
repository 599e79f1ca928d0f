// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

namespace ui {

using gateway::CommandError;
using Code = CommandError::Code;

QString ErrorText::of(const CommandError &error, const QString &who)
{
    const QString device = who.isEmpty() ? tr("The device") : who;
    switch (error.code) {
    case Code::PortTakenByProgram:
        return error.program.isEmpty()
                   ? tr("Port %1 is used by another program.").arg(error.subject)
                   : tr("Port %1 is used by %2.").arg(error.subject, error.program);
    case Code::PortTakenByGateway:
        return error.program.isEmpty()
                   ? tr("Another gateway is already running here.")
                   : tr("Another gateway is already running here (%1).", "a program's name")
                         .arg(error.program);
    case Code::PortDenied:
        return tr("This port needs administrator rights.");
    case Code::AddressGone:
        return tr("This computer no longer has %1.").arg(error.subject);
    case Code::NoCredentials:
        return tr("A token or password is needed before other devices can connect.");
    case Code::StateLocked:
        return tr("Another gateway is using the folder %1.").arg(error.subject);
    case Code::FolderNotWritable:
        return tr("The folder %1 cannot be written.").arg(error.subject);
    case Code::FolderNotUsable:
        return tr("The folder %1 cannot be used.").arg(error.subject);
    case Code::SettingsUnreadable:
        if (error.line > 0)
            return tr("The settings file has an error in line %1.").arg(error.line);
        return tr("The settings file cannot be read.");
    case Code::SettingsInvalid:
        return tr("The setting %1 has a value that is not allowed.").arg(error.subject);
    case Code::SettingsChanged:
        return tr("The settings changed on disk in the meantime.");
    case Code::NotSaved:
        return tr("Settings could not be saved: %1.").arg(error.subject);
    case Code::DiskFull:
        return tr("Settings could not be saved: the disk is full.");
    case Code::NotRunning:
        return tr("The gateway is stopped.");
    case Code::UnknownRequest:
        return tr("This request is no longer waiting.");
    case Code::UnknownDevice:
        return tr("This device is not known any more.");
    case Code::NotAllowed:
        return tr("This application may not do that on this gateway.");
    case Code::OnlyThere:
        return tr("This can be changed only on the gateway's computer.");
    case Code::NodeOffline:
        return tr("%1 is not connected.").arg(device);
    case Code::CommandBlocked:
        return tr("“%1” is blocked by a rule.").arg(error.subject);
    case Code::CommandNotOffered:
        return tr("%2 does not offer “%1”.").arg(error.subject, device);
    case Code::CommandRefused:
        return tr("%1 refused the command.").arg(device);
    case Code::AppInBackground:
        return tr("Open the app on %1 first; cameras and canvas work only in front.").arg(device);
    case Code::PermissionMissing:
        return tr("%1 has not been allowed to use its %2.").arg(device, error.subject);
    case Code::NoAnswer:
        return tr("%1 did not answer within %2 s.").arg(device, error.subject);
    case Code::AnswerTooLarge:
        return tr("The answer was too large.");
    case Code::CommandFailed:
        return tr("%1 could not run the command.").arg(device);
    case Code::CanvasOff:
        return tr("The canvas host is off.");
    case Code::PageMissing:
        return tr("There is no page “%1” in the canvas folder.").arg(error.subject);
    case Code::ServiceMissing:
        return tr("%1 is not available.").arg(error.subject);
    case Code::Unreachable:
        return tr("%1 cannot be reached.").arg(error.subject);
    case Code::NotGateway:
        return tr("%1 does not answer like a gateway.").arg(error.subject);
    case Code::SignInRefused:
        return tr("%1 refused the token or password.").arg(error.subject);
    case Code::ApprovalNeeded:
        return tr("This computer has to be approved on the other gateway.");
    case Code::CertificateUnknown:
        return tr("The certificate of %1 is not known here.").arg(error.subject);
    case Code::CertificateChanged:
        return tr("%1 shows another certificate than the pinned one.").arg(error.subject);
    case Code::HostKeyUnknown:
        return tr("SSH does not know %1 yet.").arg(error.subject);
    case Code::HostKeyChanged:
        return tr("%1 shows another SSH key than before.").arg(error.subject);
    case Code::SshDenied:
        return tr("%1 takes none of your SSH keys.").arg(error.subject);
    case Code::TunnelEnded:
        return tr("The SSH tunnel to %1 ended.").arg(error.subject);
    case Code::Internal:
        return tr("Something went wrong inside the gateway.");
    }
    return {};
}

} // namespace ui
