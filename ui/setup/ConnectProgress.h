// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>
#include <QSet>

#include <chrono>

namespace ui {

/// What was so when the page opened: whatever differs from it happened since.
struct ConnectBaseline
{
    QSet<gateway::NodeId> connected = {};
    qint64 sinceMs = 0;

    [[nodiscard]] static ConnectBaseline of(const gateway::GatewaySnapshot &now, qint64 nowMs);
};

/// How far a new device has come. Rule: desktop-ui.md 9 "Live line states".
struct ConnectProgress
{
    enum class State { Waiting, Contacted, NeedsApproval, Connected, Refused };
    /// What the button beside the line does.
    enum class Fix { None, NewCode, Check };

    State state = State::Waiting;
    QString subject = {};              ///< Address or cleaned name.
    QStringList caps = {};             ///< With Connected.
    gateway::RefusalView refusal = {}; ///< With Refused.
    bool isLong = false;               ///< With Waiting: longer than LongWait.

    static constexpr std::chrono::seconds LongWait{60};

    [[nodiscard]] Fix fix() const;

    bool operator==(const ConnectProgress &) const = default;
};

/// One entry per device that arrived; the line "waiting" where none did. Pure. `setupIds`: the
/// codes this page has shown.
[[nodiscard]] QList<ConnectProgress> connectProgress(const gateway::GatewaySnapshot &now,
                                                     const ConnectBaseline &since,
                                                     const QStringList &setupIds, qint64 nowMs);

/// Whether a code that is shown still opens anything.
enum class OfferState { None, Open, Used, Expired };
[[nodiscard]] OfferState offerState(const gateway::SetupOffer &offer,
                                    const gateway::GatewaySnapshot &now, qint64 nowMs);

/// The words for it.
class ConnectText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::ConnectText)

public:
    ConnectText() = delete;

    [[nodiscard]] static QString of(const ConnectProgress &progress);
    /// What to do about it, on the page that shows codes and commands; empty: nothing.
    [[nodiscard]] static QString advice(const ConnectProgress &progress);
    [[nodiscard]] static QString validity(OfferState state, const gateway::SetupOffer &offer,
                                          qint64 nowMs);
};

} // namespace ui
