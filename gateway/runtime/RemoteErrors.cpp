// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/RemoteErrors.h"

#include "gateway/api/RemoteRules.h"
#include "gateway/runtime/CommandErrors.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Code = CommandError::Code;

CommandError tunnelError(const TunnelFault &fault, const RemoteTarget &target)
{
    const auto as = [&](Code code) {
        return CommandError{.code = code,
                            .subject = target.tunnel.value_or(SshTarget()).destination(),
                            .detail = fault.text};
    };
    switch (fault.kind) {
    case TunnelFault::Kind::NoProgram:
        return {.code = Code::ServiceMissing, .subject = u"ssh"_s, .detail = fault.text};
    case TunnelFault::Kind::HostKeyUnknown:
        return as(Code::HostKeyUnknown);
    case TunnelFault::Kind::HostKeyChanged:
        return as(Code::HostKeyChanged);
    case TunnelFault::Kind::Denied:
        return as(Code::SshDenied);
    case TunnelFault::Kind::Unreachable:
        return as(Code::Unreachable);
    case TunnelFault::Kind::PortTaken:
        return {.code = Code::PortTakenByProgram,
                .subject = QString::number(target.url.port()),
                .detail = fault.text};
    case TunnelFault::Kind::Ended:
        return as(Code::TunnelEnded);
    }
    return as(Code::TunnelEnded);
}

CommandError clientError(const ClientError &error, const RemoteTarget &target)
{
    const auto as = [&](Code code) {
        return CommandError{.code = code, .subject = target.host(), .detail = error.text};
    };
    switch (error.kind) {
    case ClientError::Kind::Unreachable:
    case ClientError::Kind::TimedOut:
    case ClientError::Kind::Closed:
    case ClientError::Kind::TooMany:
        return as(Code::Unreachable);
    case ClientError::Kind::NotGateway:
        return as(Code::NotGateway);
    case ClientError::Kind::WrongCertificate:
        return as(target.pin ? Code::CertificateChanged : Code::CertificateUnknown);
    case ClientError::Kind::Refused:
        break;
    case ClientError::Kind::Rejected:
        return commandError(
            RpcError{.message = error.reply.message, .details = error.reply.details});
    case ClientError::Kind::NoIdentity:
        return as(Code::NotSaved);
    }
    if (isApprovalNeeded(error)) {
        return {.code = Code::ApprovalNeeded,
                .subject = error.reply.details.value("requestId"_L1).toString(),
                .detail = error.text};
    }
    return as(GatewayClient::isFinal(error.reply) ? Code::SignInRefused : Code::Unreachable);
}

QString settingAtFault(RemoteFault fault)
{
    switch (fault) {
    case RemoteFault::NoAddress:
    case RemoteFault::NotWebSocket:
    case RemoteFault::PlainToOthers:
        return u"gateway.remote.url"_s;
    case RemoteFault::NoSshTarget:
    case RemoteFault::WrongSshTarget:
        return u"gateway.remote.sshTarget"_s;
    case RemoteFault::WrongFingerprint:
        return u"gateway.remote.tlsFingerprint"_s;
    }
    return {};
}

} // namespace

CommandResult<RemoteTarget> targetOf(const RemoteTrial &trial)
{
    if (const auto fault = faultOf(trial)) {
        return Failure{CommandError{.code = CommandError::Code::SettingsInvalid,
                                    .subject = settingAtFault(*fault)}};
    }
    RemoteTarget target{.url = QUrl(trial.url.trimmed()),
                        .token = trial.token.value_or(Secret()),
                        .password = trial.password.value_or(Secret()),
                        .pin = CertificatePin::fromText(trial.tlsFingerprint)};
    if (trial.hasTunnel) {
        target.tunnel = SshTarget::fromText(trial.sshTarget);
        target.sshIdentity = trial.sshIdentity.trimmed();
        if (trial.remotePort > 0)
            target.remotePort = quint16(trial.remotePort);
        if (target.url.isEmpty())
            target.url.setScheme(u"ws"_s);
        // Somebody else's port has no say in where the near end of the tunnel is.
        if (!isLoopbackHost(target.url.host()))
            target.url.setPort(-1);
    }
    return target;
}

CommandError commandError(const LinkFault &fault, const RemoteTarget &target)
{
    if (const auto *tunnel = std::get_if<TunnelFault>(&fault))
        return tunnelError(*tunnel, target);
    return clientError(std::get<ClientError>(fault), target);
}

CommandError commandError(const ClientError &error, const RemoteTarget &target,
                          std::chrono::milliseconds limit)
{
    if (error.kind == ClientError::Kind::TimedOut) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(limit).count();
        return {.code = Code::NoAnswer, .subject = QString::number(seconds), .detail = error.text};
    }
    return clientError(error, target);
}

} // namespace gateway
