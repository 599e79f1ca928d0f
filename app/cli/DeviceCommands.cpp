// SPDX-License-Identifier: GPL-3.0-or-later
// devices list, approve, reject, remove, rotate, revoke
#include "app/cli/CommandRun.h"
#include "app/cli/Commands.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return harmless(object.value(key).toString());
}

// What is asked for: `roles` in newer records, `role` in older ones.
QString rolesOf(const QJsonObject &device)
{
    QStringList roles;
    for (const QJsonValue &role : device.value("roles"_L1).toArray())
        roles.append(role.toString());
    return harmless(roles.isEmpty() ? device.value("role"_L1).toString() : roles.join(u' '));
}

QString requestTable(const QJsonArray &pending)
{
    if (pending.isEmpty())
        return u"Nothing waits for approval."_s;
    QList<QStringList> rows;
    for (const QJsonValue &value : pending) {
        const QJsonObject request = value.toObject();
        rows.append({textAt(request, "requestId"_L1), textAt(request, "displayName"_L1),
                     textAt(request, "platform"_L1), rolesOf(request),
                     textAt(request, "remoteIp"_L1),
                     request.value("isRepair"_L1).toBool() ? u"known device"_s : u"new device"_s});
    }
    return tableText({u"Request"_s, u"Name"_s, u"Platform"_s, u"Roles"_s, u"Address"_s, u"Kind"_s},
                     rows);
}

QString deviceTable(const QJsonArray &paired)
{
    if (paired.isEmpty())
        return u"No device is paired."_s;
    QList<QStringList> rows;
    for (const QJsonValue &value : paired) {
        const QJsonObject device = value.toObject();
        const QString label = textAt(device, "operatorLabel"_L1);
        rows.append({textAt(device, "deviceId"_L1),
                     label.isEmpty() ? textAt(device, "displayName"_L1) : label,
                     textAt(device, "platform"_L1), rolesOf(device),
                     device.value("connected"_L1).toBool() ? u"connected"_s : u"away"_s});
    }
    return tableText({u"Device"_s, u"Name"_s, u"Platform"_s, u"Roles"_s, u"State"_s}, rows);
}

// Nothing is approved that was not named: a newer request could stand in its place by now.
void showCandidates(CommandRun &run, const QJsonObject &listing)
{
    QJsonArray pending = listing.value("pending"_L1).toArray();
    if (run.given().isSet("latest"_L1) && !pending.isEmpty()) {
        const auto newest = std::max_element(pending.begin(), pending.end(),
                                             [](const QJsonValue &a, const QJsonValue &b) {
                                                 return a.toObject().value("ts"_L1).toInteger() <
                                                        b.toObject().value("ts"_L1).toInteger();
                                             });
        pending = QJsonArray{QJsonValue(*newest)};
    }
    const QString advice = pending.isEmpty()
                               ? QString()
                               : u"\n\nApprove one with: openclaw-tray devices approve REQUEST"_s;
    run.finish(QJsonObject{{u"ok"_s, false}, {u"pending"_s, pending}},
               requestTable(pending) + advice, ExitCode::Failed);
}

/// Calls `method` with `params` and says what became of it.
void change(CommandRun &run, const QString &method, const QJsonObject &params, const QString &done)
{
    run.open([&run, method, params, done] {
        run.ask(method, params, [&run, done](const QJsonObject &reply) {
            run.finish(reply, done.arg(textAt(reply, "deviceId"_L1)));
        });
    });
}

QJsonObject tokenParams(CommandRun &run)
{
    return {{u"deviceId"_s, *run.given().value("device"_L1)},
            {u"role"_s, *run.given().value("role"_L1)}};
}

} // namespace

void commands::devicesList(CommandRun &run)
{
    run.open([&run] {
        run.ask(u"device.pair.list"_s, {}, [&run](const QJsonObject &listing) {
            run.finish(listing, u"Requests:\n%1\n\nPaired:\n%2"_s.arg(
                                    requestTable(listing.value("pending"_L1).toArray()),
                                    deviceTable(listing.value("paired"_L1).toArray())));
        });
    });
}

void commands::devicesApprove(CommandRun &run)
{
    run.open([&run] {
        const QString id = run.given().arguments.value(0);
        if (id.isEmpty() || run.given().isSet("latest"_L1)) {
            return run.ask(u"device.pair.list"_s, {},
                           [&run](const QJsonObject &listing) { showCandidates(run, listing); });
        }
        run.ask(u"device.pair.approve"_s, {{u"requestId"_s, id}}, [&run](const QJsonObject &reply) {
            run.finish(reply, u"Paired device %1."_s.arg(
                                  textAt(reply.value("device"_L1).toObject(), "deviceId"_L1)));
        });
    });
}

void commands::devicesReject(CommandRun &run)
{
    change(run, u"device.pair.reject"_s, {{u"requestId"_s, run.given().arguments.first()}},
           u"Rejected device %1."_s);
}

void commands::devicesRemove(CommandRun &run)
{
    change(run, u"device.pair.remove"_s, {{u"deviceId"_s, run.given().arguments.first()}},
           u"Removed device %1."_s);
}

// The new token reaches the device when it next connects; it is not shown to others.
void commands::devicesRotate(CommandRun &run)
{
    QJsonObject params = tokenParams(run);
    if (const QStringList scopes = run.given().all("scope"_L1); !scopes.isEmpty())
        params.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    change(run, u"device.token.rotate"_s, params,
           u"Rotated the token of device %1; it has to connect again."_s);
}

void commands::devicesRevoke(CommandRun &run)
{
    change(run, u"device.token.revoke"_s, tokenParams(run), u"Revoked the token of device %1."_s);
}
