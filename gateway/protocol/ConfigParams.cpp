// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/ConfigParams.h"

using namespace Qt::StringLiterals;

namespace gateway {

Result<ConfigWriteParams, ParamFault> ConfigWriteParams::decode(ParamReader reader)
{
    ConfigWriteParams params;
    std::optional<QStringList> replacePaths;
    reader.read("raw"_L1, params.raw);
    reader.read("baseHash"_L1, params.baseHash);
    reader.read("replacePaths"_L1, replacePaths);
    for (const auto key : {"sessionKey"_L1, "deliveryContext"_L1, "note"_L1, "restartDelayMs"_L1})
        reader.skip(key);
    params.replacePaths = replacePaths.value_or(QStringList());
    return reader.finish(std::move(params));
}

Result<ConfigLookupParams, ParamFault> ConfigLookupParams::decode(ParamReader reader)
{
    ConfigLookupParams params;
    reader.read("path"_L1, params.path);
    return reader.finish(std::move(params));
}

} // namespace gateway
