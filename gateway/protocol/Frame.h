// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace gateway {

/// A request as it came in. Rule: protocol-v4.md 1.2.
struct RequestFrame
{
    QString id = {};
    QString method = {};
    QJsonValue params = {}; ///< Undefined when absent.

    bool operator==(const RequestFrame &) const = default;
};

/// The counters that ride on `presence` and `health` events.
struct StateVersion
{
    qint64 presence = 0;
    qint64 health = 0;

    bool operator==(const StateVersion &) const = default;
};

} // namespace gateway
