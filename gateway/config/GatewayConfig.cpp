// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/GatewayConfig.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::array BindModes{
    std::pair(BindMode::Loopback, "loopback"_L1), std::pair(BindMode::Lan, "lan"_L1),
    std::pair(BindMode::Tailnet, "tailnet"_L1),   std::pair(BindMode::Auto, "auto"_L1),
    std::pair(BindMode::Custom, "custom"_L1),
};
constexpr std::array TailscaleModes{
    std::pair(TailscaleMode::Off, "off"_L1),
    std::pair(TailscaleMode::Serve, "serve"_L1),
    std::pair(TailscaleMode::Funnel, "funnel"_L1),
};
constexpr std::array AuthModes{
    std::pair(AuthMode::None, "none"_L1),
    std::pair(AuthMode::Token, "token"_L1),
    std::pair(AuthMode::Password, "password"_L1),
};

QLatin1StringView textOf(const auto &table, auto value)
{
    const auto it =
        std::ranges::find_if(table, [&](const auto &row) { return row.first == value; });
    return it == table.end() ? QLatin1StringView() : it->second;
}

auto valueOf(const auto &table, QStringView text) -> std::optional<decltype(table.front().first)>
{
    const auto it =
        std::ranges::find_if(table, [&](const auto &row) { return text == row.second; });
    return it == table.end() ? std::nullopt : std::optional(it->first);
}

} // namespace

QLatin1StringView toText(BindMode mode)
{
    return textOf(BindModes, mode);
}

std::optional<BindMode> bindModeFromText(QStringView text)
{
    return valueOf(BindModes, text);
}

QLatin1StringView toText(TailscaleMode mode)
{
    return textOf(TailscaleModes, mode);
}

std::optional<TailscaleMode> tailscaleModeFromText(QStringView text)
{
    return valueOf(TailscaleModes, text);
}

QLatin1StringView toText(AuthMode mode)
{
    return textOf(AuthModes, mode);
}

std::optional<AuthMode> authModeFromText(QStringView text)
{
    return valueOf(AuthModes, text);
}

} // namespace gateway
