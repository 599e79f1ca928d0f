// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QrText.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using gateway::QrCode;

namespace {

// Numbered colours: the sixteen named ones are what the person's theme makes of them.
const QString BlackOnWhite = QStringLiteral("\u001b[38;5;16;48;5;231m");
const QString Back = QStringLiteral("\u001b[0m");

QChar halves(bool hasUpper, bool hasLower)
{
    if (hasUpper)
        return hasLower ? QChar(0x2588) : QChar(0x2580);
    return hasLower ? QChar(0x2584) : QChar(u' ');
}

} // namespace

int qrColumns(const QrCode &code)
{
    return code.side() + 2 * QrCode::QuietZone;
}

QString qrText(const QrCode &code, QrInk ink)
{
    const bool isColoured = ink == QrInk::Coloured;
    const int end = code.side() + QrCode::QuietZone;
    QStringList lines;
    for (int y = -QrCode::QuietZone; y < end; y += 2) {
        QString line;
        for (int x = -QrCode::QuietZone; x < end; ++x) {
            // Letters are dark on our own ground, light on that of the terminal.
            line += halves(code.isDarkAt(x, y) == isColoured, code.isDarkAt(x, y + 1) == isColoured);
        }
        lines.append(isColoured ? BlackOnWhite + line + Back : line);
    }
    return lines.join(u'\n');
}
