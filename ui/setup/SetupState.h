// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

/// The pages of the setup assistant, in their order. Rule: desktop-ui.md 9.
enum class SetupStep { Welcome, Place, Reach, Protect, Extras, Start, Connect, Done };

/// What becomes of settings that are there already. Rule: desktop-ui.md 9 "2 Place".
enum class OldSettings {
    Use,        ///< As they are; the pages in between are left out.
    Change,     ///< On the next pages.
    StartFresh, ///< Kept as a backup; new ones take their place.
};

/// What a person has chosen so far; nothing of it is written before `SetupStep::Start`.
struct SetupState
{
    bool hasUnderstood = false;
    bool isElsewhere = false;         ///< The gateway runs on another computer.
    gateway::RemoteTrial remote = {}; ///< Where; with the secret that was typed, if any.
    bool isRemoteTested = false;      ///< `remote` was let in, or waits for approval there.
    OldSettings oldSettings = OldSettings::Change;
    QString backup = {}; ///< Where the old settings file is, once it was set aside.
    QString bind = {};   ///< `loopback` …: the words of `gateway.bind`.
    QString customHost = {};
    int port = 0;
    bool trustsNetworks = false;
    gateway::Secret token = {};    ///< A new one; empty: the one in force stays.
    bool isTokenChosen = false;    ///< By a person: it counts even where there is one already.
    gateway::Secret password = {}; ///< If set: devices sign in with it, not with a token.
    bool wantsToken = false;       ///< Also where another sign-in is in force.
    bool isWithoutToken = false;
    bool acceptsNoToken = false; ///< "Other programs may control the gateway."
    bool startsAtLogin = true;
    bool startsGateway = true;
    bool isAnnounced = true; ///< Where other computers can connect.
    bool hasCanvas = true;
    QString canvasRoot = {};
    QString usualCanvasRoot = {}; ///< Where it is while the settings name no folder.
    bool makesStarterPage = true;
};

/// What the assistant decides. Pure. Rule: desktop-ui.md 9, 19.1 to 19.3.
class SetupRules final
{
    Q_DECLARE_TR_FUNCTIONS(ui::SetupRules)

public:
    SetupRules() = delete;

    /// From what is there; `freshToken` is used only where there is none. A second run keeps all
    /// present values.
    [[nodiscard]] static SetupState begin(const gateway::GatewaySnapshot &now,
                                          const gateway::Secret &freshToken);

    /// The choice about settings that are there. Fresh ones begin with the defaults and
    /// `freshToken`, and who leaves them begins again with what is there; else all stays.
    [[nodiscard]] static SetupState choose(const SetupState &state, OldSettings choice,
                                           const gateway::GatewaySnapshot &now,
                                           const gateway::Secret &freshToken);
    /// Why the settings that are there cannot be used, in words; nothing if they can.
    [[nodiscard]] static std::optional<QString> fault(const gateway::GatewaySnapshot &now);

    /// Why the step cannot be left yet, in words; nothing if it can.
    [[nodiscard]] static std::optional<QString> obstacle(SetupStep step, const SetupState &state,
                                                         const QStringList &ownAddresses);
    /// Settings that are used as they are need no pages to change them.
    [[nodiscard]] static std::optional<SetupStep> next(SetupStep step, const SetupState &state);
    /// Nothing after Start: what was written is not taken back by a button.
    [[nodiscard]] static std::optional<SetupStep> previous(SetupStep step, const SetupState &state);
    [[nodiscard]] static QString title(SetupStep step);

    /// Other computers could try to connect.
    [[nodiscard]] static bool isExposed(const SetupState &state);

    /// Only what differs from what is in force; with OldSettings::StartFresh all of a new file.
    [[nodiscard]] static gateway::ConfigEdit edit(const SetupState &state,
                                                  const gateway::SettingsView &settings);

    struct SummaryLine
    {
        QString text = {};
        SetupStep step = SetupStep::Reach; ///< Where "Change" leads.
    };
    [[nodiscard]] static QList<SummaryLine> summary(const SetupState &state);
};

/// 24 bytes of the system's generator as 48 hex digits. Rule: desktop-ui.md 8.3.
[[nodiscard]] gateway::Secret makeToken();

} // namespace ui
