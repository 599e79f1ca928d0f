// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/common/CopyButton.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::PortCheck;
using ui::PageId;

class tst_NetworkPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

    // Acceptance check 3: by the page.
    void lanWithoutATokenCannotBeApplied()
    {
        m_at->now.settings.values[u"gateway.auth.token"_s].value = 0;
        m_at->open(PageId::Network);
        m_at->click(u"page.network.bind.lan"_s);
        m_at->click(u"page.network.confirmExposed.confirm"_s);
        QCOMPARE(m_at->said(u"page.network.bind.finding.text"_s),
                 u"Other devices may only connect when a token or password is set."_s);

        m_at->click(u"applyBar.apply"_s);

        QVERIFY(m_at->port.edits().isEmpty());
        QVERIFY(m_at->said(u"applyBar.failure"_s).startsWith(u"Not applied: "_s));
        QCOMPARE(m_at->navigator.calls, QStringList{u"network"_s});
    }

    void theTokenItLacksIsOneButtonAway()
    {
        m_at->now.settings.values[u"gateway.auth.token"_s].value = 0;
        m_at->open(PageId::Network);
        m_at->click(u"page.network.bind.lan"_s);
        m_at->click(u"page.network.confirmExposed.confirm"_s);

        m_at->click(u"page.network.bind.finding.step"_s);

        QCOMPARE(m_at->port.calls(), QStringList{u"renewToken"_s});
    }

    // Acceptance check 5: what is shown of it.
    void failedListenersLeaveTheChangeStagedWithTheReason()
    {
        m_at->open(PageId::Network);
        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(18999);
        QCOMPARE(m_at->said(u"page.network.port.changed"_s), u"changed"_s);
        m_at->port.failWith(
            {.code = CommandError::Code::PortTakenByProgram, .subject = u"18999"_s});

        m_at->click(u"applyBar.apply"_s);

        QTRY_COMPARE(m_at->said(u"applyBar.failure"_s),
                     u"Not applied: Port 18999 is used by another program. The gateway continues "
                     "with the previous settings."_s);
        QVERIFY(m_at->editor->draft().isStaged(u"gateway.port"_s));
        QVERIFY(m_at->find(u"applyBar.apply"_s)->isEnabled());
    }

    void widerReachIsAskedForAndPrivateIsTheDefault()
    {
        m_at->open(PageId::Network);

        m_at->click(u"page.network.bind.lan"_s);

        QVERIFY(m_at->find<QAbstractButton>(u"page.network.bind.loopback"_s)->isChecked());
        QVERIFY(m_at->find<QPushButton>(u"page.network.confirmExposed.keep"_s)->isDefault());
        m_at->click(u"page.network.confirmExposed.keep"_s);
        QVERIFY(m_at->editor->draft().isEmpty());
        QVERIFY(m_at->find<QAbstractButton>(u"page.network.bind.loopback"_s)->isChecked());
    }

    void theTailnetIsNotAskedFor()
    {
        m_at->open(PageId::Network);

        m_at->click(u"page.network.bind.tailnet"_s);

        QVERIFY(m_at->editor->draft().isStaged(u"gateway.bind"_s));
        QCOMPARE(m_at->said(u"page.network.bind.finding.text"_s),
                 u"No tailnet address found. Until Tailscale is running, only this computer can "
                 "connect."_s);
    }

    void theAddressesShownAreThoseThatListen()
    {
        m_at->now.settings.values[u"gateway.bind"_s].value = u"lan"_s;
        m_at->open(PageId::Network);

        QCOMPARE(m_at->said(u"page.network.listening.0.url"_s), u"ws://127.0.0.1:18789"_s);
        m_at->now.listeners.clear();
        m_at->publish();
        QCOMPARE(m_at->said(u"page.network.listening.none"_s),
                 u"Nothing. The gateway is stopped."_s);
    }

    void aTakenPortOffersAFreeOne()
    {
        m_at->open(PageId::Network);
        m_at->port.setPortCheck({.state = PortCheck::State::TakenByProgram,
                                 .program = u"nginx"_s,
                                 .suggestion = 18790});
        auto *port = m_at->find<QSpinBox>(u"page.network.port"_s);
        port->setValue(18080);
        QTRY_COMPARE(m_at->said(u"page.network.port.state.text"_s),
                     u"Port 18080 is used by nginx."_s);

        m_at->click(u"page.network.port.state.step"_s);

        QCOMPARE(port->value(), 18790);
    }

    void encryptionIsStagedUntilApplied()
    {
        m_at->open(PageId::Network);
        QVERIFY(m_at->find<QAbstractButton>(u"page.network.encryption.off"_s)->isChecked());

        m_at->click(u"page.network.encryption.selfSigned"_s);

        QCOMPARE(m_at->said(u"page.network.encryption.changed"_s), u"changed"_s);
        m_at->click(u"applyBar.apply"_s);
        QTRY_COMPARE(m_at->port.edits().size(), 1);
        const QList<gateway::ConfigEdit::Entry> wanted{
            {.path = u"gateway.tls.enabled"_s, .value = true}};
        QCOMPARE(m_at->port.edits().first().entries, wanted);
    }

    void theFingerprintIsShownToCompareAndToCopy()
    {
        m_at->now.settings.values[u"gateway.tls.enabled"_s].value = true;
        m_at->now.encryption = {.isOn = true, .fingerprint = u"0123456789abcdef"_s.repeated(4)};
        m_at->open(PageId::Network);

        QCOMPARE(m_at->said(u"page.network.fingerprint"_s),
                 u"01234567 89abcdef "_s.repeated(4).trimmed());
        QCOMPARE(m_at->find<ui::CopyButton>(u"page.network.fingerprint.copy"_s)->copiedText(),
                 u"0123456789abcdef"_s.repeated(4));
        m_at->now.encryption = {};
        m_at->publish();
        QCOMPARE(m_at->said(u"page.network.fingerprint"_s), QString());
    }

    void aCertificateOfOnesOwnIsTakenOnlyIfItCanServe_data()
    {
        using State = gateway::CertificateCheck::State;
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << State::Missing << u"/k.pem cannot be read."_s;
        QTest::newRow("unusable")
            << State::Unusable
            << u"/k.pem cannot be used. A PEM file without a passphrase is needed."_s;
        QTest::newRow("mismatch") << State::KeyMismatch
                                  << u"This key does not belong to the certificate."_s;
        QTest::newRow("expired") << State::Expired << u"The certificate expired on "_s;
        QTest::newRow("good") << State::Good << u"This certificate is good until "_s;
    }

    void aCertificateOfOnesOwnIsTakenOnlyIfItCanServe()
    {
        using State = gateway::CertificateCheck::State;
        QFETCH(State, state);
        QFETCH(QString, said);
        m_at->open(PageId::Network);
        m_at->port.setCertificateCheck(
            {.state = state, .subject = u"/k.pem"_s, .expiresAtMs = gateway::test::SampleNow});

        m_at->click(u"page.network.encryption.own"_s);
        QCOMPARE(m_at->said(u"page.network.encryption.check.text"_s),
                 u"Choose a certificate and its key."_s);
        QVERIFY(m_at->editor->draft().isEmpty());
        enter(u"page.network.tls.certPath"_s, u"/c.pem"_s);
        enter(u"page.network.tls.keyPath"_s, u"/k.pem"_s);

        QTRY_VERIFY2(m_at->said(u"page.network.encryption.check.text"_s).startsWith(said),
                     qPrintable(m_at->said(u"page.network.encryption.check.text"_s)));
        QVERIFY(m_at->port.calls().contains(u"checkCertificate /c.pem /k.pem"_s));
        QCOMPARE(m_at->editor->draft().isEmpty(), state != State::Good);
        if (state == State::Good) {
            QCOMPARE(m_at->editor->value(u"gateway.tls.certPath"_s).toString(), u"/c.pem"_s);
            QCOMPARE(m_at->editor->value(u"gateway.tls.keyPath"_s).toString(), u"/k.pem"_s);
            QVERIFY(m_at->editor->value(u"gateway.tls.enabled"_s).toBool());
        }
    }

    void whatIsForcedFromOutsideIsReadOnlyAndSaysByWhat()
    {
        m_at->now.settings.values[u"gateway.port"_s].forcedBy = u"OPENCLAW_GATEWAY_PORT"_s;
        m_at->open(PageId::Network);

        QVERIFY(!m_at->find(u"page.network.port"_s)->isEnabled());
        QCOMPARE(m_at->said(u"page.network.port.reason"_s), u"Set by OPENCLAW_GATEWAY_PORT"_s);
    }

    void aSharedPortMovesAlong()
    {
        m_at->now.settings.values[u"canvasHost.port"_s].value = 18789;
        m_at->open(PageId::Network);

        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(19000);
        QCOMPARE(m_at->editor->draft().value(u"canvasHost.port"_s), QJsonValue(19000));
        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(18789);

        QVERIFY(m_at->editor->draft().isEmpty());
    }

private:
    void enter(const QString &name, const QString &text)
    {
        auto *edit = m_at->find<QLineEdit>(name);
        edit->setText(text);
        emit edit->editingFinished();
    }

    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_NetworkPage)
#include "tst_NetworkPage.moc"
