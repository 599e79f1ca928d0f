// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/VersionNegotiator.h"

using namespace Qt::StringLiterals;

namespace gateway {

Result<const ProtocolDialect *, RpcError> negotiateVersion(qint64 minProtocol, qint64 maxProtocol)
{
    const auto speaks = [&](qint64 version) {
        return minProtocol <= version && version <= maxProtocol;
    };
    if (speaks(4))
        return &dialectV4();
    if (speaks(3))
        return &dialectV3();
    // Never 3 as the expected version: a current node host would then fall back to the older wire
    // with a signature that older gateways refuse (protocol-v4.md 2.2).
    return Failure{invalidRequest(u"protocol mismatch"_s, {{u"code"_s, u"PROTOCOL_MISMATCH"_s},
                                                           {u"clientMinProtocol"_s, minProtocol},
                                                           {u"clientMaxProtocol"_s, maxProtocol},
                                                           {u"expectedProtocol"_s, 4},
                                                           {u"minimumProbeProtocol"_s, 3}})};
}

} // namespace gateway
