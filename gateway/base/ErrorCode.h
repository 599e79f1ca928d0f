// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace gateway {

/// The error codes of the wire. Rule: protocol-v4.md 1.2.
enum class ErrorCode { InvalidRequest, Unavailable, NotPaired, Forbidden };

[[nodiscard]] constexpr QLatin1StringView toText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
        return QLatin1StringView("INVALID_REQUEST");
    case ErrorCode::Unavailable:
        return QLatin1StringView("UNAVAILABLE");
    case ErrorCode::NotPaired:
        return QLatin1StringView("NOT_PAIRED");
    case ErrorCode::Forbidden:
        return QLatin1StringView("FORBIDDEN");
    }
    return {};
}

} // namespace gateway
