// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QRadioButton;
class QSpinBox;

namespace ui {

/// A port of the canvas host's own, or the gateway's. To the gateway both are one number.
/// Rule: desktop-ui.md 8.6 "Port".
class CanvasPortChoice final : public QWidget
{
    Q_OBJECT

public:
    /// How far the canvas host's usual port is from the gateway's. Rule: protocol-v3.md 10.2.
    static constexpr int UsualDistance = 4;

    explicit CanvasPortChoice(QWidget *parent);

    /// What is chosen; nothing is emitted.
    void choose(int port, int gatewayPort);
    [[nodiscard]] int port() const;

signals:
    void chosen(int port);

private:
    [[nodiscard]] int usualPort() const;

    QRadioButton *m_own = nullptr;
    QRadioButton *m_same = nullptr;
    QSpinBox *m_number = nullptr;
    int m_gatewayPort = 0;
};

} // namespace ui
