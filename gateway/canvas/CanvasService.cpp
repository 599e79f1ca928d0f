// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasService.h"

#include "gateway/base/Logging.h"
#include "gateway/canvas/CanvasRoot.h"
#include "gateway/state/AtomicFile.h"

#include <QDir>
#include <QNetworkInterface>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr quint16 MaxPort = 65535;
constexpr qsizetype MaxLinks = 16; // windows that show one
constexpr std::chrono::milliseconds RetryPeriod{5000};

QString httpUrl(const QHostAddress &address, quint16 port, bool isEncrypted)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIPv6 ? u'[' + address.toString() + u']' : address.toString();
    return u"%1://%2:%3"_s.arg(isEncrypted ? u"https"_s : u"http"_s, host).arg(port);
}

// What a listener on every address is reached by.
QList<QHostAddress> reachable(const QHostAddress &bound)
{
    if (bound != QHostAddress(QHostAddress::AnyIPv4))
        return {bound};
    QList<QHostAddress> list;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLinkLocal())
            list.append(address);
    }
    std::ranges::stable_partition(list, &QHostAddress::isLoopback);
    return list;
}

bool hasCanvasCap(const NodeSurface &surface)
{
    return surface.caps.contains("canvas"_L1);
}

} // namespace

CanvasService::CanvasService(Collaborators collaborators, QObject *parent)
    : QObject(parent)
    , m_with(collaborators)
    , m_tokens(collaborators.clock)
    , m_access(
          {.config = [this] { return m_with.config.current(); },
           .isEntitled = [this](const ConnectionId &id) { return isEntitled(id); },
           .hostsLegacyNode = [this](const QString &address) { return hostsLegacyNode(address); },
           .tokens = m_tokens,
           .limiter = collaborators.limiter,
           .machineName = QSysInfo::machineHostName()})
    , m_reload(collaborators.clock)
    , m_host(m_access, m_reload, collaborators.clock)
    , m_door({.config = [this] { return m_with.config.current(); },
              .tls = m_with.tls,
              .site = m_host,
              .limiter = collaborators.limiter,
              .turnedAway = [this](const QString &address) { emit turnedAway(address); },
              .clock = collaborators.clock})
    , m_listeners([this] { return m_door.makeListener(); })
{
    connect(&m_reload, &LiveReload::stateChanged, this, &CanvasService::changed);
    connect(&m_host, &CanvasHost::refused, this, &CanvasService::refused);
}

QString CanvasService::root() const
{
    const ConfigPaths &paths = m_with.config.paths();
    const QString &wanted = m_with.config.current()->canvas.root;
    if (wanted.isEmpty())
        return paths.stateDir + u"/workspace/canvas"_s;
    return paths.resolved(wanted);
}

// Only the folder nobody chose is made by itself.
Outcome CanvasService::prepareRoot() const
{
    const ConfigPaths &paths = m_with.config.paths();
    if (m_with.config.current()->canvas.root.isEmpty()) {
        if (auto made = AtomicFile::ensurePrivateFolder(root()); !made)
            return made;
    }
    return checkCanvasRoot(
        root(), {.home = paths.home, .stateDir = paths.stateDir, .configFile = paths.configFile});
}

void CanvasService::apply(const ListenerSet &gateway)
{
    const CanvasConfig config = m_with.config.current()->canvas;
    // Pages that wait for news at an address that is no longer served hear no more.
    const QList<QHostAddress> before = std::exchange(m_gatewayAddresses, gateway.addresses());
    const bool hasLost = std::ranges::any_of(
        before, [this](const QHostAddress &old) { return !m_gatewayAddresses.contains(old); });
    if (hasLost) {
        m_reload.stop();
        m_watchedRoot.clear();
    }
    m_gatewayPort = gateway.port();
    m_problem.clear();
    m_retry.cancel();
    const Outcome prepared = config.isEnabled ? prepareRoot() : Outcome();
    if (!prepared) {
        m_problem = prepared.error().text;
        qCWarning(lcCanvas).noquote() << "The canvas host is off:" << m_problem;
        if (prepared.error().kind == Error::Kind::NotFound)
            m_retry = m_with.clock.callAfter(RetryPeriod, [this, &gateway] { apply(gateway); });
    }
    if (!config.isEnabled || !prepared) {
        shutHost();
        emit changed();
        return;
    }
    m_host.open(root());
    if (!config.hasLiveReload) {
        m_reload.stop();
        m_watchedRoot.clear();
    } else if (m_watchedRoot != root()) {
        m_watchedRoot = root();
        m_reload.start(m_watchedRoot);
    }
    openPort();
    emit changed();
}

