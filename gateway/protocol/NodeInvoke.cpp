// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/NodeInvoke.h"

#include "gateway/protocol/FrameCodec.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// `payloadJSON: null` means none, and a value in place of the text is the payload itself.
void readPayload(ParamReader &reader, InvokeAnswer &answer)
{
    RawJson text;
    reader.readRaw("payload"_L1, answer.payload);
    reader.readRaw("payloadJSON"_L1, text);
    if (text.isString())
        answer.payloadJson = text;
    else if (!text.isNull() && answer.payload.isUndefined())
        answer.payload = text;
}

void readError(ParamReader &reader, InvokeAnswer &answer)
{
    QJsonValue error;
    reader.readOpen("error"_L1, error);
    if (error.isNull() || error.isUndefined())
        return;
    if (!error.isObject())
        return reader.refuse(u"at /error: must be object"_s);
    ParamReader nested(error.toObject(), u"/error"_s);
    nested.readText("code"_L1, answer.errorCode);
    nested.readText("message"_L1, answer.errorMessage);
    if (const auto checked = nested.finish(true); !checked)
        reader.refuse(checked.error().text);
}

} // namespace

Result<NodeInvokeParams, ParamFault> NodeInvokeParams::decode(ParamReader reader)
{
    NodeInvokeParams params;
    QString nodeId;
    QString command;
    std::optional<qint64> timeoutMs;
    reader.read("nodeId"_L1, nodeId);
    reader.read("command"_L1, command);
    reader.readOpen("params"_L1, params.params);
    reader.read("timeoutMs"_L1, timeoutMs, 0);
    reader.read("idempotencyKey"_L1, params.idempotencyKey);
    reader.read("sessionKey"_L1, params.sessionKey);
    for (const auto key : {"turnSourceChannel"_L1, "turnSourceTo"_L1, "turnSourceAccountId"_L1,
                           "turnSourceThreadId"_L1})
        reader.skip(key);
    params.nodeId = NodeId(nodeId.trimmed());
    params.command = command.trimmed();
    if (params.nodeId.isEmpty() || params.command.isEmpty())
        reader.refuse(u"nodeId and command required"_s);
    if (timeoutMs)
        params.timeout = std::chrono::milliseconds(*timeoutMs);
    return reader.finish(std::move(params));
}

QJsonObject InvokeRequest::encode() const
{
    QJsonValue paramsJson = QJsonValue::Null;
    if (!what.params.isUndefined())
        paramsJson = QString::fromUtf8(FrameCodec::encodePayload(what.params));
    QJsonObject object{{u"id"_s, id.text()},
                       {u"nodeId"_s, what.nodeId.text()},
                       {u"command"_s, what.command},
                       {u"paramsJSON"_s, paramsJson},
                       {u"timeoutMs"_s, qint64(timeout.count())},
                       {u"idempotencyKey"_s, what.idempotencyKey}};
    if (what.sessionKey)
        object.insert(u"sessionKey"_s, *what.sessionKey);
    return object;
}

Result<InvokeAnswer, ParamFault> InvokeAnswer::decode(ParamReader reader)
{
    InvokeAnswer answer;
    QString id;
    QString nodeId;
    reader.read("id"_L1, id);
    reader.read("nodeId"_L1, nodeId);
    reader.read("ok"_L1, answer.isOk);
    readPayload(reader, answer);
    readError(reader, answer);
    answer.id = InvokeId(id);
    answer.nodeId = NodeId(nodeId);
    return reader.finish(std::move(answer));
}

RawJson InvokeReply::told() const
{
    if (payloadJson.isUndefined())
        return payload;
    if (const auto held = RawJson::fromText(payloadJson.unquoted()))
        return *held;
    return RawJson::trusted(R"({"payloadJSON":)" + payloadJson.text() + '}');
}

RawJson InvokeReply::encode() const
{
    const RawJson payloadToTell = told();
    QByteArray text = R"({"ok":true,"nodeId":)" + RawJson::fromValue(nodeId.text()).text() +
                      R"(,"command":)" + RawJson::fromValue(command).text() +
                      R"(,"payloadJSON":)" +
                      (payloadJson.isUndefined() ? "null"_ba : payloadJson.text());
    if (!payloadToTell.isUndefined())
        text += R"(,"payload":)" + payloadToTell.text();
    text += '}';
    return RawJson::trusted(std::move(text));
}

} // namespace gateway
