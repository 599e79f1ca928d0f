// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr qint64 Minute = 60'000;

struct Kind
{
    QLatin1StringView name;
    QLatin1StringView platform;
    QLatin1StringView family;
    QLatin1StringView model;
};
constexpr std::array Kinds{
    Kind{"Office laptop"_L1, "linux"_L1, "Linux"_L1, "ThinkPad X1"_L1},
    Kind{"Pixel 9"_L1, "android 16 (sdk 36)"_L1, "Android"_L1, "Google Pixel 9"_L1},
    Kind{"Living room"_L1, "iPadOS 18.4"_L1, "iPad"_L1, "iPad14,3"_L1},
    Kind{"Build server"_L1, "linux"_L1, "Linux"_L1, ""_L1},
};

const Kind &kindOf(int number)
{
    return Kinds.at(std::size_t(number) % Kinds.size());
}

QString nameOf(int number)
{
    const QString name = kindOf(number).name;
    return number < int(Kinds.size()) ? name : u"%1 %2"_s.arg(name).arg(number);
}

SettingView value(const QJsonValue &value, ApplyNeed need, bool isSet = true)
{
    return {.value = value, .need = need, .isSet = isSet};
}

} // namespace

QString sampleId(int number)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex());
}

NodeView sampleNode(int number, bool isConnected)
{
    const Kind &kind = kindOf(number);
    NodeView node{.id = NodeId(sampleId(number)),
                  .name = nameOf(number),
                  .ownName = nameOf(number),
                  .platform = kind.platform,
                  .deviceFamily = kind.family,
                  .model = kind.model,
                  .appVersion = u"2026.9.6"_s,
                  .address = u"192.168.1.%1"_s.arg(7 + number % 200),
                  .isConnected = isConnected,
                  .caps = {u"system"_s},
                  .commands = {{.name = u"system.run"_s, .state = CommandState::Usable},
                               {.name = u"system.which"_s, .state = CommandState::Usable}}};
    if (number % 4 == 1 || number % 4 == 2) {
        node.caps = {u"camera"_s, u"canvas"_s, u"location"_s};
        node.commands = {
            {.name = u"camera.snap"_s,
             .state = CommandState::BlockedByRule,
             .hint = u"\"camera.snap\" requires explicit gateway.nodes.commands.allow opt-in"_s},
            {.name = u"canvas.navigate"_s, .state = CommandState::Usable},
            {.name = u"canvas.present"_s, .state = CommandState::Usable},
            {.name = u"canvas.snapshot"_s, .state = CommandState::Usable},
            {.name = u"location.get"_s, .state = CommandState::NotApproved}};
        node.permissions = {{u"camera"_s, true}, {u"location"_s, false}};
    }
    if (isConnected) {
        node.protocol = 4;
        node.connectedSinceMs = SampleNow - 12 * Minute;
        node.replyMs = 34;
    } else {
        node.lastSeenMs = SampleNow - 120 * Minute;
    }
    return node;
}

