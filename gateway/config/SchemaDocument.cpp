// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/SchemaDocument.h"

#include "gateway/config/ConfigSchema.h"
#include "gateway/config/SettingTexts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::schemadocument {

namespace {

// "loopback, lan" names the words of a setting if the setting takes each of them.
QJsonArray wordsOf(const SettingSpec &setting)
{
    GatewayConfig scratch;
    const QStringList words = QString(setting.allowed).split(u", "_s, Qt::SkipEmptyParts);
    const bool isList = words.size() > 1 && std::ranges::all_of(words, [&](const QString &word) {
                            return setting.apply(word, scratch);
                        });
    return isList ? QJsonArray::fromStringList(words) : QJsonArray();
}

void insertBounds(QJsonObject &schema, const SettingSpec &setting)
{
    static const QRegularExpression Range(u"^(\\d+) to (\\d+)$"_s);
    const auto match = Range.match(QString(setting.allowed));
    if (!match.hasMatch())
        return;
    schema.insert(u"minimum"_s, match.captured(1).toLongLong());
    schema.insert(u"maximum"_s, match.captured(2).toLongLong());
}

QJsonObject schemaOf(const SettingSpec &setting)
{
    QJsonObject schema;
    switch (setting.type) {
    case SettingSpec::Type::Text:
        schema.insert(u"type"_s, u"string"_s);
        if (const QJsonArray words = wordsOf(setting); !words.isEmpty())
            schema.insert(u"enum"_s, words);
        break;
    case SettingSpec::Type::TextOrReference:
        schema.insert(u"type"_s, QJsonArray{u"string"_s, u"object"_s});
        break;
    case SettingSpec::Type::Integer:
        schema.insert(u"type"_s, u"integer"_s);
        insertBounds(schema, setting);
        break;
    case SettingSpec::Type::Boolean:
        schema.insert(u"type"_s, u"boolean"_s);
        break;
    case SettingSpec::Type::BooleanOrGroup:
        schema.insert(u"type"_s, QJsonArray{u"boolean"_s, u"object"_s});
        break;
    case SettingSpec::Type::TextList:
        schema.insert(u"type"_s, u"array"_s);
        schema.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}});
        break;
    }
    // A form shows what holds where the file says nothing.
    const QJsonValue usual = setting.read(GatewayConfig());
    if (!setting.isSecret && !usual.isNull() && usual != QJsonValue(QString()))
        schema.insert(u"default"_s, usual);
    if (!setting.allowed.isEmpty())
        schema.insert(u"description"_s, QString(setting.allowed));
    return schema;
}

QJsonObject insertedAt(QJsonObject group, const QStringList &path, const QJsonObject &leaf)
{
    QJsonObject properties = group.value("properties"_L1).toObject();
    const QString &key = path.first();
    const QJsonObject child = properties.value(key).toObject();
    properties.insert(key, path.size() == 1 ? leaf : insertedAt(child, path.sliced(1), leaf));
    if (!group.contains("type"_L1))
        group.insert(u"type"_s, u"object"_s);
    group.insert(u"properties"_s, properties);
    // The same as `true`, and the form of the older web page can show it.
    group.insert(u"additionalProperties"_s, QJsonObject());
    return group;
}

QJsonObject wholeSchema()
{
    QJsonObject root{{u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s}};
    for (const SettingSpec &setting : configSchema())
        root = insertedAt(root, QString(setting.path).split(u'.'), schemaOf(setting));
    return root;
}

QJsonObject hintOf(const SettingSpec &setting)
{
    QJsonObject hint{{u"label"_s, QString(setting.path)},
                     {u"help"_s, QString(settingText(QString(setting.path)))}};
    if (setting.isSecret)
        hint.insert(u"sensitive"_s, true);
    return hint;
}

const SettingSpec *settingAt(const QString &path)
{
    const auto row = std::ranges::find_if(
        configSchema(), [&](const SettingSpec &setting) { return path == setting.path; });
    return row == configSchema().end() ? nullptr : &*row;
}

// Nothing here needs the process to start anew; the listeners are opened again by themselves.
QString reloadKindOf(const SettingSpec *setting)
{
    return setting && setting->need == ReloadNeed::Nothing ? u"none"_s : u"hot"_s;
}

QJsonArray childrenOf(const QJsonObject &properties, const QString &path)
{
    QJsonArray children;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString childPath = path + u'.' + it.key();
        const SettingSpec *setting = settingAt(childPath);
        const bool hasChildren = it.value().toObject().contains("properties"_L1);
        QJsonObject child{{u"key"_s, it.key()},
                          {u"path"_s, childPath},
                          {u"type"_s, it.value().toObject().value("type"_L1)},
                          {u"required"_s, false},
                          {u"hasChildren"_s, hasChildren}};
        if (setting) {
            child.insert(u"reloadKind"_s, reloadKindOf(setting));
            child.insert(u"hint"_s, hintOf(*setting));
            child.insert(u"hintPath"_s, childPath);
        }
        children.append(child);
    }
    return children;
}

} // namespace

QJsonObject build(const QString &version, const QString &generatedAt)
{
    QJsonObject hints;
    for (const SettingSpec &setting : configSchema())
        hints.insert(QString(setting.path), hintOf(setting));
    return {{u"schema"_s, wholeSchema()},
            {u"uiHints"_s, hints},
            {u"version"_s, version},
            {u"generatedAt"_s, generatedAt}};
}

std::optional<QJsonObject> lookup(const QString &path)
{
    QJsonObject node = wholeSchema();
    for (const QString &key : path.split(u'.')) {
        const QJsonObject properties = node.value("properties"_L1).toObject();
        if (!properties.contains(key))
            return std::nullopt;
        node = properties.value(key).toObject();
    }
    const QJsonObject properties = node.take("properties"_L1).toObject();
    const SettingSpec *setting = settingAt(path);
    QJsonObject result{{u"path"_s, path},
                       {u"schema"_s, node},
                       {u"reloadKind"_s, reloadKindOf(setting)},
                       {u"children"_s, childrenOf(properties, path)}};
    if (setting) {
        result.insert(u"hint"_s, hintOf(*setting));
        result.insert(u"hintPath"_s, path);
    }
    return result;
}

} // namespace gateway::schemadocument
