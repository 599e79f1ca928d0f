// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/common/ErrorText.h"
#include "ui/settings/RemotePage.h"
#include "ui/settings/RemoteSteps.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

using Code = CommandError::Code;
using Kind = RemoteStep::Kind;
using State = RemoteStep::State;

const QString Digits = u"0123456789abcdef"_s.repeated(4);

QList<RemoteStep> failedAt(Kind kind, const CommandError &error, const QString &fingerprint = {})
{
    QList<RemoteStep> steps;
    for (const Kind each : {Kind::Reach, Kind::Certificate, Kind::SignIn, Kind::Approval}) {
        RemoteStep step{.kind = each, .state = each < kind ? State::Good : State::NotTried};
        if (each == kind) {
            step.state = State::Failed;
            step.error = error;
            step.fingerprint = fingerprint;
        }
        steps.append(step);
    }
    return steps;
}

} // namespace

class tst_RemotePage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

    void anAddressIsKeptOnceItCanBeTried()
    {
        m_at->open(ui::PageId::Remote);

        type(u"url"_s, u"gateway.example"_s);
        QCOMPARE(m_at->port.edits().size(), 0);

        type(u"url"_s, u"wss://gateway.example"_s);
        QTRY_COMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(kept(u"gateway.remote.url"_s), QJsonValue(u"wss://gateway.example"_s));
        QCOMPARE(kept(u"gateway.remote.transport"_s), QJsonValue(u"direct"_s));
    }

    void aPlainAddressOutsideIsRefused()
    {
        m_at->open(ui::PageId::Remote);

        type(u"url"_s, u"ws://gateway.example"_s);
        m_at->click(u"page.remote.other.test"_s);

        QCOMPARE(m_at->said(u"page.remote.other.finding.text"_s),
                 u"Use wss:// for addresses outside your own networks."_s);
        QCOMPARE(m_at->port.trials().size(), 0);
    }

    void aTunnelAsksForWhatItNeeds()
    {
        m_at->open(ui::PageId::Remote);
        QVERIFY(!m_at->find(u"page.remote.other.sshTarget"_s)->isVisible());

        m_at->click(u"page.remote.other.tunnel"_s);
        QVERIFY(m_at->find(u"page.remote.other.sshTarget"_s)->isVisible());
        QVERIFY(!m_at->find(u"page.remote.other.url"_s)->isVisible());

        type(u"sshTarget"_s, u"-oProxyCommand=x"_s);
        m_at->click(u"page.remote.other.test"_s);
        QCOMPARE(m_at->said(u"page.remote.other.finding.text"_s),
                 u"-oProxyCommand=x is not a valid SSH target. Example: me@server."_s);
        QCOMPARE(m_at->port.edits().size(), 0);

        type(u"sshTarget"_s, u"me@server"_s);
        QTRY_COMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(kept(u"gateway.remote.transport"_s), QJsonValue(u"ssh"_s));
        QCOMPARE(kept(u"gateway.remote.sshTarget"_s), QJsonValue(u"me@server"_s));
        QCOMPARE(kept(u"gateway.remote.url"_s), QJsonValue(u"ws://127.0.0.1:18789"_s));
        QCOMPARE(kept(u"gateway.remote.remotePort"_s), QJsonValue(18789));
    }

    // Gateways change all the time; what is being typed has to stay.
    void whatIsTypedOutlivesANewPicture()
    {
        m_at->open(ui::PageId::Remote);
        m_at->click(u"page.remote.other.tunnel"_s);
        edit(u"sshTarget"_s)->setText(u"me@"_s);

        m_at->now.requests = {sampleRequest(1)};
        m_at->publish();

        QVERIFY(m_at->find<QRadioButton>(u"page.remote.other.tunnel"_s)->isChecked());
        QCOMPARE(edit(u"sshTarget"_s)->text(), u"me@"_s);
    }

    void theStepsOfATestAreShownWithWhatToDo()
    {
        m_at->open(ui::PageId::Remote);
        type(u"url"_s, u"wss://gateway.example"_s);
        m_at->port.setRemoteSteps(
            failedAt(Kind::Approval, {.code = Code::ApprovalNeeded, .subject = u"request-1"_s}));

        m_at->click(u"page.remote.other.test"_s);

        QTRY_COMPARE(step(Kind::SignIn), u"Sign-in: The secret is right."_s);
        QCOMPARE(step(Kind::Approval),
                 u"Approval: This computer has to be approved on the other gateway."_s);
        QCOMPARE(m_at->said(u"page.remote.other.steps.command"_s),
                 u"openclaw-tray devices approve request-1"_s);
    }

    void aCertificateIsPinnedAfterALook()
    {
        m_at->open(ui::PageId::Remote);
        type(u"url"_s, u"wss://gateway.example"_s);
        m_at->port.setRemoteSteps(
            failedAt(Kind::Certificate,
                     {.code = Code::CertificateUnknown, .subject = u"gateway.example"_s}, Digits));
        m_at->click(u"page.remote.other.test"_s);
        QTRY_COMPARE(m_at->said(u"page.remote.other.steps.fingerprint"_s),
                     ui::groupedFingerprint(Digits));

        m_at->click(u"page.remote.other.steps.pin"_s);

        QCOMPARE(edit(u"fingerprint"_s)->text(), Digits);
        QCOMPARE(m_at->port.trials().last().tlsFingerprint, Digits);
        QTRY_VERIFY(kept(u"gateway.remote.tlsFingerprint"_s) == QJsonValue(Digits));
    }

    void aChangedCertificateIsShownBesideThePinnedOne()
    {
        m_at->now.settings.values[u"gateway.remote.url"_s].value = u"wss://gateway.example"_s;
        m_at->now.settings.values[u"gateway.remote.tlsFingerprint"_s].value = u"ab"_s.repeated(32);
        m_at->open(ui::PageId::Remote);
        m_at->port.setRemoteSteps(
            failedAt(Kind::Certificate,
                     {.code = Code::CertificateChanged, .subject = u"gateway.example"_s}, Digits));

        m_at->click(u"page.remote.other.test"_s);

        QTRY_VERIFY(m_at->said(u"page.remote.other.steps.pinned"_s).contains(u"abababab"_s));
        QCOMPARE(m_at->find<QPushButton>(u"page.remote.other.steps.pin"_s)->text(),
                 u"Tru&st the new one"_s);
        QCOMPARE(m_at->port.edits().size(), 0);
    }

    void aTokenGoesWhereSecretsAreKept()
    {
        m_at->open(ui::PageId::Remote);
        auto *field = m_at->find<QLineEdit>(u"page.remote.other.secret.text"_s);

        QTest::keyClicks(field, u"over-there"_s);
        emit field->editingFinished();

        QCOMPARE(m_at->port.calls().last(), u"saveRemoteSecret gateway.remote.token"_s);
        QTRY_COMPARE(field->text(), QString());
        QCOMPARE(m_at->port.edits().size(), 0);
        m_at->now.remote.keeper = RemoteView::Keeper::Keyring;
        m_at->publish();
        QCOMPARE(m_at->said(u"page.remote.other.keeper"_s),
                 u"Stored in the keyring of your desktop."_s);
    }

    void anotherGatewayIsShownOnlyWithAnAddress()
    {
        m_at->open(ui::PageId::Remote);

        m_at->click(u"page.remote.mode.remote"_s);

        QVERIFY(m_at->find<QRadioButton>(u"page.remote.mode.local"_s)->isChecked());
        QCOMPARE(m_at->said(u"page.remote.mode.finding.text"_s),
                 u"Enter the address of the gateway."_s);
        QCOMPARE(m_at->port.edits().size(), 0);
    }

    void whatWasFoundIsFilledInAndNotKeptYet()
    {
        m_at->open(ui::PageId::Remote);

        offer();

        QCOMPARE(edit(u"url"_s)->text(), u"wss://attic.local:18789"_s);
        QCOMPARE(edit(u"fingerprint"_s)->text(), Digits);
        QVERIFY(m_at->said(u"page.remote.other.finding.text"_s)
                    .startsWith(u"This is what “attic” announces. Compare the pin"_s));
        QCOMPARE(m_at->port.edits().size(), 0);
        m_at->publish();
        QCOMPARE(edit(u"url"_s)->text(), u"wss://attic.local:18789"_s);
    }

    // Whoever announces a name must not learn the token of the gateway that was chosen before.
    void aKeptSecretIsNotSentToWhatWasFound()
    {
        keepOneOfAnother();
        m_at->open(ui::PageId::Remote);
        offer();

        m_at->click(u"page.remote.other.test"_s);

        QCOMPARE(m_at->port.trials().size(), 1);
        const RemoteTrial &trial = m_at->port.trials().first();
        QCOMPARE(trial.url, u"wss://attic.local:18789"_s);
        QCOMPARE(trial.tlsFingerprint, Digits);
        QVERIFY(trial.token && trial.token->isEmpty());
        QVERIFY(trial.password && trial.password->isEmpty());
        QVERIFY(!m_at->port.calls().contains(u"saveRemoteSecret gateway.remote.token"_s));
    }

    void whatWasFoundIsKeptWhenItIsChosen()
    {
        keepOneOfAnother();
        m_at->open(ui::PageId::Remote);
        offer();

        m_at->click(u"page.remote.mode.remote"_s);

        QTRY_COMPARE(kept(u"gateway.mode"_s), QJsonValue(u"remote"_s));
        QCOMPARE(kept(u"gateway.remote.url"_s), QJsonValue(u"wss://attic.local:18789"_s));
        QCOMPARE(kept(u"gateway.remote.tlsFingerprint"_s), QJsonValue(Digits));
        QVERIFY(m_at->port.calls().contains(u"saveRemoteSecret gateway.remote.token"_s));
        QVERIFY(m_at->port.calls().contains(u"saveRemoteSecret gateway.remote.password"_s));
    }

    void theGatewayThatIsChosenAlreadyKeepsItsSecret()
    {
        keepOneOfAnother();
        m_at->now.settings.values[u"gateway.remote.url"_s].value = u"wss://attic.local:18789"_s;
        m_at->now.settings.values[u"gateway.remote.tlsFingerprint"_s].value = Digits;
        m_at->open(ui::PageId::Remote);
        offer();

        m_at->click(u"page.remote.other.test"_s);

        QVERIFY(!m_at->port.trials().first().token);
    }

    void aTokenTypedForItIsTriedAndTheAddressKept()
    {
        m_at->open(ui::PageId::Remote);
        offer();

        QTest::keyClicks(m_at->find<QLineEdit>(u"page.remote.other.secret.text"_s), u"theirs"_s);
        m_at->click(u"page.remote.other.test"_s);

        QCOMPARE(m_at->port.trials().last().token, Secret(u"theirs"_s));
        QTRY_COMPARE(kept(u"gateway.remote.url"_s), QJsonValue(u"wss://attic.local:18789"_s));
    }

    void whoIsConnectedIsNamedBeforeTheGatewayStops()
    {
        m_at->now.nodes = {sampleNode(0)};
        m_at->now.settings.values[u"gateway.remote.url"_s].value = u"wss://gateway.example"_s;
        m_at->open(ui::PageId::Remote);

        m_at->click(u"page.remote.mode.remote"_s);

        auto *question = m_at->find(u"page.remote.switch"_s);
        QVERIFY(question);
        QCOMPARE(m_at->port.edits().size(), 0);
        m_at->click(u"page.remote.switch.confirm"_s);
        QTRY_COMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(kept(u"gateway.mode"_s), QJsonValue(u"remote"_s));
    }

    void whyThereIsNoConnectionIsSaid()
    {
        m_at->now.isRemote = true;
        m_at->now.state = GatewayState::RemoteUnreachable;
        m_at->now.settings.values[u"gateway.mode"_s].value = u"remote"_s;
        m_at->now.failure = CommandError{.code = Code::HostKeyChanged, .subject = u"me@server"_s};

        m_at->open(ui::PageId::Remote);

        QVERIFY(m_at->find<QRadioButton>(u"page.remote.mode.remote"_s)->isChecked());
        QVERIFY(m_at->said(u"page.remote.mode.finding.text"_s)
                    .startsWith(ui::ErrorText::of(*m_at->now.failure)));
        QVERIFY(!m_at->find(u"page.remote.tunnel.hint"_s)->isVisible());
    }

    void everyFaultHasAWayOut_data()
    {
        QTest::addColumn<Code>("code");
        for (const Code code :
             {Code::HostKeyUnknown, Code::HostKeyChanged, Code::SshDenied, Code::Unreachable,
              Code::NotGateway, Code::SignInRefused, Code::ApprovalNeeded, Code::CertificateUnknown,
              Code::CertificateChanged, Code::ServiceMissing})
            QTest::addRow("%d", int(code)) << code;
    }
    void everyFaultHasAWayOut()
    {
        QFETCH(Code, code);

        QVERIFY(!ui::RemoteStepText::advice({.code = code}).isEmpty());
        QVERIFY(!ui::ErrorText::of({.code = code, .subject = u"x"_s}).isEmpty());
    }

