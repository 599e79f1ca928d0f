// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/QrCode.h"

#include <QString>

/// How a code is drawn with characters.
enum class QrInk {
    Coloured, ///< Black on white by colour sequences, whatever the terminal's own colours are.
    Plain,    ///< Without sequences, for light letters on a dark ground.
};

/// Two squares above each other in one character, quiet zone included, one line per two rows. Pure.
[[nodiscard]] QString qrText(const gateway::QrCode &code, QrInk ink);
/// Columns that it takes.
[[nodiscard]] int qrColumns(const gateway::QrCode &code);
