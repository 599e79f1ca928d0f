// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int Usage = 2;
constexpr int Failed = 1;

QByteArray pictureOf(QSvgRenderer &renderer, int size)
{
    QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

template <typename Number>
void appendLittle(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void appendBig(QByteArray &bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// The icon file of Windows: a table of sizes and places, then the pictures as PNG.
QByteArray windowsIcon(QSvgRenderer &renderer)
{
    constexpr std::array Sizes{16, 20, 24, 32, 40, 48, 64, 256};
    constexpr quint32 HeadBytes = 6;
    constexpr quint32 EntryBytes = 16;
    QByteArray table;
    QByteArray pictures;
    appendLittle<quint16>(table, 0);
    appendLittle<quint16>(table, 1); // an icon, not a pointer
    appendLittle<quint16>(table, quint16(Sizes.size()));
    for (const int size : Sizes) {
        const QByteArray picture = pictureOf(renderer, size);
        const auto side = quint8(size); // 256 is written as 0
        appendLittle<quint8>(table, side);
        appendLittle<quint8>(table, side);
        appendLittle<quint16>(table, 0);  // no palette
        appendLittle<quint16>(table, 1);  // planes
        appendLittle<quint16>(table, 32); // bits of a pixel
        appendLittle<quint32>(table, quint32(picture.size()));
        appendLittle<quint32>(table, HeadBytes + quint32(Sizes.size()) * EntryBytes +
                                         quint32(pictures.size()));
        pictures += picture;
    }
    return table + pictures;
}

/// The icon file of macOS: blocks with a name for each size, the pictures as PNG.
QByteArray macIcon(QSvgRenderer &renderer)
{
    struct Block
    {
        QByteArrayView name;
        int size = 0;
    };
    const std::array blocks{Block{"ic11", 32},  Block{"ic12", 64},  Block{"ic07", 128},
                            Block{"ic13", 256}, Block{"ic08", 256}, Block{"ic14", 512},
                            Block{"ic09", 512}, Block{"ic10", 1024}};
    constexpr quint32 HeadBytes = 8; // of the file, and of each block
    QByteArray content;
    for (const Block &block : blocks) {
        const QByteArray picture = pictureOf(renderer, block.size);
        content += block.name;
        appendBig(content, HeadBytes + quint32(picture.size()));
        content += picture;
    }
    QByteArray file("icns");
    appendBig(file, HeadBytes + quint32(content.size()));
    return file + content;
}

} // namespace

/// render_icon DRAWING.svg FILE [SIZE]: pictures of a drawing; needs no display. FILE is a .png of
/// SIZE, an .ico for Windows or an .icns for macOS.
int main(int argc, char *argv[])
{
    QTextStream errors(stderr);
    const QString name = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const int size = argc > 3 ? QByteArray(argv[3]).toInt() : 0;
    const bool isPng = name.endsWith(".png"_L1) && size > 0;
    if (!isPng && !name.endsWith(".ico"_L1) && !name.endsWith(".icns"_L1)) {
        errors << "usage: render_icon DRAWING.svg FILE.png SIZE | FILE.ico | FILE.icns" << Qt::endl;
        return Usage;
    }
    QSvgRenderer renderer(QString::fromLocal8Bit(argv[1]));
    if (!renderer.isValid()) {
        errors << "not a drawing: " << argv[1] << Qt::endl;
        return Failed;
    }
    const QByteArray bytes = isPng                      ? pictureOf(renderer, size)
                             : name.endsWith(".ico"_L1) ? windowsIcon(renderer)
                                                        : macIcon(renderer);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        errors << "cannot write: " << name << Qt::endl;
        return Failed;
    }
    return 0;
}
