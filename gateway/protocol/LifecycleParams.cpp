// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/LifecycleParams.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MaxReasonChars = 512;

void readLeaseId(ParamReader &reader, QLatin1StringView key, QString &into)
{
    constexpr qsizetype MaxChars = 128; // published schema
    reader.read(key, into);
    if (into.size() > MaxChars)
        reader.refuse(u"at /%1: must not have more than 128 characters"_s.arg(key));
    into = into.trimmed();
    if (into.isEmpty())
        reader.refuse(u"at /%1: must not have fewer than 1 characters"_s.arg(key));
}

} // namespace

Result<RestartParams, ParamFault> RestartParams::decode(ParamReader reader)
{
    RestartParams params;
    reader.allowUnknown();
    std::optional<QString> reason;
    reader.readText("reason"_L1, reason, MaxReasonChars);
    params.reason = reason.value_or(u"gateway.restart.request"_s);
    std::optional<bool> skips;
    reader.read("skipDeferral"_L1, skips);
    params.skipsDeferral = skips.value_or(false);
    if (auto target = reader.nested("target"_L1)) {
        target->allowUnknown();
        target->read("pid"_L1, params.targetPid, 1);
        target->read("port"_L1, params.targetPort, 1, 65535);
        reader.adopt(*target);
    }
    return reader.finish(std::move(params));
}

Result<SuspendParams, ParamFault> SuspendParams::decode(ParamReader reader)
{
    SuspendParams params;
    readLeaseId(reader, "requestId"_L1, params.requestId);
    std::optional<bool> drains;
    reader.read("drain"_L1, drains);
    params.drains = drains.value_or(false);
    std::optional<QString> terminals;
    reader.read("terminalPolicy"_L1, terminals);
    if (terminals && *terminals != "preserve"_L1 && *terminals != "terminate"_L1)
        reader.refuse(u"at /terminalPolicy: must be equal to one of the allowed values"_s);
    return reader.finish(std::move(params));
}

Result<SuspensionParams, ParamFault> SuspensionParams::decode(ParamReader reader)
{
    SuspensionParams params;
    readLeaseId(reader, "suspensionId"_L1, params.suspensionId);
    return reader.finish(std::move(params));
}

} // namespace gateway
