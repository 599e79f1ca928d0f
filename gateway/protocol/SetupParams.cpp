// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/SetupParams.h"

using namespace Qt::StringLiterals;

namespace gateway {

Result<SetupCodeParams, ParamFault> SetupCodeParams::decode(ParamReader reader)
{
    SetupCodeParams params;
    std::optional<bool> joinUrl;
    std::optional<bool> picture;
    std::optional<bool> ignored;
    reader.read("publicUrl"_L1, params.publicUrl);
    reader.read("bootstrapProfile"_L1, params.bootstrapProfile);
    reader.read("joinUrl"_L1, joinUrl);
    reader.read("includeQr"_L1, picture);
    // There is no remote URL to prefer.
    reader.read("preferRemoteUrl"_L1, ignored);
    params.wantsJoinUrl = joinUrl.value_or(false);
    params.wantsPicture = picture.value_or(true);
    if (params.bootstrapProfile && *params.bootstrapProfile != "limited"_L1 &&
        *params.bootstrapProfile != "node"_L1)
        reader.refuse(u"at /bootstrapProfile: must be equal to one of the allowed values"_s);
    return reader.finish(std::move(params));
}

Result<SetupStatusParams, ParamFault> SetupStatusParams::decode(ParamReader reader)
{
    SetupStatusParams params;
    reader.read("setupId"_L1, params.setupId);
    return reader.finish(std::move(params));
}

} // namespace gateway
