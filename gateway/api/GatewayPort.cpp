// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/GatewayPort.h"

#include <QPromise>

namespace gateway {

namespace {

template <typename T>
QFuture<CommandResult<T>> notAllowed()
{
    QPromise<CommandResult<T>> promise;
    promise.start();
    promise.addResult(Failure{CommandError{.code = CommandError::Code::NotAllowed}});
    promise.finish();
    return promise.future();
}

} // namespace

GatewayPort::~GatewayPort() = default;

QFuture<CommandResult<QString>> GatewayPort::replaceConfig(const ConfigEdit &)
{
    return notAllowed<QString>();
}

QFuture<CommandResult<CertificateCheck>> GatewayPort::checkCertificate(const QString &,
                                                                       const QString &)
{
    return notAllowed<CertificateCheck>();
}

QFuture<CommandResult<QList<RemoteStep>>> GatewayPort::testRemote(const RemoteTrial &)
{
    return notAllowed<QList<RemoteStep>>();
}

QFuture<CommandOutcome> GatewayPort::saveRemoteSecret(const QString &, const Secret &)
{
    return notAllowed<void>();
}

void GatewayPort::lookForGateways(bool) { }

} // namespace gateway
