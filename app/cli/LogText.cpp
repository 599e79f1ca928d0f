// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LogText.h"

#include "gateway/base/Redaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 16'384;

// The numbered values of a record are what was logged, in that order.
QString messageOf(const QJsonObject &record)
{
    QStringList parts;
    for (int i = 0; record.contains(QString::number(i)); ++i) {
        const QJsonValue part = record.value(QString::number(i));
        parts.append(
            part.isObject()
                ? QString::fromUtf8(QJsonDocument(part.toObject()).toJson(QJsonDocument::Compact))
                : part.toVariant().toString());
    }
    return parts.isEmpty() ? record.value("message"_L1).toString() : parts.join(u' ');
}

QString subsystemOf(const QJsonObject &meta)
{
    const QJsonObject name =
        QJsonDocument::fromJson(meta.value("name"_L1).toString().toUtf8()).object();
    return name.value("subsystem"_L1).toString(name.value("module"_L1).toString());
}

} // namespace

LogText LogText::parse(const QString &line)
{
    LogText text{.raw = line.left(LongestLine)};
    const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
    if (!document.isObject())
        return text;
    const QJsonObject record = document.object();
    const QJsonObject meta = record.value("_meta"_L1).toObject();
    text.isStructured = true;
    text.time = record.value("time"_L1).toString(meta.value("date"_L1).toString());
    text.level =
        meta.value("logLevelName"_L1).toString(record.value("level"_L1).toString()).toLower();
    text.subsystem = meta.isEmpty() ? record.value("subsystem"_L1).toString() : subsystemOf(meta);
    text.message = messageOf(record).left(LongestLine);
    return text;
}

QString LogText::text() const
{
    if (!isStructured)
        return gateway::forLog(raw, LongestLine);
    QStringList parts;
    for (const QString &part : {time, level, subsystem, message}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return gateway::forLog(parts.join(u' '), LongestLine);
}

QJsonObject LogText::encode() const
{
    if (!isStructured)
        return {{u"type"_s, u"raw"_s}, {u"raw"_s, raw}};
    QJsonObject json{{u"type"_s, u"log"_s}, {u"message"_s, message}, {u"raw"_s, raw}};
    for (const auto &[key, value] : {std::pair("time"_L1, &time), std::pair("level"_L1, &level),
                                     std::pair("subsystem"_L1, &subsystem)}) {
        if (!value->isEmpty())
            json.insert(key, *value);
    }
    return json;
}
