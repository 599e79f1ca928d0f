// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/ActivityLog.h"

#include "gateway/base/Limits.h"

namespace gateway {

void ActivityLog::add(const InvokeRecord &record, const QString &askedBy)
{
    QList<Activity> &lines = m_lines[record.node];
    lines.prepend({.what = record, .askedBy = askedBy});
    if (lines.size() > limits::ActivityPerNode)
        lines.removeLast();
}

void ActivityLog::forget(const NodeId &node)
{
    m_lines.erase(node);
}

QList<Activity> ActivityLog::of(const NodeId &node) const
{
    const auto it = m_lines.find(node);
    return it == m_lines.end() ? QList<Activity>() : it->second;
}

} // namespace gateway
