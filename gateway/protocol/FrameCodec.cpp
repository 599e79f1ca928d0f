// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/FrameCodec.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Redaction.h"
#include "gateway/protocol/JsonScan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway::FrameCodec {

namespace {

constexpr qsizetype TraceParentChars = 128; // protocol-v4.md 1.2
// Below this, parsing costs less than looking.
constexpr qsizetype LongTextBytes = 4096;

// Deep nesting is refused before QJsonDocument recurses into it.
bool isTooDeep(const QByteArray &message)
{
    int depth = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message.at(i);
        if (isInString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInString = false;
        } else if (c == '"') {
            isInString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::JsonDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

struct SplitMessage
{
    QByteArray rest = {}; ///< The message without the long fields of its params.
    QHash<QString, RawJson> longParams = {};
};

void appendField(QByteArray &object, const JsonScan::Member &field)
{
    if (!object.endsWith('{'))
        object += ',';
    object += '"';
    object += field.key;
    object += "\":";
    object += field.value;
}

// A key that is spelled with escapes may be any key; one that comes twice has to be settled by the
// parser.
bool isPlainOnce(const JsonScan::Member &field, const std::vector<JsonScan::Member> &fields)
{
    return !field.key.contains('\\') &&
           std::ranges::count(fields, field.key, &JsonScan::Member::key) == 1;
}

// Nothing: there is no long field, or the parser has to judge the whole message.
std::optional<SplitMessage> split(const QByteArray &message)
{
    if (message.size() < LongTextBytes)
        return std::nullopt;
    const auto fields = JsonScan::members(message);
    if (!fields)
        return std::nullopt;
    SplitMessage parts{.rest = "{"};
    for (const JsonScan::Member &field : *fields) {
        const auto params = field.key == "params" && isPlainOnce(field, *fields)
                                ? JsonScan::members(field.value)
                                : std::nullopt;
        if (!params) {
            appendField(parts.rest, field);
            continue;
        }
        QByteArray shortParams = "{";
        for (const JsonScan::Member &param : *params) {
            if (param.value.size() >= LongTextBytes && isPlainOnce(param, *params)) {
                parts.longParams.insert(QString::fromUtf8(param.key),
                                        RawJson::trusted(param.value.toByteArray()));
            } else {
                appendField(shortParams, param);
            }
        }
        shortParams += '}';
        appendField(parts.rest, {.key = field.key, .value = shortParams});
    }
    parts.rest += '}';
    if (parts.longParams.isEmpty())
        return std::nullopt;
    return parts;
}

std::optional<QString> faultOf(const QJsonObject &frame)
{
    if (frame.value("type"_L1).toString() != "req"_L1)
        return u"at /type: must be equal to constant"_s;
    for (const auto key : {"id"_L1, "method"_L1}) {
        if (!frame.contains(key))
            return u"must have required property '%1'"_s.arg(key);
        if (!frame.value(key).isString() || frame.value(key).toString().isEmpty())
            return u"at /%1: must be a non-empty string"_s.arg(key);
    }
    const QJsonValue trace = frame.value("traceparent"_L1);
    if (!trace.isUndefined() && (!trace.isString() || trace.toString().size() > TraceParentChars))
        return u"at /traceparent: must be a string of at most 128 characters"_s;
    for (const QString &key : frame.keys()) {
        if (key != "type"_L1 && key != "id"_L1 && key != "method"_L1 && key != "params"_L1 &&
            key != "traceparent"_L1 && key != "expectedProfileId"_L1)
            return u"at root: unexpected property '%1'"_s.arg(forLog(key));
    }
    return std::nullopt;
}

FrameFault notRequest(const QJsonObject &frame, const QString &text)
{
    const QString id = frame.value("id"_L1).toString();
    return {
        .kind = FrameFault::Kind::NotRequest, .id = id.isEmpty() ? u"invalid"_s : id, .text = text};
}

ReplyError replyErrorFrom(const QJsonObject &object)
{
    ReplyError error{.code = object.value("code"_L1).toString(u"UNAVAILABLE"_s),
                     .message = object.value("message"_L1).toString(),
                     .details = object.value("details"_L1).toObject(),
                     .retryable = object.value("retryable"_L1).toBool()};
    if (const QJsonValue after = object.value("retryAfterMs"_L1); after.isDouble())
        error.retryAfter = std::chrono::milliseconds(qMax(qint64(0), after.toInteger()));
    return error;
}

// Nearly every name and id is plain; a document made for one costs more than the rest of a message.
QByteArray quoted(const QString &text)
{
    const bool isPlain = std::ranges::all_of(
        text, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
    return isPlain ? '"' + text.toLatin1() + '"' : RawJson::fromValue(text).text();
}

} // namespace

Result<RequestFrame, FrameFault> decode(const QByteArray &whole)
{
    const std::optional<SplitMessage> parts = split(whole);
    const QByteArray &message = parts ? parts->rest : whole;
    if (isTooDeep(message))
        return Failure{
            FrameFault{.kind = FrameFault::Kind::NotJson, .id = {}, .text = u"nested too deep"_s}};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(message, &fault);
    if (fault.error == QJsonParseError::IllegalValue && !message.trimmed().isEmpty() &&
        document.isNull()) {
        // QJsonDocument reads no bare scalars; to the protocol they are JSON, only no request.
        QJsonParseError wrappedFault;
        QJsonDocument::fromJson('[' + message + ']', &wrappedFault);
        if (wrappedFault.error == QJsonParseError::NoError)
            return Failure{notRequest({}, u"must be object"_s)};
    }
    if (fault.error != QJsonParseError::NoError)
        return Failure{
            FrameFault{.kind = FrameFault::Kind::NotJson, .id = {}, .text = fault.errorString()}};
    if (!document.isObject())
        return Failure{notRequest({}, u"must be object"_s)};

    const QJsonObject frame = document.object();
    if (const auto text = faultOf(frame))
        return Failure{notRequest(frame, *text)};
    return RequestFrame{.id = frame.value("id"_L1).toString(),
                        .method = frame.value("method"_L1).toString(),
                        .params = frame.value("params"_L1),
                        .longParams = parts ? parts->longParams : QHash<QString, RawJson>()};
}

QByteArray encodePayload(const QJsonValue &payload)
{
    return RawJson::fromValue(payload).text();
}

QByteArray encodeReply(const QString &id, const QJsonValue &payload)
{
    return encodeReply(id, RawJson::fromValue(payload));
}

QByteArray encodeReply(const QString &id, const RawJson &payload)
{
    QByteArray message = R"({"type":"res","id":)" + quoted(id) + R"(,"ok":true)";
    if (!payload.isUndefined())
        message += R"(,"payload":)" + payload.text();
    message += '}';
    return message;
}

QByteArray encodeError(const QString &id, const RpcError &error)
{
    return R"({"type":"res","id":)" + quoted(id) + R"(,"ok":false,"error":)" +
           encodePayload(error.encode()) + '}';
}

QByteArray encodeEvent(const QString &name, const QByteArray &payload)
{
    return encodeEventStart(name, payload) + '}';
}

QByteArray encodeEventStart(const QString &name, const QByteArray &payload)
{
    QByteArray start = R"({"type":"event","event":)" + quoted(name);
    if (!payload.isEmpty())
        start += R"(,"payload":)" + payload;
    return start;
}

QByteArray encodeEventEnd(qint64 seq, std::optional<StateVersion> version)
{
    QByteArray end = R"(,"seq":)" + QByteArray::number(seq);
    if (version) {
        end += R"(,"stateVersion":{"presence":)" + QByteArray::number(version->presence) +
               R"(,"health":)" + QByteArray::number(version->health) + '}';
    }
    return end + '}';
}

QByteArray encodeRequest(const RequestFrame &request)
{
    QByteArray message =
        R"({"type":"req","id":)" + quoted(request.id) + R"(,"method":)" + quoted(request.method);
    if (!request.params.isUndefined())
        message += R"(,"params":)" + encodePayload(request.params);
    return message + '}';
}

Result<ServerFrame, FrameFault> decodeFromServer(const QByteArray &message)
{
    if (isTooDeep(message))
        return Failure{
            FrameFault{.kind = FrameFault::Kind::NotJson, .id = {}, .text = u"nested too deep"_s}};
    QJsonParseError fault;
    const QJsonObject frame = QJsonDocument::fromJson(message, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Failure{
            FrameFault{.kind = FrameFault::Kind::NotJson, .id = {}, .text = fault.errorString()}};
    const QString type = frame.value("type"_L1).toString();
    if (type == "event"_L1 && !frame.value("event"_L1).toString().isEmpty()) {
        return ServerFrame(EventFrame{.name = frame.value("event"_L1).toString(),
                                      .payload = frame.value("payload"_L1)});
    }
    if (type != "res"_L1 || frame.value("id"_L1).toString().isEmpty() ||
        !frame.value("ok"_L1).isBool())
        return Failure{notRequest(frame, u"neither an answer nor an event"_s)};
    ReplyFrame reply{.id = frame.value("id"_L1).toString(), .payload = frame.value("payload"_L1)};
    if (!frame.value("ok"_L1).toBool()) {
        reply.payload = QJsonValue::Undefined;
        reply.error = replyErrorFrom(frame.value("error"_L1).toObject());
    }
    return ServerFrame(reply);
}

} // namespace gateway::FrameCodec
