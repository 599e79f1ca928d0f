// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/NodeReports.h"

#include "gateway/base/Limits.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MaxPluginTools = 256; // own
constexpr qsizetype MaxSkills = 64;       // protocol-v4.md 10.5

QJsonArray readArray(ParamReader &reader, QLatin1StringView key, qsizetype maxItems)
{
    reader.require(key);
    QJsonValue value;
    reader.readOpen(key, value);
    if (!value.isUndefined() && !value.isArray())
        reader.refuse(u"at /%1: must be array"_s.arg(key));
    if (value.toArray().size() > maxItems)
        reader.refuse(u"at /%1: must not have more than %2 items"_s.arg(key).arg(maxItems));
    return value.toArray();
}

} // namespace

Result<NodeEventParams, ParamFault> NodeEventParams::decode(ParamReader reader)
{
    NodeEventParams params;
    reader.read("event"_L1, params.event);
    reader.readOpen("payload"_L1, params.payload);
    // Null is tolerated: protocol-v4.md 10.6 "invalid payloads are not errors".
    RawJson json;
    reader.readRaw("payloadJSON"_L1, json);
    if (json.isString())
        params.payload = RawJson::fromText(json.unquoted()).value_or(RawJson()).value();
    return reader.finish(std::move(params));
}

Result<InvokeProgressParams, ParamFault> InvokeProgressParams::decode(ParamReader reader)
{
    InvokeProgressParams params;
    QString invokeId;
    QString nodeId;
    std::optional<QString> chunk;
    reader.read("invokeId"_L1, invokeId);
    reader.read("nodeId"_L1, nodeId);
    reader.read("seq"_L1, params.seq, 0);
    reader.require("chunk"_L1);
    reader.readText("chunk"_L1, chunk, limits::ProgressChunkChars);
    params.invokeId = InvokeId(invokeId);
    params.nodeId = NodeId(nodeId);
    params.chunk = chunk.value_or(QString());
    return reader.finish(std::move(params));
}

Result<PluginToolsParams, ParamFault> PluginToolsParams::decode(ParamReader reader)
{
    PluginToolsParams params;
    params.tools = readArray(reader, "tools"_L1, MaxPluginTools);
    return reader.finish(std::move(params));
}

Result<NodeSkillsParams, ParamFault> NodeSkillsParams::decode(ParamReader reader)
{
    NodeSkillsParams params;
    params.skills = readArray(reader, "skills"_L1, MaxSkills);
    return reader.finish(std::move(params));
}

Result<SurfaceRefreshParams, ParamFault> SurfaceRefreshParams::decode(ParamReader reader)
{
    SurfaceRefreshParams params;
    reader.read("surface"_L1, params.surface);
    reader.skip("observedUrl"_L1);
    return reader.finish(std::move(params));
}

} // namespace gateway
