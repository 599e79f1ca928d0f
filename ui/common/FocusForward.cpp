// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FocusForward.h"

#include <QFocusEvent>
#include <QWidget>

namespace ui {

namespace {

class Forwarder final : public QObject
{
public:
    Forwarder(QWidget &group, QWidget &first)
        : QObject(&group)
        , m_first(first)
    {
        group.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        m_first.setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }

private:
    QWidget &m_first;
};

} // namespace

void forwardFocus(QWidget &group, QWidget &first)
{
    // Labels lead only to what takes the keyboard; the tab key passes it by.
    group.setFocusPolicy(Qt::ClickFocus);
    new Forwarder(group, first);
}

} // namespace ui
