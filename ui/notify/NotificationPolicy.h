// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PairingRequestsModel.h"
#include "ui/notify/NotificationContent.h"

#include <QCoreApplication>

namespace ui {

/// What decides about notifications besides what happened.
struct NotificationSettings
{
    bool pairing = true;
    bool firstConnection = true;
    bool offline = false;
    bool gateway = true;
    bool certificate = true;
    bool sensitive = false;
    bool mayApprove = true; ///< "Allow approving from notifications"
    bool isLocked = false;  ///< The screen.
    bool hasActions = true; ///< Buttons are shown …
    bool hasBody = true;    ///< … and the body, with the code in it.
};

/// The notifications that stand because of how things are. Pure: the same picture gives the same
/// notifications, so that one that is no longer given is to be withdrawn.
///
/// Rule: desktop-ui.md 6.
class NotificationPolicy final
{
    Q_DECLARE_TR_FUNCTIONS(ui::NotificationPolicy)

public:
    static constexpr int MostSingle = 3;
    static constexpr std::chrono::milliseconds ShortLife{8000};

    NotificationPolicy() = delete;

    /// `rows`: those that are shown; empty while the gateway cannot be asked.
    [[nodiscard]] static QList<NotificationContent> standing(const gateway::GatewaySnapshot &now,
                                                             const QList<PairingRow> &rows,
                                                             const NotificationSettings &settings);

    [[nodiscard]] static QString pairingKey(const gateway::DeviceId &device);
    [[nodiscard]] static QString gatewayKey();

    /// "Approved %1", or that it could not be.
    [[nodiscard]] static NotificationContent approved(const PairingRow &row, const QString &error);
    [[nodiscard]] static NotificationContent rejected(const PairingRow &row, const QString &error);

private:
    static QList<NotificationContent> pairing(const QList<PairingRow> &rows,
                                              const NotificationSettings &settings);
    static NotificationContent single(const PairingRow &row, const NotificationSettings &settings);
};

} // namespace ui
