// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// What a start of the program asks of the one that already runs. Nothing here decides on a
/// request, runs a command or changes a setting. Rule: desktop-ui.md 2.2.
struct InstanceRequest
{
    enum class Action {
        Open,     ///< The main window on its last page.
        ShowPage, ///< The page named by `page`.
        ShowSetup,
        ShowAddNode,
        StartGateway,
        StopGateway,
        StayHidden, ///< A second start at login: nothing to show.
        Quit,
    };

    Action action = Action::Open;
    QString page = {};
    QString token = {}; ///< The desktop's permission to come to the front; may be empty.

    bool operator==(const InstanceRequest &) const = default;
};

/// The word on the wire: `show-page`, also the names of the desktop entry's actions.
[[nodiscard]] QString toText(InstanceRequest::Action action);
[[nodiscard]] std::optional<InstanceRequest::Action> instanceActionFromText(QStringView text);
