// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"

#include <QByteArray>
#include <QString>

namespace gateway {

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
    [[nodiscard]] static Outcome replace(const QString &path, const QByteArray &content);

    /// Creates what is missing of the folder path, owner-only (0700); what is there is left as is.
    [[nodiscard]] static Outcome ensurePrivateFolder(const QString &path);

private:
    // One version per platform: AtomicFile_unix.cpp, AtomicFile_win.cpp.
    static Outcome replaceTarget(const QString &target, const QByteArray &content);
    static Outcome makePrivateFolder(const QString &path);
};

} // namespace gateway
