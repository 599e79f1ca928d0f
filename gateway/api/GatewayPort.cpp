// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/GatewayPort.h"

#include <QPromise>

namespace gateway {

GatewayPort::~GatewayPort() = default;

QFuture<CommandResult<CertificateCheck>> GatewayPort::checkCertificate(const QString &,
                                                                       const QString &)
{
    QPromise<CommandResult<CertificateCheck>> promise;
    promise.start();
    promise.addResult(Failure{CommandError{.code = CommandError::Code::NotAllowed}});
    promise.finish();
    return promise.future();
}

} // namespace gateway
