// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/SecretCover.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway::secretcover {

namespace {

QJsonValue coveredValue(const QJsonValue &value, bool isSecret)
{
    if (value.isObject())
        return covered(value.toObject());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(coveredValue(item, isSecret));
        return array;
    }
    return isSecret && value.isString() ? QJsonValue(mark()) : value;
}

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

using Restored = Result<QJsonValue, QString>;

Restored restored(const QJsonValue &value, const QJsonValue &stored, const QString &path);

Restored restoredObject(const QJsonObject &object, const QJsonObject &stored, const QString &path)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto value = restored(it.value(), stored.value(it.key()), below(path, it.key()));
        if (!value)
            return Failure{value.error()};
        result.insert(it.key(), *value);
    }
    return QJsonValue(result);
}

// Places in a list mean the same only while the list keeps its length.
Restored restoredArray(const QJsonArray &array, const QJsonArray &stored, const QString &path)
{
    const bool isAligned = array.size() == stored.size();
    QJsonArray result;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto value = restored(array.at(i), isAligned ? stored.at(i) : QJsonValue(),
                                    below(path, QString::number(i)));
        if (!value)
            return Failure{value.error()};
        result.append(*value);
    }
    return QJsonValue(result);
}

Restored restored(const QJsonValue &value, const QJsonValue &stored, const QString &path)
{
    if (value.isObject())
        return restoredObject(value.toObject(), stored.toObject(), path);
    if (value.isArray())
        return restoredArray(value.toArray(), stored.toArray(), path);
    if (value != QJsonValue(mark()))
        return value;
    if (!stored.isString())
        return Failure{path};
    return stored;
}

} // namespace

QString mark()
{
    return u"__OPENCLAW_REDACTED__"_s;
}

bool isSensitive(const QString &key)
{
    static const QRegularExpression Pattern(u"token|password|secret|api.?key"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return Pattern.match(key).hasMatch();
}

QJsonObject covered(const QJsonObject &settings)
{
    QJsonObject result = settings;
    for (auto it = result.begin(); it != result.end(); ++it)
        it.value() = coveredValue(it.value(), isSensitive(it.key()));
    return result;
}

Result<QJsonObject, QString> uncovered(const QJsonObject &settings, const QJsonObject &stored)
{
    const auto value = restoredObject(settings, stored, {});
    if (!value)
        return Failure{value.error()};
    return value->toObject();
}

} // namespace gateway::secretcover
