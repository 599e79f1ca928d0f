// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

QString toText(RequestView::Kind kind)
{
    return kind == RequestView::Kind::Device ? u"device"_s : u"commands"_s;
}

} // namespace

void FakeGatewayPort::setSnapshot(const GatewaySnapshot &snapshot)
{
    m_snapshot = snapshot;
    emit snapshotChanged(m_snapshot);
}

void FakeGatewayPort::release()
{
    m_isHeld = false;
    for (const auto &finish : std::exchange(m_held, {}))
        finish();
}

void FakeGatewayPort::appendLog(const QList<LogLine> &lines, quint64 dropped)
{
    m_log.lines += lines;
    m_log.dropped = dropped;
    emit logChanged();
}

template <typename T>
QFuture<CommandResult<T>> FakeGatewayPort::settleWith(const QString &call,
                                                      const CommandResult<T> &value)
{
    m_calls.append(call);
    auto promise = std::make_shared<QPromise<CommandResult<T>>>();
    promise->start();
    const auto at = m_errorsAt.constFind(call);
    const auto finish = [promise, value,
                         error = at == m_errorsAt.cend() ? m_error : std::optional(*at)] {
        promise->addResult(error ? CommandResult<T>(Failure{*error}) : value);
        promise->finish();
    };
    if (m_isHeld)
        m_held.append(finish);
    else
        finish();
    return promise->future();
}

QFuture<CommandOutcome> FakeGatewayPort::settle(const QString &call)
{
    return settleWith<void>(call, CommandOutcome());
}

QFuture<CommandOutcome> FakeGatewayPort::start()
{
    return settle(u"start"_s);
}

QFuture<CommandOutcome> FakeGatewayPort::stop()
{
    return settle(u"stop"_s);
}

QFuture<CommandOutcome> FakeGatewayPort::restart()
{
    return settle(u"restart"_s);
}

QFuture<CommandOutcome> FakeGatewayPort::approve(RequestView::Kind kind, const PairingId &request)
{
    return settle(u"approve %1 %2"_s.arg(toText(kind), request.text()));
}

QFuture<CommandOutcome> FakeGatewayPort::reject(RequestView::Kind kind, const PairingId &request)
{
    return settle(u"reject %1 %2"_s.arg(toText(kind), request.text()));
}

QFuture<CommandOutcome> FakeGatewayPort::renameDevice(const DeviceId &device, const QString &name)
{
    return settle(u"renameDevice %1 %2"_s.arg(device.text(), name));
}

QFuture<CommandOutcome> FakeGatewayPort::removeDevice(const DeviceId &device)
{
    return settle(u"removeDevice %1"_s.arg(device.text()));
}

QFuture<CommandOutcome> FakeGatewayPort::disconnectDevice(const DeviceId &device)
{
    return settle(u"disconnectDevice %1"_s.arg(device.text()));
}

QFuture<CommandResult<Secret>> FakeGatewayPort::rotateToken(const DeviceId &device,
                                                            const QString &role)
{
    return settleWith<Secret>(u"rotateToken %1 %2"_s.arg(device.text(), role), m_secret);
}

QFuture<CommandOutcome> FakeGatewayPort::revokeToken(const DeviceId &device, const QString &role)
{
    return settle(u"revokeToken %1 %2"_s.arg(device.text(), role));
}

QFuture<CommandOutcome> FakeGatewayPort::renameNode(const NodeId &node, const QString &name)
{
    return settle(u"renameNode %1 %2"_s.arg(node.text(), name));
}

QFuture<CommandOutcome> FakeGatewayPort::removeNode(const NodeId &node)
{
    return settle(u"removeNode %1"_s.arg(node.text()));
}

QFuture<CommandResult<InvokeOutcome>> FakeGatewayPort::invoke(const NodeId &node,
                                                              const QString &command,
                                                              const QJsonValue &params,
                                                              std::chrono::milliseconds timeout)
{
    const QString text =
        QString::fromUtf8(QJsonDocument(params.toObject()).toJson(QJsonDocument::Compact));
    return settleWith<InvokeOutcome>(
        u"invoke %1 %2 %3 %4"_s.arg(node.text(), command, text).arg(timeout.count()),
        m_invokeOutcome);
}

