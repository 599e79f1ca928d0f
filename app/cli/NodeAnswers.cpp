// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NodeAnswers.h"

#include "app/cli/Terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestIdStart = 6;

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return harmless(object.value(key).toString());
}

QString listAt(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const QJsonValue &item : object.value(key).toArray())
        texts.append(item.toString());
    return harmless(texts.join(u' '));
}

std::optional<QJsonObject> onlyMatch(const QJsonArray &nodes, auto matches)
{
    std::optional<QJsonObject> found;
    for (const QJsonValue &node : nodes) {
        if (!matches(node.toObject()))
            continue;
        if (found)
            return std::nullopt;
        found = node.toObject();
    }
    return found;
}

} // namespace

QJsonArray NodeFilter::apply(const QJsonArray &nodes) const
{
    QJsonArray kept;
    for (const QJsonValue &node : nodes) {
        const QJsonObject object = node.toObject();
        if (onlyConnected && !object.value("connected"_L1).toBool())
            continue;
        const qint64 last = qMax(object.value("lastConnectedAtMs"_L1).toInteger(),
                                 object.value("connectedAtMs"_L1).toInteger());
        if (connectedWithin && nowMs - last > connectedWithin->count())
            continue;
        kept.append(node);
    }
    return kept;
}

std::optional<QJsonObject> findNode(const QString &wanted, const QJsonArray &nodes)
{
    for (const auto key : {"nodeId"_L1, "remoteIp"_L1, "displayName"_L1}) {
        const auto found = onlyMatch(nodes, [&](const QJsonObject &node) {
            return node.value(key).toString().compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (found)
            return found;
    }
    if (wanted.size() < ShortestIdStart)
        return std::nullopt;
    return onlyMatch(nodes, [&](const QJsonObject &node) {
        return node.value("nodeId"_L1).toString().startsWith(wanted);
    });
}

QString nodeTable(const QJsonArray &nodes)
{
    QList<QStringList> rows;
    int connected = 0;
    for (const QJsonValue &value : nodes) {
        const QJsonObject node = value.toObject();
        const bool isConnected = node.value("connected"_L1).toBool();
        connected += isConnected ? 1 : 0;
        rows.append({textAt(node, "nodeId"_L1), textAt(node, "displayName"_L1),
                     textAt(node, "platform"_L1), isConnected ? u"connected"_s : u"away"_s,
                     textAt(node, "approvalState"_L1), listAt(node, "commands"_L1)});
    }
    const QString counts = u"Known: %1 · Connected: %2"_s.arg(nodes.size()).arg(connected);
    if (rows.isEmpty())
        return counts;
    return counts + u'\n' +
           tableText({u"Id"_s, u"Name"_s, u"Platform"_s, u"State"_s, u"Approval"_s, u"Commands"_s},
                     rows);
}

QString nodeRequestTable(const QJsonArray &pending)
{
    if (pending.isEmpty())
        return u"Nothing waits for approval."_s;
    QList<QStringList> rows;
    for (const QJsonValue &value : pending) {
        const QJsonObject request = value.toObject();
        rows.append({textAt(request, "requestId"_L1), textAt(request, "displayName"_L1),
                     textAt(request, "platform"_L1), textAt(request, "remoteIp"_L1),
                     listAt(request, "commands"_L1)});
    }
    return tableText({u"Request"_s, u"Name"_s, u"Platform"_s, u"Address"_s, u"Asks for"_s}, rows);
}
