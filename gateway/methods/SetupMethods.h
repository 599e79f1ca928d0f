// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"
#include "gateway/pairing/SetupCodes.h"
#include "gateway/protocol/SetupParams.h"
#include "gateway/server/MethodRouter.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace gateway {

/// `device.pair.setupCode` and `device.pair.setupStatus`. Rule: protocol-v4.md 5.8. Not listed in
/// `hello-ok.features`, as there.
class SetupMethods final
{
public:
    struct Urls
    {
        QStringList urls = {};
        QString source = {};
        QString tlsFingerprint = {}; ///< Empty unless the gateway's own TLS answers there.
    };
    /// Where devices find the gateway; the failure is for the caller. Empty: what listens.
    using FindUrls = std::function<Result<Urls, QString>(const std::optional<QString> &publicUrl)>;

    struct Collaborators
    {
        std::function<std::shared_ptr<const GatewayConfig>()> config;
        SetupCodes &codes;
        FindUrls findUrls;
        std::function<bool(const QString &url)> isSecure;
        /// The code as a PNG file; empty where that cannot be.
        std::function<QByteArray(const Secret &code)> picture;
    };

    explicit SetupMethods(Collaborators collaborators)
        : m_with(std::move(collaborators))
    {
    }

    void registerOn(MethodRouter &router);

private:
    Result<QJsonObject, RpcError> issue(const SetupCodeParams &params);

    Collaborators m_with;
};

} // namespace gateway
