// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/base/Secret.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace gateway {

/// What a client reads of another gateway's `hello-ok`. Rule: protocol-v4.md 6.
struct ServerHello
{
    qint64 protocol = 0;
    QString version = {};
    QString bootId = {}; ///< Empty where the gateway names none.
    QString connectionId = {};
    QStringList methods = {};
    QJsonObject snapshot = {};
    QString role = {};
    QStringList scopes = {}; ///< Granted, which may be less than asked for.
    std::optional<Secret> deviceToken = {};
    std::chrono::milliseconds tickInterval{0}; ///< 0: no ticks announced.

    /// The failure is what is missing, in words for a log.
    static Result<ServerHello, QString> decode(const QJsonObject &payload);
};

} // namespace gateway
