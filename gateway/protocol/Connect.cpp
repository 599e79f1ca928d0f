// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/Connect.h"

#include "gateway/base/Limits.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qint64 MaxProtocolNumber = 1'000'000;

// protocol-v4.md 2.1. Workers are known here and refused by the handshake (1.5).
constexpr std::array ClientIds{
    "webchat-ui"_L1,
    "openclaw-control-ui"_L1,
    "openclaw-browser-copilot"_L1,
    "openclaw-tui"_L1,
    "webchat"_L1,
    "cli"_L1,
    "gateway-client"_L1,
    "openclaw-macos"_L1,
    "openclaw-linux"_L1,
    "openclaw-ios"_L1,
    "openclaw-watchos"_L1,
    "openclaw-android"_L1,
    "node-host"_L1,
    "openclaw-worker"_L1,
    "test"_L1,
    "fingerprint"_L1,
    "openclaw-probe"_L1,
};
constexpr std::array ClientModes{
    "webchat"_L1, "cli"_L1, "ui"_L1, "backend"_L1, "node"_L1, "worker"_L1, "probe"_L1, "test"_L1,
};

void refuseUnlessListed(ParamReader &reader, const auto &list, const QString &value,
                        QLatin1StringView where)
{
    if (!value.isEmpty() && std::ranges::find(list, value) == list.end())
        reader.refuse(u"at %1: must be equal to one of the allowed values"_s.arg(where));
}

ClientDescription readClient(ParamReader &reader)
{
    ClientDescription client;
    reader.read("id"_L1, client.id);
    reader.read("mode"_L1, client.mode);
    reader.read("version"_L1, client.version);
    reader.read("platform"_L1, client.platform);
    reader.read("displayName"_L1, client.displayName);
    reader.read("deviceFamily"_L1, client.deviceFamily);
    reader.read("modelIdentifier"_L1, client.modelIdentifier);
    reader.read("instanceId"_L1, client.instanceId);
    reader.read("timeZone"_L1, client.timeZone);
    refuseUnlessListed(reader, ClientIds, client.id, "/client/id"_L1);
    refuseUnlessListed(reader, ClientModes, client.mode, "/client/mode"_L1);
    return client;
}

DeviceClaim readDevice(ParamReader &reader)
{
    DeviceClaim device;
    reader.read("id"_L1, device.id);
    reader.read("publicKey"_L1, device.publicKey);
    reader.read("signature"_L1, device.signature);
    reader.readText("nonce"_L1, device.nonce);
    reader.read("signedAt"_L1, device.signedAtMs, 0);
    return device;
}

ConnectCredentials readCredentials(ParamReader &reader)
{
    ConnectCredentials auth;
    reader.read("token"_L1, auth.token);
    reader.read("password"_L1, auth.password);
    reader.read("deviceToken"_L1, auth.deviceToken);
    reader.read("bootstrapToken"_L1, auth.bootstrapToken);
    reader.read("agentRuntimeIdentityToken"_L1, auth.agentRuntimeIdentityToken);
    return auth;
}

void refuseOverlong(ParamReader &reader, const QStringList &list, int limit,
                    QLatin1StringView where)
{
    if (list.size() > limit)
        reader.refuse(u"at %1: must not have more than %2 items"_s.arg(where).arg(limit));
}

} // namespace

Secret ConnectCredentials::signedToken() const
{
    for (const auto *candidate : {&token, &deviceToken, &bootstrapToken}) {
        if (*candidate && !(*candidate)->isEmpty())
            return **candidate;
    }
    return {};
}

Result<ConnectParams, ParamFault> ConnectParams::decode(ParamReader reader)
{
    reader.allowUnknown();
    ConnectParams params;
    reader.read("minProtocol"_L1, params.minProtocol, 1, MaxProtocolNumber);
    reader.read("maxProtocol"_L1, params.maxProtocol, 1, MaxProtocolNumber);
    reader.require("client"_L1);
    if (auto client = reader.nested("client"_L1)) {
        params.client = readClient(*client);
        reader.adopt(*client);
    }
    reader.read("role"_L1, params.role);
    reader.read("scopes"_L1, params.scopes);
    std::optional<QStringList> caps;
    std::optional<QStringList> commands;
    reader.read("caps"_L1, caps);
    reader.read("commands"_L1, commands);
    params.surface.caps = caps.value_or(QStringList());
    params.surface.commands = commands.value_or(QStringList());
    refuseOverlong(reader, params.surface.caps, limits::NodeCaps, "/caps"_L1);
    refuseOverlong(reader, params.surface.commands, limits::NodeCommands, "/commands"_L1);
    refuseOverlong(reader, params.scopes.value_or(QStringList()), limits::NodeCaps, "/scopes"_L1);
    reader.read("permissions"_L1, params.surface.permissions);
    reader.readText("pathEnv"_L1, params.pathEnv);
    if (auto device = reader.nested("device"_L1)) {
        params.device = readDevice(*device);
        reader.adopt(*device);
    }
    if (auto auth = reader.nested("auth"_L1)) {
        params.auth = readCredentials(*auth);
        reader.adopt(*auth);
    }
    return reader.finish(std::move(params));
}

QJsonObject ConnectParams::encodeOperator() const
{
    QJsonObject about{{u"id"_s, client.id},
                      {u"mode"_s, client.mode},
                      {u"version"_s, client.version},
                      {u"platform"_s, client.platform}};
    for (const auto &[key, text] : {std::pair("displayName"_L1, &client.displayName),
                                    std::pair("deviceFamily"_L1, &client.deviceFamily),
                                    std::pair("instanceId"_L1, &client.instanceId)}) {
        if (*text)
            about.insert(key, **text);
    }
    QJsonObject secrets;
    for (const auto &[key, secret] :
         {std::pair("token"_L1, &auth.token), std::pair("password"_L1, &auth.password),
          std::pair("deviceToken"_L1, &auth.deviceToken)}) {
        if (*secret && !(*secret)->isEmpty())
            secrets.insert(key, QString::fromUtf8((*secret)->reveal()));
    }
    QJsonObject object{{u"minProtocol"_s, minProtocol},
                       {u"maxProtocol"_s, maxProtocol},
                       {u"client"_s, about},
                       {u"role"_s, u"operator"_s},
                       {u"scopes"_s, QJsonArray::fromStringList(scopes.value_or(QStringList()))}};
    if (!secrets.isEmpty())
        object.insert(u"auth"_s, secrets);
    if (device) {
        QJsonObject claim{{u"id"_s, device->id},
                          {u"publicKey"_s, device->publicKey},
                          {u"signature"_s, device->signature},
                          {u"signedAt"_s, device->signedAtMs}};
        if (device->nonce)
            claim.insert(u"nonce"_s, *device->nonce);
        object.insert(u"device"_s, claim);
    }
    return object;
}

} // namespace gateway
