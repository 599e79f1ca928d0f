// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Hints.h"

#include <QFrame>

namespace ui {

/// The hint of a desktop without a tray; hidden while it is not wanted.
///
/// Thread: GUI thread. Rule: desktop-ui.md 5.
class HintCard final : public QFrame
{
    Q_OBJECT

public:
    /// `hints` outlives the card.
    HintCard(Hints &hints, QWidget *parent);

signals:
    void learnMoreAsked();
};

} // namespace ui
