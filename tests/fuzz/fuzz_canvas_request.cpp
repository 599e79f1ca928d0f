// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasPaths.h"
#include "gateway/canvas/RangeHeader.h"

#include <QList>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// The first eight bytes are the size of the file, the rest is once a path and once a Range header.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 8)
        return 0;
    qint64 fileSize = 0;
    for (int i = 0; i < 8; ++i)
        fileSize = (fileSize << 7) | (data[i] & 0x7f);
    const QByteArrayView text(reinterpret_cast<const char *>(data) + 8, qsizetype(size) - 8);

    if (const auto path = gateway::CanvasPath::decode(text)) {
        if (path->relative.startsWith(u'/') || path->relative.endsWith(u'/'))
            std::abort();
        for (const QStringView name : QStringView(path->relative).split(u'/', Qt::SkipEmptyParts)) {
            if (gateway::isHiddenName(name) || name.contains(QChar(0)))
                std::abort();
        }
    }
    const auto verdict = gateway::parseRange(text, fileSize);
    if (const auto *range = std::get_if<gateway::ByteRange>(&verdict)) {
        if (range->first < 0 || range->last < range->first || range->last >= fileSize)
            std::abort();
    }
    return 0;
}
