// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace gateway {

/// A path below the canvas folder as a request names it: decoded once, without anything that leads
/// out of the folder, into a hidden place, or that systems read differently.
struct CanvasPath
{
    QString relative = {}; ///< `sub/page.html`; empty for the folder itself.
    bool isFolder = true;  ///< Asked for as a folder: empty, or with a slash at the end.

    bool operator==(const CanvasPath &) const = default;

    enum class Fault {
        Malformed, ///< Bad percent-encoding, not UTF-8, or a control character.
        TooLong,
        Hidden, ///< A name no file can be asked for by: answered like one that is not there.
    };

    /// Pure. `encoded` is what follows the prefix in the request line. Whether the file really lies
    /// below the folder is decided on the opened file: CanvasFile.
    [[nodiscard]] static Result<CanvasPath, Fault> decode(QByteArrayView encoded);
};

/// A name that is never served nor watched: of a dot-file, or one that another system would take
/// for a different file.
[[nodiscard]] bool isHiddenName(QStringView name);

} // namespace gateway
