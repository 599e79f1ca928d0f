// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RemoteForm.h"

#include "gateway/api/RemoteRules.h"

#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/RemoteSteps.h"
#include "ui/settings/SecretField.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::RemoteFault;
using gateway::RemoteStep;
using gateway::RemoteTrial;
using Keeper = gateway::RemoteView::Keeper;

namespace {

constexpr int UsualPort = 18789;
constexpr qsizetype MostAddress = 300; // of what another computer announces
constexpr qsizetype SomeLength = 32; // of a secret whose length is not known

bool isSameWay(const RemoteTrial &a, const RemoteTrial &b)
{
    return a.url == b.url && a.hasTunnel == b.hasTunnel && a.sshTarget == b.sshTarget &&
           a.sshIdentity == b.sshIdentity && a.remotePort == b.remotePort &&
           a.tlsFingerprint == b.tlsFingerprint;
}

} // namespace

std::optional<QString> RemoteFormText::fault(const RemoteTrial &trial)
{
    const auto fault = gateway::faultOf(trial);
    if (!fault)
        return std::nullopt;
    switch (*fault) {
    case RemoteFault::NoAddress:
        return tr("Enter the address of the gateway.");
    case RemoteFault::NotWebSocket:
        return tr("Start with wss:// or ws://.");
    case RemoteFault::PlainToOthers:
        return tr("Use wss:// for addresses outside your own networks.");
    case RemoteFault::NoSshTarget:
        return tr("Enter where SSH signs in. Example: me@server.");
    case RemoteFault::WrongSshTarget:
        return tr("%1 is not a valid SSH target. Example: me@server.").arg(trial.sshTarget);
    case RemoteFault::WrongFingerprint:
        return tr("A SHA-256 fingerprint has 64 hexadecimal digits.");
    }
    return std::nullopt;
}

QString RemoteFormText::offer(const gateway::FoundGatewayView &found)
{
    const QString name = remoteText(found.name);
    if (found.fingerprint.isEmpty()) {
        return tr("This is what “%1” announces. Enter its token, then test the connection.")
            .arg(name);
    }
    return tr("This is what “%1” announces. Compare the pin with the fingerprint that it shows on "
              "its page Network, enter its token, then test the connection.")
        .arg(name);
}

QString RemoteFormText::keeper(Keeper keeper)
{
    switch (keeper) {
    case Keeper::Nobody:
        return tr("It goes into the keyring of your desktop; without one into the settings file, "
                  "readable only by you.");
    case Keeper::File:
        return tr("Stored in the settings file, readable only by you.");
    case Keeper::Keyring:
        return tr("Stored in the keyring of your desktop.");
    }
    return {};
}

RemoteForm::RemoteForm(gateway::GatewayPort &port, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_port(port)
{
    setObjectName(prefix);
    build(prefix);
    showTrial({});
}

void RemoteForm::build(const QString &prefix)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    m_form = addForm(column);
    addWay(m_form, prefix);
    m_url = addEdit(m_form, prefix + u".url"_s, tr("A&ddress"),
                    tr("wss:// and a name or number; ws:// in your own networks"));
    addTunnel(m_form, prefix);
    m_secret = new SecretField(m_port, m_clipboard, u"gateway.remote.token"_s,
                               {.objectName = prefix + u".secret"_s,
                                .hidden = tr("Token of the other gateway, hidden"),
                                .shown = tr("Token of the other gateway, shown"),
                                .show = tr("Show token"),
                                .hide = tr("Hide token"),
                                .copy = tr("Copy token"),
                                .hasMnemonics = false},
                               this);
    m_keeper = makeSecondaryText(QString(), this);
    m_keeper->setObjectName(prefix + u".keeper"_s);
    auto *secret = new QVBoxLayout;
    secret->setSpacing(theme::RelatedSpacing);
    secret->addWidget(m_secret);
    secret->addWidget(m_keeper);
    m_form->addRow(tr("Token or password"), secret);
    m_fingerprint =
        addEdit(m_form, prefix + u".fingerprint"_s, tr("Cert&ificate pin"),
                tr("SHA-256 fingerprint; without one an authority has to vouch for it"));
    addTest(prefix);
    connect(m_secret, &SecretField::typed, this, [this](const QString &text) {
        m_typed = text;
        m_hasPassed = false;
        emit edited();
    });
    connect(m_secret, &SecretField::entered, this, &RemoteForm::secretEntered);
}

