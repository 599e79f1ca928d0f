// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// One thing a device could do once it is let in.
struct Power
{
    QString text = {};      ///< "send text messages"
    QString technical = {}; ///< The protocol's words for it: `sms.send`. May be empty.
    bool isStrong = false;  ///< Approving it needs a second look.

    bool operator==(const Power &) const = default;
};

/// The words of a pairing request. Everything that comes from the device is cleaned here.
/// Rule: desktop-ui.md 11.2.
class RequestText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RequestText)

public:
    RequestText() = delete;

    /// Every power asked for, strongest first; none is summed up as "and more".
    [[nodiscard]] static QList<Power> powers(const gateway::RequestView &request);
    /// Approving takes a confirmation: a strong power, from the internet, or another key.
    [[nodiscard]] static bool isStrong(const gateway::RequestView &request);

    /// Little enough to be approved without opening a window, once the code was compared: a first
    /// request without strong powers, programs, browser or text messages, and as operator only
    /// reading. Rule: desktop-ui.md 6 "Approve in a notification".
    [[nodiscard]] static bool isPlain(const gateway::RequestView &request);

    /// What the device is called, never empty.
    [[nodiscard]] static QString name(const gateway::RequestView &request);
    [[nodiscard]] static QString trust(gateway::RequestView::Trust trust);
    [[nodiscard]] static theme::Meaning trustMeaning(gateway::RequestView::Trust trust);
    /// "Android 16"; empty when the device does not say.
    [[nodiscard]] static QString platform(const gateway::RequestView &request);
    /// "Android 16 · 192.168.1.44 (same network) · app 2026.9.1"
    [[nodiscard]] static QString origin(const gateway::RequestView &request);
    [[nodiscard]] static QString place(gateway::DevicePlace place);
    /// "see status and lists", for a token's scopes, too.
    [[nodiscard]] static Power scope(const QString &scope);
    /// "microphone"; an unknown capability as it is spelled.
    [[nodiscard]] static QString capability(const QString &capability);
    /// "Operator", "Node"; an unknown role as it is spelled.
    [[nodiscard]] static QString role(const QString &role);

    /// The commands as they are spelled, cleaned, each once, in order.
    [[nodiscard]] static QStringList commands(const gateway::RequestView &request);
};

} // namespace ui
