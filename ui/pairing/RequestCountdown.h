// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The words for the time a request has left. Rule: desktop-ui.md 11.2, 13.
class RequestCountdown final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RequestCountdown)

public:
    RequestCountdown() = delete;

    /// "4:12 left"; in the last 30 s "28 seconds left".
    [[nodiscard]] static QString text(qint64 leftMs);
    /// "Expires in 4 minutes 12 seconds", for a screen reader.
    [[nodiscard]] static QString spoken(qint64 leftMs);
    /// What to say aloud when the time left went from `beforeMs` to `nowMs`: something once at 60
    /// and once at 15 seconds, otherwise nothing.
    [[nodiscard]] static QString announcement(const QString &name, qint64 beforeMs, qint64 nowMs);
};

} // namespace ui
