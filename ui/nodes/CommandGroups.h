// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace ui {

enum class CommandGroup { Camera, Canvas, Screen, Location, System, Sms, Other };

/// What a command does to the person beside the device; each kind is asked about once per node
/// and run. Rule: desktop-ui.md 10.3.
enum class Sensitivity {
    TakesPhoto,
    RecordsVideo,
    SeesScreen,
    RecordsScreen,
    UsesSms,
    RunsPrograms
};

/// A parameter text to begin with.
struct CommandExample
{
    QString title = {};
    QString json = {};

    bool operator==(const CommandExample &) const = default;
};

/// What is known about node commands by their name. Rule: desktop-ui.md 10.2, 10.3.
class CommandGroups final
{
    Q_DECLARE_TR_FUNCTIONS(ui::CommandGroups)

public:
    CommandGroups() = delete;

    [[nodiscard]] static CommandGroup groupOf(const QString &command);
    [[nodiscard]] static QString groupText(CommandGroup group);
    [[nodiscard]] static std::optional<Sensitivity> sensitivityOf(const QString &command);
    /// "Uses camera": the mark beside the command. Empty where nothing has to be marked.
    [[nodiscard]] static QString warning(const QString &command);
    /// Reads or changes something private, so that rules for it deserve a second look.
    [[nodiscard]] static bool isPrivacySensitive(const QString &command);
    /// "Take a photo with %1 now?"
    [[nodiscard]] static QString question(Sensitivity kind, const QString &node);
    /// The verb of the button that says yes to the question.
    [[nodiscard]] static QString consent(Sensitivity kind);
    /// At least one.
    [[nodiscard]] static QList<CommandExample> examplesOf(const QString &command);
};

} // namespace ui
