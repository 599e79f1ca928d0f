// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/DeviceParams.h"

#include "gateway/base/Limits.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

template <typename IdType>
void readId(ParamReader &reader, QLatin1StringView key, IdType &into)
{
    QString text;
    reader.read(key, text);
    into = IdType(text);
}

} // namespace

Result<PairingRequestParams, ParamFault> PairingRequestParams::decode(ParamReader reader)
{
    PairingRequestParams params;
    readId(reader, "requestId"_L1, params.requestId);
    return reader.finish(std::move(params));
}

Result<DeviceParams, ParamFault> DeviceParams::decode(ParamReader reader)
{
    DeviceParams params;
    readId(reader, "deviceId"_L1, params.deviceId);
    return reader.finish(std::move(params));
}

Result<DeviceRenameParams, ParamFault> DeviceRenameParams::decode(ParamReader reader)
{
    DeviceRenameParams params;
    readId(reader, "deviceId"_L1, params.deviceId);
    reader.require("label"_L1);
    std::optional<QString> label;
    reader.readText("label"_L1, label, limits::DeviceLabelChars);
    params.label = label.value_or(QString()).trimmed();
    if (params.label.isEmpty())
        reader.refuse(u"at /label: must not have fewer than 1 characters"_s);
    return reader.finish(std::move(params));
}

Result<DeviceTokenParams, ParamFault> DeviceTokenParams::decode(ParamReader reader)
{
    DeviceTokenParams params;
    readId(reader, "deviceId"_L1, params.deviceId);
    reader.read("role"_L1, params.role);
    reader.read("scopes"_L1, params.scopes);
    return reader.finish(std::move(params));
}

Result<NodeParams, ParamFault> NodeParams::decode(ParamReader reader)
{
    NodeParams params;
    readId(reader, "nodeId"_L1, params.nodeId);
    return reader.finish(std::move(params));
}

Result<NodeRenameParams, ParamFault> NodeRenameParams::decode(ParamReader reader)
{
    NodeRenameParams params;
    readId(reader, "nodeId"_L1, params.nodeId);
    reader.read("displayName"_L1, params.displayName);
    params.displayName = params.displayName.trimmed().first(
        std::min(params.displayName.trimmed().size(), limits::DeviceLabelChars));
    return reader.finish(std::move(params));
}

Result<LegacyNodeParams, ParamFault> LegacyNodeParams::decode(ParamReader reader)
{
    constexpr qsizetype MaxChars = 256; // own, of one text
    LegacyNodeParams params;
    readId(reader, "nodeId"_L1, params.nodeId);
    for (const auto key :
         {"displayName"_L1, "platform"_L1, "version"_L1, "coreVersion"_L1, "uiVersion"_L1,
          "deviceFamily"_L1, "modelIdentifier"_L1, "remoteIp"_L1}) {
        std::optional<QString> text;
        reader.read(key, text);
        if (text)
            params.description.insert(key, text->first(std::min(text->size(), MaxChars)));
    }
    for (const auto key : {"caps"_L1, "commands"_L1}) {
        std::optional<QStringList> list;
        reader.read(key, list);
        if (list)
            params.description.insert(key, QJsonArray::fromStringList(list->first(std::min(
                                               list->size(), qsizetype(limits::NodeCommands)))));
    }
    std::optional<bool> silent;
    reader.read("silent"_L1, silent);
    params.isSilent = silent.value_or(false);
    return reader.finish(std::move(params));
}

Result<NodeVerifyParams, ParamFault> NodeVerifyParams::decode(ParamReader reader)
{
    NodeVerifyParams params;
    readId(reader, "nodeId"_L1, params.nodeId);
    reader.require("token"_L1);
    std::optional<Secret> token;
    reader.read("token"_L1, token);
    params.token = token.value_or(Secret());
    return reader.finish(std::move(params));
}

Result<ScopeUpgradeParams, ParamFault> ScopeUpgradeParams::decode(ParamReader reader)
{
    constexpr qsizetype MaxScopes = 8; // protocol-v4.md 5.7
    ScopeUpgradeParams params;
    reader.read("scopes"_L1, params.scopes);
    if (!reader.hasFault() && (params.scopes.isEmpty() || params.scopes.size() > MaxScopes))
        reader.refuse(u"at /scopes: must have 1 to 8 items"_s);
    return reader.finish(std::move(params));
}

} // namespace gateway
