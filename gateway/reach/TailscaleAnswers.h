// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

/// What the `tailscale` program prints, read. Pure. Rule: protocol-v3.md 11.5.
namespace gateway {

/// How the tailnet client of this computer stands.
struct TailnetStatus
{
    enum class State {
        Absent,    ///< No `tailscale` program here.
        Unknown,   ///< It gives no answer that can be read.
        LoggedOut, ///< Its owner has to sign in.
        Stopped,
        Running,
    };

    State state = State::Absent;
    QString name = {}; ///< MagicDNS name without its final dot; may be empty.
    QList<QHostAddress> addresses = {};

    bool operator==(const TailnetStatus &) const = default;
};

/// Who is behind an address of the tailnet.
struct TailnetUser
{
    QString login = {};
    QString name = {};

    bool operator==(const TailnetUser &) const = default;
};

/// Of `tailscale status --json`, with whatever stands around the object.
[[nodiscard]] TailnetStatus readTailnetStatus(const QByteArray &output);
/// Of `tailscale whois --json ADDRESS`; nothing if it names no user.
[[nodiscard]] std::optional<TailnetUser> readTailnetUser(const QByteArray &output);

} // namespace gateway
