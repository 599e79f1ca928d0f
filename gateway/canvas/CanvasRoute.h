// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Secret.h"
#include "gateway/protocol/HttpHead.h"

#include <QByteArray>

#include <optional>

namespace gateway {

/// What of the canvas a request target names. Rule: protocol-v3.md 9.3, protocol-v4.md 13.
struct CanvasRoute
{
    enum class Area {
        Pages,  ///< `/__openclaw__/canvas`
        A2ui,   ///< `/__openclaw__/a2ui`
        Reload, ///< `/__openclaw__/ws`
        Other,  ///< Something else behind a capability.
    };

    Area area = Area::Other;
    QByteArray rest = {}; ///< Percent-encoded, after the prefix and its slash.
    /// From `/__openclaw__/cap/<token>/…` or `?oc_cap=<token>`, as sent.
    std::optional<Secret> capability = {};

    bool operator==(const CanvasRoute &) const = default;

    /// Nothing if the target is not of the canvas. Pure.
    [[nodiscard]] static std::optional<CanvasRoute> of(const HttpHead &head);
};

/// The path of the pages, with the slash.
[[nodiscard]] QByteArray canvasPagesPath();
/// `/__openclaw__/cap/<token>`
[[nodiscard]] QByteArray capabilityPath(const Secret &token);

} // namespace gateway
