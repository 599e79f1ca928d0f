// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasAssets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

Asset read(const QString &path)
{
    QFile file(path);
    Asset asset;
    if (file.open(QIODevice::ReadOnly))
        asset.content = file.readAll();
    const QByteArray hash =
        QCryptographicHash::hash(asset.content, QCryptographicHash::Sha256).toHex().first(32);
    asset.etag = '"' + hash + '"';
    return asset;
}

} // namespace

CanvasAssets::CanvasAssets()
    : m_starterPage(read(u":/canvas/starter.html"_s))
    , m_reloadScript("<script>\n" + read(u":/canvas/live-reload.js"_s).content + "</script>\n")
{
    const QDir folder(u":/a2ui"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        // Empty in a build without the renderer.
        if (Asset asset = read(folder.filePath(name)); !asset.content.isEmpty())
            m_a2ui.emplace(name, std::move(asset));
    }
}

const Asset *CanvasAssets::a2ui(const QString &name) const
{
    const auto it = m_a2ui.find(name);
    return it == m_a2ui.end() ? nullptr : &it->second;
}

} // namespace gateway
