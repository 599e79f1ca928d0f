// SPDX-License-Identifier: GPL-3.0-or-later
// nodes list, status, describe, rename, pending, approve, reject, remove
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"
#include "app/cli/NodeAnswers.h"
#include "app/cli/NodeLookup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

NodeFilter filterOf(CommandRun &run)
{
    return {.onlyConnected = run.given().isSet("connected"_L1),
            .connectedWithin = run.given().duration("last-connected"_L1),
            .nowMs = run.clock().wallMs()};
}

// Nodes are filtered by what node.list knows of them; pairing lists say nothing of connections.
QJsonObject filtered(QJsonObject listing, const NodeFilter &filter)
{
    listing.insert(u"nodes"_s, filter.apply(listing.value("nodes"_L1).toArray()));
    return listing;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &item : list.toArray())
        texts.append(item.toString());
    return texts;
}

} // namespace

void commands::nodesStatus(CommandRun &run)
{
    run.open([&run] {
        run.ask(u"node.list"_s, {}, [&run](const QJsonObject &listing) {
            const QJsonObject shown = filtered(listing, filterOf(run));
            run.finish(shown, nodeTable(shown.value("nodes"_L1).toArray()));
        });
    });
}

void commands::nodesList(CommandRun &run)
{
    run.open([&run] {
        run.ask(u"node.pair.list"_s, {}, [&run](const QJsonObject &pairing) {
            run.ask(u"node.list"_s, {}, [&run, pairing](const QJsonObject &listing) {
                const QJsonArray pending = pairing.value("pending"_L1).toArray();
                const QJsonArray nodes =
                    filtered(listing, filterOf(run)).value("nodes"_L1).toArray();
                QJsonArray paired;
                for (const QJsonValue &node : nodes) {
                    if (node.toObject().value("paired"_L1).toBool())
                        paired.append(node);
                }
                run.finish(QJsonObject{{u"pending"_s, pending}, {u"paired"_s, paired}},
                           u"Requests:\n%1\n\nPaired:\n%2"_s.arg(nodeRequestTable(pending),
                                                                 nodeTable(paired)));
            });
        });
    });
}

void commands::nodesDescribe(CommandRun &run)
{
    withNode(run, [&run](const QJsonObject &node) {
        run.ask(u"node.describe"_s, {{u"nodeId"_s, node.value("nodeId"_L1)}},
                [&run](const QJsonObject &all) {
                    QList<QStringList> rows;
                    for (auto it = all.begin(); it != all.end(); ++it) {
                        const QJsonValue value = it.value();
                        const bool isNested = value.isObject() || value.isArray();
                        const QString nested = QString::fromUtf8(
                            value.isArray()
                                ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
                        rows.append(
                            {it.key(), harmless(isNested ? nested : value.toVariant().toString())});
                    }
                    run.finish(all, tableText({u"Field"_s, u"Value"_s}, rows));
                });
    });
}

void commands::nodesRename(CommandRun &run)
{
    withNode(run, [&run](const QJsonObject &node) {
        run.ask(u"node.rename"_s,
                {{u"nodeId"_s, node.value("nodeId"_L1)},
                 {u"displayName"_s, *run.given().value("name"_L1)}},
                [&run](const QJsonObject &renamed) {
                    run.finish(renamed, u"Renamed the node to %1."_s.arg(
                                            harmless(renamed.value("displayName"_L1).toString())));
                });
    });
}

void commands::nodesPending(CommandRun &run)
{
    run.open([&run] {
        run.ask(u"node.pair.list"_s, {}, [&run](const QJsonObject &pairing) {
            const QJsonArray pending = pairing.value("pending"_L1).toArray();
            run.finish(QJsonObject{{u"pending"_s, pending}}, nodeRequestTable(pending));
        });
    });
}

// The approver needs what the node asks for, which only the request tells: signs in twice.
void commands::nodesApprove(CommandRun &run)
{
    const QString id = run.given().arguments.first();
    const auto approve = [&run, id] {
        run.ask(u"node.pair.approve"_s, {{u"requestId"_s, id}},
                [&run](const QJsonObject &approved) {
                    const QJsonObject node = approved.value("node"_L1).toObject();
                    run.finish(approved, u"Approved node %1."_s.arg(
                                             harmless(node.value("nodeId"_L1).toString())));
                });
    };
    run.open([&run, id, approve] {
        run.ask(u"node.pair.list"_s, {}, [&run, id, approve](const QJsonObject &pairing) {
            for (const QJsonValue &value : pairing.value("pending"_L1).toArray()) {
                const QJsonObject request = value.toObject();
                if (request.value("requestId"_L1).toString() == id)
                    return run.openWith(textsOf(request.value("requiredApproveScopes"_L1)),
                                        approve);
            }
            run.fail(ExitCode::Failed, u"No request %1 waits. List them with: openclaw-tray nodes "
                                       "pending"_s.arg(harmless(id)));
        });
    });
}

void commands::nodesReject(CommandRun &run)
{
    run.open([&run] {
        run.ask(u"node.pair.reject"_s, {{u"requestId"_s, run.given().arguments.first()}},
                [&run](const QJsonObject &rejected) {
                    run.finish(rejected, u"Rejected node %1."_s.arg(
                                             harmless(rejected.value("nodeId"_L1).toString())));
                });
    });
}

void commands::nodesRemove(CommandRun &run)
{
    withNode(run, [&run](const QJsonObject &node) {
        run.ask(u"node.pair.remove"_s, {{u"nodeId"_s, node.value("nodeId"_L1)}},
                [&run](const QJsonObject &removed) {
                    run.finish(removed, u"Removed node %1."_s.arg(
                                            harmless(removed.value("nodeId"_L1).toString())));
                });
    });
}
