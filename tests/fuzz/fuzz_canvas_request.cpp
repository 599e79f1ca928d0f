// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasPaths.h"
#include "gateway/canvas/CanvasRoute.h"
#include "gateway/canvas/RangeHeader.h"
#include "gateway/canvas/Validators.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void checkPath(QByteArrayView text)
{
    const auto path = gateway::CanvasPath::decode(text);
    if (!path)
        return;
    if (path->relative.startsWith(u'/') || path->relative.endsWith(u'/'))
        std::abort();
    for (const QStringView name : QStringView(path->relative).split(u'/', Qt::SkipEmptyParts)) {
        if (gateway::isHiddenName(name) || name.contains(QChar(0)))
            std::abort();
    }
}

void checkRange(QByteArrayView text, qint64 fileSize)
{
    const auto verdict = gateway::parseRange(text, fileSize);
    if (const auto *range = std::get_if<gateway::ByteRange>(&verdict)) {
        if (range->first < 0 || range->last < range->first || range->last >= fileSize)
            std::abort();
    }
}

void checkRoute(const QByteArray &text)
{
    const auto route = gateway::CanvasRoute::of({.method = "GET", .target = text});
    if (!route)
        return;
    // Nothing of the canvas lies outside its prefix, and what is left of a path was part of it.
    if (!text.startsWith("/__openclaw__/") || !text.contains(route->rest))
        std::abort();
    checkPath(route->rest);
}

void checkConditions(const QByteArray &text)
{
    const gateway::Validators validators{.etag = "\"1-2\"", .modifiedSeconds = 784'111'777};
    gateway::HttpHead head{.method = "GET", .target = "/", .headers = {{"if-none-match", text}}};
    const bool isKnown = validators.isKnownTo(head);
    if (isKnown && !text.contains("\"1-2\"") && text != "*")
        std::abort();
    head.headers = {{"if-modified-since", text}, {"if-range", text}};
    static_cast<void>(validators.isKnownTo(head));
    if (validators.allowRange(head) && text != validators.etag &&
        text != gateway::toHttpDate(*validators.modifiedSeconds))
        std::abort();
    if (const auto seconds = gateway::fromHttpDate(text); seconds) {
        if (gateway::toHttpDate(*seconds) != text)
            std::abort();
    }
}

} // namespace

// The first eight bytes are the size of the file; the rest is a path, a Range header, a target and
// a condition.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 8)
        return 0;
    qint64 fileSize = 0;
    for (int i = 0; i < 8; ++i)
        fileSize = (fileSize << 7) | (data[i] & 0x7f);
    const QByteArray text(reinterpret_cast<const char *>(data) + 8, qsizetype(size) - 8);
    checkPath(text);
    checkRange(text, fileSize);
    checkRoute(text);
    checkConditions(text);
    return 0;
}
