// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/HtmlInjection.h"

#include <algorithm>

namespace gateway {

namespace {

// Only there a `</body>` is looked for.
constexpr qint64 TailBytes = 65'536;

qsizetype placeIn(const QByteArray &text)
{
    const qsizetype place = text.toLower().lastIndexOf("</body>");
    return place < 0 ? text.size() : place;
}

} // namespace

QByteArray injected(const QByteArray &page, const QByteArray &script)
{
    QByteArray result = page;
    return result.insert(placeIn(page), script);
}

HttpBody injected(CanvasFile file, const QByteArray &script)
{
    const qint64 start = std::max<qint64>(0, file.size - TailBytes);
    QByteArray tail;
    if (file.file->seek(start))
        tail = file.file->read(TailBytes);
    HttpBody body;
    if (start == 0) {
        body.appendBytes(injected(tail, script));
        return body;
    }
    const qint64 place = start + placeIn(tail);
    body.appendStretch(0, place);
    body.appendBytes(script);
    body.appendStretch(place, file.size - place);
    body.setFile(std::move(file.file));
    return body;
}

} // namespace gateway
