// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/CanvasAccess.h"
#include "gateway/auth/CanvasTokens.h"
#include "gateway/canvas/CanvasDoor.h"
#include "gateway/canvas/CanvasHost.h"
#include "gateway/canvas/LiveReload.h"
#include "gateway/config/ConfigService.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/peers/PeerTable.h"
#include "gateway/server/ConnectionTable.h"
#include "gateway/server/ListenerSet.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace gateway {

/// How the canvas host stands; values only.
struct CanvasState
{
    /// Who can read the pages.
    enum class Readers { ThisComputer, ConnectedDevices };

    bool isRunning = false;
    QString root = {};
    bool rootExists = false;
    bool isEmpty = false;
    QStringList urls = {}; ///< Of the pages, on every address that really listens.
    QString problem = {};  ///< Why it does not run, or not on its own port; English, technical.
    bool isLiveReloadPaused = false; ///< Too many folders to watch.
    bool hasA2ui = false;            ///< This build has the A2UI renderer.
    Readers readers = Readers::ThisComputer;

    bool operator==(const CanvasState &) const = default;
};

/// The canvas as the rest of the gateway sees it: turns the settings into an open or closed host,
/// opens its own port beside the gateway's, and hands out addresses.
///
/// Thread: gateway thread only.
class CanvasService final : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        const ConfigService &config;
        const PeerTable &peers;
        const NodeRegistry &nodes;
        const ConnectionTable &connections;
        RateLimiter &limiter;
        Clock &clock;
        std::function<std::optional<QSslConfiguration>()> tls; ///< As on the gateway's port.
    };

    explicit CanvasService(Collaborators collaborators, QObject *parent = nullptr);

    /// What the gateway port serves of it.
    [[nodiscard]] HttpSite &site() { return m_host; }

    /// Takes the settings over. `gateway` is what the gateway itself really listens on: the canvas
    /// listens on the same addresses and no other. Never fails as a whole; see `state`.
    void apply(const ListenerSet &gateway);
    /// Closes its own port; the site answers nothing any more.
    void close();

    /// `http://host:port`, with TLS `https://host:port`, as the client itself reaches us; nothing
    /// while the canvas host is off.
    [[nodiscard]] std::optional<QString> baseUrlFor(const ConnectionId &connection) const;
    /// A new capability; nothing for a connection that has no right to one.
    [[nodiscard]] std::optional<CanvasOffer> offerTo(const Peer &peer);
    /// The address at which this node reaches a page; with a capability, unless it knows none.
    /// `page` is relative to the folder; empty: the start page.
    /// Errors: Unavailable while the canvas host is off; AccessDenied for a node whose canvas was
    /// not approved, or that is not the live one; NotFound for a page that is not there.
    [[nodiscard]] Result<Secret, Error> pageFor(const Peer &node, const QString &page);
    /// A capability of the owner's own, for a device of no connection. It ends with `endLink`, or
    /// by not being used. `url` is one of `state`. `link` must be new.
    /// Errors: Unavailable: the canvas is not at that address.
    [[nodiscard]] Result<CanvasOffer, Error> offerLink(const ConnectionId &link,
                                                       const QString &url);
    void endLink(const ConnectionId &link);
    /// The connection is gone, or has lost the right.
    void revoke(const ConnectionId &connection);

    [[nodiscard]] CanvasState state() const;
    /// Puts an `index.html` into the folder. Errors: InUse if it has one already; Io.
    [[nodiscard]] Outcome createStarterPage() const;

signals:
    void changed();
    void refused(const QString &address, gateway::CanvasAccess::Refusal why);
    /// A newcomer at its port had to be closed for want of a descriptor.
    void turnedAway(const QString &address);

private:
    [[nodiscard]] QString root() const;
    [[nodiscard]] Outcome prepareRoot() const;
    [[nodiscard]] int wantedPort() const;
    void openPort();
    [[nodiscard]] Secret capabilityForShowing(const ConnectionId &node);
    void shutHost();
    [[nodiscard]] bool isEntitled(const ConnectionId &connection) const;
    [[nodiscard]] bool isEntitled(const Peer &peer) const;
    [[nodiscard]] bool hostsLegacyNode(const QString &address) const;

    Collaborators m_with;
    CanvasTokens m_tokens;
    CanvasAccess m_access;
    LiveReload m_reload;
    CanvasHost m_host;
    CanvasDoor m_door;
    ListenerSet m_listeners;
    QList<QHostAddress> m_gatewayAddresses;
    quint16 m_gatewayPort = 0;
    QString m_problem;
    QString m_watchedRoot;
    Timer m_retry; ///< While the folder is not there.
    /// The capability that pages put on a node's screen are shown with: one for all of them, so
    /// that they do not end those the node asked for.
    QHash<ConnectionId, Secret> m_shown;
    QList<ConnectionId> m_links; ///< The owner's, which no connection stands behind; oldest first.
};

} // namespace gateway
