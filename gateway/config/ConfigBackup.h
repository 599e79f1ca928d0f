// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/base/Result.h"

#include <QString>

namespace gateway {

/// Copies of settings files that somebody started afresh from, beside them:
/// `openclaw.json.backup-1`, `-2` and on. The official programs turn over their own
/// `openclaw.json.bak`, and never touch these.
///
/// Thread: any. Rule: desktop-ui.md 9 "2 Place".
class ConfigBackup final
{
public:
    ConfigBackup() = delete;

    /// Where the next copy would be: the first name that nothing has.
    [[nodiscard]] static QString nextFile(const QString &configFile);

    /// Copies the file byte for byte, whatever is in it, for its owner alone (0600), never over
    /// anything; where the copy is. The file itself stays as it is, and where its path is a
    /// symbolic link that stays, too. A failure leaves no copy.
    ///
    /// Errors: Corrupt: it cannot be read, or is no file; AccessDenied, NoSpace, Io: nothing can be
    /// written beside it.
    [[nodiscard]] static Result<QString, Error> keep(const QString &configFile);

    /// The file says again what the copy says, and the copy goes. On failure the copy stays.
    [[nodiscard]] static Outcome restore(const QString &backup, const QString &configFile);
};

} // namespace gateway
