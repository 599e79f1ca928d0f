// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Refusals that mean the same to a person. Codes: protocol-v4.md 3, 4.2.
enum class RefusalCause {
    Other,
    NoToken,
    WrongToken,
    NoPassword,
    WrongPassword,
    NotConfigured,
    DeviceToken,
    SetupCode,
    Scopes,
    TooOften,
    Clock,
    Proof,
    NoIdentity,
    Origin,
    Protocol,
    Pairing,
    CanvasLink,    ///< Somebody opened the canvas without a right to it …
    CanvasAddress, ///< … or by a name, or from a page, that is not this gateway's.
};
[[nodiscard]] RefusalCause causeOf(const gateway::RefusalView &refusal);

/// Why a connection was turned away, and what the person can do about it, by the code the client
/// was told. Rule: desktop-ui.md 8.3, 17; codes: protocol-v4.md 3.
class RefusalText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RefusalText)

public:
    RefusalText() = delete;

    /// A few words, for a list.
    [[nodiscard]] static QString reason(const gateway::RefusalView &refusal);
    /// A sentence about `who`, a cleaned name or address.
    [[nodiscard]] static QString sentence(const gateway::RefusalView &refusal, const QString &who);
    /// On the page that shows the refused connections.
    [[nodiscard]] static QString advice(const gateway::RefusalView &refusal);
};

} // namespace ui
