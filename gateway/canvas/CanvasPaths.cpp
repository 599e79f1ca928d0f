// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasPaths.h"

#include "gateway/base/Limits.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

std::optional<int> hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

std::optional<QByteArray> percentDecoded(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '%') {
            bytes.append(encoded[i]);
            continue;
        }
        if (i + 2 >= encoded.size())
            return std::nullopt;
        const auto high = hexValue(encoded[i + 1]);
        const auto low = hexValue(encoded[i + 2]);
        if (!high || !low)
            return std::nullopt;
        bytes.append(char(*high * 16 + *low));
        i += 2;
    }
    return bytes;
}

std::optional<QString> utf8Decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
}

} // namespace

bool isHiddenName(QStringView name)
{
    // Windows drops dots and blanks at the end, reads `\` as a separator and `:` as a stream.
    return name.startsWith(u'.') || name.endsWith(u'.') || name.endsWith(u' ') ||
           name.contains(u'\\') || name.contains(u':');
}

Result<CanvasPath, CanvasPath::Fault> CanvasPath::decode(QByteArrayView encoded)
{
    if (encoded.size() > limits::CanvasPathBytes)
        return Failure{Fault::TooLong};
    const auto bytes = percentDecoded(encoded);
    const auto text = bytes ? utf8Decoded(*bytes) : std::nullopt;
    if (!text || std::ranges::any_of(*text, isControl))
        return Failure{Fault::Malformed};
    const auto names = QStringView(*text).split(u'/', Qt::SkipEmptyParts);
    if (std::ranges::any_of(names, isHiddenName))
        return Failure{Fault::Hidden};
    CanvasPath path{.isFolder = text->isEmpty() || text->endsWith(u'/')};
    for (const QStringView name : names) {
        if (!path.relative.isEmpty())
            path.relative += u'/';
        path.relative += name;
    }
    return path;
}

} // namespace gateway
