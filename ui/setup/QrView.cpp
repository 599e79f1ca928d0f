// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/QrView.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace ui {

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(SmallestSide, SmallestSide);
    setAccessibleName(tr("Pairing code as picture; the same code as text follows"));
}

bool QrView::setText(const QByteArray &text)
{
    m_modules = 0;
    m_dark.clear();
    update();
    if (text.isEmpty())
        return true;
    try {
        const auto code =
            qrcodegen::QrCode::encodeText(text.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_modules = code.getSize();
        m_dark.resize(qsizetype(m_modules) * m_modules);
        for (int y = 0; y < m_modules; ++y) {
            for (int x = 0; x < m_modules; ++x)
                m_dark.setBit(qsizetype(y) * m_modules + x, code.getModule(x, y));
        }
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    if (m_modules == 0)
        return;
    const QRect ground((width() - side) / 2, (height() - side) / 2, side, side);
    painter.fillRect(ground, Qt::white);
    // Whole pixels: a scanner wants sharp edges.
    const int module = std::max(1, side / (m_modules + 2 * QuietZone));
    const int margin = (side - module * m_modules) / 2;
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (isDarkAt(x, y)) {
                painter.fillRect(ground.left() + margin + x * module,
                                 ground.top() + margin + y * module, module, module, Qt::black);
            }
        }
    }
}

} // namespace ui
