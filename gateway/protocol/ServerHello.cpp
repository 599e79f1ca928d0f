// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/ServerHello.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// A gateway that names more is cut: nothing is decided by a name beyond these.
constexpr qsizetype MostNames = 2048;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (texts.size() == MostNames)
            break;
        if (item.isString())
            texts.append(item.toString());
    }
    return texts;
}

} // namespace

Result<ServerHello, QString> ServerHello::decode(const QJsonObject &payload)
{
    if (payload.value("type"_L1).toString() != "hello-ok"_L1)
        return Failure{u"the answer to connect is not hello-ok"_s};
    const QJsonObject server = payload.value("server"_L1).toObject();
    const QJsonObject auth = payload.value("auth"_L1).toObject();
    const QJsonObject policy = payload.value("policy"_L1).toObject();
    ServerHello hello{
        .protocol = payload.value("protocol"_L1).toInteger(),
        .version = server.value("version"_L1).toString(),
        .bootId = server.value("bootId"_L1).toString(),
        .connectionId = server.value("connId"_L1).toString(),
        .methods = textsOf(payload.value("features"_L1).toObject().value("methods"_L1)),
        .snapshot = payload.value("snapshot"_L1).toObject(),
        .role = auth.value("role"_L1).toString(),
        .scopes = textsOf(auth.value("scopes"_L1)),
        .tickInterval = std::chrono::milliseconds(
            qBound(qint64(0), policy.value("tickIntervalMs"_L1).toInteger(), qint64(3'600'000)))};
    if (hello.protocol < 1 || hello.connectionId.isEmpty())
        return Failure{u"hello-ok names no protocol or no connection"_s};
    const QString token = auth.value("deviceToken"_L1).toString();
    if (!token.isEmpty())
        hello.deviceToken = Secret(token);
    return hello;
}

} // namespace gateway
