// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ParamReader.h"
#include "gateway/protocol/RawJson.h"

#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace gateway {

/// `node.invoke`. Rule: protocol-v4.md 10.3.
struct NodeInvokeParams
{
    NodeId nodeId = {};
    QString command = {};
    QJsonValue params = QJsonValue::Undefined;             ///< Open; Undefined when absent.
    std::optional<std::chrono::milliseconds> timeout = {}; ///< Zero: no limit.
    QString idempotencyKey = {};
    std::optional<QString> sessionKey = {};

    bool operator==(const NodeInvokeParams &) const = default;

    static Result<NodeInvokeParams, ParamFault> decode(ParamReader reader);
};

/// The payload of `node.invoke.request`.
struct InvokeRequest
{
    InvokeId id = {};
    NodeInvokeParams what = {};
    std::chrono::milliseconds timeout{0};

    [[nodiscard]] QJsonObject encode() const;
};

/// `node.invoke.result`. Rule: protocol-v4.md 10.4, with its leniencies.
struct InvokeAnswer
{
    InvokeId id = {};
    NodeId nodeId = {};
    bool isOk = false;
    RawJson payload = {};     ///< Undefined when absent.
    RawJson payloadJson = {}; ///< A string that should hold JSON; undefined when absent.
    std::optional<QString> errorCode = {};
    std::optional<QString> errorMessage = {};

    bool operator==(const InvokeAnswer &) const = default;

    static Result<InvokeAnswer, ParamFault> decode(ParamReader reader);
};

/// The reply to `node.invoke`. What the node answered goes to the asker as the node wrote it.
struct InvokeReply
{
    NodeId nodeId = {};
    QString command = {};
    RawJson payload = {};     ///< As in InvokeAnswer.
    RawJson payloadJson = {}; ///< As in InvokeAnswer.

    bool operator==(const InvokeReply &) const = default;

    /// The payload the asker is told: what `payloadJson` holds, if there is one. A text that is not
    /// JSON stands in an object.
    [[nodiscard]] RawJson told() const;
    [[nodiscard]] RawJson encode() const;
};

} // namespace gateway
