// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/RemoteHost.h"

#include "gateway/crypto/CryptoThread.h"
#include "gateway/runtime/HostedRemote.h"

#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::chrono::milliseconds LogInterval{100};
constexpr std::chrono::milliseconds RequestLimit{15'000};

template <typename T>
QFuture<CommandResult<T>> onlyThere()
{
    QPromise<CommandResult<T>> promise;
    promise.start();
    promise.addResult(Failure{CommandError{.code = CommandError::Code::OnlyThere}});
    promise.finish();
    return promise.future();
}

} // namespace

RemoteHost::RemoteHost(const QString &stateDir, RemoteLink::Pauses pauses, QObject *parent)
    : GatewayPort(parent)
    , m_hosted(new HostedRemote(stateDir, pauses, m_mailbox, m_log))
{
    m_snapshot.isRemote = true;
    m_snapshot.state = GatewayState::RemoteConnecting;
    m_thread.setObjectName(u"remote gateway"_s);
    m_hosted->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_hosted, &HostedRemote::begin);
    connect(&m_thread, &QThread::finished, m_hosted, &QObject::deleteLater);
    // In that thread, after all that it held.
    connect(m_hosted, &QObject::destroyed, &releaseCryptoThread);
    connect(m_hosted, &HostedRemote::published, this, &RemoteHost::takeSnapshot,
            Qt::QueuedConnection);
    m_logPause.setSingleShot(true);
    m_logPause.setInterval(LogInterval);
    connect(&m_logPause, &QTimer::timeout, this, &RemoteHost::logChanged);
    m_log.setWakeUp([this] {
        QMetaObject::invokeMethod(
            this, [this] { m_logPause.start(); }, Qt::QueuedConnection);
    });
    m_thread.start();
}

RemoteHost::~RemoteHost()
{
    m_log.setWakeUp({});
    m_thread.quit();
    m_thread.wait();
}

void RemoteHost::takeSnapshot()
{
    auto newest = m_mailbox.take();
    if (!newest || *newest == m_snapshot)
        return;
    m_snapshot = *std::move(newest);
    emit snapshotChanged(m_snapshot);
}

