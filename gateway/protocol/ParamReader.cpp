// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/ParamReader.h"

#include "gateway/base/Redaction.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const double asDouble = value.toDouble();
    if (std::trunc(asDouble) != asDouble || std::abs(asDouble) > 9.0e15)
        return std::nullopt;
    return value.toInteger();
}

} // namespace

ParamReader::ParamReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

ParamReader::ParamReader(const RequestFrame &frame)
    : m_object(frame.params.toObject())
    , m_long(frame.longParams)
{
}

bool ParamReader::has(QLatin1StringView key) const
{
    return m_object.contains(key) || m_long.contains(key);
}

QJsonValue ParamReader::take(QLatin1StringView key)
{
    m_known.insert(key);
    const auto asText = m_long.constFind(key);
    return asText == m_long.constEnd() ? m_object.value(key) : asText->value();
}

void ParamReader::refuse(const QString &text)
{
    if (!m_fault)
        m_fault = ParamFault{text};
}

void ParamReader::refuseAt(QLatin1StringView key, const QString &text)
{
    refuse(u"at %1/%2: %3"_s.arg(m_path, key, text));
}

void ParamReader::require(QLatin1StringView key)
{
    if (!has(key))
        refuse(u"must have required property '%1'"_s.arg(key));
}

void ParamReader::read(QLatin1StringView key, QString &into)
{
    require(key);
    std::optional<QString> value;
    read(key, value);
    if (value)
        into = *value;
}

void ParamReader::read(QLatin1StringView key, std::optional<QString> &into)
{
    readText(key, into);
    if (into && into->isEmpty())
        refuseAt(key, u"must not have fewer than 1 characters"_s);
}

void ParamReader::readText(QLatin1StringView key, std::optional<QString> &into, qsizetype maxChars)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isString())
        return refuseAt(key, u"must be string"_s);
    if (value.toString().size() > maxChars)
        return refuseAt(key, u"must not have more than %1 characters"_s.arg(maxChars));
    into = value.toString();
}

void ParamReader::read(QLatin1StringView key, std::optional<Secret> &into)
{
    std::optional<QString> text;
    readText(key, text);
    if (text)
        into = Secret(*text);
}

void ParamReader::read(QLatin1StringView key, bool &into)
{
    require(key);
    std::optional<bool> value;
    read(key, value);
    into = value.value_or(into);
}

void ParamReader::read(QLatin1StringView key, std::optional<bool> &into)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isBool())
        return refuseAt(key, u"must be boolean"_s);
    into = value.toBool();
}

bool ParamReader::readList(QLatin1StringView key, const QJsonValue &value, QStringList &into)
{
    if (!value.isArray()) {
        refuseAt(key, u"must be array"_s);
        return false;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString() || array.at(i).toString().isEmpty()) {
            refuse(u"at %1/%2/%3: must be string"_s.arg(m_path, key).arg(i));
            return false;
        }
        into.append(array.at(i).toString());
    }
    return true;
}

void ParamReader::read(QLatin1StringView key, QStringList &into)
{
    require(key);
    std::optional<QStringList> value;
    read(key, value);
    if (value)
        into = *value;
}

void ParamReader::read(QLatin1StringView key, std::optional<QStringList> &into)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    QStringList list;
    if (readList(key, value, list))
        into = list;
}

void ParamReader::read(QLatin1StringView key, std::optional<QMap<QString, bool>> &into)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return refuseAt(key, u"must be object"_s);
    QMap<QString, bool> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().isEmpty() || !it.value().isBool())
            return refuse(u"at %1/%2/%3: must be boolean"_s.arg(m_path, key, forLog(it.key())));
        map.insert(it.key(), it.value().toBool());
    }
    into = map;
}

void ParamReader::read(QLatin1StringView key, std::optional<QJsonObject> &into)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return refuseAt(key, u"must be object"_s);
    into = value.toObject();
}

void ParamReader::read(QLatin1StringView key, qint64 &into, qint64 min, qint64 max)
{
    require(key);
    std::optional<qint64> value;
    read(key, value, min, max);
    into = value.value_or(into);
}

void ParamReader::read(QLatin1StringView key, std::optional<qint64> &into, qint64 min, qint64 max)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    const std::optional<qint64> number = integerOf(value);
    if (!number)
        return refuseAt(key, u"must be integer"_s);
    if (*number < min)
        return refuseAt(key, u"must be >= %1"_s.arg(min));
    if (*number > max)
        return refuseAt(key, u"must be <= %1"_s.arg(max));
    into = *number;
}

void ParamReader::readOpen(QLatin1StringView key, QJsonValue &into)
{
    into = take(key);
}

void ParamReader::readRaw(QLatin1StringView key, RawJson &into)
{
    m_known.insert(key);
    const auto asText = m_long.constFind(key);
    into = asText == m_long.constEnd() ? RawJson::fromValue(m_object.value(key)) : *asText;
}

std::optional<ParamReader> ParamReader::nested(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject()) {
        refuseAt(key, u"must be object"_s);
        return std::nullopt;
    }
    return ParamReader(value.toObject(), m_path + u'/' + key);
}

void ParamReader::adopt(const ParamReader &nested)
{
    if (nested.m_fault)
        refuse(nested.m_fault->text);
}

void ParamReader::refuseUnknown()
{
    if (m_allowsUnknown)
        return;
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        refuseUnknown(it.key());
    for (auto it = m_long.begin(); it != m_long.end(); ++it)
        refuseUnknown(it.key());
}

void ParamReader::refuseUnknown(const QString &key)
{
    const bool isKnown = std::any_of(m_known.cbegin(), m_known.cend(),
                                     [&](QLatin1StringView known) { return key == known; });
    if (isKnown)
        return;
    const QString where = m_path.isEmpty() ? u"root"_s : m_path;
    refuse(u"at %1: unexpected property '%2'"_s.arg(where, forLog(key)));
}

} // namespace gateway
