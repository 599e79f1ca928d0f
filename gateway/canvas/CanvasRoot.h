// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"

#include <QString>

namespace gateway {

/// Folders that the one with the pages must not hold.
struct PrivateFolders
{
    QString home = {};
    QString stateDir = {};
    QString configFile = {};
};

/// Whether a folder may be served: everything in it can be read by connected devices. Refused are
/// the home folder, what holds it, and the state folder or what holds it; in the state folder only
/// `workspace` and `canvas` and what is below. Links are followed.
/// Errors: InvalidInput; NotFound for a folder that is not there; AccessDenied.
[[nodiscard]] Outcome checkCanvasRoot(const QString &root, const PrivateFolders &folders);

} // namespace gateway