template <typename T>
QFuture<T> RemoteHost::onThread(Call<T> call)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(
        m_hosted,
        [hosted = m_hosted, promise = std::move(promise), call = std::move(call)] {
            call(*hosted, [promise](const T &result) {
                promise->addResult(result);
                promise->finish();
            });
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<CommandOutcome> RemoteHost::ask(const QString &method, const QJsonObject &params)
{
    return onThread<CommandOutcome>([=](HostedRemote &hosted, const HostedRemote::Done &done) {
        hosted.ask(method, params, RequestLimit, [done](const CommandResult<QJsonValue> &answer) {
            if (answer)
                done({});
            else
                done(Failure{answer.error()});
        });
    });
}

void RemoteHost::show(const CommandResult<RemoteTarget> &target)
{
    QMetaObject::invokeMethod(
        m_hosted, [hosted = m_hosted, target] { hosted->show(target); }, Qt::QueuedConnection);
}

QFuture<CommandResult<QList<RemoteStep>>> RemoteHost::test(const RemoteTarget &target)
{
    return onThread<CommandResult<QList<RemoteStep>>>(
        [target](HostedRemote &hosted, const HostedRemote::Tested &done) {
            hosted.test(target, done);
        });
}

QFuture<CommandOutcome> RemoteHost::stop()
{
    return onThread<CommandOutcome>(
        [](HostedRemote &hosted, const HostedRemote::Done &done) { hosted.close(done); });
}

QFuture<CommandOutcome> RemoteHost::restart()
{
    return onThread<CommandOutcome>(
        [](HostedRemote &hosted, const HostedRemote::Done &done) { hosted.reconnect(done); });
}

QFuture<CommandOutcome> RemoteHost::approve(RequestView::Kind kind, const PairingId &request)
{
    const bool isNode = kind == RequestView::Kind::Commands;
    return ask(isNode ? u"node.pair.approve"_s : u"device.pair.approve"_s,
               {{u"requestId"_s, request.text()}});
}

QFuture<CommandOutcome> RemoteHost::reject(RequestView::Kind kind, const PairingId &request)
{
    const bool isNode = kind == RequestView::Kind::Commands;
    return ask(isNode ? u"node.pair.reject"_s : u"device.pair.reject"_s,
               {{u"requestId"_s, request.text()}});
}

// The protocol takes no name away; a device's own name comes nearest to none.
QFuture<CommandOutcome> RemoteHost::renameDevice(const DeviceId &device, const QString &name)
{
    QString label = name;
    for (const DeviceView &each : m_snapshot.devices) {
        if (label.isEmpty() && each.id == device)
            label = each.ownName;
    }
    return ask(u"device.pair.rename"_s, {{u"deviceId"_s, device.text()}, {u"label"_s, label}});
}

QFuture<CommandOutcome> RemoteHost::removeDevice(const DeviceId &device)
{
    return ask(u"device.pair.remove"_s, {{u"deviceId"_s, device.text()}});
}

QFuture<CommandOutcome> RemoteHost::disconnectDevice(const DeviceId &)
{
    return onlyThere<void>();
}

// A new token is told to its device only; it may be empty here. Rule: protocol-v4.md 5.7.
QFuture<CommandResult<Secret>> RemoteHost::rotateToken(const DeviceId &device, const QString &role)
{
    using Rotated = CommandResult<Secret>;
    const QJsonObject params{{u"deviceId"_s, device.text()}, {u"role"_s, role}};
    return onThread<Rotated>(
        [params](HostedRemote &hosted, const std::function<void(const Rotated &)> &done) {
            hosted.ask(u"device.token.rotate"_s, params, RequestLimit,
                       [done](const CommandResult<QJsonValue> &answer) {
                           if (answer)
                               done(Secret(answer->toObject().value("token"_L1).toString()));
                           else
                               done(Failure{answer.error()});
                       });
        });
}

QFuture<CommandOutcome> RemoteHost::revokeToken(const DeviceId &device, const QString &role)
{
    return ask(u"device.token.revoke"_s, {{u"deviceId"_s, device.text()}, {u"role"_s, role}});
}

QFuture<CommandOutcome> RemoteHost::renameNode(const NodeId &node, const QString &name)
{
    if (name.isEmpty())
        return renameDevice(DeviceId(node.text()), name);
    return ask(u"node.rename"_s, {{u"nodeId"_s, node.text()}, {u"displayName"_s, name}});
}

QFuture<CommandOutcome> RemoteHost::removeNode(const NodeId &node)
{
    return ask(u"node.pair.remove"_s, {{u"nodeId"_s, node.text()}});
}

QFuture<CommandResult<InvokeOutcome>> RemoteHost::invoke(const NodeId &node, const QString &command,
                                                         const QJsonValue &params,
                                                         std::chrono::milliseconds timeout)
{
    return onThread<CommandResult<InvokeOutcome>>(
        [=](HostedRemote &hosted, const HostedRemote::Invoked &done) {
            hosted.invoke(node, command, params, timeout, done);
        });
}

// The folder is over there: only its start page, which a node finds by itself, can be named here.
QFuture<CommandResult<InvokeOutcome>>
RemoteHost::showCanvas(const NodeId &node, const QString &page, std::chrono::milliseconds timeout)
{
    if (!page.isEmpty())
        return onlyThere<InvokeOutcome>();
    return invoke(node, u"canvas.present"_s, QJsonObject(), timeout);
}

QFuture<CommandOutcome> RemoteHost::applyConfig(const ConfigEdit &)
{
    return onlyThere<void>();
}

QFuture<CommandOutcome> RemoteHost::reloadConfig()
{
    return onlyThere<void>();
}

QFuture<CommandResult<Secret>> RemoteHost::revealSecret(const QString &)
{
    return onlyThere<Secret>();
}

QFuture<CommandOutcome> RemoteHost::renewToken(bool)
{
    return onlyThere<void>();
}

QFuture<CommandOutcome> RemoteHost::checkSignIn()
{
    return restart();
}

QFuture<CommandResult<SetupOffer>> RemoteHost::createSetupCode(bool, const QString &)
{
    return onlyThere<SetupOffer>();
}

QFuture<CommandOutcome> RemoteHost::revokeSetupCode(const QString &)
{
    return onlyThere<void>();
}

QFuture<CommandResult<PortCheck>> RemoteHost::checkPort(quint16)
{
    return onlyThere<PortCheck>();
}

QFuture<CommandOutcome> RemoteHost::createCanvasStarterPage()
{
    return onlyThere<void>();
}

QFuture<CommandResult<CanvasLink>> RemoteHost::createCanvasLink(const QString &)
{
    return onlyThere<CanvasLink>();
}

QFuture<CommandOutcome> RemoteHost::endCanvasLink(const QString &)
{
    return onlyThere<void>();
}

QFuture<CommandResult<QList<CheckResult>>> RemoteHost::runChecks()
{
    return onlyThere<QList<CheckResult>>();
}

LogBatch RemoteHost::logSince(quint64 sequence) const
{
    QMetaObject::invokeMethod(m_hosted, &HostedRemote::followLog, Qt::QueuedConnection);
    return m_log.since(sequence);
}

void RemoteHost::setDetailedLog(bool) {}

} // namespace gateway
