// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Hints.h"

#include <QFrame>

class QLabel;

namespace ui {

/// What the program can do that a first look does not show, one sentence at a time; hidden while
/// it is not wanted.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 "8 Done".
class TipsCard final : public QFrame
{
    Q_OBJECT

public:
    /// `hints` outlives the card.
    TipsCard(Hints &hints, QWidget *parent);

    [[nodiscard]] static QStringList tips();

private:
    void showNext();

    QLabel *m_text = nullptr;
    qsizetype m_next = 0;
};

} // namespace ui
