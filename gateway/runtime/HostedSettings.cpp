// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks of the settings of a hosted gateway.
#include "gateway/runtime/CommandErrors.h"
#include "gateway/runtime/HostedGateway.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QList<ConfigChange> changesOf(const ConfigEdit &edit)
{
    QList<ConfigChange> changes;
    for (const ConfigEdit::Entry &entry : edit.entries)
        changes.append({.path = entry.path.split(u'.'), .value = entry.value});
    return changes;
}

} // namespace

std::optional<CommandError> HostedGateway::whyNotListening() const
{
    const Gateway *gateway = running();
    if (!gateway || !gateway->listenFailure())
        return std::nullopt;
    return startError(*gateway->listenFailure(), *m_launcher->config().current());
}

void HostedGateway::applyConfig(const ConfigEdit &edit, const Done &done)
{
    ConfigService &config = m_launcher->config();
    const QString &file = m_options.paths.configFile;
    if (config.isChangedOnDisk() || edit.baseHash != config.hash())
        return done(Failure{CommandError{.code = CommandError::Code::SettingsChanged}});
    const QString before = config.rawText();
    if (const auto changed = config.change(changesOf(edit), edit.baseHash); !changed)
        return done(Failure{commandError(changed.error(), file)});
    // What cannot be listened on is not kept, so that the next start does not fail with it.
    if (const auto why = whyNotListening()) {
        if (const auto reverted = config.revert(before); !reverted)
            return done(Failure{commandError(reverted.error(), file)});
        publishSoon();
        return done(Failure{*why});
    }
    if (m_snapshot.state == GatewayState::SetupNeeded)
        setState(GatewayState::Stopped);
    publishSoon();
    done({});
}

void HostedGateway::replaceConfig(const ConfigEdit &edit, const PathDone &done)
{
    ConfigService &config = m_launcher->config();
    const QString &file = m_options.paths.configFile;
    const QString before = config.rawText();
    const auto backup = config.startFresh(changesOf(edit));
    if (!backup)
        return done(Failure{commandError(backup.error(), file)});
    if (const auto why = whyNotListening()) {
        if (const auto reverted = config.takeBack(*backup, before); !reverted)
            return done(Failure{commandError(reverted.error(), file)});
        publishSoon();
        return done(Failure{*why});
    }
    // Who signed in with the old secret does not stay by it; devices have tokens of their own.
    if (Gateway *gateway = running())
        gateway->closeSharedSecretSessions();
    // What could not be read is no longer there.
    if (m_snapshot.state == GatewayState::SetupNeeded || m_snapshot.state == GatewayState::Failed) {
        m_snapshot.failure.reset();
        m_snapshot.state = GatewayState::Stopped;
    }
    // At once: what is changed next is based on what was written now.
    publish();
    done(*backup);
}

void HostedGateway::reloadConfig(const Done &done)
{
    const auto taken = m_launcher->config().takeFile();
    // At once: what is changed next is based on what was read now.
    publish();
    if (!taken)
        return done(Failure{commandError(taken.error(), m_options.paths.configFile)});
    done({});
}

void HostedGateway::revealSecret(const QString &path, const SecretDone &done)
{
    const auto config = m_launcher->config().current();
    if (path == "gateway.auth.token"_L1)
        return done(config->token);
    if (path == "gateway.auth.password"_L1)
        return done(config->password);
    if (path == "gateway.remote.token"_L1)
        return done(config->remote.token);
    if (path == "gateway.remote.password"_L1)
        return done(config->remote.password);
    done(Failure{CommandError{.code = CommandError::Code::SettingsInvalid, .subject = path}});
}

void HostedGateway::renewToken(bool disconnectsOthers, const Done &done)
{
    if (const auto renewed = m_launcher->config().renewToken(); !renewed)
        return done(Failure{writeError(renewed.error())});
    if (Gateway *gateway = running(); gateway && disconnectsOthers)
        gateway->closeSharedSecretSessions();
    publishSoon();
    done({});
}

} // namespace gateway
