// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/HtmlInjection.h"

#include <algorithm>

namespace gateway {

namespace {

// Only there a `</body>` is looked for.
constexpr qint64 TailBytes = 65'536;

// From the end: there it mostly stands.
qsizetype placeIn(QByteArrayView text)
{
    constexpr QByteArrayView End = "</body>";
    for (qsizetype at = text.size() - End.size(); at >= 0; --at) {
        if (text[at] == '<' && text.sliced(at, End.size()).compare(End, Qt::CaseInsensitive) == 0)
            return at;
    }
    return text.size();
}

} // namespace

QByteArray injected(const QByteArray &page, const QByteArray &script)
{
    QByteArray result = page;
    return result.insert(placeIn(page), script);
}

HttpBody injected(CanvasFile file, const QByteArray &script)
{
    HttpBody body;
    if (!file.file) {
        body.appendBytes(injected(file.content, script));
        return body;
    }
    const qint64 start = std::max<qint64>(0, file.size() - TailBytes);
    QByteArray tail;
    if (file.file->seek(start))
        tail = file.file->read(TailBytes);
    if (start == 0) {
        body.appendBytes(injected(tail, script));
        return body;
    }
    const qint64 place = start + placeIn(tail);
    body.appendStretch(0, place);
    body.appendBytes(script);
    body.appendStretch(place, file.size() - place);
    body.setFile(std::move(file.file));
    return body;
}

} // namespace gateway