RequestView sampleRequest(int number)
{
    const Kind &kind = kindOf(number + 1);
    return {.id = PairingId(u"request-%1"_s.arg(number)),
            .device = DeviceId(sampleId(1000 + number)),
            .name = kind.name,
            .platform = kind.platform,
            .deviceFamily = kind.family,
            .model = kind.model,
            .appVersion = u"2026.9.1"_s,
            .clientId = u"openclaw-android"_s,
            .address = u"192.168.1.44"_s,
            .place = DevicePlace::SameNetwork,
            .roles = {u"node"_s},
            .caps = {u"camera"_s, u"canvas"_s, u"location"_s},
            .commands = {u"camera.snap"_s, u"canvas.present"_s, u"location.get"_s},
            .askedAtMs = SampleNow - 48'000,
            .expiresAtMs = SampleNow - 48'000 + 5 * Minute};
}

DeviceView sampleDevice(int number)
{
    const Kind &kind = kindOf(number);
    const bool isNode = number % 4 != 3;
    return {.id = DeviceId(sampleId(number)),
            .name = nameOf(number),
            .ownName = nameOf(number),
            .platform = kind.platform,
            .clientId = isNode ? u"node-host"_s : u"openclaw-control-ui"_s,
            .clientMode = isNode ? u"node"_s : u"webchat"_s,
            .address = u"192.168.1.%1"_s.arg(7 + number % 200),
            .roles = {isNode ? u"node"_s : u"operator"_s},
            .tokens = {{.role = isNode ? u"node"_s : u"operator"_s,
                        .scopes = isNode ? QStringList()
                                         : QStringList{u"operator.read"_s, u"operator.write"_s},
                        .createdAtMs = SampleNow - 9000 * Minute,
                        .lastUsedAtMs = SampleNow - 3 * Minute}},
            .approvedVia = DeviceView::ApprovedVia::Owner,
            .approvedAtMs = SampleNow - 9000 * Minute,
            .lastUsedMs = SampleNow - 3 * Minute,
            .isConnected = number % 2 == 0};
}

GatewaySnapshot runningSnapshot()
{
    GatewaySnapshot now{.state = GatewayState::Running, .startedAtMs = SampleNow - 180 * Minute};
    now.listeners = {{.url = u"ws://127.0.0.1:18789"_s, .address = u"127.0.0.1"_s, .port = 18789},
                     {.url = u"ws://[::1]:18789"_s, .address = u"::1"_s, .port = 18789}};
    now.stateDir = u"/home/me/.openclaw"_s;
    now.canvas = {.isRunning = true,
                  .root = u"/home/me/.openclaw/workspace/canvas"_s,
                  .rootExists = true,
                  .urls = {u"http://127.0.0.1:18793/__openclaw__/canvas/"_s}};
    now.settings = {
        .values = {{u"gateway.mode"_s, value(u"local"_s, ApplyNeed::Nothing)},
                   {u"gateway.port"_s, value(18789, ApplyNeed::Listeners)},
                   {u"gateway.bind"_s, value(u"loopback"_s, ApplyNeed::Listeners)},
                   {u"gateway.customBindHost"_s, value(QString(), ApplyNeed::Listeners, false)},
                   {u"gateway.auth.mode"_s, value(u"token"_s, ApplyNeed::NewConnections)},
                   {u"gateway.tls.enabled"_s, value(false, ApplyNeed::Listeners, false)},
                   {u"gateway.tls.certPath"_s, value(QString(), ApplyNeed::Listeners, false)},
                   {u"gateway.tls.keyPath"_s, value(QString(), ApplyNeed::Listeners, false)},
                   {u"gateway.trustedProxies"_s,
                    value(QJsonArray(), ApplyNeed::NewConnections, false)},
                   {u"gateway.nodes.pairing.autoApproveLocal"_s,
                    value(true, ApplyNeed::Live, false)},
                   {u"gateway.nodes.commands.allow"_s, value(QJsonArray(), ApplyNeed::Live, false)},
                   {u"gateway.nodes.commands.deny"_s, value(QJsonArray(), ApplyNeed::Live, false)},
                   {u"gateway.remote.url"_s, value(QString(), ApplyNeed::Nothing, false)},
                   {u"gateway.remote.transport"_s, value(QString(), ApplyNeed::Nothing, false)},
                   {u"gateway.remote.sshTarget"_s, value(QString(), ApplyNeed::Nothing, false)},
                   {u"gateway.remote.sshIdentity"_s, value(QString(), ApplyNeed::Nothing, false)},
                   {u"gateway.remote.remotePort"_s, value(QJsonValue(), ApplyNeed::Nothing, false)},
                   {u"gateway.remote.tlsFingerprint"_s,
                    value(QString(), ApplyNeed::Nothing, false)},
                   {u"canvasHost.enabled"_s, value(true, ApplyNeed::CanvasHost, false)},
                   {u"canvasHost.port"_s, value(18793, ApplyNeed::CanvasHost, false)},
                   {u"canvasHost.root"_s, value(now.canvas.root, ApplyNeed::CanvasHost, false)},
                   {u"canvasHost.liveReload"_s, value(true, ApplyNeed::Live, false)},
                   {u"discovery.mdns.mode"_s, value(u"minimal"_s, ApplyNeed::Live, false)},
                   {u"discovery.wideArea.domain"_s, value(QString(), ApplyNeed::Live, false)}},
        .file = u"/home/me/.openclaw/openclaw.json"_s,
        .hash = u"a"_s.repeated(64),
        .exists = true};
    SettingView token = value(48, ApplyNeed::NewConnections);
    token.isSecret = true;
    now.settings.values.insert(u"gateway.auth.token"_s, token);
    SettingView password = value(0, ApplyNeed::NewConnections, false);
    password.isSecret = true;
    now.settings.values.insert(u"gateway.auth.password"_s, password);
    now.settings.values.insert(u"gateway.remote.token"_s, password);
    return now;
}

GatewaySnapshot busySnapshot()
{
    GatewaySnapshot now = runningSnapshot();
    now.nodes = {sampleNode(0), sampleNode(2), sampleNode(1, false), sampleNode(3, false)};
    now.requests = {sampleRequest(0)};
    for (int number = 0; number < 5; ++number)
        now.devices.append(sampleDevice(number));
    now.devices.last().isThisApplication = true;
    now.operators = {{.connection = ConnectionId(u"c1"_s),
                      .name = u"Browser"_s,
                      .clientId = u"openclaw-control-ui"_s,
                      .platform = u"Linux x86_64"_s,
                      .scopes = {u"operator.read"_s, u"operator.write"_s},
                      .connectedSinceMs = SampleNow - 30 * Minute,
                      .protocol = 4}};
    now.refusals = {{.address = u"192.168.1.50"_s,
                     .code = u"AUTH_TOKEN_MISMATCH"_s,
                     .detail = u"unauthorized: gateway token mismatch"_s,
                     .firstMs = SampleNow - 40 * Minute,
                     .lastMs = SampleNow - 20 * Minute,
                     .count = 4}};
    now.activity.insert(now.nodes.first().id, {{.startedAtMs = SampleNow - 5 * Minute,
                                                .command = u"system.which"_s,
                                                .askedBy = u"Browser"_s,
                                                .durationMs = 34,
                                                .isOk = true}});
    return now;
}

} // namespace gateway::test
