// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/ConfigEdit.h"
#include "gateway/api/GatewaySnapshot.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

#include <set>

namespace ui {

/// Changes of settings that wait for "Apply", over the settings in force. Pure.
///
/// Settings may change under the draft, by this window or by another program. As long as none of
/// the staged ones does, the draft moves to the new settings; otherwise it stays on the old ones,
/// so that the gateway refuses it until the person has chosen. Rule: desktop-ui.md 7.2.
class ConfigDraft final
{
public:
    /// Whether a change with this need waits for "Apply" instead of being sent at once.
    [[nodiscard]] static bool isStagedNeed(gateway::ApplyNeed need);

    /// The settings as they are now.
    void rebase(const gateway::SettingsView &settings);

    /// Staging what is in force unstages it.
    void stage(const QString &path, const QJsonValue &value);
    void unstage(const QString &path);
    void clear();
    /// The staged values shall win over what changed in the meantime.
    void keepMine();

    [[nodiscard]] bool isEmpty() const { return m_staged.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_staged.size()); }
    [[nodiscard]] bool isStaged(const QString &path) const { return m_staged.contains(path); }
    [[nodiscard]] QStringList paths() const { return m_staged.keys(); }
    /// A staged setting has another value in force than when it was staged.
    [[nodiscard]] bool hasConflict() const;

    /// Staged, else in force; undefined for an unknown path.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    [[nodiscard]] const gateway::SettingsView &settings() const { return m_settings; }
    [[nodiscard]] bool knows(const QString &path) const { return m_settings.values.contains(path); }

    [[nodiscard]] std::set<gateway::ApplyNeed> needs() const;
    [[nodiscard]] bool needsListeners() const;
    [[nodiscard]] gateway::ConfigEdit edit() const;

private:
    struct Staged
    {
        QJsonValue value = {};
        QJsonValue before = {}; ///< In force when it was staged.
    };

    [[nodiscard]] QJsonValue inForce(const QString &path) const;

    gateway::SettingsView m_settings;
    QMap<QString, Staged> m_staged;
    QString m_baseHash;
};

} // namespace ui
