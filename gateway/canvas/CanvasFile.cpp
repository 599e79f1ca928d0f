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

// Follows links on the way, and then asks where that led.
std::optional<OpenedPlace> openThroughLinks(const QString &root, const QString &relative)
{
    const QString realRoot = QFileInfo(root).canonicalFilePath();
    if (realRoot.isEmpty())
        return std::nullopt;
    auto opened = openPlace(realRoot + u'/' + relative);
    if (!opened || (!opened->isFolder && !isVisibleBelow(realRoot, opened->realPath)))
        return std::nullopt;
    return opened;
}

std::optional<OpenedPlace> openAny(const QString &root, const QString &relative)
{
    auto opened = openBelow(root, relative);
    return opened ? std::move(opened) : openThroughLinks(root, relative);
}

} // namespace

std::optional<CanvasFile> CanvasFile::open(const QString &root, const CanvasPath &path)
{
    const QString index =
        path.relative.isEmpty() ? u"index.html"_s : path.relative + u"/index.html"_s;
    // A file is not a folder, whatever slash follows its name.
    QString wanted = path.isFolder ? index : path.relative;
    auto opened = openAny(root, wanted);
    if (opened && opened->isFolder && !path.isFolder) {
        wanted = index;
        opened = openAny(root, wanted);
    }
    if (!opened || opened->isFolder)
        return std::nullopt;
    opened->file.name = wanted.sliced(wanted.lastIndexOf(u'/') + 1);
    return std::move(opened->file);
}

bool CanvasFile::readWhole()
{
    content = file->read(size());
    file.reset();
    return content.size() == size();
}

} // namespace gateway
