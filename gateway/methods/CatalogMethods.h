// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/NodeCatalog.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// What clients ask for on connecting that belongs to an assistant, its channels and its plugins.
/// This gateway has none of them: lists are empty, and whatever would need one is refused by name.
/// Rule: protocol-v4.md 8, 19; protocol-v3.md 5.11, 5.12.
class CatalogMethods final
{
public:
    CatalogMethods(const NodeCatalog &nodes, Clock &clock)
        : m_nodes(nodes)
        , m_clock(clock)
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerEmptyAnswers(MethodRouter &router);
    void registerUsage(MethodRouter &router);
    void registerEnvironments(MethodRouter &router);
    static void registerRefusals(MethodRouter &router);
    [[nodiscard]] QJsonArray environments(const Peer &caller) const;

    const NodeCatalog &m_nodes;
    Clock &m_clock;
};

} // namespace gateway
