// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/SystemParams.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MaxFieldChars = 512;

QString lenientText(ParamReader &reader, QLatin1StringView key)
{
    QJsonValue value;
    reader.readOpen(key, value);
    const QString text = value.toString().trimmed();
    return text.first(std::min(text.size(), MaxFieldChars));
}

QStringList lenientList(ParamReader &reader, QLatin1StringView key)
{
    QJsonValue value;
    reader.readOpen(key, value);
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        if (item.isString() && !item.toString().isEmpty() && list.size() < 64)
            list.append(item.toString());
    }
    return list;
}

} // namespace

Result<SetHeartbeatsParams, ParamFault> SetHeartbeatsParams::decode(ParamReader reader)
{
    reader.allowUnknown();
    QJsonValue enabled;
    reader.readOpen("enabled"_L1, enabled);
    if (!enabled.isBool())
        reader.refuse(u"enabled (boolean) required"_s);
    return reader.finish(SetHeartbeatsParams{.isEnabled = enabled.toBool()});
}

Result<SystemEventParams, ParamFault> SystemEventParams::decode(ParamReader reader)
{
    reader.allowUnknown();
    SystemEventParams params{.text = lenientText(reader, "text"_L1),
                             .deviceId = lenientText(reader, "deviceId"_L1),
                             .instanceId = lenientText(reader, "instanceId"_L1),
                             .host = lenientText(reader, "host"_L1),
                             .ip = lenientText(reader, "ip"_L1),
                             .mode = lenientText(reader, "mode"_L1),
                             .version = lenientText(reader, "version"_L1),
                             .platform = lenientText(reader, "platform"_L1),
                             .deviceFamily = lenientText(reader, "deviceFamily"_L1),
                             .modelIdentifier = lenientText(reader, "modelIdentifier"_L1),
                             .reason = lenientText(reader, "reason"_L1),
                             .roles = lenientList(reader, "roles"_L1),
                             .scopes = lenientList(reader, "scopes"_L1)};
    QJsonValue seconds;
    reader.readOpen("lastInputSeconds"_L1, seconds);
    if (seconds.isDouble() && seconds.toDouble() >= 0 && seconds.toDouble() < 1e12)
        params.lastInputSeconds = qint64(seconds.toDouble());
    return reader.finish(std::move(params));
}

Result<VoiceWakeParams, ParamFault> VoiceWakeParams::decode(ParamReader reader)
{
    reader.allowUnknown();
    QJsonValue triggers;
    reader.readOpen("triggers"_L1, triggers);
    if (!triggers.isArray())
        reader.refuse(u"voicewake.set requires triggers: string[]"_s);
    VoiceWakeParams params;
    for (const QJsonValue &trigger : triggers.toArray())
        params.triggers.append(trigger.toString());
    return reader.finish(std::move(params));
}

Result<TalkModeParams, ParamFault> TalkModeParams::decode(ParamReader reader)
{
    TalkModeParams params;
    reader.read("enabled"_L1, params.isEnabled);
    reader.readText("phase"_L1, params.phase, MaxFieldChars);
    return reader.finish(std::move(params));
}

} // namespace gateway
