// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RemotePage.h"

#include "gateway/api/RemoteRules.h"

#include "ui/common/Confirm.h"
#include "ui/common/CopyButton.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/RemoteForm.h"
#include "ui/settings/RemoteSteps.h"
#include "ui/settings/SavedMark.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingsEditor.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSysInfo>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::ListenerView;
using gateway::NodeView;
using gateway::RemoteTrial;
using Keeper = gateway::RemoteView::Keeper;
using Level = Finding::Level;

namespace {

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = qEnvironmentVariable(variable);
        if (!user.isEmpty())
            return user;
    }
    return u"user"_s;
}

bool isRemoteMode(const GatewaySnapshot &now)
{
    return now.setting(setting::Mode).toString() == "remote"_L1;
}

} // namespace

QString RemotePage::tunnelCommand(quint16 port, const QString &user, const QString &host)
{
    return u"ssh -N -L %1:127.0.0.1:%1 %2@%3"_s.arg(port).arg(user, host);
}

RemotePage::RemotePage(UiContext context, QWidget *parent)
    : Page(PageId::Remote, tr("Remote access"),
           tr("Reach this gateway from elsewhere, or another one from here."), parent)
    , m_context(context)
{
    QVBoxLayout *column = addColumn(content());
    addMode(column);
    addOther(column);
    addFromOutside(column);
    connectEditor();
}

void RemotePage::addMode(QVBoxLayout *column)
{
    m_here = new QRadioButton(tr("R&uns the gateway"), this);
    m_here->setObjectName(u"page.remote.mode.local"_s);
    m_elsewhere = new QRadioButton(tr("Sho&ws another gateway"), this);
    m_elsewhere->setObjectName(u"page.remote.mode.remote"_s);
    m_modeFinding = new FindingLabel(this);
    m_modeFinding->setObjectName(u"page.remote.mode.finding"_s);
    m_saved = new SavedMark(this);
    auto *modes = new QVBoxLayout;
    modes->setSpacing(theme::RelatedSpacing);
    modes->addWidget(m_here);
    modes->addWidget(m_elsewhere);
    modes->addWidget(m_modeFinding);
    modes->addWidget(m_saved);
    addForm(column)->addRow(tr("This computer"), modes);
    // Without groups of their own Qt takes these and those of the form below for one.
    auto *mode = new QButtonGroup(this);
    mode->addButton(m_here);
    mode->addButton(m_elsewhere);
    connect(m_here, &QRadioButton::clicked, this, [this] { chooseMode(false); });
    connect(m_elsewhere, &QRadioButton::clicked, this, [this] { chooseMode(true); });
}

void RemotePage::addOther(QVBoxLayout *column)
{
    column->addSpacing(theme::RelatedSpacing);
    column->addWidget(makeGroupTitle(tr("The other gateway"), this));
    m_form = new RemoteForm(m_context.port, u"page.remote.other"_s, this);
    column->addWidget(m_form);
    connect(m_form, &RemoteForm::edited, this, &RemotePage::keepWay);
    connect(m_form, &RemoteForm::secretEntered, this, &RemotePage::keepSecret);
}

