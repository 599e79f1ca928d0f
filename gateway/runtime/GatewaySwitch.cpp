// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/GatewaySwitch.h"

#include "gateway/api/RemoteRules.h"
#include "gateway/runtime/RemoteErrors.h"
#include "gateway/runtime/RemoteHost.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString TokenPath = u"gateway.remote.token"_s;
const QString PasswordPath = u"gateway.remote.password"_s;

constexpr std::chrono::milliseconds NewSettingsLimit{1000};

CommandError notRunning()
{
    return {.code = CommandError::Code::NotRunning};
}

template <typename T, typename Done>
void whenEnded(const QFuture<CommandResult<T>> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<CommandResult<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         const auto ended = watcher->future();
                         done(ended.resultCount() > 0 ? ended.result()
                                                      : CommandResult<T>(Failure{notRunning()}));
                     });
    watcher->setFuture(future);
}

template <typename T>
using Promise = std::shared_ptr<QPromise<CommandResult<T>>>;

template <typename T>
Promise<T> makePromise()
{
    auto promise = std::make_shared<QPromise<CommandResult<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void keep(const Promise<T> &promise, const CommandResult<T> &result)
{
    promise->addResult(result);
    promise->finish();
}

} // namespace

GatewaySwitch::GatewaySwitch(GatewayPort &local, QString stateDir,
                             std::unique_ptr<SecretVault> vault, RemoteLink::Pauses pauses,
                             QObject *parent)
    : GatewayPort(parent)
    , m_local(local)
    , m_stateDir(std::move(stateDir))
    , m_vault(std::move(vault))
    , m_pauses(pauses)
    , m_snapshot(local.snapshot())
{
    connect(&m_local, &GatewayPort::snapshotChanged, this, &GatewaySwitch::takeLocal);
    connect(&m_local, &GatewayPort::logChanged, this, [this] {
        if (!m_remote)
            emit logChanged();
    });
    takeLocal();
}

GatewaySwitch::~GatewaySwitch() = default;

GatewayPort &GatewaySwitch::active() const
{
    return m_remote ? static_cast<GatewayPort &>(*m_remote) : m_local;
}

void GatewaySwitch::takeLocal()
{
    const GatewaySnapshot &now = m_local.snapshot();
    const bool isRemote = now.setting(u"gateway.mode"_s).toString() == "remote"_L1;
    if (isRemote && !m_remote)
        showRemote();
    else if (!isRemote && m_remote)
        showLocal();
    else if (isRemote && m_hash != now.settings.hash)
        connectRemote();
    publish();
    if (m_awaited.first != now.settings.hash)
        endWaiting();
}

void GatewaySwitch::showRemote()
{
    m_localLogLast = m_logLast - m_logBase;
    m_logBase = m_logLast;
    m_tester.reset();
    m_remote = std::make_unique<RemoteHost>(m_stateDir, m_pauses);
    connect(m_remote.get(), &GatewayPort::snapshotChanged, this, &GatewaySwitch::publish);
    connect(m_remote.get(), &GatewayPort::logChanged, this, &GatewayPort::logChanged);
    connectRemote();
    m_local.stop();
}

void GatewaySwitch::showLocal()
{
    m_logBase = m_logLast - m_localLogLast;
    ++m_reading;
    m_remote.reset();
    m_local.start();
}

void GatewaySwitch::connectRemote()
{
    m_hash = m_local.snapshot().settings.hash;
    fillIn(remoteTrial(m_local.snapshot()),
           [this, reading = ++m_reading](const RemoteTrial &trial) {
               if (reading == m_reading && m_remote)
                   m_remote->show(targetOf(trial));
           });
}

void GatewaySwitch::readSecret(const QString &path, SecretTaken taken)
{
    const bool isInFile = m_local.snapshot().setting(path).toInt() > 0;
    if (isInFile)
        return whenEnded(m_local.revealSecret(path), this, std::move(taken));
    if (!m_vault)
        return taken(Secret());
    m_vault->load(path, [this, taken = std::move(taken)](const Secret &secret) {
        if (!secret.isEmpty() && !std::exchange(m_isInVault, true))
            publish();
        taken(secret);
    });
}

