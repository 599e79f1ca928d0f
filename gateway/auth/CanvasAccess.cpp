// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/CanvasAccess.h"

#include "gateway/auth/Authenticator.h"
#include "gateway/auth/HostPolicy.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

std::optional<Secret> bearerOf(const HttpHead &head)
{
    const QByteArray value = head.header("authorization").value_or(QByteArray());
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.first(blank).compare("bearer", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return Secret(value.sliced(blank + 1).trimmed());
}

// `Origin` names another site than the one that was asked.
bool isForeignOrigin(const HttpHead &head)
{
    const auto origin = head.header("origin");
    if (!origin)
        return false;
    const QByteArray host = head.header("host").value_or(QByteArray());
    return origin->compare("http://" + host, Qt::CaseInsensitive) != 0 &&
           origin->compare("https://" + host, Qt::CaseInsensitive) != 0;
}

} // namespace

RpcError CanvasAccess::errorOf(Refusal refusal)
{
    const auto error = [](const QString &text, const QString &code) {
        return invalidRequest(text, {{u"code"_s, code}});
    };
    switch (refusal) {
    case Refusal::Unauthorized:
        return error(u"canvas: no valid link"_s, u"CANVAS_UNAUTHORIZED"_s);
    case Refusal::ForeignHost:
        return error(u"canvas: unknown host name"_s, u"CANVAS_HOST_NOT_ALLOWED"_s);
    case Refusal::ForeignOrigin:
        return error(u"canvas: page of another origin"_s, u"CANVAS_ORIGIN_NOT_ALLOWED"_s);
    }
    return {};
}

CanvasAccess::Verdict CanvasAccess::judge(const HttpHead &head, const ClientAddress &client,
                                          const std::optional<Secret> &capability)
{
    // Whoever shows one is judged by it alone: a bad one is refused to clients of this host, too.
    if (capability)
        return holderOf(*capability) ? Verdict() : Failure{Refusal::Unauthorized};
    if (const auto bearer = bearerOf(head))
        return judgeBearer(*bearer, client);
    return judgeAddress(head, client);
}

std::optional<ConnectionId> CanvasAccess::holderOf(const Secret &capability)
{
    const auto connection = m_with.tokens.use(capability);
    return connection && m_with.isEntitled(*connection) ? connection : std::nullopt;
}

CanvasAccess::Verdict CanvasAccess::judgeBearer(const Secret &sent, const ClientAddress &client)
{
    constexpr auto Kind = RateLimiter::Kind::SharedSecret;
    const auto method = checkSharedSecret(*m_with.config(), {.token = sent});
    if (method) {
        m_with.limiter.succeeded(Kind, client.address);
        return {};
    }
    if (isGuess(method.error()))
        m_with.limiter.failed(Kind, client.address);
    return Failure{Refusal::Unauthorized};
}

CanvasAccess::Verdict CanvasAccess::judgeAddress(const HttpHead &head,
                                                 const ClientAddress &client) const
{
    const bool isLocal = client.kind == ClientAddress::Kind::DirectLocal;
    const bool isNode = !client.reported.isEmpty() && m_with.hostsLegacyNode(client.reported);
    if (!isLocal && !isNode)
        return Failure{Refusal::Unauthorized};
    const HostKind host = classifyHost(head.header("host").value_or(QByteArray()),
                                       m_with.machineName, *m_with.config());
    if (host == HostKind::Foreign)
        return Failure{Refusal::ForeignHost};
    if (isLocal && host != HostKind::Loopback)
        return Failure{Refusal::Unauthorized};
    if (isForeignOrigin(head))
        return Failure{Refusal::ForeignOrigin};
    return {};
}

} // namespace gateway