private:
    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        return m_at->find<QLineEdit>(u"page.remote.other."_s + name);
    }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->setText(text);
        emit edit(name)->editingFinished();
    }
    void offer() const
    {
        qobject_cast<ui::RemotePage *>(m_at->page)
            ->offer(
                {.name = u"attic"_s, .url = u"wss://attic.local:18789"_s, .fingerprint = Digits});
        QCoreApplication::processEvents();
    }
    void keepOneOfAnother()
    {
        m_at->now.settings.values[u"gateway.remote.url"_s].value = u"wss://office.example"_s;
        m_at->now.settings.values[u"gateway.remote.token"_s].value = 48;
        m_at->now.remote.keeper = RemoteView::Keeper::File;
    }
    [[nodiscard]] QString step(Kind kind) const
    {
        return m_at->said(u"page.remote.other.steps."_s + QString::number(int(kind)));
    }
    [[nodiscard]] QJsonValue kept(const QString &path) const
    {
        for (const ConfigEdit &edit : m_at->port.edits()) {
            for (const ConfigEdit::Entry &entry : edit.entries) {
                if (entry.path == path)
                    return entry.value.value_or(QJsonValue());
            }
        }
        return QJsonValue::Undefined;
    }

    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_RemotePage)
#include "tst_RemotePage.moc"
