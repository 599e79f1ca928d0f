// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ui {

/// Whether this application starts when the person signs in.
enum class AutostartState {
    Off,
    On,
    Unavailable, ///< This desktop offers no way to do it.
};

/// The seam to the desktop's own list of programs to start. The list is the truth: what it says is
/// read each time and never remembered, because other programs edit it, too.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.1, 18.
class AutostartPort
{
public:
    AutostartPort() = default;
    AutostartPort(const AutostartPort &) = delete;
    AutostartPort &operator=(const AutostartPort &) = delete;
    virtual ~AutostartPort() = default;

    [[nodiscard]] virtual AutostartState state() const = 0;
    /// Nothing if it was done, otherwise the cause for people: it completes the sentence "Start at
    /// login could not be changed: …".
    [[nodiscard]] virtual std::optional<QString> setEnabled(bool isEnabled) = 0;
};

} // namespace ui
