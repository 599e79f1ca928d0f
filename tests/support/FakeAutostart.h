// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AutostartPort.h"

namespace gateway::test {

/// A desktop whose list of programs to start is one variable.
class FakeAutostart final : public ui::AutostartPort
{
public:
    ui::AutostartState current = ui::AutostartState::Off;
    std::optional<QString> refusal = {}; ///< Why switching fails.

    [[nodiscard]] ui::AutostartState state() const override { return current; }
    [[nodiscard]] std::optional<QString> setEnabled(bool isEnabled) override
    {
        if (!refusal)
            current = isEnabled ? ui::AutostartState::On : ui::AutostartState::Off;
        return refusal;
    }
};

} // namespace gateway::test
