// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/peers/ScopePolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::scopes {

namespace {

constexpr auto Admin = "operator.admin"_L1;
constexpr auto Write = "operator.write"_L1;
constexpr auto Read = "operator.read"_L1;
constexpr auto Talk = "operator.talk"_L1;
constexpr auto SessionsRead = "operator.sessions.read"_L1;
constexpr auto SessionsWrite = "operator.sessions.write"_L1;

bool implies(const QString &held, const QString &wanted)
{
    if (held == wanted || held == Admin)
        return true;
    if (held == Write)
        return wanted == Read || wanted == Talk || wanted == SessionsRead ||
               wanted == SessionsWrite;
    return held == Read && wanted == SessionsRead;
}

} // namespace

bool allow(const QStringList &granted, const QString &wanted)
{
    return std::ranges::any_of(granted, [&](const QString &held) { return implies(held, wanted); });
}

bool allow(const QStringList &granted, Scope wanted)
{
    return wanted == Scope::None || allow(granted, QString(toText(wanted)));
}

bool cover(const QStringList &granted, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &scope) { return allow(granted, scope); });
}

QStringList normalised(const QStringList &list)
{
    QStringList result;
    for (const QString &scope : list) {
        const QString trimmed = scope.trimmed();
        if (!trimmed.isEmpty())
            result.append(trimmed);
    }
    if (result.contains(Admin))
        result << QString(Read) << QString(Write);
    if (result.contains(Write))
        result << QString(Read);
    result.sort();
    result.removeDuplicates();
    return result;
}

} // namespace gateway::scopes
