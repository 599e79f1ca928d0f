// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace ui {

/// The one state people see: what the gateway does and, above that, whether a person is needed.
/// Rule: desktop-ui.md 2.1.
enum class ShownState {
    SetupNeeded,
    Stopped,
    Starting,
    Restarting,
    Stopping,
    Running,
    Limited,
    Attention,
    Failed,
    PortTaken,
    RemoteConnecting,
    RemoteConnected,
    RemoteNeedsApproval,
    RemoteUnreachable,
};

[[nodiscard]] ShownState shownStateFor(const gateway::GatewaySnapshot &now);
[[nodiscard]] bool isInProgress(ShownState state);
/// Serving: running in one way or another, here or elsewhere.
[[nodiscard]] bool isUp(ShownState state);

/// The words for a state.
class StateText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::StateText)

public:
    StateText() = delete;

    /// "OpenClaw Tray", with the profile of this one where it is not the default: two of them stand
    /// side by side in the tray and in the list of windows.
    [[nodiscard]] static QString program(const gateway::GatewaySnapshot &now);
    /// "Gateway is running", "2 requests waiting": the headline of window and menu.
    [[nodiscard]] static QString headline(ShownState state, const gateway::GatewaySnapshot &now);
    /// "The gateway is stopped.": why nothing can be asked of a gateway that does not serve.
    [[nodiscard]] static QString away(const gateway::GatewaySnapshot &now);
    /// "running", "not started": the state within a line of several facts.
    [[nodiscard]] static QString brief(ShownState state);
};

/// Keeps what is shown from flickering: a state that lasts less than 300 ms is never shown, and one
/// in progress stays for 400 ms at least. Pure: the caller tells the time, on one steady clock.
class SteadyState final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds ShortestState{300};
    static constexpr Milliseconds ShortestProgress{400};

    SteadyState(ShownState first, Milliseconds now);

    void observe(ShownState state, Milliseconds now);
    /// Call at `dueAt`. True: `shown` has changed.
    bool settle(Milliseconds now);

    [[nodiscard]] ShownState shown() const { return m_shown; }
    [[nodiscard]] std::optional<Milliseconds> dueAt() const;

private:
    ShownState m_shown;
    Milliseconds m_shownSince;
    std::optional<ShownState> m_wanted;
    Milliseconds m_wantedSince{};
};

} // namespace ui
