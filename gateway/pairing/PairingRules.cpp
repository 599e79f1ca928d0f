// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/PairingRules.h"

#include "gateway/pairing/DeviceTokens.h"
#include "gateway/peers/ScopePolicy.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::array NativeApps{"openclaw-macos"_L1, "openclaw-linux"_L1, "openclaw-ios"_L1,
                                "openclaw-watchos"_L1, "openclaw-android"_L1};
constexpr std::array OwnPages{"openclaw-control-ui"_L1, "webchat-ui"_L1, "webchat"_L1};

bool isOneOf(const auto &list, const QString &value)
{
    return std::ranges::find(list, value) != list.end();
}

/// `iOS 18.4.0` → `ios`
QString withoutVersion(const QString &platform)
{
    const auto digit =
        std::ranges::find_if(platform, [](const QChar &letter) { return letter.isDigit(); });
    return platform.left(std::distance(platform.begin(), digit)).trimmed();
}

QString commonPlatformName(const QString &platform)
{
    if (platform == "darwin"_L1)
        return u"macos"_s;
    return platform == "win32"_L1 ? u"windows"_s : platform;
}

bool isSamePlatform(const QString &pinned, const QString &claimed, const QString &clientId)
{
    const QString before = pinned.trimmed().toLower();
    const QString now = claimed.trimmed().toLower();
    if (before.isEmpty() || before == now)
        return true;
    if (isOneOf(NativeApps, clientId)) {
        const QString name = withoutVersion(now);
        return !name.isEmpty() && name == withoutVersion(before);
    }
    return clientId == "node-host"_L1 && commonPlatformName(before) == commonPlatformName(now);
}

struct RefusalText
{
    QString message = {};
    QString hint = {};
};

RefusalText textsFor(PairingReason reason)
{
    switch (reason) {
    case PairingReason::NotPaired:
        return {.message = u"pairing required: device is not approved yet"_s,
                .hint = u"Approve this device from the pending pairing requests."_s};
    case PairingReason::RoleUpgrade:
        return {.message = u"pairing required: device is asking for a higher role than currently "
                           "approved"_s,
                .hint = u"Review the requested role upgrade, then approve the pending request."_s};
    case PairingReason::ScopeUpgrade:
        return {.message = u"pairing required: device is asking for more scopes than currently "
                           "approved"_s,
                .hint = u"Review the requested scopes, then approve the pending upgrade."_s};
    case PairingReason::MetadataUpgrade:
        return {.message = u"pairing required: device identity changed and must be re-approved"_s,
                .hint =
                    u"Review the refreshed device details, then approve the pending request."_s};
    }
    return {};
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(key, QJsonArray::fromStringList(list));
}

} // namespace

QLatin1StringView toText(PairingReason reason)
{
    switch (reason) {
    case PairingReason::NotPaired:
        return "not-paired"_L1;
    case PairingReason::RoleUpgrade:
        return "role-upgrade"_L1;
    case PairingReason::ScopeUpgrade:
        return "scope-upgrade"_L1;
    case PairingReason::MetadataUpgrade:
        return "metadata-upgrade"_L1;
    }
    return {};
}

RpcError PairingRefusal::toRpcError() const
{
    const RefusalText texts = textsFor(reason);
    QJsonObject details{{u"code"_s, u"PAIRING_REQUIRED"_s},
                        {u"reason"_s, QString(toText(reason))},
                        {u"requestId"_s, request.requestId.text()},
                        {u"remediationHint"_s, texts.hint},
                        {u"deviceId"_s, request.deviceId.text()},
                        {u"requestedRole"_s, QString(toText(request.role))}};
    insertUnlessEmpty(details, u"requestedScopes"_s, request.scopes);
    if (known) {
        insertUnlessEmpty(details, u"approvedRoles"_s, known->roles);
        insertUnlessEmpty(details, u"approvedScopes"_s, known->scopes);
    }
    if (request.role == Role::Node)
        details.insert(u"pauseReconnect"_s, false);
    const bool isPageOfAnOperator =
        request.role == Role::Operator && request.client.id == "openclaw-control-ui"_L1;
    if (isPageOfAnOperator || isBeingVerified) {
        details.insert(u"recommendedNextStep"_s, u"wait_then_retry"_s);
        details.insert(u"retryable"_s, true);
        details.insert(u"pauseReconnect"_s, false);
    }
    return {.code = ErrorCode::NotPaired, .message = texts.message, .details = details};
}

