// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/state/StateStore.h"

namespace gateway {

/// Documents as JSON files below one folder; folders 0700, files 0600.
///
/// What cannot be read back is renamed to `<file>.corrupt-<yyyyMMdd-HHmmss>` (UTC), with `-1`, `-2`
/// and so on where that name is taken.
/// Thread: gateway thread only.
class FileStateStore final : public StateStore
{
public:
    /// The folder is created with the first document.
    FileStateStore(QString folder, const Clock &clock);

    /// InvalidInput for a name that is absolute or leads out of the folder; AccessDenied or Io for
    /// a file that cannot be opened, or that is corrupt and cannot be renamed.
    [[nodiscard]] Result<std::optional<QJsonObject>, Error> load(const QString &name) override;
    /// InvalidInput also for a document too large to be loaded again.
    [[nodiscard]] Outcome save(const QString &name, const QJsonObject &document) override;

private:
    [[nodiscard]] Result<QString, Error> pathOf(const QString &name) const;
    [[nodiscard]] Error setAside(const QString &path, const QString &reason) const;

    QString m_folder;
    const Clock &m_clock;
};

} // namespace gateway
