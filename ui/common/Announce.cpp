// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace ui {

void announce(QWidget &from, const QString &text)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&from, text);
#else
    // Before 6.8 there is no announcement: an alert with the text as description is read out.
    from.setAccessibleDescription(text);
    QAccessibleEvent event(&from, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
