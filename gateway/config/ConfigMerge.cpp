// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigMerge.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::configmerge {

namespace {

QString idOf(const QJsonValue &item)
{
    return item.toObject().value("id"_L1).toString();
}

bool isListById(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() &&
           std::ranges::all_of(list, [](const QJsonValue &item) { return !idOf(item).isEmpty(); });
}

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

QJsonObject mergedAt(const QJsonObject &base, const QJsonObject &patch,
                     const QStringList &replacePaths, const QString &path);

QJsonArray mergedById(const QJsonArray &base, const QJsonArray &patch,
                      const QStringList &replacePaths, const QString &path)
{
    QJsonArray result = base;
    for (const QJsonValue &item : patch) {
        const auto known = std::ranges::find_if(
            result, [&](const QJsonValue &candidate) { return idOf(candidate) == idOf(item); });
        if (known == result.end()) {
            result.append(item);
            continue;
        }
        const QJsonObject before = QJsonValue(*known).toObject();
        *known = mergedAt(before, item.toObject(), replacePaths, path);
    }
    return result;
}

QJsonValue mergedValue(const QJsonValue &base, const QJsonValue &patch,
                       const QStringList &replacePaths, const QString &path)
{
    if (replacePaths.contains(path))
        return patch;
    if (patch.isObject())
        return mergedAt(base.toObject(), patch.toObject(), replacePaths, path);
    if (isListById(patch) && isListById(base))
        return mergedById(base.toArray(), patch.toArray(), replacePaths, path);
    return patch;
}

QJsonObject mergedAt(const QJsonObject &base, const QJsonObject &patch,
                     const QStringList &replacePaths, const QString &path)
{
    QJsonObject result = base;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull()) {
            result.remove(it.key());
            continue;
        }
        result.insert(it.key(), mergedValue(base.value(it.key()), it.value(), replacePaths,
                                            below(path, it.key())));
    }
    return result;
}

void collect(const QJsonObject &from, const QJsonObject &to, const QStringList &path,
             QList<ConfigChange> &into)
{
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!to.contains(it.key()))
            into.append({.path = path + QStringList{it.key()}});
    }
    for (auto it = to.begin(); it != to.end(); ++it) {
        const QJsonValue before = from.value(it.key());
        if (before == it.value())
            continue;
        const QStringList here = path + QStringList{it.key()};
        if (before.isObject() && it.value().isObject())
            collect(before.toObject(), it.value().toObject(), here, into);
        else
            into.append({.path = here, .value = it.value()});
    }
}

} // namespace

QJsonObject merged(const QJsonObject &base, const QJsonObject &patch,
                   const QStringList &replacePaths)
{
    return mergedAt(base, patch, replacePaths, {});
}

QList<ConfigChange> differences(const QJsonObject &from, const QJsonObject &to)
{
    QList<ConfigChange> changes;
    collect(from, to, {}, changes);
    return changes;
}

} // namespace gateway::configmerge
