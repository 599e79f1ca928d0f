// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/RawJson.h"

#include "gateway/protocol/JsonScan.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonDocument>

namespace gateway {

namespace {

void appendUtf8(QByteArray &text, char32_t character)
{
    const auto trail = [character](int shift) {
        return char(0x80 | ((character >> shift) & 0x3f));
    };
    if (character < 0x80) {
        text += char(character);
    } else if (character < 0x800) {
        text += char(0xc0 | (character >> 6));
        text += trail(0);
    } else if (character < 0x10000) {
        text += char(0xe0 | (character >> 12));
        text += trail(6);
        text += trail(0);
    } else {
        text += char(0xf0 | (character >> 18));
        text += trail(12);
        text += trail(6);
        text += trail(0);
    }
}

char16_t hexAt(QByteArrayView text, qsizetype at)
{
    return char16_t(text.sliced(at, 4).toUInt(nullptr, 16));
}

// The character of the escape `\uXXXX` whose digits begin at `at`; moves `at` behind it, and behind
// the second half of a surrogate pair.
char32_t characterAt(QByteArrayView text, qsizetype &at)
{
    const char16_t first = hexAt(text, at);
    at += 4;
    if (!QChar::isSurrogate(first))
        return first;
    if (QChar::isHighSurrogate(first) && text.sliced(at).startsWith("\\u")) {
        const char16_t second = hexAt(text, at + 2);
        if (QChar::isLowSurrogate(second)) {
            at += 6;
            return QChar::surrogateToUcs4(first, second);
        }
    }
    return QChar::ReplacementCharacter;
}

char unescaped(char letter)
{
    switch (letter) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return letter;
    }
}

} // namespace

std::optional<RawJson> RawJson::fromText(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (!JsonScan::isValue(trimmed))
        return std::nullopt;
    return trusted(trimmed);
}

RawJson RawJson::fromValue(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isObject())
        return trusted(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    // QJsonDocument writes no bare scalars, so that a list stands around the value.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return trusted(list.sliced(1, list.size() - 2));
}

RawJson RawJson::trusted(QByteArray text)
{
    RawJson json;
    json.m_text = std::move(text);
    return json;
}

QJsonValue RawJson::value() const
{
    if (isUndefined())
        return QJsonValue::Undefined;
    return QJsonDocument::fromJson('[' + m_text + ']').array().at(0);
}

QByteArray RawJson::unquoted() const
{
    if (!isString())
        return {};
    const QByteArrayView text = QByteArrayView(m_text).sliced(1, m_text.size() - 2);
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype escape = text.indexOf('\\', at);
        const qsizetype end = escape < 0 ? text.size() : escape;
        plain += text.sliced(at, end - at);
        if (escape < 0)
            break;
        const char letter = text.at(escape + 1);
        at = escape + 2;
        if (letter == 'u')
            appendUtf8(plain, characterAt(text, at));
        else
            plain += unescaped(letter);
    }
    return plain;
}

} // namespace gateway
