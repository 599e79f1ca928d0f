// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/Json5Editor.h"
#include "gateway/config/Json5Reader.h"

#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

// A settings file, and a value put into it: what was edited must still be readable, and say so.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gateway;
    const auto text =
        Json5Reader::decode(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!text)
        return 0;
    const auto document = Json5Reader::read(*text);
    if (!document)
        return 0;
    const auto edited = Json5Editor::set(*text, {u"gateway"_s, u"port"_s}, 7);
    if (edited.has_value() != document->root.value.isObject())
        std::abort();
    if (!edited)
        return 0;
    const auto again = Json5Reader::read(*edited);
    if (!again || again->root.value.toObject().value("gateway"_L1).toObject().value("port"_L1) != 7)
        std::abort();
    const auto removed = Json5Editor::remove(*edited, {u"gateway"_s, u"port"_s});
    if (!removed || !Json5Reader::read(*removed))
        std::abort();
    return 0;
}