QFuture<CommandResult<InvokeOutcome>> FakeGatewayPort::showCanvas(const NodeId &node,
                                                                  const QString &page,
                                                                  std::chrono::milliseconds timeout)
{
    return settleWith<InvokeOutcome>(
        u"showCanvas %1 [%2] %3"_s.arg(node.text(), page).arg(timeout.count()), m_invokeOutcome);
}

QFuture<CommandOutcome> FakeGatewayPort::applyConfig(const ConfigEdit &edit)
{
    m_edits.append(edit);
    return settle(u"applyConfig"_s);
}

QFuture<CommandResult<QString>> FakeGatewayPort::replaceConfig(const ConfigEdit &edit)
{
    m_edits.append(edit);
    return settleWith<QString>(u"replaceConfig"_s, m_snapshot.settings.exists
                                                       ? m_snapshot.settings.backupFile
                                                       : QString());
}

QFuture<CommandOutcome> FakeGatewayPort::reloadConfig()
{
    return settle(u"reloadConfig"_s);
}

QFuture<CommandResult<Secret>> FakeGatewayPort::revealSecret(const QString &path)
{
    return settleWith<Secret>(u"revealSecret %1"_s.arg(path), m_secret);
}

QFuture<CommandOutcome> FakeGatewayPort::renewToken(bool disconnectsOthers)
{
    return settle(disconnectsOthers ? u"renewToken disconnecting"_s : u"renewToken"_s);
}

QFuture<CommandOutcome> FakeGatewayPort::checkSignIn()
{
    return settle(u"checkSignIn"_s);
}

QFuture<CommandResult<SetupOffer>> FakeGatewayPort::createSetupCode(bool isForPhone,
                                                                    const QString &url)
{
    return settleWith<SetupOffer>(
        u"createSetupCode %1 %2"_s.arg(isForPhone ? u"phone"_s : u"computer"_s, url), m_setupOffer);
}

QFuture<CommandOutcome> FakeGatewayPort::revokeSetupCode(const QString &setupId)
{
    return settle(u"revokeSetupCode %1"_s.arg(setupId));
}

QFuture<CommandResult<PortCheck>> FakeGatewayPort::checkPort(quint16 port)
{
    return settleWith<PortCheck>(u"checkPort %1"_s.arg(port), m_portCheck);
}

QFuture<CommandResult<CertificateCheck>>
FakeGatewayPort::checkCertificate(const QString &certificate, const QString &key)
{
    return settleWith<CertificateCheck>(u"checkCertificate %1 %2"_s.arg(certificate, key),
                                        m_certificateCheck);
}

QFuture<CommandOutcome> FakeGatewayPort::createCanvasStarterPage()
{
    return settle(u"createCanvasStarterPage"_s);
}

QFuture<CommandResult<CanvasLink>> FakeGatewayPort::createCanvasLink(const QString &url)
{
    return settleWith<CanvasLink>(u"createCanvasLink %1"_s.arg(url), m_canvasLink);
}

QFuture<CommandOutcome> FakeGatewayPort::endCanvasLink(const QString &linkId)
{
    return settle(u"endCanvasLink %1"_s.arg(linkId));
}

QFuture<CommandResult<QList<CheckResult>>> FakeGatewayPort::runChecks()
{
    return settleWith<QList<CheckResult>>(u"runChecks"_s, m_checks);
}

void FakeGatewayPort::lookForGateways(bool isWanted)
{
    m_calls.append(isWanted ? u"lookForGateways on"_s : u"lookForGateways off"_s);
}

QFuture<CommandResult<QList<RemoteStep>>> FakeGatewayPort::testRemote(const RemoteTrial &trial)
{
    m_trials.append(trial);
    return settleWith<QList<RemoteStep>>(u"testRemote "_s + trial.url, m_remoteSteps);
}

QFuture<CommandOutcome> FakeGatewayPort::saveRemoteSecret(const QString &path, const Secret &secret)
{
    m_secret = secret;
    return settle(u"saveRemoteSecret "_s + path);
}

LogBatch FakeGatewayPort::logSince(quint64 sequence) const
{
    LogBatch batch{.lines = m_log.lines, .dropped = m_log.dropped};
    batch.lines.removeIf([&](const LogLine &line) { return line.sequence <= sequence; });
    return batch;
}

void FakeGatewayPort::setDetailedLog(bool isDetailed)
{
    m_calls.append(isDetailed ? u"setDetailedLog on"_s : u"setDetailedLog off"_s);
}

} // namespace gateway::test
