// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace gateway {

/// Walks over JSON text without building values: what is only passed on need not be parsed.
/// Strict by RFC 8259 and bounded by `limits::JsonDepth`; a number has to fit a double. Thread: any; pure.
namespace JsonScan {

/// One field of an object, as slices of the scanned text.
struct Member
{
    QByteArrayView key = {};   ///< Between the quotes, escapes as written.
    QByteArrayView value = {}; ///< The value alone, without spaces around it.
};

/// Whether `text` is exactly one JSON value in valid UTF-8.
[[nodiscard]] bool isValue(QByteArrayView text);

/// The fields of the object that `text` is, in order; nothing if it is no valid JSON object.
[[nodiscard]] std::optional<std::vector<Member>> members(QByteArrayView text);

} // namespace JsonScan

} // namespace gateway
