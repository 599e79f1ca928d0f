// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/FrameCodec.h"
#include "gateway/protocol/ServerHello.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gateway;

// What another gateway sends to this one as its client.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto frame = FrameCodec::decodeFromServer(bytes);
    if (!frame)
        return 0;
    if (const auto *reply = std::get_if<ReplyFrame>(&*frame)) {
        if (reply->id.isEmpty())
            std::abort();
        static_cast<void>(ServerHello::decode(reply->payload.toObject()).has_value());
    } else if (std::get<EventFrame>(*frame).name.isEmpty()) {
        std::abort();
    }
    return 0;
}
