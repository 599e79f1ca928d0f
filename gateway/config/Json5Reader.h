// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/config/Json5Node.h"

#include <QByteArray>
#include <QList>

namespace gateway {

/// What a JSON5 text says, and where it says it.
struct Json5Document
{
    Json5Node root = {};
    QList<Json5Fault> warnings = {}; ///< A key that occurs twice; the last one counts.
};

/// Reads JSON5. Refused beyond the standard: Infinity and NaN, halves of surrogate pairs, more than
/// limits::JsonDepth levels.
///
/// Thread: any. Rule: spec.json5.org.
class Json5Reader final
{
public:
    Json5Reader() = delete;

    [[nodiscard]] static Result<Json5Document, Json5Fault> read(const QString &text);

    /// UTF-8 of at most limits::ConfigFileBytes to text; a byte order mark stays in it, so that
    /// the text turns back into the same bytes.
    [[nodiscard]] static Result<QString, Json5Fault> decode(const QByteArray &bytes);

    /// Line and column of an offset, with the reason.
    [[nodiscard]] static Json5Fault locate(const QString &text, qsizetype offset,
                                           const QString &reason);
};

} // namespace gateway
