// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QObject>
#include <QTimer>

namespace ui {

/// Puts a secret on the clipboard for a minute, marked so that clipboard managers do not keep it.
/// It is taken off again only if it is still there.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.3 "Copy".
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// False if the clipboard did not take it.
    [[nodiscard]] bool copy(const gateway::Secret &secret);

    static constexpr std::chrono::seconds KeptFor{60};

private:
    void clear();

    QByteArray m_digest; ///< Of what was copied; empty: nothing to take off.
    QTimer m_limit;
};

} // namespace ui
