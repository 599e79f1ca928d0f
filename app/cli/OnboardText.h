// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"

#include "gateway/api/CommandError.h"

#include "ui/setup/SetupState.h"

#include <QJsonValue>

/// What `onboard` says where it cannot go on: the next step as options and commands. Pure.
namespace OnboardText {

/// Of settings that show the gateway at `url`, which would end by running one here.
[[nodiscard]] QString shownElsewhere(const QJsonValue &url);
[[nodiscard]] QString adviceFor(ui::SetupStep step, const ui::SetupState &state);
/// `freePort`: 0 if none is known.
[[nodiscard]] QString nextStep(const gateway::CommandError &error, quint16 freePort);
[[nodiscard]] ExitCode exitCodeOf(gateway::CommandError::Code code);

} // namespace OnboardText
