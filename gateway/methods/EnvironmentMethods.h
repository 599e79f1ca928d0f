// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/NodeCatalog.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// The gateway and its nodes as places where commands can run. Rule: protocol-v4.md 8.
class EnvironmentMethods final
{
public:
    explicit EnvironmentMethods(const NodeCatalog &nodes)
        : m_nodes(nodes)
    {
    }

    void registerOn(MethodRouter &router);

private:
    [[nodiscard]] QJsonArray environments(const Peer &caller) const;

    const NodeCatalog &m_nodes;
};

} // namespace gateway
