// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RemoteSteps.h"

#include "ui/common/Announce.h"
#include "ui/common/CopyButton.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandError;
using gateway::RemoteStep;
using Code = CommandError::Code;
using Kind = RemoteStep::Kind;
using State = RemoteStep::State;

namespace {

constexpr int IconSize = 16;

theme::Meaning meaningOf(State state)
{
    switch (state) {
    case State::NotTried:
        return theme::Meaning::Neutral;
    case State::Good:
        return theme::Meaning::Good;
    case State::Failed:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Neutral;
}

/// A command for a terminal that goes with an error; empty where there is none.
QString commandFor(const CommandError &error)
{
    switch (error.code) {
    case Code::HostKeyUnknown:
        return u"ssh "_s + error.subject;
    case Code::HostKeyChanged:
        return u"ssh-keygen -R "_s + error.subject.section(u'@', -1);
    case Code::SshDenied:
        return u"ssh-copy-id "_s + error.subject;
    case Code::ApprovalNeeded:
        return u"openclaw-tray devices approve "_s + remoteText(error.subject);
    default:
        return {};
    }
}

} // namespace

QString groupedFingerprint(const QString &fingerprint)
{
    constexpr qsizetype Group = 8;
    QStringList groups;
    for (qsizetype at = 0; at < fingerprint.size(); at += Group)
        groups.append(fingerprint.mid(at, Group));
    return groups.join(u' ');
}

QString RemoteStepText::title(Kind kind)
{
    switch (kind) {
    case Kind::Tunnel:
        return tr("SSH tunnel");
    case Kind::Reach:
        return tr("Gateway");
    case Kind::Certificate:
        return tr("Certificate");
    case Kind::SignIn:
        return tr("Sign-in");
    case Kind::Approval:
        return tr("Approval");
    }
    return {};
}

QString RemoteStepText::result(const RemoteStep &step)
{
    if (step.error)
        return ErrorText::of(*step.error);
    if (step.state == State::NotTried)
        return tr("Not tried.");
    switch (step.kind) {
    case Kind::Tunnel:
        return tr("The tunnel is open.");
    case Kind::Reach:
        return tr("It answers.");
    case Kind::Certificate:
        return tr("It is trusted.");
    case Kind::SignIn:
        return tr("The secret is right.");
    case Kind::Approval:
        return tr("This computer is approved.");
    }
    return {};
}

QString RemoteStepText::advice(const CommandError &error)
{
    switch (error.code) {
    case Code::HostKeyUnknown:
        return tr("Sign in once in a terminal and compare the key that is shown:");
    case Code::HostKeyChanged:
        return tr("Was that computer set up anew? Then forget its old key, and sign in once. "
                  "Otherwise somebody may be in between.");
    case Code::SshDenied:
        return tr("SSH has to let you in without asking. Put your public key there:");
    case Code::Unreachable:
        return tr("Check the address, the network, and the firewall there.");
    case Code::NotGateway:
        return tr("Check the port, and whether the gateway is running there.");
    case Code::SignInRefused:
        return tr("Enter the token that the gateway shows on its page Access.");
    case Code::ApprovalNeeded:
        return tr("Approve it there, on the page Devices and Pairing, or in a terminal:");
    case Code::CertificateUnknown:
        return tr("Compare it with the fingerprint that the gateway shows on its page Network. "
                  "Pin it only if both are the same.");
    case Code::CertificateChanged:
        return tr("Nothing was sent. Trust the new one only if the gateway shows it, too, on its "
                  "page Network.");
    case Code::ServiceMissing:
        return tr("Install OpenSSH on this computer.");
    default:
        return {};
    }
}

RemoteSteps::RemoteSteps(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    clear();
}

void RemoteSteps::clear()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    m_column->addWidget(m_lines);
    setVisible(false);
}

void RemoteSteps::showWaiting()
{
    clear();
    addLine(u"waiting"_s, tr("Connecting…"));
    setVisible(true);
}

void RemoteSteps::showFailure(const CommandError &error)
{
    clear();
    QLabel *label = addLine(u"failure"_s, ErrorText::of(error));
    theme::makeMeaning(*label, theme::Meaning::Danger);
    announce(*this, label->text());
    setVisible(true);
}

QLabel *RemoteSteps::addLine(const QString &name, const QString &text)
{
    QLabel *label = makeText(text, m_lines);
    label->setObjectName(objectName() + u'.' + name);
    m_lines->layout()->addWidget(label);
    return label;
}

void RemoteSteps::showSteps(const QList<RemoteStep> &steps, const QString &pinned)
{
    clear();
    QString ended;
    for (const RemoteStep &step : steps) {
        auto *icon = new QLabel(m_lines);
        icon->setPixmap(meaningIcon(meaningOf(step.state)).pixmap(IconSize));
        //: %1 is a step such as "Certificate", %2 how it ended.
        QLabel *text = makeText(
            tr("%1: %2").arg(RemoteStepText::title(step.kind), RemoteStepText::result(step)),
            m_lines);
        text->setObjectName(objectName() + u'.' + QString::number(int(step.kind)));
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::RelatedSpacing);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(row);
        if (step.state != State::NotTried)
            ended = text->text();
        if (step.error)
            addAdvice(step, pinned);
    }
    announce(*this, ended);
    setVisible(true);
}

void RemoteSteps::addAdvice(const RemoteStep &step, const QString &pinned)
{
    if (const QString advice = RemoteStepText::advice(*step.error); !advice.isEmpty())
        addLine(u"advice"_s, advice);
    auto *column = static_cast<QVBoxLayout *>(m_lines->layout());
    if (const QString command = commandFor(*step.error); !command.isEmpty()) {
        QLabel *text = makeFixedText(command, m_lines);
        text->setObjectName(objectName() + u".command"_s);
        auto *copy = new CopyButton(tr("Copy command"), m_lines);
        copy->setCopiedText(command);
        auto *row = new QHBoxLayout;
        row->addWidget(text, 1);
        row->addWidget(copy);
        column->addLayout(row);
    }
    if (!step.fingerprint.isEmpty()) {
        QLabel *shown = makeFixedText(groupedFingerprint(step.fingerprint), m_lines);
        shown->setObjectName(objectName() + u".fingerprint"_s);
        shown->setAccessibleName(tr("SHA-256 fingerprint of the certificate"));
        shown->setWordWrap(true);
        if (!pinned.isEmpty()) {
            addLine(u"pinned"_s, tr("Pinned: %1").arg(groupedFingerprint(pinned)));
            addLine(u"shown"_s, tr("Shown now:"));
        }
        column->addWidget(shown);
        auto *pin = new QPushButton(
            pinned.isEmpty() ? tr("Pin t&his certificate") : tr("Tru&st the new one"), m_lines);
        pin->setObjectName(objectName() + u".pin"_s);
        column->addWidget(pin, 0, Qt::AlignLeft);
        connect(pin, &QPushButton::clicked, this,
                [this, fingerprint = step.fingerprint] { emit pinAsked(fingerprint); });
    }
    if (!step.error->detail.isEmpty()) {
        QLabel *detail = makeSecondaryText(remoteText(step.error->detail, 500), m_lines);
        detail->setObjectName(objectName() + u".detail"_s);
        column->addWidget(detail);
    }
}

} // namespace ui