// 0: any free one, which stays the same once it was found.
int CanvasService::wantedPort() const
{
    const auto config = m_with.config.current();
    const bool isAnyFree = config->canvas.port ? *config->canvas.port == 0 : config->port == 0;
    if (isAnyFree)
        return m_listeners.port();
    return config->canvas.port ? int(*config->canvas.port)
                               : m_gatewayPort + CanvasConfig::PortOffset;
}

// Without its own port the canvas is still there, at the gateway's.
void CanvasService::openPort()
{
    const int wanted = wantedPort();
    if (wanted == m_gatewayPort)
        return m_listeners.close();
    QList<ListenTarget> targets;
    for (const QHostAddress &address : m_gatewayAddresses)
        targets.append({.address = address});
    if (wanted > MaxPort)
        m_problem = u"There is no port %1."_s.arg(wanted);
    else if (const auto opened = m_listeners.open(targets, quint16(wanted)); !opened)
        m_problem = opened.error().text;
    if (m_problem.isEmpty())
        return;
    m_listeners.close();
    m_problem = u"The canvas host has no port of its own and is served on the gateway's: %1 Choose "
                "another one in canvasHost.port."_s.arg(m_problem);
    qCWarning(lcCanvas).noquote() << m_problem;
}

void CanvasService::shutHost()
{
    m_host.close();
    m_reload.stop();
    m_watchedRoot.clear();
    m_listeners.close();
}

void CanvasService::close()
{
    m_retry.cancel();
    shutHost();
}

std::optional<QString> CanvasService::baseUrlFor(const ConnectionId &id) const
{
    const Connection *connection = m_with.connections.find(id);
    if (!connection || !m_host.isOpen())
        return std::nullopt;
    // The name the client itself used: what it reached once it reaches again.
    const ConnectionOrigin &origin = connection->origin();
    const auto host = origin.head.header("host");
    if (!host)
        return std::nullopt;
    const bool isHttps =
        origin.isEncrypted || ((origin.address.kind == ClientAddress::Kind::ThroughProxy ||
                                origin.address.kind == ClientAddress::Kind::ThroughTailnet) &&
                               origin.head.header("x-forwarded-proto") == QByteArray("https"));
    return (isHttps ? u"https://"_s : u"http://"_s) + QString::fromLatin1(*host);
}

std::optional<CanvasOffer> CanvasService::offerTo(const Peer &peer)
{
    const auto base = baseUrlFor(peer.id);
    if (!base || !isEntitled(peer))
        return std::nullopt;
    const CanvasTokens::Issued issued = m_tokens.issue(peer.id);
    return CanvasOffer{.url = Secret(base->toLatin1() + capabilityPath(issued.token)),
                       .expiresAtMs = issued.expiresAtMs};
}

Result<Secret, Error> CanvasService::pageFor(const Peer &node, const QString &page)
{
    const auto base = baseUrlFor(node.id);
    if (!base) {
        return Failure{
            Error{.kind = Error::Kind::Unavailable,
                  .text = m_problem.isEmpty() ? u"The canvas host is off."_s : m_problem}};
    }
    if (!isEntitled(node)) {
        return Failure{Error{.kind = Error::Kind::AccessDenied,
                             .text = u"The canvas of this node was not approved."_s}};
    }
    const QByteArray path = QUrl::toPercentEncoding(page, "/");
    const auto decoded = CanvasPath::decode(path);
    if (!decoded || !m_host.hasPage(*decoded)) {
        return Failure{Error{.kind = Error::Kind::NotFound,
                             .text = u"There is no such page in %1."_s.arg(root()),
                             .subject = page.isEmpty() ? u"index.html"_s : page}};
    }
    QByteArray url = base->toLatin1();
    if (!node.dialect->rules().findsCanvasByAddress)
        url += capabilityPath(capabilityForShowing(node.id));
    return Secret(url + canvasPagesPath() + path);
}