void RemoteForm::addWay(QFormLayout *form, const QString &prefix)
{
    m_direct = new QRadioButton(tr("Directl&y"), this);
    m_direct->setObjectName(prefix + u".direct"_s);
    m_tunnel = new QRadioButton(tr("Throu&gh SSH"), this);
    m_tunnel->setObjectName(prefix + u".tunnel"_s);
    auto *ways = new QButtonGroup(this);
    ways->addButton(m_direct);
    ways->addButton(m_tunnel);
    auto *way = new QWidget(this);
    auto *row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::RowSpacing);
    row->addWidget(m_direct);
    row->addWidget(m_tunnel);
    row->addStretch(1);
    form->addRow(tr("Connect"), way);
    connect(m_tunnel, &QRadioButton::clicked, this, &RemoteForm::takeEdit);
    connect(m_direct, &QRadioButton::clicked, this, &RemoteForm::takeEdit);
}

void RemoteForm::addTunnel(QFormLayout *form, const QString &prefix)
{
    m_target = addEdit(form, prefix + u".sshTarget"_s, tr("SSH targ&et"), u"me@server"_s);
    m_identityRow = new QWidget(this);
    m_identity = new QLineEdit(m_identityRow);
    m_identity->setObjectName(prefix + u".sshIdentity"_s);
    m_identity->setPlaceholderText(tr("The keys that SSH uses by itself"));
    m_identity->setAccessibleName(tr("Key file"));
    m_identity->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new QPushButton(tr("Choose…"), m_identityRow);
    choose->setObjectName(prefix + u".sshIdentity.choose"_s);
    choose->setAccessibleName(tr("Choose a key file"));
    auto *row = new QHBoxLayout(m_identityRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_identity, 1);
    row->addWidget(choose);
    auto *label = new QLabel(tr("&Key file"), this);
    label->setBuddy(m_identity);
    form->addRow(label, m_identityRow);
    m_remotePort = new QSpinBox(this);
    m_remotePort->setObjectName(prefix + u".remotePort"_s);
    m_remotePort->setRange(1, 65535);
    m_remotePort->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("&Port there"), m_remotePort);
    connect(m_identity, &QLineEdit::editingFinished, this, &RemoteForm::takeEdit);
    connect(choose, &QPushButton::clicked, this, &RemoteForm::chooseKey);
    connect(m_remotePort, &QSpinBox::editingFinished, this, &RemoteForm::takeEdit);
}

void RemoteForm::addTest(const QString &prefix)
{
    m_finding = new FindingLabel(this);
    m_finding->setObjectName(prefix + u".finding"_s);
    m_test = new QPushButton(tr("Test c&onnection"), this);
    m_test->setObjectName(prefix + u".test"_s);
    m_steps = new RemoteSteps(prefix + u".steps"_s, this);
    layout()->addWidget(m_finding);
    layout()->addWidget(m_test);
    layout()->setAlignment(m_test, Qt::AlignLeft);
    layout()->addWidget(m_steps);
    connect(m_test, &QPushButton::clicked, this, &RemoteForm::test);
    connect(m_steps, &RemoteSteps::pinAsked, this, &RemoteForm::pin);
}

QLineEdit *RemoteForm::addEdit(QFormLayout *form, const QString &name, const QString &label,
                               const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    edit->setLayoutDirection(Qt::LeftToRight);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::editingFinished, this, &RemoteForm::takeEdit);
    connect(edit, &QLineEdit::textEdited, this, [this] {
        m_hasPassed = false;
        m_finding->setFinding(std::nullopt);
    });
    return edit;
}

// What is not kept yet stays as it is typed.
void RemoteForm::showTrial(const RemoteTrial &trial)
{
    if (m_shown && isSameWay(trial, *m_shown))
        return;
    m_shown = trial;
    m_isOffered = false;
    m_finding->setFinding(std::nullopt);
    (trial.hasTunnel ? m_tunnel : m_direct)->setChecked(true);
    m_url->setText(trial.url);
    m_target->setText(trial.sshTarget);
    m_identity->setText(trial.sshIdentity);
    m_fingerprint->setText(trial.tlsFingerprint);
    m_remotePort->setValue(trial.remotePort > 0 ? trial.remotePort : UsualPort);
    showWay();
    m_taken = this->trial();
}

