// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/JsonScan.h"
#include "gateway/protocol/RawJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// What the scanner passes, Qt's parser reads as well: text that is relayed unparsed is read by others.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gateway;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(JsonScan::members(bytes).has_value());
    const auto json = RawJson::fromText(bytes);
    if (!json)
        return 0;
    const auto parsed = QJsonDocument::fromJson('[' + bytes + ']');
    if (parsed.array().size() != 1)
        std::abort();
    // Half a surrogate pair is kept by the parser, and replaced where it becomes UTF-8.
    const QString text = parsed.array().at(0).toString();
    if (json->isString() && text.isValidUtf16() && json->unquoted() != text.toUtf8())
        std::abort();
    return 0;
}
