// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace gateway {

/// A file that is part of the program.
struct Asset
{
    QByteArray content = {};
    QByteArray etag = {}; ///< Quoted, of the content.
};

/// What the program brings along for the canvas: the A2UI renderer, the starter page and the script
/// for live reload. Each is unpacked when it is first asked for: most gateways never show a page.
///
/// Thread: gateway thread only.
class CanvasAssets final
{
public:
    CanvasAssets();

    /// By name below `/__openclaw__/a2ui/`; null if there is none.
    [[nodiscard]] const Asset *a2ui(const QString &name) const;
    /// False in a build without the renderer, whose only page says so.
    [[nodiscard]] bool hasA2ui() const { return m_hasA2ui; }
    [[nodiscard]] const Asset &starterPage() const;
    /// A whole `<script>` element.
    [[nodiscard]] const QByteArray &reloadScript() const;

private:
    [[nodiscard]] const Asset *find(const QString &path) const;

    bool m_hasA2ui = false;
    mutable std::map<QString, Asset> m_unpacked; ///< By path.
    mutable QByteArray m_reloadScript;
};

} // namespace gateway
