// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/canvas/CanvasPaths.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

namespace gateway {

/// What tells one state of a file from every other, as far as the system tells.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0; ///< Since 1970 UTC; whoever writes the file can say what he likes.
    qint64 changedNs = 0;  ///< The same, by the system; 0 where it keeps none.

    bool operator==(const FileIdentity &) const = default;
};
/// Of the regular file at `path`; nothing for a link, whatever it leads to, and where the system
/// does not tell. One version per platform, as below.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// A file of the canvas folder, open and known to lie in it.
struct CanvasFile
{
    std::unique_ptr<QFile> file = {}; ///< Null once `content` is all of it.
    QString name = {};                ///< Without folders.
    FileIdentity identity = {};
    QByteArray content = {};

    /// Opens what `path` names below `root`; a folder means the `index.html` in it. Nothing for
    /// what is not a regular file, whose last name is a symbolic link, or whose real place is
    /// outside `root` or hidden. All of that is asked of the opened file, so that a link changed in
    /// between leads nowhere.
    [[nodiscard]] static std::optional<CanvasFile> open(const QString &root,
                                                        const CanvasPath &path);
    /// Takes `content` from the file. False if that is not as long as it should be.
    [[nodiscard]] bool readWhole();
    [[nodiscard]] qint64 size() const { return identity.size; }
};

/// What is at one place of the file system, opened without following a link there.
struct OpenedPlace
{
    CanvasFile file = {}; ///< Empty for a folder.
    bool isFolder = false;
    QString realPath = {}; ///< After all links, of what is open.
};
/// Nothing for what is neither a regular file nor a folder, and for a link.
/// One version per platform: CanvasFile_unix.cpp, CanvasFile_win.cpp.
[[nodiscard]] std::optional<OpenedPlace> openPlace(const QString &path);
/// The same below `root` in one step of the system, for what no link leads to, so that there is no
/// `realPath` to be asked for. Nothing otherwise, too, and where the system has no such step:
/// `openPlace` knows more.
[[nodiscard]] std::optional<OpenedPlace> openBelow(const QString &root, const QString &relative);

} // namespace gateway
