// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/api/QrCode.h"

#include <qrcodegen/qrcodegen.hpp>

#include <exception>

namespace gateway {

std::optional<QrCode> QrCode::of(const QByteArray &text, Level level)
{
    using Library = qrcodegen::QrCode;
    if (text.isEmpty())
        return std::nullopt;
    try {
        const Library made = Library::encodeText(
            text.constData(), level == Level::Low ? Library::Ecc::LOW : Library::Ecc::MEDIUM);
        QrCode code;
        code.m_side = made.getSize();
        code.m_dark.resize(qsizetype(code.m_side) * code.m_side);
        for (int y = 0; y < code.m_side; ++y) {
            for (int x = 0; x < code.m_side; ++x)
                code.m_dark.setBit(qsizetype(y) * code.m_side + x, made.getModule(x, y));
        }
        return code;
    } catch (const std::exception &) {
        return std::nullopt; // too long for the largest code
    }
}

bool QrCode::isDarkAt(int x, int y) const
{
    const bool isInside = x >= 0 && y >= 0 && x < m_side && y < m_side;
    return isInside && m_dark.testBit(qsizetype(y) * m_side + x);
}

} // namespace gateway
