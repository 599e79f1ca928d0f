// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"

#include <QByteArray>
#include <QObject>

namespace gateway {

/// Takes encoded replies for a connection; what is for one that is gone is dropped.
class ReplySink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void sendReply(const ConnectionId &to, const QByteArray &message) = 0;
    /// A request of that connection was settled, whatever the answer.
    virtual void requestSettled(const ConnectionId &from) = 0;
};

} // namespace gateway
