// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace gateway {

/// How much local networks are told of the gateway.
enum class MdnsMode { Off, Minimal, Full };

[[nodiscard]] QLatin1StringView toText(MdnsMode mode);
[[nodiscard]] std::optional<MdnsMode> mdnsModeFromText(QStringView text);

/// What the environment adds to what is told; no settings. Rule: protocol-v3.md 10.7, 11.2.
struct DiscoveryHints
{
    QString hostName = {}; ///< The first label of another name than this computer's; may be empty.
    QString tailnetName = {};
    std::optional<quint16> sshPort = {};
    QString commandPath = {};
    QString wideAreaDomain = {}; ///< Where the file names none.

    bool operator==(const DiscoveryHints &) const = default;
};

/// How others find the gateway. Rule: protocol-v3.md 10.2, 11; protocol-v4.md 15, 16.
struct DiscoveryConfig
{
    MdnsMode mdns = MdnsMode::Minimal; ///< `discovery.mdns.mode`
    /// `discovery.wideArea.enabled`, of the older release; nothing: if the file names a domain.
    std::optional<bool> wideArea = {};
    QString wideAreaDomain = {}; ///< `discovery.wideArea.domain`, without the final dot.
    DiscoveryHints hints = {};

    bool operator==(const DiscoveryConfig &) const = default;

    /// The domain that is browsed besides the local one; empty if none is known.
    [[nodiscard]] const QString &domain() const
    {
        return wideAreaDomain.isEmpty() ? hints.wideAreaDomain : wideAreaDomain;
    }
    /// A zone file is asked for.
    [[nodiscard]] bool hasZone() const
    {
        return wideArea.value_or(!wideAreaDomain.isEmpty()) && !domain().isEmpty();
    }
};

/// `text` in lower case without the final dot; nothing if it is no name of a domain. It becomes
/// part of a file's name.
[[nodiscard]] std::optional<QString> domainFromText(const QString &text);

/// The variable switches something on.
[[nodiscard]] bool isTruthy(const QProcessEnvironment &environment, const QString &variable);

/// What of `environment` is about discovery. False if the domain there is none: it is left out.
[[nodiscard]] bool takeEnvironment(const QProcessEnvironment &environment, DiscoveryConfig &into);

} // namespace gateway
