// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/DiagnosticsBundle.h"
#include "ui/window/UiContext.h"

#include <functional>

class QObject;

namespace ui {

/// Whose traces are to be taken out of what leaves this computer.
[[nodiscard]] Redactor::Person thisPerson();

/// Gathers what a diagnostics archive is made of, then calls `done`; never, if `receiver` is gone
/// before. The secrets are asked for, so that the redactor finds them wherever they stand.
///
/// Thread: GUI thread.
void gatherDiagnostics(const UiContext &context, QObject *receiver,
                       std::function<void(const DiagnosticsBundle::Sources &)> done);

} // namespace ui
