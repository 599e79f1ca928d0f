// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/EnvironmentMethods.h"

#include <QJsonArray>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;
using Versions = MethodSpec::Versions;

struct EnvironmentParams
{
    QString id = {};

    static Result<EnvironmentParams, ParamFault> decode(ParamReader reader)
    {
        EnvironmentParams params;
        reader.allowUnknown();
        reader.read("environmentId"_L1, params.id);
        return reader.finish(std::move(params));
    }
};

QJsonObject environmentOf(const QJsonObject &node)
{
    const QString id = node.value("nodeId"_L1).toString();
    const bool isConnected = node.value("connected"_L1).toBool();
    QJsonObject environment{{u"id"_s, u"node:"_s + id},
                            {u"type"_s, u"node"_s},
                            {u"label"_s, node.value("displayName"_L1).toString(id)},
                            {u"status"_s, isConnected ? u"available"_s : u"unavailable"_s},
                            {u"sessionHost"_s, false},
                            {u"trust"_s, u"persistent"_s}};
    for (const auto key :
         {"platform"_L1, "lastConnectedAtMs"_L1, "lastSeenAtMs"_L1, "lastSeenReason"_L1}) {
        if (node.contains(key))
            environment.insert(key, node.value(key));
    }
    if (isConnected)
        environment.insert(u"invocableCommands"_s, node.value("commands"_L1));
    return environment;
}

} // namespace

QJsonArray EnvironmentMethods::environments(const Peer &caller) const
{
    QJsonArray list{QJsonObject{{u"id"_s, u"gateway"_s},
                                {u"type"_s, u"local"_s},
                                {u"label"_s, u"Gateway local"_s},
                                {u"status"_s, u"available"_s},
                                {u"platform"_s, QSysInfo::kernelType()},
                                {u"sessionHost"_s, false},
                                {u"trust"_s, u"persistent"_s}}};
    for (const QJsonValue &node : m_nodes.nodes(caller))
        list.append(environmentOf(node.toObject()));
    return list;
}

void EnvironmentMethods::registerOn(MethodRouter &router)
{
    router.add<IgnoredParams>(
        {.name = "environments.list"_L1, .scope = Scope::Read, .versions = Versions::V4Only},
        [this](const Peer &caller, const IgnoredParams &) -> Reply {
            return QJsonObject{{u"environments"_s, environments(caller)}};
        });
    router.add<EnvironmentParams>(
        {.name = "environments.status"_L1, .scope = Scope::Read, .versions = Versions::V4Only},
        [this](const Peer &caller, const EnvironmentParams &params) -> Reply {
            for (const QJsonValue &environment : environments(caller)) {
                if (environment.toObject().value("id"_L1) == params.id)
                    return environment.toObject();
            }
            return Failure{invalidRequest(u"unknown environmentId"_s)};
        });
}

} // namespace gateway
