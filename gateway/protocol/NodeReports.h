// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ParamReader.h"

#include <QJsonArray>
#include <QJsonValue>

#include <optional>

/// What nodes tell the gateway by themselves. Rule: protocol-v4.md 9.1, 10.4 to 10.6.
namespace gateway {

/// `node.event`.
struct NodeEventParams
{
    QString event = {};
    QJsonValue payload =
        QJsonValue::Undefined; ///< From `payloadJSON` where that is given and parses.

    static Result<NodeEventParams, ParamFault> decode(ParamReader reader);
};

/// `node.invoke.progress`.
struct InvokeProgressParams
{
    InvokeId invokeId = {};
    NodeId nodeId = {};
    qint64 seq = 0;
    QString chunk = {};

    static Result<InvokeProgressParams, ParamFault> decode(ParamReader reader);
};

/// `node.pluginTools.update`: kept as it came, within bounds.
struct PluginToolsParams
{
    QJsonArray tools = {};

    static Result<PluginToolsParams, ParamFault> decode(ParamReader reader);
};

/// `node.skills.update`.
struct NodeSkillsParams
{
    QJsonArray skills = {};

    static Result<NodeSkillsParams, ParamFault> decode(ParamReader reader);
};

/// `node.pluginSurface.refresh` and `plugin.surface.refresh`.
struct SurfaceRefreshParams
{
    QString surface = {};

    static Result<SurfaceRefreshParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