void GatewaySwitch::fillIn(const RemoteTrial &trial, Filled filled)
{
    const auto withPassword = [this, filled = std::move(filled)](RemoteTrial full) {
        if (full.password)
            return filled(full);
        readSecret(PasswordPath, [full, filled](const CommandResult<Secret> &secret) mutable {
            full.password = secret.value_or(Secret());
            filled(full);
        });
    };
    if (trial.token)
        return withPassword(trial);
    readSecret(TokenPath, [trial, withPassword](const CommandResult<Secret> &secret) {
        RemoteTrial full = trial;
        full.token = secret.value_or(Secret());
        withPassword(full);
    });
}

QFuture<CommandResult<QList<RemoteStep>>> GatewaySwitch::testRemote(const RemoteTrial &trial)
{
    using Steps = QList<RemoteStep>;
    const auto promise = makePromise<Steps>();
    fillIn(trial, [this, promise](const RemoteTrial &full) {
        const auto target = targetOf(full);
        if (!target)
            return keep<Steps>(promise, Failure{target.error()});
        if (!m_remote && !m_tester)
            m_tester = std::make_unique<RemoteHost>(m_stateDir);
        RemoteHost &tester = m_remote ? *m_remote : *m_tester;
        whenEnded(tester.test(*target), this,
                  [promise](const CommandResult<Steps> &steps) { keep(promise, steps); });
    });
    return promise->future();
}

// In the file only where the keyring does not take it, so that it is never in both.
QFuture<CommandOutcome> GatewaySwitch::saveRemoteSecret(const QString &path, const Secret &secret)
{
    const auto promise = makePromise<void>();
    const auto settled = [this, promise](const CommandOutcome &outcome) {
        if (m_remote)
            connectRemote();
        publish();
        keep<void>(promise, outcome);
    };
    if (!m_vault) {
        keepInFile(path, secret, settled);
        return promise->future();
    }
    m_vault->save(path, secret, [this, path, secret, settled](bool isKept) {
        m_isInVault = isKept && !secret.isEmpty();
        keepInFile(path, isKept ? Secret() : secret, settled);
    });
    return promise->future();
}

void GatewaySwitch::keepInFile(const QString &path, const Secret &secret,
                               std::function<void(const CommandOutcome &)> done)
{
    const SettingsView &settings = m_local.snapshot().settings;
    if (secret.isEmpty() && !settings.values.value(path).isSet)
        return done({});
    ConfigEdit::Entry entry{.path = path};
    if (!secret.isEmpty())
        entry.value = QString::fromUtf8(secret.reveal());
    whenEnded(
        m_local.applyConfig({.entries = {entry}, .baseHash = settings.hash}), this,
        [this, before = settings.hash, done = std::move(done)](const CommandOutcome &outcome) {
            if (!outcome || m_local.snapshot().settings.hash != before)
                return done(outcome);
            // Whoever changes more needs the hash of what was written now.
            m_awaited = {before, [done] { done({}); }};
            QTimer::singleShot(NewSettingsLimit, this, &GatewaySwitch::endWaiting);
        });
}

void GatewaySwitch::endWaiting()
{
    const auto [hash, proceed] = std::exchange(m_awaited, {});
    if (proceed)
        proceed();
}

void GatewaySwitch::publish()
{
    const GatewaySnapshot &local = m_local.snapshot();
    GatewaySnapshot now = active().snapshot();
    now.isRemote = m_remote != nullptr;
    if (m_remote) {
        now.settings = local.settings;
        now.profile = local.profile;
        now.stateDir = local.stateDir;
        now.logFile = local.logFile;
        now.discovery = local.discovery;
        now.foundGateways = local.foundGateways;
    }
    const auto isInFile = [&](const QString &path) { return local.setting(path).toInt() > 0; };
    if (isInFile(TokenPath) || isInFile(PasswordPath))
        now.remote.keeper = RemoteView::Keeper::File;
    else if (m_isInVault)
        now.remote.keeper = RemoteView::Keeper::Keyring;
    if (now == m_snapshot)
        return;
    m_snapshot = now;
    emit snapshotChanged(m_snapshot);
}

QFuture<CommandOutcome> GatewaySwitch::applyConfig(const ConfigEdit &edit)
{
    return m_local.applyConfig(edit);
}

QFuture<CommandResult<QString>> GatewaySwitch::replaceConfig(const ConfigEdit &edit)
{
    return m_local.replaceConfig(edit);
}

