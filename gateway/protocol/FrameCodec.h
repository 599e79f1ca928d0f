// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/protocol/Event.h"
#include "gateway/protocol/Frame.h"
#include "gateway/protocol/RpcError.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace gateway {

/// Why a message is not a request.
struct FrameFault
{
    enum class Kind {
        NotJson,    ///< Not JSON, or nested too deep.
        NotRequest, ///< JSON, but not a valid request frame.
    };

    Kind kind = Kind::NotJson;
    QString id = {};   ///< The frame's id, or `invalid`.
    QString text = {}; ///< What is wrong, for the answer.

    bool operator==(const FrameFault &) const = default;
};

/// Turns messages into request frames, and replies and events into messages; for the client's side
/// the reverse. Knows no method.
///
/// A frame holds exactly the keys of protocol-v3.md 1.2: its clients drop a frame with any other
/// key, or with a null `error`.
namespace FrameCodec {

/// Long fields of `params` are checked, but not parsed.
[[nodiscard]] Result<RequestFrame, FrameFault> decode(const QByteArray &message);

[[nodiscard]] QByteArray encodeReply(const QString &id, const QJsonValue &payload);
[[nodiscard]] QByteArray encodeReply(const QString &id, const RawJson &payload);
[[nodiscard]] QByteArray encodeError(const QString &id, const RpcError &error);

/// A payload as JSON text, to be shared by the messages of all receivers.
[[nodiscard]] QByteArray encodePayload(const QJsonValue &payload);
/// The message around an encoded payload; `payload` is empty for an event without one.
[[nodiscard]] QByteArray encodeEvent(const QString &name, const QByteArray &payload);
/// The same in two pieces: what all receivers share, and what each has of its own.
[[nodiscard]] QByteArray encodeEventStart(const QString &name, const QByteArray &payload);
[[nodiscard]] QByteArray encodeEventEnd(qint64 seq, std::optional<StateVersion> version);

/// A request to another gateway; `params` undefined: without.
[[nodiscard]] QByteArray encodeRequest(const RequestFrame &request);
/// What another gateway sent. Unknown keys are let pass: its release may be newer.
[[nodiscard]] Result<ServerFrame, FrameFault> decodeFromServer(const QByteArray &message);

} // namespace FrameCodec

} // namespace gateway
