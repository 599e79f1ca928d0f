// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

/// Which nodes of a list are shown.
struct NodeFilter
{
    bool onlyConnected = false;
    std::optional<std::chrono::milliseconds> connectedWithin = {};
    qint64 nowMs = 0;

    [[nodiscard]] QJsonArray apply(const QJsonArray &nodes) const;
};

/// The node of `node.list` that `wanted` names: by id, address or display name, then by the
/// beginning of an id (six characters at least). Nothing if none or more than one is meant.
/// Rule: protocol-v4.md 18 "node resolution".
[[nodiscard]] std::optional<QJsonObject> findNode(const QString &wanted, const QJsonArray &nodes);

[[nodiscard]] QString nodeTable(const QJsonArray &nodes);
[[nodiscard]] QString nodeRequestTable(const QJsonArray &pending);
