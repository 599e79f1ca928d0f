// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OnboardText.h"

#include "app/cli/Terminal.h"

using namespace Qt::StringLiterals;
using gateway::CommandError;
using Code = gateway::CommandError::Code;

namespace OnboardText {

QString shownElsewhere(const QJsonValue &url)
{
    const QString place =
        url.toString().isEmpty() ? u"another computer"_s : harmless(url.toString());
    return u"These settings show the gateway at %1; none runs here.\nTo run one here instead and "
           u"no "
           "longer show that one, add --mode local. Nothing was changed."_s.arg(place);
}

QString adviceFor(ui::SetupStep step, const ui::SetupState &state)
{
    if (step == ui::SetupStep::Extras)
        return u"Give --canvas-root DIR, or --no-canvas."_s;
    const bool isConfirmed =
        step == ui::SetupStep::Reach ? state.trustsNetworks : state.acceptsNoToken;
    if (step == ui::SetupStep::Reach) {
        return isConfirmed ? u"Give --custom-bind-host an address of this computer."_s
                           : u"Confirm it with --accept-risk, or use --bind loopback."_s;
    }
    if (!state.isWithoutToken)
        return u"Give a longer one, or none: then a token is made."_s;
    if (state.bind != "loopback"_L1)
        return u"Add --auth token, or use --bind loopback."_s;
    return u"Confirm it with --accept-risk, or leave --auth none out."_s;
}

QString nextStep(const CommandError &error, quint16 freePort)
{
    switch (error.code) {
    case Code::PortTakenByGateway:
        return u"Use that gateway (openclaw-tray gateway probe), or stop it, or set up a second "
               "one with --profile NAME%1."_s.arg(freePort == 0 ? QString()
                                                                : u" --port %1"_s.arg(freePort));
    case Code::PortTakenByProgram:
    case Code::PortDenied:
        return freePort == 0 ? u"Choose another port with --port."_s
                             : u"Stop that program, or use --port %1."_s.arg(freePort);
    case Code::AddressGone:
        return u"Choose who may connect with --bind."_s;
    case Code::NoCredentials:
        return u"Add --auth token."_s;
    case Code::StateLocked:
        return u"Stop it first: openclaw-tray gateway stop"_s;
    case Code::FolderNotWritable:
        return error.detail.isEmpty() ? u"Check its owner and permissions."_s : error.detail;
    case Code::FolderNotUsable:
        return error.detail.isEmpty() ? u"Choose another one with --canvas-root, or --no-canvas."_s
                                      : error.detail;
    case Code::SettingsChanged:
        return u"Look at what it says now, then run the command again."_s;
    case Code::DiskFull:
        return u"Free some space and try again."_s;
    default:
        return error.detail.isEmpty() ? u"Look at the log: openclaw-tray logs"_s : error.detail;
    }
}

ExitCode exitCodeOf(Code code)
{
    switch (code) {
    case Code::PortTakenByGateway:
    case Code::PortTakenByProgram:
    case Code::StateLocked:
        return ExitCode::InUse;
    case Code::PortDenied:
    case Code::AddressGone:
    case Code::NoCredentials:
    case Code::SettingsUnreadable:
    case Code::SettingsInvalid:
    case Code::FolderNotUsable:
        return ExitCode::Configuration;
    case Code::Unreachable:
        return ExitCode::Unreachable;
    default:
        return ExitCode::Failed;
    }
}

} // namespace OnboardText
