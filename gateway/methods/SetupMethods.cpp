// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/SetupMethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;

SetupAccess accessOf(const std::optional<QString> &profile)
{
    if (!profile)
        return SetupAccess::Full;
    return *profile == "node"_L1 ? SetupAccess::Node : SetupAccess::Limited;
}

constexpr qsizetype MaxPictureChars = 16'384; // v4 5.8

std::optional<QString> pictureUrl(const QByteArray &png)
{
    const QString url = u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
    return png.isEmpty() || url.size() > MaxPictureChars ? std::nullopt : std::optional(url);
}

} // namespace

void SetupMethods::registerOn(MethodRouter &router)
{
    router.add<SetupCodeParams>(
        {.name = "device.pair.setupCode"_L1,
         .scope = Scope::Admin,
         .versions = MethodSpec::Versions::V4Only,
         .isAdvertised = false},
        [this](const Peer &, const SetupCodeParams &params) { return issue(params); });
    router.add<SetupStatusParams>({.name = "device.pair.setupStatus"_L1,
                                   .scope = Scope::Admin,
                                   .versions = MethodSpec::Versions::V4Only,
                                   .isAdvertised = false},
                                  [this](const Peer &, const SetupStatusParams &params) -> Reply {
                                      return m_with.codes.status(params.setupId);
                                  });
}

// A full code reads like an administrator's password: over a plain connection it becomes a limited
// one. Rule: protocol-v4.md 5.8 "full access".
Reply SetupMethods::issue(const SetupCodeParams &params)
{
    if (params.wantsJoinUrl)
        return Failure{
            invalidRequest(u"Join URLs are not offered by this gateway; use the setup code."_s)};
    const auto found = m_with.findUrls(params.publicUrl);
    if (!found)
        return Failure{invalidRequest(found.error())};
    SetupAccess access = accessOf(params.bootstrapProfile);
    const bool isDowngraded = access == SetupAccess::Full && !m_with.isSecure(found->urls.first());
    if (isDowngraded)
        access = SetupAccess::Limited;
    const auto code = m_with.codes.issue(access);
    if (!code) {
        RpcError error = unavailable(u"too many open setup codes"_s);
        error.retryable = true;
        return Failure{error};
    }
    const Secret text = encodeSetupCode(*code, found->urls, found->tlsFingerprint);
    const auto config = m_with.config();
    QJsonObject reply{
        {u"setupId"_s, code->setupId},
        {u"expiresAtMs"_s, code->expiresAtMs},
        {u"setupCode"_s, QString::fromUtf8(text.reveal())},
        {u"gatewayUrl"_s, found->urls.first()},
        {u"auth"_s, config->authMode == AuthMode::Password ? u"password"_s : u"token"_s},
        {u"urlSource"_s, found->source},
        {u"access"_s, QString(toText(access))}};
    if (found->urls.size() > 1)
        reply.insert(u"gatewayUrls"_s, QJsonArray::fromStringList(found->urls));
    if (isDowngraded)
        reply.insert(u"accessDowngraded"_s, true);
    if (const auto url = params.wantsPicture ? pictureUrl(m_with.picture(text)) : std::nullopt)
        reply.insert(u"qrDataUrl"_s, *url);
    return reply;
}

} // namespace gateway
