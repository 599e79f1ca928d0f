// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/QrCode.h"

#include <QByteArray>

namespace gateway {

/// The code as a PNG file, black on white, with its quiet zone; each square this many pixels wide.
/// Pure. No Gui: this is for gateways without a window, too.
[[nodiscard]] QByteArray pngOf(const QrCode &code, int pixelsPerSquare = 6);
/// The same for a text; empty if it is too long for a code.
[[nodiscard]] QByteArray qrPng(const QByteArray &text);

} // namespace gateway
