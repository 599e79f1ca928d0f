// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/QrCode.h"

#include <QWidget>

namespace ui {

/// A QR code: black on white in every theme, with its quiet zone of four modules, error level M.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 page 7.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int SmallestSide = 220; ///< Pixels, with the quiet zone.

    /// `accessibleName` says what the picture stands for, never the text in it.
    QrView(const QString &accessibleName, QWidget *parent);

    /// Empty: nothing is drawn. False if the text is too long for a code.
    bool setText(const QByteArray &text);
    [[nodiscard]] int modules() const { return m_code.side(); } ///< On a side; 0 without a code.

    [[nodiscard]] QSize sizeHint() const override { return {SmallestSide, SmallestSide}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    gateway::QrCode m_code;
};

} // namespace ui
