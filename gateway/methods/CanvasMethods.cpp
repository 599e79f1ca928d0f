// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/CanvasMethods.h"

using namespace Qt::StringLiterals;

namespace gateway {

void CanvasMethods::registerOn(MethodRouter &router)
{
    const auto refresher = [this](const Peer &caller, const SurfaceRefreshParams &params) {
        return refresh(caller, params);
    };
    router.add<SurfaceRefreshParams>({.name = "plugin.surface.refresh"_L1,
                                      .scope = Scope::Read,
                                      .versions = MethodSpec::Versions::V4Only},
                                     refresher);
    router.add<SurfaceRefreshParams>({.name = "node.pluginSurface.refresh"_L1,
                                      .caller = MethodSpec::Caller::Node,
                                      .versions = MethodSpec::Versions::V4Only},
                                     refresher);
}

Result<QJsonObject, RpcError> CanvasMethods::refresh(const Peer &caller,
                                                     const SurfaceRefreshParams &params)
{
    const auto surface =
        params.surface == "canvas"_L1 ? m_offer(caller) : std::optional<CanvasOffer>();
    if (!surface)
        return Failure{unavailable(params.surface + u" plugin surface unavailable"_s)};
    return QJsonObject{{u"surface"_s, params.surface},
                       {u"pluginSurfaceUrls"_s,
                        QJsonObject{{params.surface, QString::fromLatin1(surface->url.reveal())}}},
                       {u"expiresAtMs"_s, surface->expiresAtMs}};
}

} // namespace gateway
