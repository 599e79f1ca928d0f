// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

/// The pages of the main window, in the order of the list.
enum class PageId {
    Overview,
    Nodes,
    Pairing,
    General,
    Network,
    Access,
    Canvas,
    Discovery,
    Remote,
    Logs,
    About,
};

/// The word of `--show`; never translated.
[[nodiscard]] QString toText(PageId page);
[[nodiscard]] std::optional<PageId> pageFromText(QStringView text);

} // namespace ui
