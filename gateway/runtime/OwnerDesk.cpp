// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/OwnerDesk.h"

#include "gateway/crypto/Random.h"
#include "gateway/runtime/CommandErrors.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Code = CommandError::Code;

template <typename T, typename E>
CommandOutcome outcomeOf(const Result<T, E> &result)
{
    if (!result)
        return Failure{commandError(result.error())};
    return {};
}

CommandError unknownRole(const QString &role)
{
    return {.code = Code::UnknownDevice, .subject = role, .detail = u"unknown role"_s};
}

InvokeOutcome outcomeOf(const InvokeReply &reply, std::chrono::milliseconds duration)
{
    const RawJson told = reply.told();
    return {.payload = told.value(), .durationMs = duration.count(), .bytes = told.text().size()};
}

} // namespace

const Peer &ownerPeer()
{
    static const Peer owner{.role = Role::Operator,
                            .scopes = {QString(toText(Scope::Admin))},
                            .client = {.id = u"openclaw-tray"_s, .mode = u"ui"_s},
                            .isLocal = true,
                            .auth = AuthMethod::None};
    return owner;
}

CommandOutcome OwnerDesk::approve(RequestView::Kind kind, const PairingId &request)
{
    if (kind == RequestView::Kind::Commands)
        return outcomeOf(m_with.surfaces.approve(request, ownerPeer()));
    return outcomeOf(m_with.pairing.approve(request, ownerPeer()));
}

CommandOutcome OwnerDesk::reject(RequestView::Kind kind, const PairingId &request)
{
    if (kind == RequestView::Kind::Commands)
        return outcomeOf(m_with.surfaces.reject(request, ownerPeer()));
    return outcomeOf(m_with.pairing.reject(request, ownerPeer()));
}

CommandOutcome OwnerDesk::renameDevice(const DeviceId &device, const QString &name)
{
    return outcomeOf(m_with.pairing.rename(device, name, ownerPeer()));
}

CommandOutcome OwnerDesk::removeDevice(const DeviceId &device)
{
    return outcomeOf(m_with.pairing.remove(device, ownerPeer()));
}

void OwnerDesk::disconnectDevice(const DeviceId &device)
{
    m_with.closeDevice(device, std::nullopt);
}

// The old token is void, so whoever uses it has to go.
CommandResult<Secret> OwnerDesk::rotateToken(const DeviceId &device, const QString &roleText)
{
    const auto role = roleFromText(roleText);
    if (!role)
        return Failure{unknownRole(roleText)};
    const auto token = m_with.tokens.rotate(device, *role, std::nullopt);
    if (!token)
        return Failure{commandError(token.error())};
    m_with.closeDevice(device, *role);
    return token->token;
}

CommandOutcome OwnerDesk::revokeToken(const DeviceId &device, const QString &roleText)
{
    const auto role = roleFromText(roleText);
    if (!role)
        return Failure{unknownRole(roleText)};
    const auto revoked = m_with.tokens.revoke(device, *role);
    if (revoked)
        m_with.closeDevice(device, *role);
    return outcomeOf(revoked);
}

CommandOutcome OwnerDesk::renameNode(const NodeId &node, const QString &name)
{
    return outcomeOf(m_with.surfaces.rename(node, name));
}

CommandOutcome OwnerDesk::removeNode(const NodeId &node)
{
    return outcomeOf(m_with.surfaces.remove(node, ownerPeer()));
}

// A phone's code is never an administrator's: it may be read on the way.
CommandResult<SetupOffer> OwnerDesk::createSetupCode(bool isForPhone, const QString &url)
{
    const auto urls = m_with.setupUrls(url.isEmpty() ? std::nullopt : std::optional(url));
    if (!urls)
        return Failure{CommandError{.code = Code::Unreachable, .detail = urls.error()}};
    const auto code =
        m_with.setupCodes.issue(isForPhone ? SetupAccess::Limited : SetupAccess::Node);
    if (!code)
        return Failure{CommandError{.detail = u"too many open setup codes"_s}};
    return SetupOffer{.setupId = code->setupId,
                      .code = encodeSetupCode(*code, urls->urls, urls->tlsFingerprint),
                      .urls = urls->urls,
                      .expiresAtMs = code->expiresAtMs,
                      .isForPhone = isForPhone};
}

void OwnerDesk::revokeSetupCode(const QString &setupId)
{
    m_with.setupCodes.revoke(setupId);
}

void OwnerDesk::invoke(const NodeInvokeParams &what, Invoked done)
{
    const auto since = m_with.clock.monotonic();
    const auto started = m_with.invoker.start(
        ownerPeer(), what,
        [done, since, &clock = m_with.clock](const Result<InvokeReply, RpcError> &outcome) {
            if (outcome)
                done(outcomeOf(*outcome, clock.monotonic() - since));
            else
                done(Failure{commandError(outcome.error())});
        });
    if (!started)
        done(Failure{commandError(started.error())});
}

void OwnerDesk::showCanvas(const NodeId &node, const QString &page,
                           std::chrono::milliseconds timeout, Invoked done)
{
    const NodeSession *session = m_with.nodes.find(node);
    if (!session)
        return done(Failure{CommandError{.code = Code::NodeOffline}});
    const auto url = m_with.canvas.pageFor(*session->peer, page);
    if (!url)
        return done(Failure{canvasError(url.error())});
    NodeInvokeParams what{.nodeId = node,
                          .command = u"canvas.present"_s,
                          .params = QJsonObject{{u"url"_s, QString::fromLatin1(url->reveal())}},
                          .timeout = timeout,
                          .idempotencyKey = newUuid()};
    NodeInvokeParams other = what;
    other.command = u"canvas.navigate"_s;
    const bool mayPresent = !m_with.invoker.refusalFor(ownerPeer(), what);
    const bool mayNavigate = !m_with.invoker.refusalFor(ownerPeer(), other);
    invoke(mayPresent || !mayNavigate ? what : other, std::move(done));
}

CommandResult<CanvasLink> OwnerDesk::createCanvasLink(const QString &url)
{
    const ConnectionId id(newUuid());
    const auto offer = m_with.canvas.offerLink(id, url);
    if (!offer)
        return Failure{canvasError(offer.error())};
    return CanvasLink{.linkId = id.text(), .url = offer->url, .expiresAtMs = offer->expiresAtMs};
}

void OwnerDesk::endCanvasLink(const QString &linkId)
{
    m_with.canvas.endLink(ConnectionId(linkId));
}

} // namespace gateway
