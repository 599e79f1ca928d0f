// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasAssets.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

CanvasAssets::CanvasAssets()
    : m_hasA2ui(QFileInfo(u":/a2ui/a2ui.bundle.js"_s).size() > 0)
{
}

const Asset *CanvasAssets::find(const QString &path) const
{
    const auto known = m_unpacked.find(path);
    if (known != m_unpacked.end())
        return &known->second;
    Asset asset{.content = contentOf(path)};
    // Empty in a build without the renderer. What is not there is not remembered: anybody can ask
    // for any name.
    if (asset.content.isEmpty())
        return nullptr;
    const QByteArray hash =
        QCryptographicHash::hash(asset.content, QCryptographicHash::Sha256).toHex().first(32);
    asset.etag = '"' + hash + '"';
    return &m_unpacked.emplace(path, std::move(asset)).first->second;
}

const Asset *CanvasAssets::a2ui(const QString &name) const
{
    return find(u":/a2ui/"_s + name);
}

const Asset &CanvasAssets::starterPage() const
{
    static const Asset None;
    const Asset *page = find(u":/canvas/starter.html"_s);
    return page ? *page : None;
}

const QByteArray &CanvasAssets::reloadScript() const
{
    if (m_reloadScript.isEmpty())
        m_reloadScript = "<script>\n" + contentOf(u":/canvas/live-reload.js"_s) + "</script>\n";
    return m_reloadScript;
}

} // namespace gateway
