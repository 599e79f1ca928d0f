// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConfigDraft.h"

#include <algorithm>

namespace ui {

using gateway::ApplyNeed;
using gateway::ConfigEdit;
using gateway::SettingsView;

bool ConfigDraft::isStagedNeed(ApplyNeed need)
{
    switch (need) {
    case ApplyNeed::CanvasHost:
    case ApplyNeed::Listeners:
        return true;
    case ApplyNeed::Nothing:
    case ApplyNeed::Live:
    case ApplyNeed::NewConnections:
        return false;
    }
    return false;
}

void ConfigDraft::rebase(const SettingsView &settings)
{
    m_settings = settings;
    m_staged.removeIf([this](const auto &entry) { return entry->value == inForce(entry.key()); });
    if (!hasConflict())
        m_baseHash = settings.hash;
}

void ConfigDraft::stage(const QString &path, const QJsonValue &value)
{
    if (value == inForce(path)) {
        unstage(path);
        return;
    }
    const auto it = m_staged.find(path);
    if (it == m_staged.end())
        m_staged.insert(path, {.value = value, .before = inForce(path)});
    else
        it->value = value;
}

void ConfigDraft::unstage(const QString &path)
{
    m_staged.remove(path);
    if (!hasConflict())
        m_baseHash = m_settings.hash;
}

void ConfigDraft::clear()
{
    m_staged.clear();
    m_baseHash = m_settings.hash;
}

void ConfigDraft::keepMine()
{
    for (auto it = m_staged.begin(); it != m_staged.end(); ++it)
        it->before = inForce(it.key());
    m_baseHash = m_settings.hash;
}

bool ConfigDraft::hasConflict() const
{
    for (auto it = m_staged.begin(); it != m_staged.end(); ++it) {
        if (it->before != inForce(it.key()))
            return true;
    }
    return false;
}

QJsonValue ConfigDraft::value(const QString &path) const
{
    const auto it = m_staged.find(path);
    return it == m_staged.end() ? inForce(path) : it->value;
}

QJsonValue ConfigDraft::inForce(const QString &path) const
{
    const auto it = m_settings.values.find(path);
    return it == m_settings.values.end() ? QJsonValue(QJsonValue::Undefined) : it->value;
}

std::set<ApplyNeed> ConfigDraft::needs() const
{
    std::set<ApplyNeed> needs;
    for (auto it = m_staged.begin(); it != m_staged.end(); ++it)
        needs.insert(m_settings.values.value(it.key()).need);
    return needs;
}

bool ConfigDraft::needsListeners() const
{
    return needs().contains(ApplyNeed::Listeners);
}

ConfigEdit ConfigDraft::edit() const
{
    ConfigEdit edit{.baseHash = m_baseHash};
    for (auto it = m_staged.begin(); it != m_staged.end(); ++it)
        edit.entries.append({.path = it.key(), .value = it->value});
    return edit;
}

} // namespace ui
