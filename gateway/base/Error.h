// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"

#include <QString>

namespace gateway {

/// What went wrong with the world outside (files, addresses, processes).
///
/// `text` is English, for the log and the terminal; it names what is wrong and the next step. Never
/// sent over the wire.
struct Error
{
    enum class Kind {
        NotFound,
        AccessDenied,
        InvalidInput,
        Corrupt,     ///< A file of ours that we cannot read back.
        InUse,       ///< Somebody listens on the port.
        Locked,      ///< Another process owns the folder.
        Unavailable, ///< Address or service not there now.
        NoSpace,     ///< The disk is full, or a quota is used up.
        Io,          ///< Read or write failed.
    };

    Kind kind = Kind::Io;
    QString text = {};
    QString subject = {}; ///< Path or address concerned; may be empty.

    bool operator==(const Error &) const = default;
};

using Outcome = Result<void, Error>;

} // namespace gateway
