// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/RecentFiles.h"

#include <algorithm>

namespace gateway {

namespace {

// Times of files advance in steps, of two seconds on the coarsest of file systems: two changes in
// one step leave the same time.
constexpr std::chrono::nanoseconds CoarsestStep = std::chrono::seconds(2);
constexpr qsizetype EntryBytes = 512; // beside the content

} // namespace

std::optional<CanvasFile> RecentFiles::find(const QString &place)
{
    const Kept *kept = m_files.object(place);
    if (!kept)
        return std::nullopt;
    if (identityOf(place) != kept->identity) {
        m_files.remove(place);
        return std::nullopt;
    }
    return CanvasFile{.name = kept->name, .identity = kept->identity, .content = kept->content};
}

void RecentFiles::keep(const QString &place, const CanvasFile &file)
{
    const qint64 changed = std::max(file.identity.modifiedNs, file.identity.changedNs);
    const qint64 now = m_clock.wallMs() * 1'000'000;
    if (now - changed < CoarsestStep.count() || identityOf(place) != file.identity)
        return;
    m_files.insert(place,
                   new Kept{.name = file.name, .identity = file.identity, .content = file.content},
                   file.content.size() + EntryBytes);
}

} // namespace gateway
