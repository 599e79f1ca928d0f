// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/SetupState.h"

#include "ui/common/ErrorText.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingValidation.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::ConfigEdit;
using gateway::GatewaySnapshot;
using gateway::Secret;
using gateway::SettingsView;

namespace {

constexpr int DefaultPort = 18789;

std::optional<QString> secretObstacle(const SetupState &state)
{
    SettingValidation::Result wrong;
    if (!state.password.isEmpty())
        wrong = SettingValidation::password(QString::fromUtf8(state.password.reveal()));
    else if (!state.isWithoutToken && !state.token.isEmpty())
        wrong = SettingValidation::token(QString::fromUtf8(state.token.reveal()));
    const bool holds = wrong && wrong->level == Finding::Level::Error;
    return holds ? std::optional(wrong->text) : std::nullopt;
}

// As if there were no file. What an option or a variable decides goes on doing so.
SettingsView withoutFile(SettingsView settings)
{
    for (auto &setting : settings.values) {
        if (setting.isSecret)
            setting.value = 0;
        else if (setting.forcedBy.isEmpty())
            setting.value = setting.usual;
        setting.isSet = false;
    }
    settings.exists = false;
    return settings;
}

bool hasSecret(const SettingsView &settings)
{
    return settings.values.value(setting::Token).value.toInt() > 0 ||
           settings.values.value(setting::Password).value.toInt() > 0;
}

} // namespace

Secret makeToken()
{
    std::array<quint32, 6> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()),
                           qsizetype(words.size() * sizeof(quint32)));
    return Secret(bytes.toHex());
}

SetupState SetupRules::begin(const GatewaySnapshot &now, const Secret &freshToken)
{
    const auto text = [&](const QString &path) { return now.setting(path).toString(); };
    SetupState state{.isElsewhere = now.settings.exists && text(u"gateway.mode"_s) == "remote"_L1,
                     .bind = text(setting::Bind),
                     .customHost = text(setting::CustomBindHost),
                     .port = now.setting(setting::Port).toInt(),
                     .canvasRoot = text(setting::CanvasRoot),
                     .usualCanvasRoot = now.stateDir + u"/workspace/canvas"_s};
    if (state.canvasRoot.isEmpty())
        state.canvasRoot = state.usualCanvasRoot;
    if (state.bind.isEmpty())
        state.bind = u"loopback"_s;
    if (state.port == 0)
        state.port = DefaultPort;
    state.isWithoutToken = now.settings.exists && text(setting::AuthMode) == "none"_L1;
    state.acceptsNoToken = state.isWithoutToken;
    state.trustsNetworks = now.settings.exists && isExposed(state);
    if (!hasSecret(now.settings))
        state.token = freshToken;
    state.isAnnounced = text(setting::MdnsMode) != "off"_L1;
    state.hasCanvas = now.setting(setting::CanvasEnabled).toBool(true);
    return state;
}

SetupState SetupRules::choose(const SetupState &state, OldSettings choice,
                              const GatewaySnapshot &now, const Secret &freshToken)
{
    SetupState chosen = state;
    const bool isFresh = choice == OldSettings::StartFresh;
    if (isFresh != (state.oldSettings == OldSettings::StartFresh)) {
        GatewaySnapshot from = now;
        if (isFresh)
            from.settings = withoutFile(now.settings);
        chosen = begin(from, freshToken);
        chosen.hasUnderstood = state.hasUnderstood;
        chosen.isElsewhere = state.isElsewhere;
        chosen.remote = state.remote;
        chosen.isRemoteTested = state.isRemoteTested;
        chosen.startsAtLogin = state.startsAtLogin;
        chosen.startsGateway = state.startsGateway;
        chosen.backup = state.backup;
    }
    chosen.oldSettings = choice;
    return chosen;
}

