// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/ClientAddress.h"
#include "gateway/protocol/HttpHead.h"
#include "gateway/server/HttpBody.h"

#include <QTcpSocket>

#include <optional>

namespace gateway {

/// A tree of paths that is served on the gateway port beside the gateway's own.
///
/// Thread: gateway thread only.
class HttpSite
{
public:
    HttpSite() = default;
    HttpSite(const HttpSite &) = delete;
    HttpSite &operator=(const HttpSite &) = delete;
    virtual ~HttpSite() = default;

    /// Nothing if the path is not of this site.
    [[nodiscard]] virtual std::optional<HttpAnswer> answer(const HttpHead &head,
                                                           const ClientAddress &client) = 0;
    /// Whether an upgrade at this path is for this site.
    [[nodiscard]] virtual bool takesUpgrade(const HttpHead &head) const = 0;
    [[nodiscard]] virtual std::optional<HttpReply> refuseUpgrade(const HttpHead &head,
                                                                 const ClientAddress &client) = 0;
    /// Takes over a socket whose upgrade was not refused.
    virtual void upgrade(QTcpSocket *socket, const HttpHead &head) = 0;
};

} // namespace gateway
