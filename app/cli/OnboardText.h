// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"

#include "gateway/api/CommandError.h"

#include "ui/setup/SetupState.h"

/// What `onboard` says where it cannot go on: the next step as options and commands. Pure.
namespace OnboardText {

[[nodiscard]] QString adviceFor(ui::SetupStep step, const ui::SetupState &state);
/// `freePort`: 0 if none is known.
[[nodiscard]] QString nextStep(const gateway::CommandError &error, quint16 freePort);
[[nodiscard]] ExitCode exitCodeOf(gateway::CommandError::Code code);

} // namespace OnboardText
