// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hardening/Ledger.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gateway::hardening {

const QString Ledger::Later = u"(later)"_s;

Ledger::Entry Ledger::begin(const Values &values)
{
    m_changes.append({.values = values});
    return m_changes.size() - 1;
}

void Ledger::confirm(Entry entry, const QString &exactly)
{
    Change &change = m_changes[entry];
    change.state = State::Confirmed;
    ++m_confirmed;
    for (auto &[name, value] : change.values) {
        if (value == Later)
            value = exactly;
    }
}

void Ledger::refuse(Entry entry)
{
    m_changes[entry].state = State::Refused;
}

bool Ledger::matches(const QString &wanted, const QString &found, const QString &known)
{
    if (wanted == Later)
        return found.toLongLong() > known.toLongLong();
    return wanted == found;
}

std::optional<QString> Ledger::settle(const QHash<QString, QString> &found)
{
    struct Allowed
    {
        QString known = {};
        QStringList maybe = {};
    };
    QHash<QString, Allowed> allowed;
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        allowed[it.key()].known = it.value();
    for (const Change &change : std::as_const(m_changes)) {
        if (change.state == State::Sent)
            ++m_underWay;
        for (const auto &[name, value] : change.values) {
            Allowed &entry = allowed[name];
            if (change.state == State::Confirmed) {
                entry = {.known = value};
            } else if (change.state == State::Sent) {
                entry.maybe.append(value);
            }
        }
    }
    m_changes.clear();
    for (auto it = allowed.cbegin(); it != allowed.cend(); ++it) {
        const QString is = found.value(it.key());
        if (is == it->known)
            continue;
        const bool isMade = std::ranges::any_of(it->maybe, [&](const QString &value) {
            return matches(value, is, it->known);
        });
        if (!isMade) {
            return u"%1 is '%2', confirmed was '%3', under way: '%4'"_s.arg(
                it.key(), is, it->known, it->maybe.join(u"', '"_s));
        }
        ++m_madeUnconfirmed;
    }
    m_known = found;
    return std::nullopt;
}

} // namespace gateway::hardening
