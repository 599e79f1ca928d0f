// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/Connect.h"
#include "gateway/protocol/FrameCodec.h"
#include "gateway/protocol/NodeInvoke.h"
#include "gateway/protocol/NodeReports.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// A frame, and its parameters read as those of the methods a stranger or a node may call.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace gateway;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto frame = FrameCodec::decode(bytes);
    if (!frame) {
        if (frame.error().kind == FrameFault::Kind::NotRequest && frame.error().id.isEmpty())
            std::abort();
        return 0;
    }
    if (frame->id.isEmpty() || frame->method.isEmpty())
        std::abort();
    const QJsonObject params = frame->params.toObject();
    static_cast<void>(ConnectParams::decode(ParamReader(params)).has_value());
    static_cast<void>(NodeInvokeParams::decode(ParamReader(params)).has_value());
    static_cast<void>(InvokeAnswer::decode(ParamReader(params)).has_value());
    static_cast<void>(NodeEventParams::decode(ParamReader(params)).has_value());
    // What was read can be said again, and reads the same.
    static_cast<void>(FrameCodec::encodeReply(frame->id, frame->params));
    return 0;
}
