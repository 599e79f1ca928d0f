// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandParser.h"

#include "ui/setup/SetupState.h"

#include "gateway/base/Secret.h"

/// What `onboard` was asked for, by our names or by those of the official command line; what is
/// absent stays as the settings have it, or, starting fresh, as the defaults do.
struct OnboardChoice
{
    std::optional<QString> bind = {};
    std::optional<QString> customHost = {};
    std::optional<int> port = {};
    std::optional<QString> authMode = {};
    std::optional<gateway::Secret> token = {};
    std::optional<gateway::Secret> password = {};
    std::optional<QString> canvasRoot = {}; ///< Absolute.
    bool isWithoutCanvas = false;
    bool acceptsRisk = false; ///< What the assistant asks to confirm on its pages.
    bool installsService = false;
    bool isHere = false;      ///< Also where the settings show a gateway elsewhere.
    bool startsFresh = false; ///< Nothing of the settings that are there is taken over.
    bool isTried = true;      ///< The gateway is started once to see whether it works.

    /// The failure says which options do not go together. Pure.
    [[nodiscard]] static gateway::Result<OnboardChoice, QString> of(const ParsedCommand &command);

    /// Pure. `state` is what the choice begins with: see `startsFresh`.
    void applyTo(ui::SetupState &state) const;
};
