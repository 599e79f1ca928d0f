// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace gateway {

/// A file that is part of the program.
struct Asset
{
    QByteArray content = {};
    QByteArray etag = {}; ///< Quoted, of the content.
};

/// What the program brings along for the canvas: the A2UI renderer, the starter page and the script
/// for live reload.
class CanvasAssets final
{
public:
    CanvasAssets();

    /// By name below `/__openclaw__/a2ui/`; null if there is none.
    [[nodiscard]] const Asset *a2ui(const QString &name) const;
    /// False in a build without the renderer, whose only page says so.
    [[nodiscard]] bool hasA2ui() const { return a2ui(QStringLiteral("a2ui.bundle.js")); }
    [[nodiscard]] const Asset &starterPage() const { return m_starterPage; }
    /// A whole `<script>` element.
    [[nodiscard]] const QByteArray &reloadScript() const { return m_reloadScript; }

private:
    std::map<QString, Asset> m_a2ui;
    Asset m_starterPage;
    QByteArray m_reloadScript;
};

} // namespace gateway
