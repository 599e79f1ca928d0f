// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/settings/ConfigDraft.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/// What is to be said about a value: an error keeps it from being applied, a note does not.
struct Finding
{
    enum class Level { Note, Caution, Error };

    Level level = Level::Note;
    QString text = {};
    QString step = {}; ///< The next step as the text of a button; empty: none.

    bool operator==(const Finding &) const = default;
};

/// What is known about a folder that devices shall read from.
struct FolderFacts
{
    bool exists = false;
    bool isReadable = false;
    QStringList privateNames = {}; ///< Dot-files and keys found in it, a few of them.
};

/// Checks of values before they are sent. The gateway checks again; these say it in the person's
/// words and beside the field. Pure. Rule: desktop-ui.md 8.2, 8.3, 8.6.
class SettingValidation final
{
    Q_DECLARE_TR_FUNCTIONS(ui::SettingValidation)

public:
    using Result = std::optional<Finding>;
    struct Wrong
    {
        QString path = {};
        Finding finding = {};
    };

    SettingValidation() = delete;

    /// The first staged setting that may not be applied, in the order of the pages.
    [[nodiscard]] static std::optional<Wrong> firstError(const ConfigDraft &draft,
                                                         const QStringList &ownAddresses);

    [[nodiscard]] static Result bind(const ConfigDraft &draft);
    [[nodiscard]] static Result customAddress(const QString &text, const QStringList &ownAddresses);
    [[nodiscard]] static Result port(int port, const ConfigDraft &draft);
    /// What the gateway found about the port; a port that is free is noted.
    [[nodiscard]] static Finding portCheck(int port, const gateway::PortCheck &check);
    [[nodiscard]] static Result canvasPort(int port, const ConfigDraft &draft);
    [[nodiscard]] static Result proxies(const QStringList &entries);
    [[nodiscard]] static Result token(const QString &text);
    [[nodiscard]] static Result tokenLength(qsizetype length);
    [[nodiscard]] static Result password(const QString &text);
    /// Without regard to what is in it: only where it lies.
    [[nodiscard]] static Result folderPlace(const QString &folder, const QString &stateDir,
                                            const QString &home);
    [[nodiscard]] static Result folder(const FolderFacts &facts);

    /// The setting asks for a bind that other computers may reach.
    [[nodiscard]] static bool wantsOthers(const ConfigDraft &draft);
    /// The token or password that the sign-in asks for is there.
    [[nodiscard]] static bool hasCredentials(const ConfigDraft &draft);
};

} // namespace ui
