// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/config/DiscoveryConfig.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace gateway {

/// What gateways are announced as. Rule: protocol-v3.md 11.1.
inline const QString GatewayService = QStringLiteral("_openclaw-gw._tcp");

/// Where a service is announced: one interface of this computer, or all that can.
struct ServicePlace
{
    static constexpr int EveryInterface = -1;

    int interface = EveryInterface;
    bool isIPv6 = false;

    bool operator==(const ServicePlace &) const = default;
};

/// What others are told of this gateway, before it is put into words.
struct ServiceFacts
{
    MdnsMode mode = MdnsMode::Minimal;
    QString machineName = {};
    QString hostName = {}; ///< The label of an own host name; empty: this computer's.
    quint16 port = 0;
    QString tlsFingerprint = {}; ///< Empty without TLS.
    QString tailnetName = {};
    quint16 sshPort = 22;
    QString commandPath = {};
    QList<ServicePlace> places = {};    ///< Nowhere else can it be reached.
    QList<QHostAddress> addresses = {}; ///< What an own host name stands for.

    bool operator==(const ServiceFacts &) const = default;
};

/// Keys and values in the order in which they are sent.
using TxtRecord = QList<std::pair<QString, QString>>;

/// `studio (OpenClaw)`, at most 63 bytes.
[[nodiscard]] QString instanceName(const QString &machineName);
/// What is announced by mDNS. `lanHost` is the host's name as it stands there, `studio.local`.
[[nodiscard]] TxtRecord localTxt(const ServiceFacts &facts, const QString &lanHost);
/// What stands in the zone file of a wide-area domain. Rule: protocol-v3.md 11.4.
[[nodiscard]] TxtRecord wideAreaTxt(const ServiceFacts &facts, bool isSshPortKnown);
/// `key=value` each; what does not fit into an entry of 255 bytes is left out.
[[nodiscard]] QByteArrayList encodeTxt(const TxtRecord &txt);
/// The other way; an entry without a value or a key is left out, of a key twice the first counts.
[[nodiscard]] TxtRecord decodeTxt(const QByteArrayList &entries);
[[nodiscard]] QString valueOf(const TxtRecord &txt, QLatin1StringView key);

/// Why a gateway that listens is announced nowhere.
enum class Unreachable {
    OnlyThisComputer,
    OnlyTailnet, ///< Which carries no announcements.
    NoNetwork,   ///< It listens on every network, and there is none.
};

/// An interface of this computer that is up.
struct HostInterface
{
    int index = 0;
    bool carriesMulticast = true;
    QList<QHostAddress> addresses = {};
};
[[nodiscard]] QList<HostInterface> currentInterfaces();

/// Where a gateway with these listeners can be found and then reached, too. Never wider. Pure.
[[nodiscard]] Result<QList<ServicePlace>, Unreachable>
placesFor(const QList<QHostAddress> &listeners, const QList<HostInterface> &interfaces);

[[nodiscard]] bool isTailnetAddress(const QHostAddress &address);

} // namespace gateway
