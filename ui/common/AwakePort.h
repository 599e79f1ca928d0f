// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Keeps this computer from going to sleep by itself while that is wanted.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.1 "Keep the computer awake while nodes are connected".
class AwakePort : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void setWanted(bool isWanted) = 0;
    /// Why the desktop does not do it, in its own words; empty: it does, or nothing is wanted.
    [[nodiscard]] virtual QString refusal() const = 0;

signals:
    void refusalChanged();
};

} // namespace ui
