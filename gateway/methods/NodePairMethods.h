// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/pairing/SurfaceApprovals.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// `node.pair.*` and `node.rename`: which node may be asked what. Rule: protocol-v4.md 9.3.
class NodePairMethods final
{
public:
    explicit NodePairMethods(SurfaceApprovals &surfaces)
        : m_surfaces(surfaces)
    {
    }

    void registerOn(MethodRouter &router);

private:
    [[nodiscard]] QJsonObject list() const;

    SurfaceApprovals &m_surfaces;
};

} // namespace gateway
