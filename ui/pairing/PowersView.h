// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pairing/RequestText.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// The powers a request asks for, one a line, strong ones with a sign and in bold. One stop of the
/// keyboard, read out as a whole.
class PowersView final : public QWidget
{
    Q_OBJECT

public:
    explicit PowersView(QWidget *parent = nullptr);

    void show(const QList<Power> &powers);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addLine(const Power &power);

    QList<Power> m_powers;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace ui
