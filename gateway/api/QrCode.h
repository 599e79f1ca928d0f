// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArray>

#include <optional>

namespace gateway {

/// A text as the squares of a QR code, without its quiet zone. Any thread.
class QrCode final
{
public:
    /// How much of the picture may be damaged. Rule: desktop-ui.md 9 page 7: Medium, where there is
    /// room.
    enum class Level { Low, Medium };
    static constexpr int QuietZone = 4; ///< Squares of light around it, on each side.

    /// Nothing if the text is too long for a code, or empty.
    [[nodiscard]] static std::optional<QrCode> of(const QByteArray &text,
                                                  Level level = Level::Medium);

    [[nodiscard]] int side() const noexcept { return m_side; } ///< Squares.
    /// Outside of the code everything is light.
    [[nodiscard]] bool isDarkAt(int x, int y) const;

private:
    QBitArray m_dark;
    int m_side = 0;
};

} // namespace gateway
