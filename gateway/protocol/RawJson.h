// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace gateway {

/// One JSON value as the text it came in, for what is relayed and looked at by nobody on the way.
/// The text is whole, valid UTF-8 JSON, so that it can stand inside another message as it is.
///
/// Thread: any; a value type that shares its bytes.
class RawJson final
{
public:
    RawJson() = default; ///< Undefined, as an absent field is.

    /// Nothing if `text` is not one JSON value, or is nested deeper than `limits::JsonDepth`.
    [[nodiscard]] static std::optional<RawJson> fromText(const QByteArray &text);
    [[nodiscard]] static RawJson fromValue(const QJsonValue &value);
    /// For text that is known to be a valid value.
    [[nodiscard]] static RawJson trusted(QByteArray text);

    [[nodiscard]] bool isUndefined() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isNull() const { return m_text == "null"; }
    [[nodiscard]] bool isString() const { return m_text.startsWith('"'); }

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] QJsonValue value() const; ///< Parses; Undefined when undefined.
    /// What a string holds, in UTF-8; half a surrogate pair becomes U+FFFD. Empty for other values.
    [[nodiscard]] QByteArray unquoted() const;

    bool operator==(const RawJson &) const = default;

private:
    QByteArray m_text;
};

} // namespace gateway
