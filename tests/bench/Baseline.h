// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"

#include <QString>
#include <QStringList>

#include <map>

namespace gateway::bench {

/// Figures by name that a later run is held against: the lower, the better. They are ratios to the
/// responder in the same run, or sizes, so that they mean the same on another day.
class Baseline final
{
public:
    static constexpr double Tolerance = 0.15;

    [[nodiscard]] static Result<Baseline, QString> load(const QString &path);
    [[nodiscard]] bool save(const QString &path) const;

    /// The second figure of one name counts if it is the better one: a busy moment makes it worse
    /// only.
    void add(const QString &name, double value);
    [[nodiscard]] const std::map<QString, double> &figures() const { return m_figures; }

    /// Which figures of this baseline are worse in `now` by more than the tolerance, or missing
    /// there.
    [[nodiscard]] QStringList regressions(const Baseline &now) const;
    /// One line: before, now, and by how much it is worse.
    [[nodiscard]] QString comparison(const QString &name, const Baseline &now) const;
    /// Only what `keep` says yes to.
    template <typename Predicate>
    [[nodiscard]] Baseline filtered(Predicate keep) const
    {
        Baseline some;
        for (const auto &[name, value] : m_figures) {
            if (keep(name))
                some.add(name, value);
        }
        return some;
    }

private:
    std::map<QString, double> m_figures;
};

} // namespace gateway::bench
