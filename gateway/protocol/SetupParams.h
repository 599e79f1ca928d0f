// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/ParamReader.h"

#include <QString>

#include <optional>

namespace gateway {

/// `device.pair.setupCode`. Rule: protocol-v4.md 5.8.
struct SetupCodeParams
{
    std::optional<QString> publicUrl = {};
    std::optional<QString> bootstrapProfile = {}; ///< `limited`, `node`; absent: full
    bool wantsJoinUrl = false;
    bool wantsPicture = true; ///< `qrDataUrl`

    static Result<SetupCodeParams, ParamFault> decode(ParamReader reader);
};

/// `device.pair.setupStatus`.
struct SetupStatusParams
{
    QString setupId = {};

    static Result<SetupStatusParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
