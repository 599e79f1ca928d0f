// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace ui {

/// Says beside a button, for a while, whether a secret was copied.
class CopiedNote final : public QLabel
{
    Q_OBJECT

public:
    explicit CopiedNote(QWidget *parent);

    void say(bool isCopied);

private:
    QTimer m_limit;
};

} // namespace ui
