// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/Json5Lexer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isBlank(QChar c)
{
    return c == u'\t' || c == u'\v' || c == u'\f' || c == QChar(0xFEFF) || isLineEnd(c) ||
           c.category() == QChar::Separator_Space;
}

bool isNameStart(char32_t c)
{
    return c == U'$' || c == U'_' || QChar::isLetter(c) ||
           QChar::category(c) == QChar::Number_Letter;
}

bool isNamePart(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Number_DecimalDigit:
    case QChar::Punctuation_Connector:
        return true;
    default: // The other 26 categories are not listed one by one.
        return isNameStart(c) || c == 0x200C || c == 0x200D;
    }
}

void appendCodePoint(QString &into, char32_t c)
{
    into.append(QStringView(QChar::fromUcs4(c)));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

const Json5Node *Json5Node::member(const QString &name) const
{
    for (auto it = children.rbegin(); it != children.rend(); ++it) {
        if (it->key == name)
            return &*it;
    }
    return nullptr;
}

QChar Json5Lexer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

bool Json5Lexer::take(QChar wanted)
{
    if (atEnd() || m_text.at(m_at) != wanted)
        return false;
    ++m_at;
    return true;
}

char32_t Json5Lexer::codePoint() const
{
    const QChar first = peek();
    if (first.isHighSurrogate() && peek(1).isLowSurrogate())
        return QChar::surrogateToUcs4(first, peek(1));
    return first.unicode();
}

Json5Fault Json5Lexer::faultAt(qsizetype offset, const QString &reason) const
{
    Json5Fault fault{.reason = reason};
    for (qsizetype i = 0; i < offset; ++i) {
        const QChar c = m_text.at(i);
        const bool isCrLf = c == u'\r' && i + 1 < m_text.size() && m_text.at(i + 1) == u'\n';
        if (c == u'\n' || (c == u'\r' && !isCrLf)) {
            ++fault.line;
            fault.column = 1;
        } else if (!c.isLowSurrogate() && !(i == 0 && c == QChar(0xFEFF))) {
            ++fault.column;
        }
    }
    return fault;
}

Result<void, Json5Fault> Json5Lexer::skipBlank()
{
    for (;;) {
        if (atEnd())
            return {};
        if (isBlank(peek())) {
            ++m_at;
        } else if (peek() == u'/' && peek(1) == u'/') {
            while (!atEnd() && !isLineEnd(peek()))
                ++m_at;
        } else if (peek() == u'/' && peek(1) == u'*') {
            if (auto skipped = skipBlockComment(); !skipped)
                return skipped;
        } else {
            return {};
        }
    }
}

Result<void, Json5Fault> Json5Lexer::skipBlockComment()
{
    const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
    if (end < 0)
        return Failure{fault(u"this comment has no end; add */"_s)};
    m_at = end + 2;
    return {};
}

Result<QString, Json5Fault> Json5Lexer::readString()
{
    const qsizetype start = m_at;
    const QChar quote = peek();
    ++m_at;
    QString text;
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'\n' || c == u'\r')
            return Failure{fault(u"a text may not go over the end of the line"_s)};
        if (c == quote) {
            ++m_at;
            return text;
        }
        if (c != u'\\') {
            text.append(c);
            ++m_at;
        } else if (auto read = readEscape(text); !read) {
            return Failure{read.error()};
        }
    }
    return Failure{faultAt(start, u"this text has no closing quote"_s)};
}

Result<void, Json5Fault> Json5Lexer::readEscape(QString &into)
{
    static constexpr QStringView Names = u"bfnrtv";
    static constexpr QStringView Meanings = u"\b\f\n\r\t\v";
    const QChar c = peek(1);
    if (const qsizetype known = Names.indexOf(c); known >= 0) {
        into.append(Meanings.at(known));
    } else if (c == u'u' || c == u'x') {
        return readUnicodeEscape(into);
    } else if (c == u'0' && !isDigit(peek(2))) {
        into.append(QChar::Null);
    } else if (isDigit(c)) {
        return Failure{fault(u"a backslash before a digit means nothing here"_s)};
    } else if (c == u'\r' && peek(2) == u'\n') {
        ++m_at;
    } else if (m_at + 1 < m_text.size() && !isLineEnd(c)) {
        into.append(c);
    }
    m_at = qMin(m_at + 2, m_text.size());
    return {};
}

Result<char32_t, Json5Fault> Json5Lexer::readHex(qsizetype digits)
{
    char32_t code = 0;
    for (qsizetype i = 0; i < digits; ++i) {
        bool isHex = false;
        const auto digit = QStringView(m_text.mid(m_at, 1)).toUInt(&isHex, 16);
        if (!isHex)
            return Failure{fault(u"expected %1 hexadecimal digits"_s.arg(digits))};
        code = code * 16 + digit;
        ++m_at;
    }
    return code;
}

