// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/RawJson.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace gateway {

/// A request as it came in. Rule: protocol-v4.md 1.2.
struct RequestFrame
{
    QString id = {};
    QString method = {};
    QJsonValue params = {}; ///< Undefined when absent.
    /// Fields of `params` with a long text; they are not in `params`.
    QHash<QString, RawJson> longParams = {};

    bool operator==(const RequestFrame &) const = default;
};

/// The counters that ride on `presence` and `health` events.
struct StateVersion
{
    qint64 presence = 0;
    qint64 health = 0;

    bool operator==(const StateVersion &) const = default;
};

/// An error as another gateway words it; its codes need not be ours.
struct ReplyError
{
    QString code = {};
    QString message = {};
    QJsonObject details = {};
    bool retryable = false;
    std::optional<std::chrono::milliseconds> retryAfter = {};

    bool operator==(const ReplyError &) const = default;
};

/// An answer, as a client gets it.
struct ReplyFrame
{
    QString id = {};
    QJsonValue payload = {}; ///< Undefined when absent or on error.
    std::optional<ReplyError> error = {};

    bool operator==(const ReplyFrame &) const = default;
};

/// An event, as a client gets it.
struct EventFrame
{
    QString name = {};
    QJsonValue payload = {}; ///< Undefined when absent.

    bool operator==(const EventFrame &) const = default;
};

using ServerFrame = std::variant<ReplyFrame, EventFrame>;

} // namespace gateway
