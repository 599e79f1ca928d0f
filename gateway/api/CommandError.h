// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"

#include <QString>

namespace gateway {

/// Why something a person asked for did not happen. The code chooses the text people read
/// (`ui/common/ErrorText`); `subject` is what the text names; `detail` is the technical text,
/// English, without secrets, shown under "Details" only.
struct CommandError
{
    enum class Code {
        PortTakenByProgram, ///< subject: port
        PortTakenByGateway, ///< subject: port
        PortDenied,         ///< Needs administrator rights; subject: port
        AddressGone,        ///< This computer does not have it; subject: address
        NoCredentials,      ///< A wider bind without token or password.
        StateLocked,        ///< Another gateway uses the state folder; subject: folder
        FolderNotWritable,  ///< subject: folder
        FolderNotUsable,    ///< Missing, unreadable or private; subject: folder
        SettingsUnreadable, ///< subject: file; `line`
        SettingsInvalid,    ///< A value is not allowed; subject: setting
        SettingsChanged,    ///< The file is newer than what the change was based on.
        NotSaved,           ///< subject: file
        DiskFull,           ///< Nothing more can be written; subject: file
        NotRunning,         ///< The gateway is stopped.
        UnknownRequest,     ///< The pairing request is no longer waiting.
        UnknownDevice,
        NotAllowed, ///< This application may not do that (a remote gateway's scopes).
        OnlyThere,  ///< A gateway elsewhere can be asked that only on its own computer.
        NodeOffline,
        CommandBlocked,    ///< By a rule or not in the defaults; subject: command
        CommandNotOffered, ///< subject: command
        CommandRefused,    ///< The device said no.
        AppInBackground,   ///< The app on the device has to be in front.
        PermissionMissing, ///< The device's system has not granted it.
        NoAnswer,          ///< Time limit; subject: seconds
        AnswerTooLarge,
        CommandFailed,      ///< The device tried and failed.
        CanvasOff,          ///< The canvas host does not run; `detail` may say why.
        PageMissing,        ///< Not in the canvas folder; subject: page
        ServiceMissing,     ///< subject: service
        Unreachable,        ///< A remote gateway; subject: address
        NotGateway,         ///< Who answers there is none; subject: address
        SignInRefused,      ///< The other gateway took neither token nor password; subject: host
        ApprovalNeeded,     ///< Somebody has to approve this computer there; subject: request
        CertificateUnknown, ///< Of no authority, and not pinned; subject: host
        CertificateChanged, ///< Not the one that is pinned; subject: host
        HostKeyUnknown,     ///< SSH never saw the computer; subject: target
        HostKeyChanged,     ///< It has another SSH key than before; subject: target
        SshDenied,          ///< It takes none of the SSH keys; subject: target
        TunnelEnded,        ///< ssh ended for another reason; subject: target
        Internal,
    };

    Code code = Code::Internal;
    QString subject = {};
    QString program = {}; ///< With PortTakenByProgram, if it can be found out.
    QString detail = {};
    int line = 0; ///< From 1; 0 where there is none.

    bool operator==(const CommandError &) const = default;
};

/// How a command without a value ends.
using CommandOutcome = Result<void, CommandError>;
template <typename T>
using CommandResult = Result<T, CommandError>;

} // namespace gateway
