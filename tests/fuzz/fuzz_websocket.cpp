// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/WebSocketFrames.h"

#include <QList>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gateway;

namespace {

constexpr qint64 MaxMessageBytes = 1000;

QList<WebSocketReader::Heard> hear(const QByteArray &bytes, qsizetype step)
{
    WebSocketReader reader;
    reader.setMaxMessageBytes(MaxMessageBytes);
    QList<WebSocketReader::Heard> all;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        reader.add(bytes.mid(at, step));
        while (auto heard = reader.next())
            all.append(*heard);
    }
    return all;
}

} // namespace

// What a client's bytes mean does not depend on how the network cuts them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using Kind = WebSocketReader::Kind;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto heard = hear(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (hear(bytes, 1) != heard || hear(bytes, 5) != heard)
        std::abort();
    for (qsizetype i = 0; i < heard.size(); ++i) {
        const auto &each = heard.at(i);
        const bool isEnd = each.kind == Kind::Close || each.kind == Kind::Fault;
        if (each.payload.size() > (each.kind == Kind::Message ? MaxMessageBytes : 125) ||
            (isEnd && i + 1 < heard.size()))
            std::abort();
    }
    return 0;
}
