// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// A decision that a person has to make on purpose.
struct Question
{
    QString objectName = {};
    QString title = {};
    QString text = {};
    QString confirm = {}; ///< What is done, as a verb.
    QString keep = {};    ///< The safe way out; the default, and what Esc means.
    QString option = {};  ///< A check box, off; empty: none.
};

/// Asks without holding anything up. `confirmed` is called with the state of the option, only if
/// the person confirmed. The buttons are named `<objectName>.confirm` and `.keep`.
void ask(QWidget *parent, const Question &question, std::function<void(bool option)> confirmed);

} // namespace ui