std::optional<QString> SetupRules::fault(const GatewaySnapshot &now)
{
    using Code = gateway::CommandError::Code;
    if (now.failure && (now.failure->code == Code::SettingsUnreadable ||
                        now.failure->code == Code::SettingsInvalid))
        return ErrorText::of(*now.failure);
    const bool isRejected = std::ranges::any_of(now.problems, [](const auto &problem) {
        return problem.kind == gateway::ProblemView::Kind::SettingsRejected;
    });
    return isRejected ? std::optional(tr("The settings file was changed and has an error."))
                      : std::nullopt;
}

bool SetupRules::isExposed(const SetupState &state)
{
    return state.bind == "lan"_L1 || state.bind == "custom"_L1;
}

std::optional<QString> SetupRules::obstacle(SetupStep step, const SetupState &state,
                                            const QStringList &ownAddresses)
{
    switch (step) {
    case SetupStep::Welcome:
        if (!state.hasUnderstood)
            return tr("Confirm that you have understood this.");
        return std::nullopt;
    case SetupStep::Reach:
        if (isExposed(state) && !state.trustsNetworks)
            return tr("Confirm that you trust the networks this computer joins.");
        if (state.bind == "custom"_L1) {
            if (const auto wrong = SettingValidation::customAddress(state.customHost, ownAddresses);
                wrong && wrong->level == Finding::Level::Error)
                return wrong->text;
        }
        return std::nullopt;
    case SetupStep::Protect:
        if (state.isWithoutToken && state.bind != "loopback"_L1)
            return tr("A token is needed before other devices can connect.");
        if (state.isWithoutToken && !state.acceptsNoToken)
            return tr("Confirm that other programs may control the gateway.");
        return secretObstacle(state);
    case SetupStep::Extras:
        if (state.hasCanvas && state.canvasRoot.trimmed().isEmpty())
            return tr("Choose a folder for the canvas, or switch it off.");
        return std::nullopt;
    case SetupStep::Place:
        if (state.isElsewhere && !state.isRemoteTested)
            return tr("Test the connection first.");
        return std::nullopt;
    case SetupStep::Start:
    case SetupStep::Connect:
    case SetupStep::Done:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<SetupStep> SetupRules::next(SetupStep step, const SetupState &state)
{
    if (step == SetupStep::Place && state.oldSettings == OldSettings::Use)
        return SetupStep::Start;
    return step == SetupStep::Done ? std::nullopt : std::optional(SetupStep(int(step) + 1));
}

std::optional<SetupStep> SetupRules::previous(SetupStep step, const SetupState &state)
{
    if (step == SetupStep::Start && state.oldSettings == OldSettings::Use)
        return SetupStep::Place;
    const bool isBeforeWriting = step > SetupStep::Welcome && step <= SetupStep::Start;
    return isBeforeWriting ? std::optional(SetupStep(int(step) - 1)) : std::nullopt;
}

QString SetupRules::title(SetupStep step)
{
    switch (step) {
    case SetupStep::Welcome:
        return tr("Welcome");
    case SetupStep::Place:
        return tr("Place");
    case SetupStep::Reach:
        return tr("Reach");
    case SetupStep::Protect:
        return tr("Protect");
    case SetupStep::Extras:
        return tr("Extras");
    case SetupStep::Start:
        return tr("Start");
    case SetupStep::Connect:
        return tr("Connect");
    case SetupStep::Done:
        return tr("Done");
    }
    return {};
}

ConfigEdit SetupRules::edit(const SetupState &state, const SettingsView &present)
{
    const bool isFresh = !state.isElsewhere && state.oldSettings == OldSettings::StartFresh;
    const SettingsView settings = isFresh ? withoutFile(present) : present;
    ConfigEdit edit{.baseHash = settings.hash};
    // A first file names what it stands for, even where that is the default.
    const auto want = [&](const QString &path, const QJsonValue &value, bool isNamedAlways) {
        const auto it = settings.values.constFind(path);
        if (it == settings.values.cend())
            return;
        const bool isNew = isNamedAlways && !it->isSet;
        if (isNew || it->value != value)
            edit.entries.append({.path = path, .value = value});
    };
    if (state.isElsewhere) {
        const gateway::RemoteTrial &remote = state.remote;
        want(u"gateway.mode"_s, u"remote"_s, true);
        want(u"gateway.remote.url"_s, remote.url, true);
        want(u"gateway.remote.transport"_s, remote.hasTunnel ? u"ssh"_s : u"direct"_s, true);
        want(u"gateway.remote.tlsFingerprint"_s, remote.tlsFingerprint, false);
        if (remote.hasTunnel) {
            want(u"gateway.remote.sshTarget"_s, remote.sshTarget, true);
            want(u"gateway.remote.sshIdentity"_s, remote.sshIdentity, false);
            want(u"gateway.remote.remotePort"_s, remote.remotePort, true);
        }
        return edit;
    }
    want(u"gateway.mode"_s, u"local"_s, true);
    if (state.oldSettings == OldSettings::Use)
        return edit;
    want(setting::Port, state.port, true);
    want(setting::Bind, state.bind, true);
    if (state.bind == "custom"_L1)
        want(setting::CustomBindHost, state.customHost.trimmed(), true);
    if (state.isWithoutToken) {
        want(setting::AuthMode, u"none"_s, true);
    } else if (!state.password.isEmpty()) {
        want(setting::AuthMode, u"password"_s, true);
        edit.entries.append(
            {.path = setting::Password, .value = QString::fromUtf8(state.password.reveal())});
    } else if (!state.token.isEmpty() && (state.isTokenChosen || !hasSecret(settings))) {
        // One that was only offered never takes the place of one that came into the file since.
        want(setting::AuthMode, u"token"_s, true);
        edit.entries.append(
            {.path = setting::Token, .value = QString::fromUtf8(state.token.reveal())});
    } else if (state.wantsToken || settings.values.value(setting::AuthMode).value == "none"_L1) {
        want(setting::AuthMode, u"token"_s, true);
    }
    // How much is told stays as it is; where nobody else can connect, nothing is.
    const bool wasAnnounced = settings.values.value(setting::MdnsMode).value != "off"_L1;
    if (isExposed(state) && state.isAnnounced != wasAnnounced)
        want(setting::MdnsMode, state.isAnnounced ? u"minimal"_s : u"off"_s, false);
    want(setting::CanvasEnabled, state.hasCanvas, false);
    const QString root = state.canvasRoot.trimmed();
    const bool isUsual = root == state.usualCanvasRoot &&
                         settings.values.value(setting::CanvasRoot).value.toString().isEmpty();
    if (state.hasCanvas && !isUsual)
        want(setting::CanvasRoot, root, false);
    return edit;
}

QList<SetupRules::SummaryLine> SetupRules::summary(const SetupState &state)
{
    QString reach = tr("Only this computer can connect.");
    if (state.bind == "tailnet"_L1)
        reach = tr("Devices in your tailnet can connect.");
    else if (state.bind == "lan"_L1)
        reach = tr("Anyone on your local networks can try to connect.");
    else if (state.bind == "custom"_L1)
        reach = tr("One address: %1.").arg(state.customHost.trimmed());
    QList<SummaryLine> lines{
        {.text = reach + u' ' + tr("Port %1.").arg(state.port), .step = SetupStep::Reach},
        {.text = state.isWithoutToken ? tr("No token: any program on this computer may connect.")
                                      : tr("A token protects every connection."),
         .step = SetupStep::Protect},
        {.text = state.startsAtLogin ? tr("Starts when you log in.")
                                     : tr("Does not start when you log in."),
         .step = SetupStep::Extras}};
    lines.append(
        {.text = state.hasCanvas ? tr("Canvas folder: %1").arg(state.canvasRoot) : tr("No canvas."),
         .step = SetupStep::Extras});
    if (state.oldSettings == OldSettings::StartFresh) {
        lines.prepend({.text = tr("Starts with new settings. The old file is kept as a backup."),
                       .step = SetupStep::Place});
    }
    return lines;
}

} // namespace ui
