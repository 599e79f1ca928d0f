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

void GatewayPort::lookForGateways(bool)
{
}

} // namespace gateway
