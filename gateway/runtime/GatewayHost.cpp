// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/GatewayHost.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/crypto/CryptoThread.h"
#include "gateway/crypto/Random.h"
#include "gateway/runtime/EventDispatcher.h"
#include "gateway/runtime/HostedGateway.h"
#include "gateway/runtime/LogKeeper.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::chrono::milliseconds LogInterval{100};

CommandError notRunning()
{
    return {.code = CommandError::Code::NotRunning};
}

} // namespace

GatewayHost::GatewayHost(GatewayLauncher::Options options, LogKeeper *log, QObject *parent)
    : GatewayPort(parent)
    , m_log(log)
    , m_hosted(new HostedGateway(std::move(options), m_mailbox))
{
    m_thread.setObjectName(u"gateway"_s);
    if (auto dispatcher = makeEventDispatcher())
        m_thread.setEventDispatcher(dispatcher.release());
    m_hosted->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_hosted, &HostedGateway::begin);
    connect(&m_thread, &QThread::finished, m_hosted, &QObject::deleteLater);
    // In that thread, after all that it held.
    connect(m_hosted, &QObject::destroyed, &releaseCryptoThread);
    connect(m_hosted, &HostedGateway::published, this, &GatewayHost::takeSnapshot,
            Qt::QueuedConnection);
    m_logPause.setSingleShot(true);
    m_logPause.setInterval(LogInterval);
    connect(&m_logPause, &QTimer::timeout, this, &GatewayHost::logChanged);
    if (m_log) {
        m_log->ring().setWakeUp([this] {
            QMetaObject::invokeMethod(
                this, [this] { m_logPause.start(); }, Qt::QueuedConnection);
        });
    }
    m_thread.start();
}

GatewayHost::~GatewayHost()
{
    if (m_log)
        m_log->ring().setWakeUp({});
    constexpr std::chrono::milliseconds Margin{1000};
    QMetaObject::invokeMethod(
        m_hosted,
        [hosted = m_hosted, thread = &m_thread] {
            hosted->stop([thread](const CommandOutcome &) { thread->quit(); });
        },
        Qt::QueuedConnection);
    if (m_thread.wait(QDeadlineTimer(limits::ShutdownGrace + Margin)))
        return;
    qCCritical(lcRuntime) << "the gateway did not stop in time";
    m_thread.quit();
    m_thread.wait();
}

void GatewayHost::takeSnapshot()
{
    auto newest = m_mailbox.take();
    if (newest && m_log)
        newest->logFile = m_log->file();
    if (!newest || *newest == m_snapshot)
        return;
    m_snapshot = *std::move(newest);
    emit snapshotChanged(m_snapshot);
}

template <typename T>
QFuture<T> GatewayHost::ask(Call<T> call)
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

template <typename T>
QFuture<CommandResult<T>> GatewayHost::askDesk(std::function<CommandResult<T>(OwnerDesk &)> call)
{
    return ask<CommandResult<T>>(
        [call = std::move(call)](HostedGateway &hosted,
                                 const std::function<void(const CommandResult<T> &)> &done) {
            if (OwnerDesk *desk = hosted.desk())
                done(call(*desk));
            else
                done(Failure{notRunning()});
        });
}

QFuture<CommandOutcome> GatewayHost::start()
{
    return ask<CommandOutcome>(
        [](HostedGateway &hosted, const HostedGateway::Done &done) { hosted.start(done); });
}

QFuture<CommandOutcome> GatewayHost::stop()
{
    return ask<CommandOutcome>(
        [](HostedGateway &hosted, const HostedGateway::Done &done) { hosted.stop(done); });
}

QFuture<CommandOutcome> GatewayHost::restart()
{
    return ask<CommandOutcome>(
        [](HostedGateway &hosted, const HostedGateway::Done &done) { hosted.restart(done); });
}

QFuture<CommandOutcome> GatewayHost::approve(RequestView::Kind kind, const PairingId &request)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.approve(kind, request); });
}

QFuture<CommandOutcome> GatewayHost::reject(RequestView::Kind kind, const PairingId &request)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.reject(kind, request); });
}

QFuture<CommandOutcome> GatewayHost::renameDevice(const DeviceId &device, const QString &name)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.renameDevice(device, name); });
}

QFuture<CommandOutcome> GatewayHost::removeDevice(const DeviceId &device)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.removeDevice(device); });
}

QFuture<CommandOutcome> GatewayHost::disconnectDevice(const DeviceId &device)
{
    return askDesk<void>([=](OwnerDesk &desk) {
        desk.disconnectDevice(device);
        return CommandOutcome();
    });
}

QFuture<CommandResult<Secret>> GatewayHost::rotateToken(const DeviceId &device, const QString &role)
{
    return askDesk<Secret>([=](OwnerDesk &desk) { return desk.rotateToken(device, role); });
}

QFuture<CommandOutcome> GatewayHost::revokeToken(const DeviceId &device, const QString &role)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.revokeToken(device, role); });
}

QFuture<CommandOutcome> GatewayHost::renameNode(const NodeId &node, const QString &name)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.renameNode(node, name); });
}

QFuture<CommandOutcome> GatewayHost::removeNode(const NodeId &node)
{
    return askDesk<void>([=](OwnerDesk &desk) { return desk.removeNode(node); });
}

