// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/window/PageId.h"

namespace ui {

/// Brings a place of the application to the front. Only shows: nothing is decided or changed by it.
class Navigator
{
public:
    Navigator() = default;
    Navigator(const Navigator &) = delete;
    Navigator &operator=(const Navigator &) = delete;
    virtual ~Navigator() = default;

    virtual void showPage(PageId page) = 0;
    virtual void showNode(const gateway::NodeId &node) = 0;
    virtual void showAddNode() = 0;
    virtual void showSetup() = 0;
    /// The page where another computer's gateway is chosen, with what that one says of itself.
    virtual void showRemote(const gateway::FoundGatewayView &found) = 0;
    virtual void showHelp(PageId page) = 0;
    /// Both open their window above the page of logs.
    virtual void checkForProblems() = 0;
    virtual void saveDiagnostics() = 0;
};

} // namespace ui
