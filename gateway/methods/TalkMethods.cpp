// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/TalkMethods.h"

#include "gateway/protocol/SystemParams.h"

using namespace Qt::StringLiterals;

namespace gateway {

bool TalkMethods::hasPhone() const
{
    return m_nodes.any([](const NodeSession &session) {
        const PlatformClass platform =
            classifyPlatform(session.traits.platform, session.traits.deviceFamily);
        return platform == PlatformClass::Ios || platform == PlatformClass::IosPhone ||
               platform == PlatformClass::Android;
    });
}

void TalkMethods::registerOn(MethodRouter &router)
{
    router.add<TalkModeParams>(
        {.name = "talk.mode"_L1, .scope = Scope::Talk},
        [this](const Peer &caller, const TalkModeParams &params) -> Result<QJsonObject, RpcError> {
            if (caller.client.mode == "webchat"_L1 && !hasPhone())
                return Failure{unavailable(u"talk disabled: no connected iOS/Android nodes"_s)};
            const QJsonObject mode{
                {u"enabled"_s, params.isEnabled},
                {u"phase"_s, params.phase ? QJsonValue(*params.phase) : QJsonValue::Null},
                {u"ts"_s, m_clock.wallMs()}};
            m_announce(mode);
            return mode;
        });
}

} // namespace gateway
