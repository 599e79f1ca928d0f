// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Who can reach a gateway, from what really listens; never from a setting.
struct Reach
{
    enum class Kind { Nobody, ThisComputer, Tailnet, OneAddress, LocalNetworks };

    Kind kind = Kind::Nobody;
    QString address = {}; ///< With OneAddress.

    bool operator==(const Reach &) const = default;

    /// Others than programs on this computer and the person's own tailnet.
    [[nodiscard]] bool isExposed() const
    {
        return kind == Kind::OneAddress || kind == Kind::LocalNetworks;
    }
};

/// The widest of what listens.
[[nodiscard]] Reach reachOf(const QList<gateway::ListenerView> &listeners);

/// The words for it. Rule: desktop-ui.md 7.3, 8.2.
class ReachText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::ReachText)

public:
    ReachText() = delete;

    [[nodiscard]] static QString sentence(const Reach &reach);
    /// The mark beside a choice: "Private", "Exposed", "One network".
    [[nodiscard]] static QString mark(const Reach &reach);
    [[nodiscard]] static theme::Meaning meaning(const Reach &reach);
};

} // namespace ui
