// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ParamReader.h"

#include <QJsonObject>
#include <QJsonValue>

#include <chrono>
#include <optional>

namespace gateway {

/// The value of a JSON text, scalars included; nothing if it is not JSON.
[[nodiscard]] std::optional<QJsonValue> valueOfJson(const QString &text);

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
    QJsonValue payload = QJsonValue::Undefined; ///< Undefined when absent.
    std::optional<QString> payloadJson = {};
    std::optional<QString> errorCode = {};
    std::optional<QString> errorMessage = {};

    bool operator==(const InvokeAnswer &) const = default;

    static Result<InvokeAnswer, ParamFault> decode(ParamReader reader);
};

/// The reply to `node.invoke`.
struct InvokeReply
{
    NodeId nodeId = {};
    QString command = {};
    QJsonValue payload = QJsonValue::Undefined; ///< Undefined when absent.
    std::optional<QString> payloadJson = {};

    bool operator==(const InvokeReply &) const = default;

    [[nodiscard]] QJsonObject encode() const;
};

} // namespace gateway
