// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/window/PageId.h"

#include <QList>
#include <QString>

#include <chrono>

namespace ui {

enum class NotificationAction { Approve, Reject, Review, Show, Restart, MakePrivate };

struct NotificationButton
{
    NotificationAction action = NotificationAction::Show;
    QString text = {};

    bool operator==(const NotificationButton &) const = default;
};

/// One notification. All texts are plain and cleaned.
struct NotificationContent
{
    enum class Urgency { Low, Normal, Critical };

    QString key = {}; ///< A later one with the same key takes its place.
    QString title = {};
    QString body = {};
    QList<NotificationButton> buttons = {};
    /// What a click on the notification itself asks for.
    NotificationAction click = NotificationAction::Show;
    Urgency urgency = Urgency::Normal;
    std::chrono::milliseconds lifetime{0}; ///< 0: until withdrawn.

    PageId page = PageId::Overview; ///< What Show brings to the front …
    gateway::NodeId node = {};      ///< … or this node.
    gateway::DeviceId device = {};  ///< What Approve and Reject are about.
    gateway::PairingId request = {};
    QString seen = {}; ///< PairingRow::content() of what is approved.

    bool operator==(const NotificationContent &) const = default;
};

} // namespace ui
