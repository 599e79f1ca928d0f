// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Ids.h"
#include "gateway/protocol/ExecApprovalParams.h"

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace gateway {

/// What a reviewer can say.
enum class ApprovalDecision { AllowOnce, AllowAlways, Deny };
[[nodiscard]] QLatin1StringView toText(ApprovalDecision decision);
[[nodiscard]] std::optional<ApprovalDecision> approvalDecisionFromText(QStringView text);

/// How a request ended.
enum class ApprovalEnd { User, Timeout, NoRoute };

/// One question whether a command may run, from asked to ended.
/// Rule: protocol-v4.md 11.1.
struct ApprovalRecord
{
    QString id = {};
    ExecApprovalParams what = {};
    ConnectionId requester = {};
    std::optional<DeviceId> requesterDevice = {};
    bool isShared = false; ///< Its requester's version shows it to everybody who may answer.
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0;
    std::chrono::milliseconds lastMoment{0}; ///< The same by the clock that nobody can set.
    std::optional<ApprovalEnd> end = {};
    std::optional<ApprovalDecision> decision = {}; ///< Only of `ApprovalEnd::User`.
    QString resolvedBy = {};                       ///< Only of `ApprovalEnd::User`.
    qint64 resolvedAtMs = 0;
    bool isUsed = false; ///< An "allow once" that has run.

    [[nodiscard]] QStringList allowedDecisions() const;

    /// `{id, request, createdAtMs, expiresAtMs, approvalKind}`, also the event's payload.
    [[nodiscard]] QJsonObject encodePending() const;
    /// The payload of `exec.approval.resolved`.
    [[nodiscard]] QJsonObject encodeResolved() const;
    /// The reply to `exec.approval.request`.
    [[nodiscard]] QJsonObject encodeDecision() const;
    /// The same with `terminalReason`, for `exec.approval.waitDecision`.
    [[nodiscard]] QJsonObject encodeWaited() const;
    /// The reply to `exec.approval.get`.
    [[nodiscard]] QJsonObject encodeDetails() const;
    /// An entry of `approval.get` and `approval.history`.
    [[nodiscard]] QJsonObject encodeSnapshot() const;
};

} // namespace gateway