Secret CanvasService::capabilityForShowing(const ConnectionId &node)
{
    const auto known = m_shown.constFind(node);
    if (known != m_shown.cend() && m_tokens.use(*known))
        return *known;
    return *m_shown.insert(node, m_tokens.issue(node).token);
}

Result<CanvasOffer, Error> CanvasService::offerLink(const ConnectionId &link, const QString &url)
{
    if (!state().urls.contains(url)) {
        return Failure{Error{.kind = Error::Kind::Unavailable,
                             .text = u"The canvas is not at %1 now."_s.arg(url),
                             .subject = url}};
    }
    if (m_links.size() == MaxLinks)
        endLink(ConnectionId(m_links.first()));
    m_links.append(link);
    const CanvasTokens::Issued issued = m_tokens.issue(link);
    QByteArray address = url.toLatin1();
    address.insert(address.size() - canvasPagesPath().size(), capabilityPath(issued.token));
    return CanvasOffer{.url = Secret(address), .expiresAtMs = issued.expiresAtMs};
}

void CanvasService::endLink(const ConnectionId &link)
{
    // A connection's capability ends with the connection, not by a name that was made up.
    if (m_links.removeOne(link))
        revoke(link);
}

void CanvasService::revoke(const ConnectionId &connection)
{
    m_shown.remove(connection);
    m_tokens.revoke(connection);
    m_reload.drop(connection);
}

bool CanvasService::isEntitled(const ConnectionId &connection) const
{
    if (m_links.contains(connection))
        return true;
    const auto peer = m_with.peers.find(connection);
    return peer && isEntitled(*peer);
}

// protocol-v4.md 13: operators always; nodes by what was approved, while they are the live session.
bool CanvasService::isEntitled(const Peer &peer) const
{
    if (!peer.isNode())
        return true;
    const NodeSession *session = m_with.nodes.find(*peer.nodeId());
    return session && session->peer->id == peer.id && hasCanvasCap(session->effective);
}

bool CanvasService::hostsLegacyNode(const QString &address) const
{
    return std::ranges::any_of(m_with.peers.all(), [&](const auto &peer) {
        return peer->isNode() && peer->remoteIp == address &&
               peer->dialect->rules().findsCanvasByAddress && isEntitled(*peer);
    });
}

CanvasState CanvasService::state() const
{
    const QDir folder(root());
    CanvasState state{.isRunning = m_host.isOpen(),
                      .root = root(),
                      .rootExists = folder.exists(),
                      .isEmpty = folder.exists() && folder.isEmpty(),
                      .problem = m_problem,
                      .isLiveReloadPaused = m_reload.isPaused(),
                      .hasA2ui = m_host.assets().hasA2ui()};
    if (!state.isRunning)
        return state;
    const bool isEncrypted = m_with.tls().has_value();
    const quint16 port = m_listeners.port() == 0 ? m_gatewayPort : m_listeners.port();
    for (const QHostAddress &bound :
         m_listeners.port() == 0 ? m_gatewayAddresses : m_listeners.addresses()) {
        for (const QHostAddress &address : reachable(bound))
            state.urls.append(httpUrl(address, port, isEncrypted) +
                              QString::fromLatin1(canvasPagesPath()));
    }
    if (!std::ranges::all_of(m_gatewayAddresses, &QHostAddress::isLoopback))
        state.readers = CanvasState::Readers::ConnectedDevices;
    return state;
}

Outcome CanvasService::createStarterPage() const
{
    if (auto prepared = prepareRoot(); !prepared)
        return prepared;
    // Never over something of the owner's.
    QFile page(root() + u"/index.html"_s);
    if (!page.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool isThere = page.exists();
        return Failure{Error{.kind = isThere ? Error::Kind::InUse : Error::Kind::Io,
                             .text = isThere ? u"%1 exists already."_s.arg(page.fileName())
                                             : u"%1 cannot be written: %2."_s.arg(
                                                   page.fileName(), page.errorString()),
                             .subject = page.fileName()}};
    }
    const QByteArray &content = m_host.assets().starterPage().content;
    if (page.write(content) != content.size() || !page.flush()) {
        page.remove();
        return Failure{
            Error{.kind = Error::Kind::Io,
                  .text = u"%1 cannot be written: %2."_s.arg(page.fileName(), page.errorString()),
                  .subject = page.fileName()}};
    }
    return {};
}

} // namespace gateway
