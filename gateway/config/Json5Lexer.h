// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/config/Json5Node.h"

#include <QStringView>

namespace gateway {

/// The words of JSON5: white space, comments, strings, numbers, names. Keeps the view; the text
/// must outlive it.
class Json5Lexer final
{
public:
    explicit Json5Lexer(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype offset() const { return m_at; }
    /// The next unit, or zero at the end.
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;
    /// Takes the next unit if it is this one.
    bool take(QChar wanted);

    /// Skips white space and comments.
    [[nodiscard]] Result<void, Json5Fault> skipBlank();
    /// At a quote.
    [[nodiscard]] Result<QString, Json5Fault> readString();
    /// At a sign, digit, point, or the I or N of Infinity and NaN.
    [[nodiscard]] Result<QJsonValue, Json5Fault> readNumber();
    /// An ECMAScript name; a fault if none begins here.
    [[nodiscard]] Result<QString, Json5Fault> readName();

    [[nodiscard]] Json5Fault faultAt(qsizetype offset, const QString &reason) const;
    [[nodiscard]] Json5Fault fault(const QString &reason) const { return faultAt(m_at, reason); }

    /// Whether the text may stand as a key without quotes.
    [[nodiscard]] static bool isPlainName(QStringView text);

private:
    [[nodiscard]] char32_t codePoint() const;
    [[nodiscard]] bool startsNumberWord() const;
    Result<void, Json5Fault> skipBlockComment();
    Result<void, Json5Fault> readEscape(QString &into);
    Result<char32_t, Json5Fault> readHex(qsizetype digits);
    Result<void, Json5Fault> readUnicodeEscape(QString &into);
    Result<QJsonValue, Json5Fault> readHexNumber(qsizetype start, bool isNegative);
    Result<QJsonValue, Json5Fault> readDecimal(qsizetype start, bool isNegative);
    qsizetype skipDigits();
    Result<void, Json5Fault> expectEndOfNumber() const;

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace gateway
