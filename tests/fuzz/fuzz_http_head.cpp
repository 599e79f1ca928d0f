// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/HttpHead.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto head = gateway::HttpHead::parse(bytes);
    if (head && (head->has("transfer-encoding") || !head->target.startsWith('/') ||
                 head->header("content-length").value_or("0") != "0"))
        std::abort();
    if (head)
        static_cast<void>(head->isUpgrade());
    return 0;
}
