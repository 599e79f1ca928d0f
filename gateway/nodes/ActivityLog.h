// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/InvokeBroker.h"

#include <QList>

#include <unordered_map>

namespace gateway {

/// One line of what was run on a node.
struct Activity
{
    InvokeRecord what = {};
    QString askedBy = {};
};

/// Remembers the last commands run on each node since the gateway started; metadata only, in memory
/// only.
///
/// Thread: gateway thread only. Rule: desktop-ui.md 10.2 "Activity".
class ActivityLog final
{
public:
    void add(const InvokeRecord &record, const QString &askedBy);
    void forget(const NodeId &node);

    /// Newest first.
    [[nodiscard]] QList<Activity> of(const NodeId &node) const;

private:
    std::unordered_map<NodeId, QList<Activity>> m_lines;
};

} // namespace gateway
