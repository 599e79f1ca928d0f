// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsEditor.h"

#include "ui/common/ErrorText.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingValidation.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::ConfigEdit;
using gateway::SettingView;

namespace {

// A gateway that accepted a change shows it well before; without an end, one lost picture would
// keep later changes back for ever.
constexpr std::chrono::seconds AwaitLimit{2};

} // namespace

SettingsEditor::SettingsEditor(gateway::GatewayPort &port, ListOwnAddresses addresses,
                               QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_addresses(std::move(addresses))
{
    m_awaitLimit.setSingleShot(true);
    m_awaitLimit.setInterval(AwaitLimit);
    connect(&m_awaitLimit, &QTimer::timeout, this, &SettingsEditor::stopAwaiting);
    connect(&m_port, &gateway::GatewayPort::snapshotChanged, this, &SettingsEditor::takeSnapshot);
    m_draft.rebase(m_port.snapshot().settings);
}

QJsonValue SettingsEditor::value(const QString &path) const
{
    if (const auto pending = m_pending.find(path); pending != m_pending.end())
        return pending->value;
    if (const auto sent = m_onTheirWay.find(path); sent != m_onTheirWay.end())
        return *sent;
    return m_draft.value(path);
}

SettingView SettingsEditor::view(const QString &path) const
{
    return m_draft.settings().values.value(path);
}

void SettingsEditor::takeSnapshot()
{
    const gateway::SettingsView &now = m_port.snapshot().settings;
    if (now == m_draft.settings())
        return;
    m_draft.rebase(now);
    if (!m_awaitedAfter.isEmpty() && now.hash != m_awaitedAfter)
        stopAwaiting();
    else
        emit draftChanged();
}

void SettingsEditor::change(const QString &path, const QJsonValue &value)
{
    take(path, value);
    sendLive();
}

void SettingsEditor::change(const QMap<QString, QJsonValue> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        take(it.key(), it.value());
    sendLive();
}

void SettingsEditor::take(const QString &path, const QJsonValue &value)
{
    const SettingView view = this->view(path);
    if (!view.forcedBy.isEmpty())
        return;
    if (ConfigDraft::isStagedNeed(view.need)) {
        if (path == setting::Port && sharesPort())
            m_draft.stage(setting::CanvasPort, value);
        m_draft.stage(path, value);
        emit draftChanged();
        return;
    }
    // A secret's value is never known here, so that it always counts as changed.
    if (!view.isSecret && value == this->value(path))
        return;
    const QJsonValue before = view.isSecret ? QJsonValue(QJsonValue::Undefined) : this->value(path);
    m_pending.insert(path, {.value = value, .before = before});
}

// The canvas on the gateway's port stays there when that moves.
bool SettingsEditor::sharesPort() const
{
    const QJsonValue canvas = view(setting::CanvasPort).value;
    return canvas.isDouble() && canvas == view(setting::Port).value &&
           m_draft.value(setting::CanvasPort) == m_draft.value(setting::Port);
}

void SettingsEditor::sendLive()
{
    if (m_pending.isEmpty() || m_isSending || m_isApplying || !m_awaitedAfter.isEmpty())
        return;
    const auto sent = std::exchange(m_pending, {});
    ConfigEdit edit{.baseHash = m_draft.settings().hash};
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        edit.entries.append({.path = it.key(), .value = it->value});
        if (!view(it.key()).isSecret)
            m_onTheirWay.insert(it.key(), it->value);
    }
    m_isSending = true;
    whenDone(m_port.applyConfig(edit), this,
             [this, sent](const CommandOutcome &outcome) { finishLive(sent, outcome); });
}

void SettingsEditor::finishLive(const QMap<QString, Live> &sent, const CommandOutcome &outcome)
{
    m_isSending = false;
    if (outcome) {
        awaitNewSettings(m_draft.settings().hash);
    } else {
        m_onTheirWay.clear();
        emit draftChanged();
    }
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (outcome)
            emit saved(it.key(), it->before);
        else
            emit refused(it.key(), outcome.error());
    }
    sendLive();
}

void SettingsEditor::awaitNewSettings(const QString &oldHash)
{
    if (m_port.snapshot().settings.hash != oldHash) {
        stopAwaiting();
        return;
    }
    m_awaitedAfter = oldHash;
    m_awaitLimit.start();
}

void SettingsEditor::stopAwaiting()
{
    m_awaitedAfter.clear();
    m_awaitLimit.stop();
    m_onTheirWay.clear();
    sendLive();
    emit draftChanged();
}

void SettingsEditor::apply()
{
    if (m_draft.isEmpty() || m_isApplying || m_isSending)
        return;
    if (const auto wrong = SettingValidation::firstError(m_draft, addressTexts(m_addresses()))) {
        m_afterApply = {};
        emit notApplied(wrong->finding.text);
        emit wrongSetting(wrong->path);
        return;
    }
    m_isApplying = true;
    emit draftChanged();
    const QString hash = m_draft.settings().hash;
    whenDone(m_port.applyConfig(m_draft.edit()), this,
             [this, hash](const CommandOutcome &outcome) { finishApply(hash, outcome); });
}

void SettingsEditor::applyThen(std::function<void()> proceed)
{
    m_afterApply = std::move(proceed);
    apply();
}

void SettingsEditor::finishApply(const QString &sentHash, const CommandOutcome &outcome)
{
    m_isApplying = false;
    const auto proceed = std::exchange(m_afterApply, {});
    if (!outcome) {
        emit draftChanged();
        emit notApplied(ErrorText::of(outcome.error()));
        return;
    }
    for (const QString &path : m_draft.paths())
        m_onTheirWay.insert(path, m_draft.value(path));
    m_draft.clear();
    awaitNewSettings(sentHash);
    emit draftChanged();
    emit applied();
    if (proceed)
        proceed();
}

void SettingsEditor::discard()
{
    m_draft.clear();
    emit draftChanged();
}

void SettingsEditor::keepMine()
{
    m_draft.keepMine();
    emit draftChanged();
}

void SettingsEditor::reload()
{
    whenDone(m_port.reloadConfig(), this, [this](const CommandOutcome &outcome) {
        if (!outcome)
            emit reloadFailed(outcome.error());
    });
}

void SettingsEditor::makePrivate()
{
    const QJsonValue loopback(u"loopback"_s);
    m_draft.unstage(setting::Bind);
    const auto report = [this](const CommandOutcome &outcome) {
        m_isApplying = false;
        emit draftChanged();
        if (!outcome)
            emit notApplied(ErrorText::of(outcome.error()));
    };
    m_isApplying = true;
    emit draftChanged();
    // If the setting says so already and the listeners do not, opening them anew is what is left.
    const auto done =
        m_draft.value(setting::Bind) == loopback
            ? m_port.restart()
            : m_port.applyConfig({.entries = {{.path = setting::Bind, .value = loopback}},
                                  .baseHash = m_draft.settings().hash});
    whenDone(done, this, report);
}

} // namespace ui
