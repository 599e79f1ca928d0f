// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/protocol/NodeInvoke.h"

#include <QJsonObject>
#include <QList>

#include <map>
#include <optional>

namespace gateway {

/// Something a node is to report when it comes back.
struct PendingReport
{
    QString id = {};
    QString type = {}; ///< `status.request`, `location.request`
    bool isUrgent = false;
    qint64 createdAtMs = 0;
    qint64 expiresAtMs = 0;

    [[nodiscard]] QJsonObject encode() const;
};

/// A command that waits for an app to come to the foreground.
struct PendingAction
{
    QString id = {};
    QString command = {};
    QString paramsJson = {}; ///< Empty: without parameters.
    QString idempotencyKey = {};
    qint64 enqueuedAtMs = 0;

    [[nodiscard]] QJsonObject encode() const;
};

/// Keeps work for nodes that cannot do it now, bounded and expiring: reports of one kind each, and
/// commands until the node has acknowledged them. It only keeps; nodes come and fetch.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 10.4 last row, 10.5.
class PendingWork final
{
public:
    struct Queued
    {
        PendingReport report = {};
        qint64 revision = 0;
        bool isNew = false;
    };
    struct Drained
    {
        QList<PendingReport> reports = {};
        qint64 revision = 0;
        bool hasMore = false;
    };

    explicit PendingWork(Clock &clock)
        : m_clock(clock)
    {
    }

    /// One that waits already stays as it is.
    Queued enqueue(const NodeId &node, const QString &type, bool isUrgent,
                   std::optional<std::chrono::milliseconds> lifetime);
    /// Takes out at most `max`, urgent and older ones first.
    Drained drain(const NodeId &node, qint64 max);

    /// False if as many wait as may. A key that waits already is not queued again.
    bool defer(const NodeId &node, const NodeInvokeParams &what);
    [[nodiscard]] QList<PendingAction> actions(const NodeId &node);
    /// Ids that are not known are passed over.
    void acknowledge(const NodeId &node, const QStringList &ids);

    void forget(const NodeId &node); ///< The node is not paired any more.

private:
    struct Work
    {
        QList<PendingReport> reports = {};
        QList<PendingAction> actions = {};
        qint64 revision = 0;
    };

    Work &current(const NodeId &node);

    Clock &m_clock;
    std::map<NodeId, Work> m_work; ///< Of paired nodes, so bounded by their number.
};

} // namespace gateway
