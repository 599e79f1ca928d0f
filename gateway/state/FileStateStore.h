// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/state/StateStore.h"

#include <QHash>

namespace gateway {

class DiskCalls;

/// Documents as JSON files below one folder; folders 0700, files 0600. What a killed gateway left
/// half written beside a document is removed when that is loaded.
///
/// What cannot be read back is renamed to `<file>.corrupt-<yyyyMMdd-HHmmss>` (UTC), with `-1`, `-2`
/// and so on where that name is taken.
/// Thread: gateway thread only.
class FileStateStore final : public StateStore
{
public:
    /// The folder is created with the first document.
    FileStateStore(QString folder, const Clock &clock, DiskCalls *disk = nullptr);

    /// InvalidInput for a name that is absolute or leads out of the folder; AccessDenied or Io for
    /// a file that cannot be opened, or that is corrupt and cannot be renamed.
    [[nodiscard]] Result<std::optional<QJsonObject>, Error> load(const QString &name) override;
    /// InvalidInput also for a document too large to be loaded again. A file that was there and
    /// could neither be read nor put aside is never overwritten: the error of its loading again.
    [[nodiscard]] Outcome save(const QString &name, const QJsonObject &document) override;

private:
    [[nodiscard]] Result<std::optional<QJsonObject>, Error> read(const QString &path) const;
    [[nodiscard]] Result<QString, Error> pathOf(const QString &name) const;
    [[nodiscard]] Error setAside(const QString &path, const QString &reason) const;

    QString m_folder;
    const Clock &m_clock;
    DiskCalls *m_disk; ///< Null: the system's own.
    QHash<QString, Error> m_unread; ///< By the name of a file that stays as it is.
};

} // namespace gateway
