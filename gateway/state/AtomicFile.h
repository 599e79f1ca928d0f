// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"

#include <QByteArray>
#include <QString>

namespace gateway {

class DiskCalls;

/// Replaces files whole: a reader sees the old content or the new one, never a part, and after a
/// power cut one of the two is there.
///
/// Thread: any; two writers of one file leave the content of one of them.
class AtomicFile final
{
public:
    AtomicFile() = delete;

    /// When this succeeds, the content is on disk and the file belongs to its owner alone (0600).
    /// A path that is a symbolic link stays one: the file it finally names is replaced.
    /// `disk`: null for the system's own, here and below.
    [[nodiscard]] static Outcome replace(const QString &path, const QByteArray &content,
                                         DiskCalls *disk = nullptr);

    /// Writes a new file, on disk and for its owner alone (0600) when this succeeds. Never over
    /// anything: InUse if something has the name, be it a link that leads nowhere. A failure
    /// leaves nothing.
    [[nodiscard]] static Outcome create(const QString &path, const QByteArray &content,
                                        DiskCalls *disk = nullptr);

    /// Creates what is missing of the folder path, owner-only (0700); what is there is left as is.
    [[nodiscard]] static Outcome ensurePrivateFolder(const QString &path,
                                                     DiskCalls *disk = nullptr);

    /// Removes what a `replace` of this file left beside it when it was killed. Only for who knows
    /// that nobody else is writing the file.
    static void removeLeftovers(const QString &path);

private:
    static Error nameTaken(const QString &path);
    // One version per platform, as `create`: AtomicFile_unix.cpp, AtomicFile_win.cpp.
    static Outcome replaceTarget(const QString &target, const QByteArray &content,
                                 DiskCalls *disk);
    static Outcome makePrivateFolder(const QString &path, DiskCalls *disk);
};

} // namespace gateway
