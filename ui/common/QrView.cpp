// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/QrView.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::QrCode;

QrView::QrView(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(SmallestSide, SmallestSide);
    setAccessibleName(accessibleName);
}

bool QrView::setText(const QByteArray &text)
{
    const auto code = QrCode::of(text);
    m_code = code.value_or(QrCode());
    update();
    return text.isEmpty() || code.has_value();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_code.side() == 0)
        return;
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRect ground((width() - side) / 2, (height() - side) / 2, side, side);
    painter.fillRect(ground, Qt::white);
    // Whole pixels: a scanner wants sharp edges.
    const int module = std::max(1, side / (m_code.side() + 2 * QrCode::QuietZone));
    const int margin = (side - module * m_code.side()) / 2;
    for (int y = 0; y < m_code.side(); ++y) {
        for (int x = 0; x < m_code.side(); ++x) {
            if (m_code.isDarkAt(x, y)) {
                painter.fillRect(ground.left() + margin + x * module,
                                 ground.top() + margin + y * module, module, module, Qt::black);
            }
        }
    }
}

} // namespace ui
