// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Limits.h"
#include "gateway/canvas/CanvasFile.h"

#include <QCache>

namespace gateway {

/// Small files that were asked for lately, whole. An entry counts as long as what lies at its place
/// is the very same file, unchanged; then nothing has to be opened and read, which is most of the
/// work of an answer.
///
/// Thread: gateway thread only.
class RecentFiles final
{
public:
    explicit RecentFiles(Clock &clock)
        : m_clock(clock)
    {
    }

    /// As if it had been opened; nothing if it is not known, or no longer the same. `place`: its
    /// path in the file system.
    [[nodiscard]] std::optional<CanvasFile> find(const QString &place);
    /// `file` has its content. Not kept if it has changed so lately that a further change could
    /// look the same.
    void keep(const QString &place, const CanvasFile &file);
    void clear() { m_files.clear(); }
    [[nodiscard]] qsizetype count() const { return m_files.count(); }

private:
    struct Kept
    {
        QString name = {};
        FileIdentity identity = {};
        QByteArray content = {};
    };

    Clock &m_clock;
    QCache<QString, Kept> m_files{limits::RecentFilesBytes};
};

} // namespace gateway
