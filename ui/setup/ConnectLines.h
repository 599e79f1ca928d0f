// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/ConnectProgress.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// What happens with the devices that are being connected, one line each, a failure with its fix.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 "Live line states".
class ConnectLines final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectLines(QWidget *parent);

    void showLines(const QList<ConnectProgress> &lines); ///< The same again: nothing moves.

signals:
    void newCodeAsked();
    void checkAsked();

private:
    void addLine(const ConnectProgress &line);
    void addFix(QWidget &row, ConnectProgress::Fix fix);

    QVBoxLayout *m_column = nullptr;
    QList<ConnectProgress> m_lines;
};

} // namespace ui
