// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/DecisionButton.h"

#include <QKeyEvent>

namespace ui {

DecisionButton::DecisionButton(const QString &objectName, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setDefault(false);
}

bool DecisionButton::event(QEvent *event)
{
    if (event->type() != QEvent::Shortcut)
        return QPushButton::event(event);
    setFocus(Qt::ShortcutFocusReason);
    return true;
}

// Some platform themes press every button with Enter.
void DecisionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // nor may a dialog take it for its default button
    else
        QPushButton::keyPressEvent(event);
}

} // namespace ui
