// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/CanvasPicture.h"

namespace gateway {

void describeCanvas(const CanvasState &state, GatewaySnapshot &into)
{
    into.canvas = {.isRunning = state.isRunning,
                   .root = state.root,
                   .rootExists = state.rootExists,
                   .isEmpty = state.isEmpty,
                   .urls = state.urls,
                   .problem = state.problem,
                   .isLiveReloadPaused = state.isLiveReloadPaused,
                   .readers = state.readers == CanvasState::Readers::ThisComputer
                                  ? CanvasView::Readers::ThisComputer
                                  : CanvasView::Readers::ConnectedDevices};
    if (!state.problem.isEmpty()) {
        into.problems.append({.kind = ProblemView::Kind::CanvasFailed,
                              .subject = state.root,
                              .detail = state.problem});
    }
}

} // namespace gateway
