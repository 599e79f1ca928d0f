// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Gateways other than the one of the picture, as they stand in it: plain values, no secrets.
namespace gateway {

/// A gateway that announces itself. All of it is what it claims.
struct FoundGatewayView
{
    QString name = {};
    QString domain = {}; ///< `local`
    QString url = {};    ///< `wss://studio.local:18789`
    QString address = {};
    QString fingerprint = {}; ///< Of its certificate; empty without TLS.
    bool isOwn = false;       ///< The one of this picture.
    bool isOnThisComputer = false;

    bool operator==(const FoundGatewayView &) const = default;
};

/// What was found since somebody asked to look.
struct FoundGatewaysView
{
    enum class State { Idle, Looking, Ready, NoService, Failed };

    State state = State::Idle;
    QList<FoundGatewayView> gateways = {}; ///< By name.
    QString problem = {};                  ///< With NoService and Failed; English, technical.

    bool operator==(const FoundGatewaysView &) const = default;
};

/// A gateway on another computer, as far as this one knows it.
struct RemoteView
{
    /// Where the secret for it is kept.
    enum class Keeper { Nobody, File, Keyring };

    QString name = {};      ///< Of its computer, or where the settings lead.
    QString requestId = {}; ///< What has to be approved there; empty: nothing.
    QStringList scopes = {};
    Keeper keeper = Keeper::Nobody;

    bool operator==(const RemoteView &) const = default;
};

} // namespace gateway
