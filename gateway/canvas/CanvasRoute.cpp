// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasRoute.h"

namespace gateway {

namespace {

using Area = CanvasRoute::Area;

constexpr QByteArrayView Pages = "/__openclaw__/canvas";
constexpr QByteArrayView A2ui = "/__openclaw__/a2ui";
constexpr QByteArrayView Reload = "/__openclaw__/ws";
constexpr QByteArrayView Capability = "/__openclaw__/cap/";

bool isAtOrBelow(QByteArrayView path, QByteArrayView prefix)
{
    return path.startsWith(prefix) && (path.size() == prefix.size() || path[prefix.size()] == '/');
}

std::optional<CanvasRoute> routeOf(QByteArrayView path)
{
    if (path == Reload)
        return CanvasRoute{.area = Area::Reload};
    for (const auto &[prefix, area] :
         {std::pair(Pages, Area::Pages), std::pair(A2ui, Area::A2ui)}) {
        if (isAtOrBelow(path, prefix)) {
            const QByteArrayView rest = path.sliced(prefix.size());
            return CanvasRoute{.area = area,
                               .rest = (rest.isEmpty() ? rest : rest.sliced(1)).toByteArray()};
        }
    }
    return std::nullopt;
}

std::optional<Secret> queryCapability(const HttpHead &head)
{
    const qsizetype query = head.target.indexOf('?');
    if (query < 0)
        return std::nullopt;
    for (const QByteArray &pair : head.target.sliced(query + 1).split('&')) {
        if (pair.startsWith("oc_cap="))
            return Secret(pair.sliced(7));
    }
    return std::nullopt;
}

} // namespace

std::optional<CanvasRoute> CanvasRoute::of(const HttpHead &head)
{
    const QByteArray path = head.path();
    if (!path.startsWith(Capability)) {
        auto route = routeOf(path);
        if (route)
            route->capability = queryCapability(head);
        return route;
    }
    const QByteArrayView after = QByteArrayView(path).sliced(Capability.size());
    const qsizetype slash = after.indexOf('/');
    const QByteArrayView token = slash < 0 ? after : after.first(slash);
    CanvasRoute route =
        routeOf(slash < 0 ? QByteArrayView() : after.sliced(slash)).value_or(CanvasRoute());
    route.capability = Secret(token.toByteArray());
    return route;
}

QByteArray canvasPagesPath()
{
    return Pages.toByteArray() + '/';
}

QByteArray capabilityPath(const Secret &token)
{
    return Capability.toByteArray() + token.reveal();
}

} // namespace gateway
