// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasFile.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool isVisibleBelow(const QString &realRoot, const QString &realPath)
{
    const QString prefix = realRoot.endsWith(u'/') ? realRoot : realRoot + u'/';
    if (!realPath.startsWith(prefix))
        return false;
    const auto names = QStringView(realPath).sliced(prefix.size()).split(u'/');
    return std::ranges::none_of(names, isHiddenName);
}

} // namespace

std::optional<CanvasFile> CanvasFile::open(const QString &root, const CanvasPath &path)
{
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    if (realRoot.isEmpty())
        return std::nullopt;
    QString wanted = realRoot;
    if (!path.relative.isEmpty())
        wanted += u'/' + path.relative;
    // A file is not a folder, whatever slash follows its name.
    if (path.isFolder)
        wanted += u"/index.html"_s;
    auto opened = openPlace(wanted);
    if (opened && opened->isFolder && !path.isFolder) {
        wanted += u"/index.html"_s;
        opened = openPlace(wanted);
    }
    if (!opened || opened->isFolder || !isVisibleBelow(realRoot, opened->realPath))
        return std::nullopt;
    opened->file.name = wanted.sliced(wanted.lastIndexOf(u'/') + 1);
    return std::move(opened->file);
}

} // namespace gateway
