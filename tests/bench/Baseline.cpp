// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Baseline.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway::bench {

Result<Baseline, QString> Baseline::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{u"%1: %2"_s.arg(path, file.errorString())};
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Failure{u"%1: %2"_s.arg(path, fault.errorString())};
    Baseline baseline;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isDouble() || it->toDouble() <= 0)
            return Failure{u"%1: \"%2\" is not a figure above 0"_s.arg(path, it.key())};
        baseline.add(it.key(), it->toDouble());
    }
    if (baseline.m_figures.empty())
        return Failure{u"%1: no figures"_s.arg(path)};
    return baseline;
}

bool Baseline::save(const QString &path) const
{
    QJsonObject object;
    for (const auto &[name, value] : m_figures)
        object.insert(name, std::round(value * 1000) / 1000);
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(QJsonDocument(object).toJson()) > 0 && file.flush();
}

void Baseline::add(const QString &name, double value)
{
    if (!std::isfinite(value) || value <= 0)
        return;
    const auto [it, isNew] = m_figures.try_emplace(name, value);
    if (!isNew)
        it->second = std::min(it->second, value);
}

QStringList Baseline::regressions(const Baseline &now) const
{
    QStringList worse;
    for (const auto &[name, before] : m_figures) {
        const auto it = now.m_figures.find(name);
        if (it == now.m_figures.end() || it->second > before * (1 + Tolerance))
            worse.append(name);
    }
    return worse;
}

QString Baseline::comparison(const QString &name, const Baseline &now) const
{
    const double before = m_figures.at(name);
    const auto it = now.m_figures.find(name);
    if (it == now.m_figures.end())
        return u"%1: %2 before, not measured now"_s.arg(name).arg(before, 0, 'f', 2);
    return u"%1: %2 before, %3 now (%4 %)"_s.arg(name)
        .arg(before, 0, 'f', 2)
        .arg(it->second, 0, 'f', 2)
        .arg((it->second / before - 1) * 100, 0, 'f', 0);
}

} // namespace gateway::bench
