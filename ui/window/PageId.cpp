// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageId.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array Words{
    std::pair{PageId::Overview, "overview"_L1}, std::pair{PageId::Nodes, "nodes"_L1},
    std::pair{PageId::Pairing, "pairing"_L1},   std::pair{PageId::General, "general"_L1},
    std::pair{PageId::Network, "network"_L1},   std::pair{PageId::Access, "access"_L1},
    std::pair{PageId::Canvas, "canvas"_L1},     std::pair{PageId::Discovery, "discovery"_L1},
    std::pair{PageId::Remote, "remote"_L1},     std::pair{PageId::Logs, "logs"_L1},
    std::pair{PageId::About, "about"_L1},
};

} // namespace

QString toText(PageId page)
{
    const auto it = std::ranges::find(Words, page, [](const auto &entry) { return entry.first; });
    return it == Words.end() ? QString() : QString(it->second);
}

std::optional<PageId> pageFromText(QStringView text)
{
    const auto it =
        std::ranges::find_if(Words, [&](const auto &entry) { return text == entry.second; });
    return it == Words.end() ? std::nullopt : std::optional(it->first);
}

} // namespace ui
