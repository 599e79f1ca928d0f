// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasRoot.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// The real place, also of what is not there yet.
QString placeOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

bool isAtOrBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

Outcome checkCanvasRoot(const QString &root, const PrivateFolders &folders)
{
    const QFileInfo info(root);
    if (!info.isDir()) {
        return Failure{Error{.kind = Error::Kind::NotFound,
                             .text = u"The canvas folder %1 does not exist. Create it, or choose "
                                     "another one in canvasHost.root."_s.arg(root),
                             .subject = root}};
    }
    const QString place = placeOf(root);
    const QString state = placeOf(folders.stateDir);
    const bool isAllowedInState = isAtOrBelow(place, placeOf(folders.stateDir + u"/workspace"_s)) ||
                                  isAtOrBelow(place, placeOf(folders.stateDir + u"/canvas"_s));
    const bool isPrivate = isAtOrBelow(placeOf(folders.home), place) || isAtOrBelow(state, place) ||
                           isAtOrBelow(placeOf(folders.configFile), place) ||
                           (isAtOrBelow(place, state) && !isAllowedInState);
    if (isPrivate) {
        return Failure{Error{
            .kind = Error::Kind::InvalidInput,
            .text =
                u"%1 holds private files, and everything in the canvas folder can be read "
                "by connected devices. Choose a separate folder in canvasHost.root."_s.arg(root),
            .subject = root}};
    }
    if (!info.isReadable()) {
        return Failure{Error{.kind = Error::Kind::AccessDenied,
                             .text = u"The canvas folder %1 cannot be read. Check its owner and "
                                     "permissions."_s.arg(root),
                             .subject = root}};
    }
    return {};
}

} // namespace gateway
