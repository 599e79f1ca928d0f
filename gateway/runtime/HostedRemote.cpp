// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/HostedRemote.h"

#include "gateway/crypto/Random.h"
#include "gateway/runtime/RemoteErrors.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::chrono::milliseconds RequestLimit{10'000};
// architecture 6: the picture is made at most ten times a second.
constexpr std::chrono::milliseconds RefreshPause{100};
// What no event tells, such as a request that ran out.
constexpr std::chrono::milliseconds RefreshInterval{30'000};
constexpr std::chrono::milliseconds LogInterval{2'000};
constexpr qsizetype MostActivity = 50;
constexpr int LogLines = 500;

bool changesThePicture(const QString &event)
{
    if (event == "node.hostStats"_L1)
        return false;
    return event.startsWith("node."_L1) || event.startsWith("device."_L1) || event == "presence"_L1;
}

CommandError notConnected()
{
    return {.code = CommandError::Code::NotRunning};
}

} // namespace

HostedRemote::HostedRemote(const QString &stateDir, RemoteLink::Pauses pauses,
                           Mailbox<GatewaySnapshot> &mailbox, LogRing &log)
    : m_mailbox(mailbox)
    , m_log(log)
    , m_store(stateDir, m_clock)
    , m_pauses(pauses)
    , m_target(Failure{notConnected()})
{
    m_snapshot.isRemote = true;
}

HostedRemote::~HostedRemote() = default;

void HostedRemote::begin()
{
    m_link = std::make_unique<RemoteLink>(m_store, m_clock, m_pauses);
    connect(m_link.get(), &RemoteLink::changed, this, &HostedRemote::takeState);
    connect(m_link.get(), &RemoteLink::ready, this, &HostedRemote::welcome);
    connect(m_link.get(), &RemoteLink::eventReceived, this, [this](const QString &name) {
        if (changesThePicture(name))
            refreshSoon();
    });
}

void HostedRemote::show(const CommandResult<RemoteTarget> &target)
{
    const bool isSame = m_target && target && *m_target == *target;
    if (isSame)
        return;
    const bool isElsewhere = !m_target || !target || m_target->host() != target->host();
    m_target = target;
    m_lists = {};
    if (isElsewhere) {
        m_snapshot = {};
        m_snapshot.isRemote = true;
    }
    m_snapshot.remote.name = target ? target->host() : QString();
    reconnect([](const CommandOutcome &) {});
}

void HostedRemote::reconnect(const Done &done)
{
    m_waiting.append(done);
    if (m_target)
        return m_link->open(*m_target);
    m_link->close();
    m_snapshot.state = GatewayState::RemoteUnreachable;
    m_snapshot.failure = m_target.error();
    publish();
    settle(Failure{m_target.error()});
}

void HostedRemote::close(const Done &done)
{
    m_link->close();
    done({});
}

void HostedRemote::takeState()
{
    m_hasLists = m_hasLists && m_link->state() == RemoteLink::State::Ready;
    const auto &fault = m_link->fault();
    m_snapshot.failure.reset();
    if (fault && m_target)
        m_snapshot.failure = commandError(*fault, *m_target);
    m_snapshot.remote.requestId.clear();
    switch (m_link->state()) {
    case RemoteLink::State::Closed:
        m_snapshot.state = GatewayState::Stopped;
        break;
    case RemoteLink::State::Connecting:
        m_snapshot.state = fault ? GatewayState::RemoteUnreachable : GatewayState::RemoteConnecting;
        break;
    case RemoteLink::State::Ready: // Connected once there is something to show.
        m_snapshot.state = GatewayState::RemoteConnecting;
        return publish();
    case RemoteLink::State::AwaitingApproval:
        m_snapshot.state = GatewayState::RemoteNeedsApproval;
        m_snapshot.remote.requestId = m_snapshot.failure->subject;
        break;
    case RemoteLink::State::Down:
        m_snapshot.state = GatewayState::RemoteUnreachable;
        break;
    }
    m_everyNow.cancel();
    m_nextLog.cancel();
    forgetConnections();
    publish();
    if (m_snapshot.failure)
        settle(Failure{*m_snapshot.failure});
    else if (m_snapshot.state == GatewayState::Stopped)
        settle(Failure{notConnected()});
}

void HostedRemote::welcome()
{
    const ServerHello &hello = m_link->client()->hello();
    m_snapshot.remote.scopes = hello.scopes;
    const auto identity = ClientIdentity::open(m_store);
    m_ownDevice = DeviceId(identity ? identity->deviceId() : QString());
    m_snapshot.startedAtMs = m_clock.wallMs() - hello.snapshot.value("uptimeMs"_L1).toInteger();
    m_logCursor = -1;
    m_everyNow = m_clock.callEvery(RefreshInterval, [this] { refresh(); });
    refresh();
    if (m_isLogWanted)
        readLog();
}

void HostedRemote::refreshSoon()
{
    if (!m_refresh.isActive())
        m_refresh = m_clock.callAfter(RefreshPause, [this] { refresh(); });
}

// One round at a time; what happens meanwhile asks for another one.
void HostedRemote::refresh()
{
    m_refresh.cancel();
    if (!m_link->client())
        return;
    if (m_missing > 0) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const auto fetch = [this](const QString &method, auto take) {
        ++m_missing;
        request(method, {}, RequestLimit, [this, take](const CommandResult<QJsonValue> &answer) {
            // What may not be asked is shown empty.
            take(answer.value_or(QJsonValue()));
            if (--m_missing == 0)
                finishRefresh();
        });
    };
    fetch(u"node.list"_s, [this](const QJsonValue &list) { m_lists.nodes = list.toObject(); });
    fetch(u"device.pair.list"_s,
          [this](const QJsonValue &list) { m_lists.devices = list.toObject(); });
    fetch(u"node.pair.list"_s,
          [this](const QJsonValue &list) { m_lists.nodePairs = list.toObject(); });
    fetch(u"system-presence"_s,
          [this](const QJsonValue &list) { m_lists.presence = list.toArray(); });
}

void HostedRemote::finishRefresh()
{
    if (!m_link->client())
        return;
    describeRemote(m_lists, m_snapshot.remote.scopes, m_ownDevice, m_snapshot);
    const QString name = remoteName(m_lists.presence);
    m_snapshot.remote.name = name.isEmpty() ? m_target->host() : name;
    m_snapshot.state = GatewayState::RemoteConnected;
    publish();
    if (!std::exchange(m_hasLists, true))
        settle({});
    if (m_isStale)
        refreshSoon();
}

void HostedRemote::request(const QString &method, const QJsonObject &params,
                           std::chrono::milliseconds limit, const Answered &done)
{
    GatewayClient *client = m_link->client();
    if (!client)
        return done(Failure{notConnected()});
    client->request(
        method, params, limit,
        [target = *m_target, limit, done](const Result<QJsonValue, ClientError> &answer) {
            if (answer)
                done(*answer);
            else
                done(Failure{commandError(answer.error(), target, limit)});
        });
}

void HostedRemote::ask(const QString &method, const QJsonObject &params,
                       std::chrono::milliseconds limit, const Answered &done)
{
    request(method, params, limit, [this, done](const CommandResult<QJsonValue> &answer) {
        done(answer);
        refreshSoon();
    });
}

void HostedRemote::invoke(const NodeId &node, const QString &command, const QJsonValue &params,
                          std::chrono::milliseconds limit, const Invoked &done)
{
    constexpr std::chrono::milliseconds Margin{5'000}; // for the gateway to say that it ran out
    QJsonObject what{{u"nodeId"_s, node.text()},
                     {u"command"_s, command},
                     {u"timeoutMs"_s, qint64(limit.count())},
                     {u"idempotencyKey"_s, newUuid()}};
    if (!params.isUndefined() && !params.isNull())
        what.insert(u"params"_s, params);
    const ActivityView begun{.startedAtMs = m_clock.wallMs(), .command = command};
    const auto since = m_clock.monotonic();
    request(
        u"node.invoke"_s, what, limit + Margin,
        [this, node, begun, since, done](const CommandResult<QJsonValue> &answer) {
            ActivityView line = begun;
            line.durationMs = (m_clock.monotonic() - since).count();
            line.isOk = answer.has_value();
            QList<ActivityView> &lines = m_snapshot.activity[node];
            lines.prepend(line);
            lines.resize(std::min(lines.size(), MostActivity));
            publish();
            if (!answer)
                return done(Failure{answer.error()});
            const QJsonValue payload = answer->toObject().value("payload"_L1);
            done(InvokeOutcome{
                .payload = payload,
                .durationMs = line.durationMs,
                .bytes =
                    QJsonDocument(QJsonArray{payload}).toJson(QJsonDocument::Compact).size() - 2});
        });
}

void HostedRemote::test(const RemoteTarget &target, const Tested &done)
{
    // One at a time: of one before it nobody waits any more.
    m_test = std::make_unique<RemoteTest>(target, m_store, m_clock,
                                          [this, done](const QList<RemoteStep> &steps) {
                                              const auto finished = std::move(m_test);
                                              done(steps);
                                          });
    m_test->start();
}

void HostedRemote::followLog()
{
    if (std::exchange(m_isLogWanted, true) || !m_link->client())
        return;
    readLog();
}

void HostedRemote::readLog()
{
    QJsonObject params{{u"limit"_s, LogLines}};
    if (m_logCursor >= 0)
        params.insert(u"cursor"_s, m_logCursor);
    request(u"logs.tail"_s, params, RequestLimit, [this](const CommandResult<QJsonValue> &answer) {
        if (answer)
            takeLog(answer->toObject());
        if (m_link->client())
            m_nextLog = m_clock.callAfter(LogInterval, [this] { readLog(); });
    });
}

void HostedRemote::takeLog(const QJsonObject &tail)
{
    m_logCursor = tail.value("cursor"_L1).toInteger(-1);
    for (const QJsonValue &line : tail.value("lines"_L1).toArray())
        m_log.append(remoteLogLine(line.toString()));
}

void HostedRemote::settle(const CommandOutcome &outcome)
{
    // Taken first: a callback may ask for the next thing.
    for (const Done &done : std::exchange(m_waiting, {}))
        done(outcome);
}

// What was known stays to be seen; nobody is connected and nothing can be decided.
void HostedRemote::forgetConnections()
{
    m_snapshot.requests.clear();
    m_snapshot.operators.clear();
    m_snapshot.startedAtMs.reset();
    for (NodeView &node : m_snapshot.nodes) {
        if (node.isConnected)
            node.lastSeenMs = m_clock.wallMs();
        node.isConnected = false;
        node.connectedSinceMs.reset();
    }
    for (DeviceView &device : m_snapshot.devices)
        device.isConnected = false;
}

void HostedRemote::publish()
{
    if (m_mailbox.put(m_snapshot))
        emit published();
}

} // namespace gateway