void RemotePage::addFromOutside(QVBoxLayout *column)
{
    m_outside = new QWidget(this);
    auto *part = new QVBoxLayout(m_outside);
    part->setContentsMargins(0, theme::RelatedSpacing, 0, 0);
    part->setSpacing(theme::RowSpacing);
    part->addWidget(makeGroupTitle(tr("Reach this gateway from outside"), m_outside));
    m_hint = makeText(QString(), m_outside);
    m_hint->setObjectName(u"page.remote.tunnel.hint"_s);
    part->addWidget(m_hint);
    m_command = makeFixedText(QString(), m_outside);
    m_command->setObjectName(u"page.remote.tunnel.command"_s);
    m_command->setWordWrap(true);
    m_copy = new CopyButton(tr("Copy tunnel command"), m_outside);
    m_copy->setObjectName(u"page.remote.tunnel.copy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RowSpacing);
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    part->addLayout(row);
    part->addWidget(makeSecondaryText(tr("In a tailnet no tunnel is needed: choose “My tailnet” on "
                                         "the page Network."),
                                      m_outside));
    column->addWidget(m_outside);
}

void RemotePage::connectEditor()
{
    SettingsEditor *editor = m_context.editor;
    if (!editor)
        return;
    const auto isOurs = [](const QString &path) {
        return path == setting::Mode || path.startsWith("gateway.remote."_L1);
    };
    connect(editor, &SettingsEditor::saved, this,
            [this, isOurs](const QString &path, const QJsonValue &before) {
                if (!isOurs(path))
                    return;
                std::function<void()> undo;
                if (!before.isUndefined() && !before.isNull())
                    undo = [this, path, before] { m_context.editor->change(path, before); };
                m_saved->showFor(std::move(undo));
            });
    connect(editor, &SettingsEditor::refused, this,
            [this, isOurs](const QString &path, const gateway::CommandError &error) {
                if (!isOurs(path))
                    return;
                m_modeFinding->setFinding(
                    Finding{.level = Level::Error, .text = ErrorText::of(error)});
                showMode(m_context.port.snapshot());
            });
}

void RemotePage::offer(const gateway::FoundGatewayView &found)
{
    m_modeFinding->setFinding(std::nullopt);
    m_form->offer(found);
}

// Showing another one stops this one: who is connected to it is named first.
void RemotePage::chooseMode(bool isRemote)
{
    m_modeFinding->setFinding(std::nullopt);
    const GatewaySnapshot &now = m_context.port.snapshot();
    if (!isRemote)
        return changeMode(u"local"_s);
    if (const auto obstacle = m_form->obstacle()) {
        showMode(now);
        m_modeFinding->setFinding(Finding{.level = Level::Error, .text = *obstacle});
        return;
    }
    QStringList connected;
    for (const NodeView &node : now.nodes) {
        if (node.isConnected)
            connected.append(node.name.isEmpty() ? tr("A node") : remoteText(node.name));
    }
    if (connected.isEmpty() || isRemoteMode(now))
        return changeMode(u"remote"_s);
    showMode(now);
    ask(this,
        {.objectName = u"page.remote.switch"_s,
         .title = tr("Stop the gateway of this computer?"),
         .text =
             tr("These are connected and will be disconnected: %1.").arg(connected.join(u", "_s)),
         .confirm = tr("Show the other one"),
         .keep = tr("Keep it running")},
        [this](bool) { changeMode(u"remote"_s); });
}

void RemotePage::changeMode(const QString &mode)
{
    if (!m_context.editor)
        return;
    const bool isTaken = mode == "remote"_L1 && m_form->isOffered();
    QMap<QString, QJsonValue> changed = isTaken ? wayChanges() : QMap<QString, QJsonValue>();
    changed.insert(setting::Mode, mode);
    if (isTaken)
        takeOffer(changed);
    else
        m_context.editor->change(changed);
}

// Only what can be tried, and all of it at once: half an address leads to somebody else.
void RemotePage::keepWay()
{
    if (!m_context.editor || m_form->obstacle())
        return;
    if (m_form->isOffered())
        takeOffer(wayChanges());
    else
        m_context.editor->change(wayChanges());
}

QMap<QString, QJsonValue> RemotePage::wayChanges() const
{
    const RemoteTrial now = m_form->trial();
    QMap<QString, QJsonValue> changed;
    const auto keep = [&](const QString &name, const QJsonValue &value) {
        const QString path = u"gateway.remote."_s + name;
        const QJsonValue before = m_context.editor->value(path);
        const bool isNothing = value.isString() && value.toString().isEmpty();
        if (before != value && !(isNothing && before.toString().isEmpty()))
            changed.insert(path, value);
    };
    keep(u"url"_s, now.url);
    keep(u"transport"_s, now.hasTunnel ? u"ssh"_s : u"direct"_s);
    keep(u"tlsFingerprint"_s, now.tlsFingerprint);
    if (now.hasTunnel) {
        keep(u"sshTarget"_s, now.sshTarget);
        keep(u"sshIdentity"_s, now.sshIdentity);
        keep(u"remotePort"_s, now.remotePort);
    }
    return changed;
}

// The secrets that are kept are those of the gateway that was chosen before: they go first, before
// anything could send them to this one.
void RemotePage::takeOffer(const QMap<QString, QJsonValue> &changed)
{
    m_form->takeOffer();
    if (m_context.port.snapshot().remote.keeper == Keeper::Nobody) {
        m_context.editor->change(changed);
        return;
    }
    forgetSecret(u"gateway.remote.token"_s, [this, changed] {
        forgetSecret(u"gateway.remote.password"_s,
                     [this, changed] { m_context.editor->change(changed); });
    });
}

void RemotePage::forgetSecret(const QString &path, const std::function<void()> &proceed)
{
    whenDone(m_context.port.saveRemoteSecret(path, gateway::Secret()), this,
             [this, proceed](const gateway::CommandOutcome &outcome) {
                 if (outcome)
                     return proceed();
                 m_modeFinding->setFinding(
                     Finding{.level = Level::Error, .text = ErrorText::of(outcome.error())});
             });
}

void RemotePage::keepSecret(const QString &secret)
{
    whenDone(m_context.port.saveRemoteSecret(u"gateway.remote.token"_s, gateway::Secret(secret)),
             this, [this](const gateway::CommandOutcome &outcome) {
                 if (outcome) {
                     m_form->forgetSecret();
                     m_saved->showFor({});
                     return;
                 }
                 m_modeFinding->setFinding(
                     Finding{.level = Level::Error, .text = ErrorText::of(outcome.error())});
             });
}

void RemotePage::showSnapshot(const GatewaySnapshot &now)
{
    showMode(now);
    m_form->showTrial(gateway::remoteTrial(now));
    m_form->showSecret(now);
    m_outside->setVisible(!now.isRemote);
    showFromOutside(now);
}

void RemotePage::showMode(const GatewaySnapshot &now)
{
    (isRemoteMode(now) ? m_elsewhere : m_here)->setChecked(true);
    if (!now.isRemote || !now.failure)
        return;
    const QString advice = RemoteStepText::advice(*now.failure);
    const QString text = ErrorText::of(*now.failure);
    m_modeFinding->setFinding(Finding{
        .level = Level::Caution,
        .text = advice.isEmpty() ? text : tr("%1 Test the connection to see more.").arg(text)});
}

void RemotePage::showFromOutside(const GatewaySnapshot &now)
{
    // The tunnel ends at 127.0.0.1, so that has to listen, or every address.
    const auto it = std::ranges::find_if(now.listeners, [](const ListenerView &listener) {
        return listener.isEveryNetwork || listener.address == "127.0.0.1"_L1;
    });
    const bool isPossible = it != now.listeners.end();
    m_command->setVisible(isPossible);
    m_copy->setVisible(isPossible);
    if (!isPossible) {
        m_hint->setText(tr("Start the gateway to see the command that reaches it."));
        return;
    }
    m_hint->setText(tr("A computer that may sign in here with SSH reaches this gateway as its own "
                       "local one while this command runs on it:"));
    const QString command = tunnelCommand(it->port, userName(), QSysInfo::machineHostName());
    m_command->setText(command);
    m_copy->setCopiedText(command);
}

} // namespace ui