void RemoteForm::offer(const gateway::FoundGatewayView &found)
{
    const RemoteTrial before = trial();
    m_direct->setChecked(true);
    m_url->setText(remoteText(found.url, MostAddress));
    m_fingerprint->setText(remoteText(found.fingerprint, MostAddress));
    forgetSecret();
    showWay();
    m_taken = trial();
    m_hasPassed = false;
    m_isOffered = m_isOffered || !isSameWay(m_taken, before);
    m_steps->clear();
    m_finding->setFinding(found.name.isEmpty()
                              ? std::nullopt
                              : std::optional(Finding{.level = Finding::Level::Note,
                                                      .text = RemoteFormText::offer(found)}));
}

void RemoteForm::showSecret(const gateway::GatewaySnapshot &now)
{
    const bool isInKeyring = now.remote.keeper == Keeper::Keyring;
    m_secret->setLength(isInKeyring ? SomeLength : now.setting(u"gateway.remote.token"_s).toInt());
    m_keeper->setText(RemoteFormText::keeper(now.remote.keeper));
}

void RemoteForm::forgetSecret()
{
    m_typed.clear();
    m_secret->forgetTyped();
}

RemoteTrial RemoteForm::trial() const
{
    RemoteTrial trial{.url = m_url->text().trimmed(),
                      .hasTunnel = m_tunnel->isChecked(),
                      .sshTarget = m_target->text().trimmed(),
                      .sshIdentity = m_identity->text().trimmed(),
                      .remotePort = m_remotePort->value(),
                      .tlsFingerprint = m_fingerprint->text().trimmed()};
    // Not to be seen then; official programs look there for the near end.
    const bool isLoopback = gateway::isLoopbackHost(QUrl(trial.url).host());
    if (trial.hasTunnel && !isLoopback)
        trial.url = u"ws://127.0.0.1:%1"_s.arg(trial.remotePort);
    if (m_isOffered)
        trial.token = trial.password = gateway::Secret();
    if (!m_typed.isEmpty())
        trial.token = gateway::Secret(m_typed);
    return trial;
}

std::optional<QString> RemoteForm::obstacle() const
{
    return RemoteFormText::fault(trial());
}

void RemoteForm::showWay()
{
    const bool hasTunnel = m_tunnel->isChecked();
    const auto setRow = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        m_form->labelForField(field)->setVisible(isShown);
    };
    setRow(m_url, !hasTunnel);
    setRow(m_target, hasTunnel);
    setRow(m_identityRow, hasTunnel);
    setRow(m_remotePort, hasTunnel);
}

void RemoteForm::takeEdit()
{
    showWay();
    if (isSameWay(trial(), m_taken))
        return;
    m_taken = trial();
    m_hasPassed = false;
    m_steps->clear();
    emit edited();
}

void RemoteForm::chooseKey()
{
    const QString folder = QDir::home().filePath(u".ssh"_s);
    auto *dialog = new QFileDialog(this, tr("Choose a key file"), folder);
    dialog->setObjectName(m_identity->objectName() + u".dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_identity->setText(file);
        takeEdit();
    });
    dialog->open();
}

void RemoteForm::pin(const QString &fingerprint)
{
    m_fingerprint->setText(fingerprint);
    takeEdit();
    test();
}

void RemoteForm::test()
{
    if (const auto wrong = obstacle()) {
        m_steps->clear();
        m_finding->setFinding(Finding{.level = Finding::Level::Error, .text = *wrong});
        return;
    }
    m_finding->setFinding(std::nullopt);
    m_steps->showWaiting();
    m_test->setEnabled(false);
    whenDone(m_port.testRemote(trial()), this,
             [this, number = ++m_tests](const gateway::CommandResult<QList<RemoteStep>> &steps) {
                 if (number != m_tests)
                     return;
                 m_test->setEnabled(true);
                 if (steps)
                     takeSteps(*steps);
                 else
                     m_steps->showFailure(steps.error());
                 emit tested();
             });
}

void RemoteForm::takeSteps(const QList<RemoteStep> &steps)
{
    m_hasPassed = false;
    for (const RemoteStep &step : steps) {
        const bool isSignedIn = step.kind == RemoteStep::Kind::SignIn;
        m_hasPassed = m_hasPassed || (isSignedIn && step.state == RemoteStep::State::Good);
    }
    m_steps->showSteps(steps, m_fingerprint->text().trimmed());
}

} // namespace ui
