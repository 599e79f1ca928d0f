// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/DialectV3.h"

#include "gateway/base/Limits.h"
#include "gateway/protocol/Hello.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// protocol-v3.md 7: a client of that version has no use for any other.
constexpr std::array KnownEvents{
    "connect.challenge"_L1,
    "tick"_L1,
    "health"_L1,
    "presence"_L1,
    "heartbeat"_L1,
    "shutdown"_L1,
    "voicewake.changed"_L1,
    "talk.mode"_L1,
    "device.pair.requested"_L1,
    "device.pair.resolved"_L1,
    "node.pair.requested"_L1,
    "node.pair.resolved"_L1,
    "node.invoke.request"_L1,
    "exec.approval.requested"_L1,
    "exec.approval.resolved"_L1,
};

bool knows(QStringView event)
{
    return std::ranges::any_of(KnownEvents, [&](QLatin1StringView name) { return event == name; });
}

} // namespace

const DialectRules &DialectV3::rules() const
{
    static constexpr DialectRules Rules{.proofAge = limits::ProofAgeV3,
                                        .allowsProofWithoutNonce = true,
                                        .readsNoScopesAsAdmin = true,
                                        .trustsLocalDevicelessScopes = true,
                                        .approvesFirstSurface = true,
                                        .sharesApprovals = true,
                                        .approvalTimeout = limits::ApprovalTimeoutV3,
                                        .hasLegacyNodePairs = true,
                                        .hasLegacyNodePolicy = true,
                                        .findsCanvasByAddress = true};
    return Rules;
}

bool DialectV3::offers(const MethodSpec &method) const
{
    return method.versions != MethodSpec::Versions::V4Only;
}

RawJson DialectV3::encodeFeatures(const QStringList &methods, QStringList events) const
{
    events.removeIf([](const QString &name) { return !knows(name); });
    return DialectV4::encodeFeatures(methods, events);
}

QJsonObject DialectV3::helloFields(const Hello &hello) const
{
    QJsonObject object = DialectV4::helloFields(hello);
    object.insert(u"protocol"_s, 3);
    QJsonObject server = object.value("server"_L1).toObject();
    server.insert(u"host"_s, hello.hostName);
    object.insert(u"server"_s, server);
    // protocol-v3.md 4: `auth` only with a device token.
    if (!hello.deviceToken)
        object.remove("auth"_L1);
    object.remove("pluginSurfaceUrls"_L1);
    if (hello.canvasHostUrl)
        object.insert(u"canvasHostUrl"_s, *hello.canvasHostUrl);
    return object;
}

// protocol-v3.md 5.1 knows no FORBIDDEN and no details on a missing scope.
RpcError DialectV3::lowerError(RpcError error) const
{
    if (error.code == ErrorCode::Forbidden) {
        error.code = ErrorCode::InvalidRequest;
        error.details = {};
    }
    error.retryable = false;
    error.retryAfter.reset();
    return error;
}

std::optional<Event> DialectV3::lowerEvent(const Event &event) const
{
    if (!knows(event.name))
        return std::nullopt;
    return event;
}

const ProtocolDialect &dialectV3()
{
    static const DialectV3 Dialect;
    return Dialect;
}

} // namespace gateway
