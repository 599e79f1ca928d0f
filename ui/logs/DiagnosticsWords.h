// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QLatin1StringView>

namespace ui {

/// What states and errors are called in a diagnostics file: English, in every language alike, for
/// whoever reads the file.
namespace diagnosticsword {

[[nodiscard]] QLatin1StringView of(gateway::GatewayState state);
[[nodiscard]] QLatin1StringView of(gateway::ProblemView::Kind problem);
[[nodiscard]] QLatin1StringView of(gateway::CommandError::Code error);

} // namespace diagnosticsword

} // namespace ui
