// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gateway {

/// Bytes from the system's generator (OpenSSL RAND_bytes). Ends the process if there are none: no
/// secret may ever be made from anything weaker.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// base64url without padding, as in tokens and keys on the wire.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

} // namespace gateway
