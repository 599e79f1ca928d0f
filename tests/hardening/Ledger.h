// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace gateway::hardening {

/// What somebody outside knows of a gateway's state: of each value the last that was confirmed, and
/// those asked for since. After a crash one of them has to be there.
class Ledger final
{
public:
    using Values = QList<std::pair<QString, QString>>; ///< Name and value; empty: there is none.
    using Entry = qsizetype;
    /// Stands for any number above the confirmed one.
    static const QString Later;

    /// A change that was sent. Those of one value are made in this order.
    Entry begin(const Values &values);
    /// `exactly`, if not empty, is what Later turned out to be.
    void confirm(Entry entry, const QString &exactly);
    void refuse(Entry entry);

    /// Compares with what is there, which from now on is what is confirmed. What is wrong, if
    /// anything.
    std::optional<QString> settle(const QHash<QString, QString> &found);

    [[nodiscard]] int confirmed() const { return m_confirmed; }
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] int madeUnconfirmed() const { return m_madeUnconfirmed; }

private:
    enum class State { Sent, Confirmed, Refused };
    struct Change
    {
        Values values = {};
        State state = State::Sent;
    };
    [[nodiscard]] static bool matches(const QString &wanted, const QString &found,
                                      const QString &known);

    QHash<QString, QString> m_known;
    QList<Change> m_changes; ///< Since the last settling.
    int m_confirmed = 0;
    int m_underWay = 0;
    int m_madeUnconfirmed = 0;
};

} // namespace gateway::hardening
