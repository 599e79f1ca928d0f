// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/ParamReader.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Parameters of the system plane. Rule: protocol-v4.md 8, protocol-v3.md 5.5.
namespace gateway {

/// `set-heartbeats`; anything else in it is ignored.
struct SetHeartbeatsParams
{
    bool isEnabled = false;

    static Result<SetHeartbeatsParams, ParamFault> decode(ParamReader reader);
};

/// `system-event`; lenient: a field of the wrong type is as if absent.
struct SystemEventParams
{
    QString text = {}; ///< Trimmed; may be empty, which the method refuses.
    QString deviceId = {};
    QString instanceId = {};
    QString host = {};
    QString ip = {};
    QString mode = {};
    QString version = {};
    QString platform = {};
    QString deviceFamily = {};
    QString modelIdentifier = {};
    QString reason = {};
    std::optional<qint64> lastInputSeconds = {};
    QStringList roles = {};
    QStringList scopes = {};

    static Result<SystemEventParams, ParamFault> decode(ParamReader reader);
};

/// `voicewake.set`.
struct VoiceWakeParams
{
    QStringList triggers = {};

    static Result<VoiceWakeParams, ParamFault> decode(ParamReader reader);
};

/// `talk.mode`.
struct TalkModeParams
{
    bool isEnabled = false;
    std::optional<QString> phase = {};

    static Result<TalkModeParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