Result<void, Json5Fault> Json5Lexer::readUnicodeEscape(QString &into)
{
    const qsizetype start = m_at;
    const bool isShort = peek(1) == u'x';
    m_at += 2;
    const auto first = readHex(isShort ? 2 : 4);
    if (!first)
        return Failure{first.error()};
    if (!QChar::isSurrogate(*first)) {
        appendCodePoint(into, *first);
        return {};
    }
    // No file could keep half a pair: UTF-8 has no form for it.
    const Json5Fault half = faultAt(start, u"this is only half of a character"_s);
    if (!QChar::isHighSurrogate(*first) || peek() != u'\\' || peek(1) != u'u')
        return Failure{half};
    m_at += 2;
    const auto second = readHex(4);
    if (!second)
        return Failure{second.error()};
    if (!QChar::isLowSurrogate(*second))
        return Failure{half};
    appendCodePoint(into, QChar::surrogateToUcs4(static_cast<char16_t>(*first),
                                                 static_cast<char16_t>(*second)));
    return {};
}

bool Json5Lexer::startsNumberWord() const
{
    const QStringView rest = m_text.sliced(m_at);
    return rest.startsWith(u"Infinity") || rest.startsWith(u"NaN");
}

Result<QJsonValue, Json5Fault> Json5Lexer::readNumber()
{
    const qsizetype start = m_at;
    const bool isNegative = take(u'-');
    if (!isNegative)
        take(u'+');
    if (startsNumberWord())
        return Failure{faultAt(start, u"a setting cannot be Infinity or NaN"_s)};
    if (peek() == u'0' && (peek(1) == u'x' || peek(1) == u'X'))
        return readHexNumber(start, isNegative);
    return readDecimal(start, isNegative);
}

Result<QJsonValue, Json5Fault> Json5Lexer::readHexNumber(qsizetype start, bool isNegative)
{
    m_at += 2;
    const qsizetype digits = m_at;
    while (QStringView(u"0123456789abcdefABCDEF").contains(peek()) && !atEnd())
        ++m_at;
    bool fits = false;
    const qint64 number = m_text.sliced(digits, m_at - digits).toLongLong(&fits, 16);
    if (!fits)
        return Failure{faultAt(start, m_at == digits ? u"expected hexadecimal digits after 0x"_s
                                                     : u"this number is too large"_s)};
    if (auto ended = expectEndOfNumber(); !ended)
        return Failure{ended.error()};
    return QJsonValue(isNegative ? -number : number);
}

qsizetype Json5Lexer::skipDigits()
{
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at - start;
}

Result<QJsonValue, Json5Fault> Json5Lexer::readDecimal(qsizetype start, bool isNegative)
{
    const qsizetype begin = m_at;
    const qsizetype whole = skipDigits();
    if (whole > 1 && m_text.at(begin) == u'0')
        return Failure{faultAt(start, u"a number may not begin with 0"_s)};
    bool isInteger = true;
    qsizetype fraction = 0;
    if (take(u'.')) {
        isInteger = false;
        fraction = skipDigits();
    }
    if (whole + fraction == 0)
        return Failure{faultAt(start, u"expected a number"_s)};
    if (peek() == u'e' || peek() == u'E') {
        isInteger = false;
        ++m_at;
        if (!take(u'-'))
            take(u'+');
        if (skipDigits() == 0)
            return Failure{fault(u"expected digits in the exponent"_s)};
    }
    if (auto ended = expectEndOfNumber(); !ended)
        return Failure{ended.error()};

    QString text = m_text.sliced(begin, m_at - begin).toString();
    if (isNegative)
        text.prepend(u'-');
    bool fits = false;
    if (const qint64 number = text.toLongLong(&fits); isInteger && fits)
        return QJsonValue(number);
    const double number = text.toDouble(&fits);
    if (!std::isfinite(number))
        return Failure{faultAt(start, u"this number is too large"_s)};
    return QJsonValue(number);
}

Result<void, Json5Fault> Json5Lexer::expectEndOfNumber() const
{
    if (!atEnd() && (isNamePart(codePoint()) || peek() == u'.' || peek() == u'\\'))
        return Failure{fault(u"this does not belong to a number"_s)};
    return {};
}

Result<QString, Json5Fault> Json5Lexer::readName()
{
    QString name;
    while (!atEnd()) {
        const qsizetype start = m_at;
        QString part;
        if (peek() == u'\\' && peek(1) == u'u') {
            if (auto read = readUnicodeEscape(part); !read)
                return Failure{read.error()};
        } else {
            appendCodePoint(part, codePoint());
        }
        const char32_t c = part.toUcs4().constFirst();
        if (name.isEmpty() ? !isNameStart(c) : !isNamePart(c)) {
            m_at = start;
            break;
        }
        name.append(part);
        if (m_at == start)
            m_at += part.size();
    }
    if (name.isEmpty())
        return Failure{fault(u"expected a name; put it in quotes if it is unusual"_s)};
    return name;
}

bool Json5Lexer::isPlainName(QStringView text)
{
    const auto codes = text.toUcs4();
    return !codes.isEmpty() && isNameStart(codes.constFirst()) &&
           std::all_of(codes.cbegin(), codes.cend(), [](uint c) { return isNamePart(c); });
}

} // namespace gateway
