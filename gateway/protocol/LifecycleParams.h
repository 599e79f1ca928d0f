// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/ParamReader.h"

#include <QString>

#include <optional>

/// Parameters of `gateway.*`. Rule: protocol-v4.md 7.3; `GatewaySuspend…Params` of the published
/// schema.
namespace gateway {

/// `gateway.restart.request`; what else official clients say of their own bookkeeping is ignored.
struct RestartParams
{
    QString reason = {};
    bool skipsDeferral = false;
    std::optional<qint64> targetPid = {};
    std::optional<qint64> targetPort = {};

    static Result<RestartParams, ParamFault> decode(ParamReader reader);
};

/// `gateway.suspend.prepare`. There are no terminals here: their policy is checked and ignored.
struct SuspendParams
{
    QString requestId = {}; ///< Trimmed, 1 to 128 characters.
    bool drains = false;

    static Result<SuspendParams, ParamFault> decode(ParamReader reader);
};

/// `gateway.suspend.status` and `.resume`.
struct SuspensionParams
{
    QString suspensionId = {}; ///< Trimmed, 1 to 128 characters.

    static Result<SuspensionParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
