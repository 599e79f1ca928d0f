// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/RpcError.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

QJsonObject RpcError::encode() const
{
    QJsonObject object{{u"code"_s, QString(toText(code))}, {u"message"_s, message}};
    if (!details.isEmpty())
        object.insert(u"details"_s, details);
    if (retryable)
        object.insert(u"retryable"_s, true);
    if (retryAfter)
        object.insert(u"retryAfterMs"_s, qint64(retryAfter->count()));
    return object;
}

RpcError invalidRequest(QString message, QJsonObject details)
{
    return {.code = ErrorCode::InvalidRequest,
            .message = std::move(message),
            .details = std::move(details)};
}

RpcError unavailable(QString message, QJsonObject details)
{
    return {.code = ErrorCode::Unavailable,
            .message = std::move(message),
            .details = std::move(details)};
}

RpcError missingScope(const QString &missing, const QStringList &required)
{
    return {.code = ErrorCode::Forbidden,
            .message = u"missing scope: "_s + missing,
            .details = {{u"code"_s, u"MISSING_SCOPE"_s},
                        {u"missingScope"_s, missing},
                        {u"requiredScopes"_s, QJsonArray::fromStringList(required)}}};
}

} // namespace gateway