QFuture<CommandOutcome> GatewaySwitch::reloadConfig()
{
    return m_local.reloadConfig();
}

QFuture<CommandResult<Secret>> GatewaySwitch::revealSecret(const QString &path)
{
    if (path != TokenPath && path != PasswordPath)
        return m_local.revealSecret(path);
    const auto promise = makePromise<Secret>();
    readSecret(path, [promise](const CommandResult<Secret> &secret) { keep(promise, secret); });
    return promise->future();
}

LogBatch GatewaySwitch::logSince(quint64 sequence) const
{
    LogBatch batch = active().logSince(sequence > m_logBase ? sequence - m_logBase : 0);
    for (LogLine &line : batch.lines)
        line.sequence += m_logBase;
    if (!batch.lines.isEmpty())
        m_logLast = std::max(m_logLast, batch.lines.last().sequence);
    return batch;
}

void GatewaySwitch::setDetailedLog(bool isDetailed)
{
    m_local.setDetailedLog(isDetailed);
}

QFuture<CommandOutcome> GatewaySwitch::approve(RequestView::Kind kind, const PairingId &request)
{
    return active().approve(kind, request);
}

QFuture<CommandOutcome> GatewaySwitch::reject(RequestView::Kind kind, const PairingId &request)
{
    return active().reject(kind, request);
}

QFuture<CommandOutcome> GatewaySwitch::renameDevice(const DeviceId &device, const QString &name)
{
    return active().renameDevice(device, name);
}

QFuture<CommandOutcome> GatewaySwitch::removeDevice(const DeviceId &device)
{
    return active().removeDevice(device);
}

QFuture<CommandOutcome> GatewaySwitch::disconnectDevice(const DeviceId &device)
{
    return active().disconnectDevice(device);
}

QFuture<CommandResult<Secret>> GatewaySwitch::rotateToken(const DeviceId &device,
                                                          const QString &role)
{
    return active().rotateToken(device, role);
}

QFuture<CommandOutcome> GatewaySwitch::revokeToken(const DeviceId &device, const QString &role)
{
    return active().revokeToken(device, role);
}

QFuture<CommandOutcome> GatewaySwitch::renameNode(const NodeId &node, const QString &name)
{
    return active().renameNode(node, name);
}

QFuture<CommandOutcome> GatewaySwitch::removeNode(const NodeId &node)
{
    return active().removeNode(node);
}

QFuture<CommandResult<InvokeOutcome>> GatewaySwitch::invoke(const NodeId &node,
                                                            const QString &command,
                                                            const QJsonValue &params,
                                                            std::chrono::milliseconds timeout)
{
    return active().invoke(node, command, params, timeout);
}

QFuture<CommandResult<InvokeOutcome>> GatewaySwitch::showCanvas(const NodeId &node,
                                                                const QString &page,
                                                                std::chrono::milliseconds timeout)
{
    return active().showCanvas(node, page, timeout);
}

QFuture<CommandOutcome> GatewaySwitch::renewToken(bool disconnectsOthers)
{
    return active().renewToken(disconnectsOthers);
}

QFuture<CommandResult<SetupOffer>> GatewaySwitch::createSetupCode(bool isForPhone,
                                                                  const QString &url)
{
    return active().createSetupCode(isForPhone, url);
}

QFuture<CommandOutcome> GatewaySwitch::revokeSetupCode(const QString &setupId)
{
    return active().revokeSetupCode(setupId);
}

QFuture<CommandResult<PortCheck>> GatewaySwitch::checkPort(quint16 port)
{
    return m_local.checkPort(port);
}

QFuture<CommandResult<CertificateCheck>> GatewaySwitch::checkCertificate(const QString &certificate,
                                                                         const QString &key)
{
    return m_local.checkCertificate(certificate, key);
}

QFuture<CommandOutcome> GatewaySwitch::createCanvasStarterPage()
{
    return active().createCanvasStarterPage();
}

QFuture<CommandResult<CanvasLink>> GatewaySwitch::createCanvasLink(const QString &url)
{
    return active().createCanvasLink(url);
}

QFuture<CommandOutcome> GatewaySwitch::endCanvasLink(const QString &linkId)
{
    return active().endCanvasLink(linkId);
}

} // namespace gateway
