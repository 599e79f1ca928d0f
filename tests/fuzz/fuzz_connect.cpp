// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/peers/ScopePolicy.h"
#include "gateway/protocol/Connect.h"
#include "tests/support/ConnectionParts.h"
#include "tests/support/TestIdentity.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

ConnectionOrigin farOrigin()
{
    return {.address = {.kind = ClientAddress::Kind::Remote,
                        .address = u"198.51.100.7"_s,
                        .isLocal = false}};
}

/// What the device would sign if it meant what it says; a fuzzer finds no signature by itself.
QJsonObject withProof(QJsonObject params, const ConnectParams &said, const QString &nonce,
                      qint64 now)
{
    const TestIdentity identity;
    QJsonObject device = identity.device(
        {.version = said.maxProtocol >= 4 ? 3 : 2,
         .clientId = said.client.id,
         .clientMode = said.client.mode,
         .role = said.role.value_or(u"operator"_s),
         .scopes = said.scopes.value_or(QStringList()),
         .signedAtMs = now,
         .token = QString::fromUtf8(said.auth.signedToken().reveal()),
         .nonce = nonce,
         .platform = said.client.platform,
         .deviceFamily = said.client.deviceFamily.value_or(QString())});
    params.insert(u"device"_s, device);
    return params;
}

} // namespace

// The parameters of `connect`, from near and from far, without a proof of the device and with one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QJsonObject params = QJsonDocument::fromJson(bytes).object();
    const auto said = ConnectParams::decode(ParamReader(params));
    for (const bool isFar : {false, true}) {
        for (const bool isProven : {false, true}) {
            if (isProven && !said)
                continue;
            ManualClock clock;
            ConnectionParts parts(clock);
            const ConnectionOrigin origin = isFar ? farOrigin() : ConnectionParts::localOrigin();
            const QString nonce = u"nonce"_s;
            const auto outcome = parts.handshake.run(
                isProven ? withProof(params, *said, nonce, clock.wallMs()) : params,
                {.connection = ConnectionId(u"1"_s), .nonce = nonce, .origin = origin});
            if (!outcome)
                continue;
            // In only with the secret, never with more than was asked; from far no device that is
            // unknown, and without a device to do nothing.
            if (!bytes.contains("secret") || !said || !outcome->peer)
                std::abort();
            if (isFar && (outcome->peer->device || !outcome->peer->scopes.isEmpty()))
                std::abort();
            for (const QString &scope : outcome->peer->scopes) {
                if (!said->scopes.value_or(QStringList()).contains(scope) &&
                    !scopes::cover(said->scopes.value_or(QStringList()), {scope}))
                    std::abort();
            }
        }
    }
    return 0;
}
