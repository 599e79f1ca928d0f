// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

/// render_icon DRAWING.svg SIZE PICTURE.png: one picture of a drawing; needs no display.
int main(int argc, char *argv[])
{
    QTextStream errors(stderr);
    if (argc != 4) {
        errors << "usage: render_icon DRAWING.svg SIZE PICTURE.png" << Qt::endl;
        return 2;
    }
    const QString drawing = QString::fromLocal8Bit(argv[1]);
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid()) {
        errors << "not a drawing: " << drawing << Qt::endl;
        return 1;
    }
    const int size = QByteArray(argv[2]).toInt();
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    if (!picture.save(QString::fromLocal8Bit(argv[3]), "PNG")) {
        errors << "cannot write: " << argv[3] << Qt::endl;
        return 1;
    }
    return 0;
}
