// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/ErrorCode.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace gateway {

/// An error as a client sees it. `message` is short English without paths, secrets or echoed input.
struct RpcError
{
    ErrorCode code = ErrorCode::InvalidRequest;
    QString message = {};
    QJsonObject details = {}; ///< Sent when not empty.
    bool retryable = false;   ///< Sent when true.
    std::optional<std::chrono::milliseconds> retryAfter = {};

    bool operator==(const RpcError &) const = default;

    [[nodiscard]] QJsonObject encode() const;
};

[[nodiscard]] RpcError invalidRequest(QString message, QJsonObject details = {});
[[nodiscard]] RpcError unavailable(QString message, QJsonObject details = {});
/// The caller lacks `missing`, one of `required`. Rule: protocol-v4.md 7.2.
[[nodiscard]] RpcError missingScope(const QString &missing, const QStringList &required);

} // namespace gateway
