// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"
#include "gateway/protocol/HttpHead.h"
#include "gateway/server/HttpReply.h"

#include <QString>

#include <functional>
#include <optional>

namespace gateway {

/// Serves the official web control page at the gateway port, if its files are on this computer:
/// where `gateway.controlUi.root` says, or in an installed `openclaw` package. Without them `/` is
/// a page that says what this is.
///
/// Paths that are no file are the page itself, which has paths of its own; only what looks like a
/// file is missing. Never a file outside the folder, nor a hidden one.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 14, 19.
class ControlPage final
{
public:
    static constexpr qint64 MaxFileBytes = 16'777'216; // own: the largest of both releases is 3 MB

    using DeviceTokenCheck = std::function<bool(const Secret &)>;

    /// `installed` is the folder found on this computer; empty if there is none. `isDeviceToken`:
    /// whether an operator's device signs in with it.
    ControlPage(QString installed, DeviceTokenCheck isDeviceToken)
        : m_installed(std::move(installed))
        , m_isDeviceToken(std::move(isDeviceToken))
    {
    }

    /// The page's folder in the package that the command `openclaw` belongs to; empty if none.
    [[nodiscard]] static QString findInstalled();

    /// Nothing for paths that are never the page's.
    [[nodiscard]] std::optional<HttpReply> answer(const HttpHead &head,
                                                  const GatewayConfig &config) const;

private:
    [[nodiscard]] HttpReply bootstrap(const HttpHead &head, const GatewayConfig &config) const;
    [[nodiscard]] bool isBearer(const HttpHead &head, const GatewayConfig &config) const;
    [[nodiscard]] HttpReply answerFile(const QString &root, const QString &path) const;

    QString m_installed;
    DeviceTokenCheck m_isDeviceToken;
};

} // namespace gateway
