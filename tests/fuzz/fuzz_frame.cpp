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
    // What is passed on unparsed is read by others.
    for (const RawJson &text : frame->longParams) {
        if (text.value().isUndefined())
            std::abort();
    }
    static_cast<void>(ConnectParams::decode(ParamReader(*frame)).has_value());
    static_cast<void>(NodeInvokeParams::decode(ParamReader(*frame)).has_value());
    static_cast<void>(NodeEventParams::decode(ParamReader(*frame)).has_value());
    if (const auto answer = InvokeAnswer::decode(ParamReader(*frame))) {
        const InvokeReply reply{.nodeId = answer->nodeId,
                                .command = frame->method,
                                .payload = answer->payload,
                                .payloadJson = answer->payloadJson};
        if (!reply.encode().value().isObject())
            std::abort();
    }
    return 0;
}