namespace pairing {

std::optional<PairingReason> gate(const PairingAsk &ask, const PairedDevice *known)
{
    if (!known || known->publicKey != ask.publicKey)
        return PairingReason::NotPaired;
    if (!known->hasRole(ask.role))
        return PairingReason::RoleUpgrade;
    if (ask.role == Role::Operator && !scopes::cover(known->scopes, ask.scopes))
        return PairingReason::ScopeUpgrade;
    if (!hasPinnedMetadata(ask.client, known->platform, known->deviceFamily))
        return PairingReason::MetadataUpgrade;
    return {};
}

bool hasPinnedMetadata(const ClientDescription &client, const std::optional<QString> &platform,
                       const std::optional<QString> &deviceFamily)
{
    const QString pinnedFamily = deviceFamily.value_or(QString()).trimmed();
    const QString family = client.deviceFamily.value_or(QString()).trimmed();
    const bool isSameFamily =
        pinnedFamily.isEmpty() || pinnedFamily.compare(family, Qt::CaseInsensitive) == 0;
    return isSameFamily && isSamePlatform(platform.value_or(QString()), client.platform, client.id);
}

bool isTrustedLocal(const PairingAsk &ask)
{
    return ask.mayApproveSilently &&
           (ask.browserOrigin.isEmpty() || isOneOf(OwnPages, ask.client.id));
}

bool mayPassSilently(const PairingAsk &ask, PairingReason reason, const PairedDevice *known)
{
    // A known id with another key is not a new device: a person has to look at it.
    if (reason == PairingReason::NotPaired)
        return !known;
    // The first reason may hide another one behind it; every one of them has to be passable.
    const bool wantsMoreScopes = !scopes::cover(known->scopes, ask.scopes);
    if (wantsMoreScopes && ask.auth == AuthMethod::DeviceToken)
        return false;
    return hasPinnedMetadata(ask.client, known->platform, known->deviceFamily) ||
           isOneOf(NativeApps, ask.client.id);
}

bool isRepeatOf(const PendingPairing &open, const PairingAsk &ask)
{
    // Another platform is another question to the person, who may have seen the first one.
    return open.publicKey == ask.publicKey && open.browserOrigin == ask.browserOrigin &&
           open.roles.contains(toText(ask.role)) && scopes::cover(open.scopes, ask.scopes) &&
           hasPinnedMetadata(ask.client, open.client.platform, open.client.deviceFamily);
}

QStringList merged(const QStringList &first, const QStringList &second)
{
    QStringList list = first + second;
    list.removeDuplicates();
    return list;
}

PairedDevice refreshed(PairedDevice device, const PairingAsk &ask, qint64 nowMs)
{
    const auto take = [](std::optional<QString> &kept, const std::optional<QString> &sent) {
        if (sent && !sent->isEmpty())
            kept = sent;
    };
    take(device.displayName, ask.client.displayName);
    take(device.platform, ask.client.platform);
    take(device.deviceFamily, ask.client.deviceFamily);
    take(device.modelIdentifier, ask.client.modelIdentifier);
    take(device.version, ask.client.version);
    take(device.clientId, ask.client.id);
    take(device.clientMode, ask.client.mode);
    device.remoteIp = ask.remoteIp.isEmpty() ? std::nullopt : std::optional(ask.remoteIp);
    device.role = ask.role;
    device.lastSeenAtMs = nowMs;
    device.lastSeenReason = u"connect"_s;
    return device;
}

PairedDevice approved(const PendingPairing &request, const PairedDevice *known, const QString &via,
                      qint64 nowMs)
{
    PairedDevice device;
    if (known && known->publicKey == request.publicKey)
        device = *known;
    else
        device.createdAtMs = nowMs;
    const auto seen = std::pair(device.lastSeenAtMs, device.lastSeenReason);
    device = refreshed(std::move(device),
                       {.deviceId = request.deviceId,
                        .client = request.client,
                        .remoteIp = request.remoteIp,
                        .role = request.role},
                       nowMs);
    std::tie(device.lastSeenAtMs, device.lastSeenReason) = seen;
    device.id = request.deviceId;
    device.publicKey = request.publicKey;
    if (!request.browserOrigin.isEmpty())
        device.browserOrigin = request.browserOrigin;
    device.approvedVia = via;
    device.approvedAtMs = nowMs;
    device.roles = pairing::merged(device.roles, request.roles);
    device.scopes = scopes::normalised(device.scopes + request.scopes);
    for (const QString &text : request.roles) {
        const auto role = roleFromText(text);
        if (!role)
            continue;
        const auto it = device.tokens.find(*role);
        const DeviceToken *before = it == device.tokens.end() ? nullptr : &it->second;
        const bool isValid = before && !before->isRevoked();
        const QStringList wanted = *role == Role::Operator ? request.scopes : QStringList();
        if (isValid && scopes::cover(before->scopes, wanted))
            continue;
        const QStringList given = isValid ? before->scopes + wanted : wanted;
        device.tokens.insert_or_assign(*role, DeviceTokens::issued(*role, given, before, nowMs));
    }
    return device;
}

} // namespace pairing

} // namespace gateway