QFuture<CommandResult<InvokeOutcome>> GatewayHost::invoke(const NodeId &node,
                                                          const QString &command,
                                                          const QJsonValue &params,
                                                          std::chrono::milliseconds timeout)
{
    const NodeInvokeParams what{.nodeId = node,
                                .command = command,
                                .params = params,
                                .timeout = timeout,
                                .idempotencyKey = newUuid()};
    return ask<CommandResult<InvokeOutcome>>(
        [what](HostedGateway &hosted, const OwnerDesk::Invoked &done) {
            if (OwnerDesk *desk = hosted.desk())
                desk->invoke(what, done);
            else
                done(Failure{notRunning()});
        });
}

QFuture<CommandResult<InvokeOutcome>>
GatewayHost::showCanvas(const NodeId &node, const QString &page, std::chrono::milliseconds timeout)
{
    return ask<CommandResult<InvokeOutcome>>(
        [=](HostedGateway &hosted, const OwnerDesk::Invoked &done) {
            if (OwnerDesk *desk = hosted.desk())
                desk->showCanvas(node, page, timeout, done);
            else
                done(Failure{notRunning()});
        });
}

QFuture<CommandOutcome> GatewayHost::applyConfig(const ConfigEdit &edit)
{
    return ask<CommandOutcome>([edit](HostedGateway &hosted, const HostedGateway::Done &done) {
        hosted.applyConfig(edit, done);
    });
}

QFuture<CommandResult<QString>> GatewayHost::replaceConfig(const ConfigEdit &edit)
{
    return ask<CommandResult<QString>>(
        [edit](HostedGateway &hosted, const HostedGateway::PathDone &done) {
            hosted.replaceConfig(edit, done);
        });
}

QFuture<CommandOutcome> GatewayHost::reloadConfig()
{
    return ask<CommandOutcome>(
        [](HostedGateway &hosted, const HostedGateway::Done &done) { hosted.reloadConfig(done); });
}

QFuture<CommandResult<Secret>> GatewayHost::revealSecret(const QString &path)
{
    return ask<CommandResult<Secret>>(
        [path](HostedGateway &hosted, const HostedGateway::SecretDone &done) {
            hosted.revealSecret(path, done);
        });
}

QFuture<CommandOutcome> GatewayHost::renewToken(bool disconnectsOthers)
{
    return ask<CommandOutcome>(
        [disconnectsOthers](HostedGateway &hosted, const HostedGateway::Done &done) {
            hosted.renewToken(disconnectsOthers, done);
        });
}

QFuture<CommandOutcome> GatewayHost::checkSignIn()
{
    return ask<CommandOutcome>(
        [](HostedGateway &hosted, const HostedGateway::Done &done) { hosted.checkSignIn(done); });
}

QFuture<CommandResult<SetupOffer>> GatewayHost::createSetupCode(bool isForPhone, const QString &url)
{
    return askDesk<SetupOffer>(
        [=](OwnerDesk &desk) { return desk.createSetupCode(isForPhone, url); });
}

QFuture<CommandOutcome> GatewayHost::revokeSetupCode(const QString &setupId)
{
    return askDesk<void>([=](OwnerDesk &desk) {
        desk.revokeSetupCode(setupId);
        return CommandOutcome();
    });
}

QFuture<CommandResult<PortCheck>> GatewayHost::checkPort(quint16 port)
{
    return ask<CommandResult<PortCheck>>(
        [port](HostedGateway &hosted,
               const std::function<void(const CommandResult<PortCheck> &)> &done) {
            hosted.checkPort(port, done);
        });
}

QFuture<CommandResult<CertificateCheck>> GatewayHost::checkCertificate(const QString &certificate,
                                                                       const QString &key)
{
    using Check = CommandResult<CertificateCheck>;
    return ask<Check>([=](HostedGateway &hosted, const std::function<void(const Check &)> &done) {
        done(hosted.checkCertificate(certificate, key));
    });
}

QFuture<CommandOutcome> GatewayHost::createCanvasStarterPage()
{
    return ask<CommandOutcome>([](HostedGateway &hosted, const HostedGateway::Done &done) {
        done(hosted.createCanvasStarterPage());
    });
}

QFuture<CommandResult<CanvasLink>> GatewayHost::createCanvasLink(const QString &url)
{
    return askDesk<CanvasLink>([=](OwnerDesk &desk) { return desk.createCanvasLink(url); });
}

QFuture<CommandOutcome> GatewayHost::endCanvasLink(const QString &linkId)
{
    return askDesk<void>([=](OwnerDesk &desk) {
        desk.endCanvasLink(linkId);
        return CommandOutcome();
    });
}

void GatewayHost::lookForGateways(bool isWanted)
{
    QMetaObject::invokeMethod(
        m_hosted, [hosted = m_hosted, isWanted] { hosted->lookForGateways(isWanted); },
        Qt::QueuedConnection);
}

LogBatch GatewayHost::logSince(quint64 sequence) const
{
    return m_log ? m_log->ring().since(sequence) : LogBatch();
}

void GatewayHost::setDetailedLog(bool isDetailed)
{
    LogKeeper::setDetailed(isDetailed);
}

QFuture<CommandResult<QList<CheckResult>>> GatewayHost::runChecks()
{
    return ask<CommandResult<QList<CheckResult>>>(
        [](HostedGateway &hosted,
           const std::function<void(const CommandResult<QList<CheckResult>> &)> &done) {
            done(hosted.runChecks());
        });
}

} // namespace gateway
