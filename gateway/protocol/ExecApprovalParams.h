// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ParamReader.h"

#include <QJsonObject>
#include <QMap>

#include <chrono>
#include <optional>

/// Parameters of `exec.approval.*`, `exec.approvals.*` and `approval.*`.
/// Rule: protocol-v4.md 11, protocol-v3.md 5.8.
namespace gateway {

/// `exec.approval.request`. With a plan, command and surroundings are the plan's.
struct ExecApprovalParams
{
    QString id = {}; ///< Empty: the gateway makes one.
    QString command = {};
    std::optional<QStringList> argv = {};
    std::optional<QJsonObject> plan = {}; ///< `systemRunPlan`, forwarded as it is.
    QMap<QString, QString> environment = {};
    QMap<QString, QString> context = {}; ///< `cwd`, `host`, `nodeId` …: the nullable texts given.
    QJsonValue scope = QJsonValue::Null;
    QStringList unavailableDecisions = {};
    std::optional<std::chrono::milliseconds> timeout = {};
    bool isTwoPhase = false;

    static Result<ExecApprovalParams, ParamFault> decode(ParamReader reader);

    [[nodiscard]] bool isForNode() const
    {
        return context.value(QStringLiteral("host")) == u"node";
    }
};

/// `exec.approval.get`, `exec.approval.waitDecision`, `approval.get`.
struct ApprovalIdParams
{
    QString id = {};

    static Result<ApprovalIdParams, ParamFault> decode(ParamReader reader);
};

/// `exec.approval.resolve`, `approval.resolve`.
struct ApprovalResolveParams
{
    QString id = {};
    QString decision = {};

    static Result<ApprovalResolveParams, ParamFault> decode(ParamReader reader);
};

/// `approval.history`.
struct ApprovalHistoryParams
{
    std::optional<QString> cursor = {};
    std::optional<QString> kind = {};
    qint64 limit = 50;

    static Result<ApprovalHistoryParams, ParamFault> decode(ParamReader reader);
};

/// `exec.approvals.set`, `exec.approvals.node.set`; the node's id is empty for the former.
struct ApprovalsFileParams
{
    NodeId nodeId = {};
    QJsonObject file = {};
    std::optional<QString> baseHash = {};

    static Result<ApprovalsFileParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
