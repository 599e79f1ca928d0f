// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/peers/Peer.h"
#include "gateway/protocol/RawJson.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <optional>

namespace gateway {

/// One row of `system-presence`. Rule: protocol-v4.md 12.1, without `clientId`, which the published
/// schema refuses.
struct PresenceEntry
{
    QString host = {};
    QString ip = {};
    QString version = {};
    QString platform = {};
    QString deviceFamily = {};
    QString modelIdentifier = {};
    QString timeZone = {};
    QString mode = {};
    QString reason = {};
    QString text = {};
    QString deviceId = {};
    QString instanceId = {};
    QStringList roles = {};
    QStringList scopes = {};
    std::optional<qint64> lastInputSeconds = {};
    std::optional<qint64> onlineSinceMs = {};
    qint64 ts = 0;

    bool operator==(const PresenceEntry &) const = default;

    [[nodiscard]] QJsonObject encode() const; ///< Empty members are left out.
};

/// What `system-event` may say of someone. Empty members leave the entry's as they are; what is
/// missing is read from the text. Rule: protocol-v3.md 5.5 "Beacon text grammar".
struct PresenceBeacon
{
    PresenceEntry entry = {};
};

/// Merges who is here, with a version number that grows by one per change.
///
/// Operators that come and go within one call (`cli`, `probe` and `backend` clients) are not
/// tracked. Entries older than the lifetime vanish; at most PresenceEntries stay. A connected peer
/// is kept fresh by `refresh`.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 12.1.
class PresenceTable final : public QObject
{
    Q_OBJECT

public:
    /// `self` is the gateway's own row; its `ts` is renewed at every listing.
    PresenceTable(PresenceEntry self, Clock &clock, QObject *parent = nullptr);

    void peerConnected(const Peer &peer);
    void peerDisconnected(const Peer &peer);
    /// A pong came back: the peer's row is as of now. No version change, no signal.
    void refresh(const Peer &peer);
    void beacon(const PresenceBeacon &beacon);

    /// Newest first, the gateway's own row included.
    [[nodiscard]] RawJson encode() const;
    [[nodiscard]] qint64 version() const noexcept { return m_version; }

signals:
    void changed();

private:
    struct Row
    {
        PresenceEntry entry = {};
        ConnectionId owner = {}; ///< The peer's latest connection; empty for beacons.
        QByteArray text = {};    ///< Of the entry, kept from listing to listing.

        void renew(); ///< After every change of the entry.
    };
    void put(const Peer &peer);
    void prune();
    void announce();

    QByteArray m_selfText; ///< Without `ts`.
    Clock &m_clock;
    std::map<QString, Row> m_rows;
    qint64 m_version = 0;
};

} // namespace gateway
