// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/PictureView.h"

#include <QPainter>

namespace ui {

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(120, 90);
}

void PictureView::setImage(const QImage &image)
{
    m_image = image;
    setAccessibleName(image.isNull() ? QString()
                                     : tr("Picture, %1 by %2 points", "%1: width, %2: height")
                                           .arg(image.width())
                                           .arg(image.height()));
    updateGeometry();
    update();
}

QSize PictureView::sizeHint() const
{
    return {480, 320};
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    // In device pixels, so that a fine screen shows every point of the picture.
    const QSize room = size() * devicePixelRatioF();
    QSize shown = m_image.size();
    if (shown.width() > room.width() || shown.height() > room.height())
        shown.scale(room, Qt::KeepAspectRatio);
    QRectF target(QPointF(), QSizeF(shown) / devicePixelRatioF());
    target.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, m_image);
}

} // namespace ui
