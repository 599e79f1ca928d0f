// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/models/RowDiff.h"
#include "ui/pairing/RequestText.h"

#include <QSet>

#include <chrono>

namespace ui {

/// One question of a device: may it come in, or may its commands be used.
struct PairingDecision
{
    enum class Phase { Waiting, Expired, ApprovedElsewhere, Gone };

    gateway::PairingId id = {};
    gateway::RequestView::Kind kind = gateway::RequestView::Kind::Device;
    QList<Power> powers = {}; ///< Strongest first.
    QStringList commands = {};
    QStringList missingScopes = {}; ///< What this application lacks to approve.
    bool isStrong = false;          ///< Approving takes a confirmation.
    bool isPlain = false;           ///< May be approved from a notification.
    qint64 askedAtMs = 0;
    std::optional<qint64> expiresAtMs = {};
    Phase phase = Phase::Waiting;
    std::optional<qint64> leavesAtMs = {}; ///< When it has been shown long enough after its end.
    bool isBusy = false;                   ///< A decision is on its way to the gateway.
    QString failure = {};                  ///< Why the last one did not get there.
    bool canTryAgain = false;

    bool operator==(const PairingDecision &) const = default;

    [[nodiscard]] bool isWaiting() const { return phase == Phase::Waiting; }
};

/// One card: a device and what it asks. All texts are cleaned.
struct PairingRow
{
    gateway::DeviceId device = {};
    QString name = {};
    QString platform = {};
    QString origin = {};  ///< Platform, address, place, version.
    QString address = {}; ///< Cleaned; empty for this computer.
    gateway::DevicePlace place = gateway::DevicePlace::ThisComputer;
    gateway::RequestView::Trust trust = gateway::RequestView::Trust::First;
    QStringList roles = {};
    QList<PairingDecision> decisions = {}; ///< Admission before commands.
    bool isPostponed = false;              ///< The person wants to decide later.

    bool operator==(const PairingRow &) const = default;

    [[nodiscard]] bool isWaiting() const;
    /// What a person judges by; approving is armed anew when it changes.
    [[nodiscard]] QString content() const;
};

struct PairingRowKey
{
    const gateway::DeviceId &operator()(const PairingRow &row) const { return row.device; }
};

/// The devices that wait for a person, oldest first, and for a few seconds those that no longer do.
/// A device that asks again keeps its row.
///
/// Thread: GUI thread. Rule: desktop-ui.md 11.2.
class PairingRequestsModel final : public RowListModel<PairingRow, PairingRowKey>
{
    Q_OBJECT

public:
    enum Column { NameColumn, OriginColumn, CodeColumn, PowersColumn, ColumnCount };
    enum Role { DeviceRole = Qt::UserRole + 1, WaitingRole };

    static constexpr std::chrono::seconds ExpiredShown{10};
    static constexpr std::chrono::seconds EndedShown{4};

    using RowListModel::RowListModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Takes the gateway's picture over. `nowMs` is since 1970 UTC, here and below.
    void take(const gateway::GatewaySnapshot &now, qint64 nowMs);
    /// Lets time pass: requests expire, ended ones leave.
    void advance(qint64 nowMs);

    void setBusy(const gateway::PairingId &id);
    void setFailure(const gateway::PairingId &id, const QString &text, bool canTryAgain);
    /// Decided here: it leaves at once.
    void setDecided(const gateway::PairingId &id);
    void setPostponed(const gateway::DeviceId &device);

    [[nodiscard]] const PairingRow *rowOf(const gateway::DeviceId &device) const;

private:
    template <typename Change>
    void change(const gateway::PairingId &id, Change change);

    /// Decided here, and still in the pictures that were under way.
    QSet<gateway::PairingId> m_decided;
};

} // namespace ui
