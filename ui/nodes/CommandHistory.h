// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// The commands a person ran, newest first, for this run of the application only: parameters may
/// be private and are never written down. Rule: desktop-ui.md 10.5.
class CommandHistory final
{
public:
    static constexpr qsizetype MaxEntries = 20;

    struct Entry
    {
        QString command = {};
        QString params = {};

        bool operator==(const Entry &) const = default;
    };

    /// Moves what is already there to the front.
    void add(const Entry &entry)
    {
        m_entries.removeAll(entry);
        m_entries.prepend(entry);
        if (m_entries.size() > MaxEntries)
            m_entries.removeLast();
    }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

private:
    QList<Entry> m_entries;
};

} // namespace ui
