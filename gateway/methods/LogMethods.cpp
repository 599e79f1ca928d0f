// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/LogMethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct LogsTailParams
{
    LogTail::Wanted wanted = {};

    static Result<LogsTailParams, ParamFault> decode(ParamReader reader)
    {
        LogsTailParams params;
        std::optional<qint64> limit;
        std::optional<qint64> maxBytes;
        reader.read("cursor"_L1, params.wanted.cursor, 0);
        reader.read("limit"_L1, limit, 1, 5'000);
        reader.read("maxBytes"_L1, maxBytes, 1, 1'000'000);
        params.wanted.limit = limit.value_or(params.wanted.limit);
        params.wanted.maxBytes = maxBytes.value_or(params.wanted.maxBytes);
        return reader.finish(std::move(params));
    }
};

} // namespace

void LogMethods::registerOn(MethodRouter &router)
{
    router.add<LogsTailParams>(
        {.name = "logs.tail"_L1, .scope = Scope::Read},
        [this](const Peer &, const LogsTailParams &params) -> Result<QJsonObject, RpcError> {
            const auto found = m_tail.read(params.wanted);
            if (!found)
                return Failure{unavailable(u"log read failed"_s)};
            return QJsonObject{{u"file"_s, found->file},
                               {u"cursor"_s, found->size},
                               {u"size"_s, found->size},
                               {u"lines"_s, QJsonArray::fromStringList(found->lines)},
                               {u"truncated"_s, found->isTruncated},
                               {u"reset"_s, found->isReset}};
        });
}

} // namespace gateway
