// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/ManualPairingClock.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/QrView.h"
#include "ui/common/UiPreferences.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCard.h"
#include "ui/setup/ConnectPanel.h"
#include "ui/setup/SetupAssistant.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::Secret;

/// "Connect a first node" and "Add a node…".
class tst_ConnectPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port.emplace();
        m_preferences.emplace(m_home->filePath(u"ui.conf"_s));
    }

    void onLoopbackNoCodeIsOffered()
    {
        m_port->setSnapshot(runningSnapshot());
        ui::ConnectPanel panel(context());
        panel.show();
        panel.choose(ui::ConnectPanel::Target::Phone);

        QVERIFY(panel.findChild<QLabel *>(u"connect.closed"_s)->isVisible());
        QVERIFY(!panel.findChild<ui::QrView *>()->isVisible());
        QVERIFY(!m_port->calls().contains(u"createSetupCode phone "_s));
    }

    void aPhoneGetsACodeThatEndsWithThePage()
    {
        openToNetworks();
        ui::ConnectPanel panel(context());
        panel.show();

        QTRY_VERIFY(panel.findChild<ui::QrView *>()->modules() > 0);
        panel.hide();

        QVERIFY(m_port->calls().contains(u"revokeSetupCode s1"_s));
        QCOMPARE(panel.findChild<ui::QrView *>()->modules(), 0);
    }

    void thisComputersCommandShowsNoSecret()
    {
        m_port->setSnapshot(runningSnapshot());
        m_port->setSecret(Secret("the-long-lived-token"_ba));
        m_port->setSetupOffer({.setupId = u"s1"_s,
                               .code = Secret("one-time-code"_ba),
                               .urls = {u"ws://127.0.0.1:18789"_s},
                               .expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 600'000});
        ui::ConnectPanel panel(context());
        panel.show();

        const auto *command = panel.findChild<QPlainTextEdit *>(u"connect.command"_s);
        QTRY_VERIFY(command->toPlainText().contains("oc-pair://"_L1));
        QVERIFY(!command->toPlainText().contains("one-time-code"_L1));
        QVERIFY(!command->toPlainText().contains("the-long-lived-token"_L1));
    }

    void aUsedCodeIsNotLeftToBeScanned()
    {
        openToNetworks();
        ui::ConnectPanel panel(context());
        panel.show();
        QTRY_VERIFY(panel.findChild<ui::QrView *>()->modules() > 0);

        GatewaySnapshot now = m_port->snapshot();
        now.setups = {{.setupId = u"s1"_s, .isContacted = true, .isUsed = true}};
        m_port->setSnapshot(now);

        QCOMPARE(panel.findChild<ui::QrView *>()->modules(), 0);
        QVERIFY(!panel.findChild<QPushButton *>(u"connect.copyCode"_s)->isEnabled());
        panel.findChild<QPushButton *>(u"connect.newCode"_s)->click();
        QTRY_COMPARE(m_port->calls().count(u"createSetupCode phone "_s), 2);
    }

    void anAnswerThatComesTooLateOpensNothing()
    {
        openToNetworks();
        m_port->hold();
        ui::ConnectPanel panel(context());
        panel.show();
        panel.hide();

        m_port->release();

        QTRY_VERIFY(m_port->calls().contains(u"revokeSetupCode s1"_s));
        QCOMPARE(panel.findChild<ui::QrView *>()->modules(), 0);
    }

    void aStoppedGatewayIsNamedUntilItRuns()
    {
        ui::ConnectPanel panel(context()); // set up, not running
        panel.show();
        auto *problem = panel.findChild<QLabel *>(u"connect.problem"_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(m_port->calls(), QStringList());

        m_port->setSnapshot(runningSnapshot());

        QTRY_VERIFY(m_port->calls().contains(u"createSetupCode computer ws://127.0.0.1:18789"_s));
        QVERIFY(!problem->isVisible());
    }

    void aRefusedCodeOffersANewOne()
    {
        openToNetworks();
        ui::ConnectPanel panel(context());
        panel.show();
        GatewaySnapshot now = m_port->snapshot();
        now.refusals = {{.address = u"192.168.1.44"_s,
                         .code = u"AUTH_BOOTSTRAP_TOKEN_INVALID"_s,
                         .lastMs = QDateTime::currentMSecsSinceEpoch()}};
        m_port->setSnapshot(now);

        auto *fresh = panel.findChild<QPushButton *>(u"connect.lineNewCode"_s);
        QVERIFY(fresh);
        m_port->clearCalls();
        fresh->click();

        QTRY_VERIFY(m_port->calls().contains(u"createSetupCode phone "_s));
    }

    void theCommandFollowsShellAndGeneration()
    {
        m_port->setSnapshot(runningSnapshot());
        m_port->setSecret(Secret("the-long-lived-token"_ba));
        m_port->setSetupOffer(offer(u"ws://127.0.0.1:18789"_s));
        ui::ConnectPanel panel(context());
        panel.show();
        const auto *command = panel.findChild<QPlainTextEdit *>(u"connect.command"_s);
        QTRY_VERIFY(command->toPlainText().startsWith("openclaw node run --pair '"_L1));

        choose(panel, u"connect.generation"_s, 1);
        choose(panel, u"connect.shell"_s, 2);

        QVERIFY(command->toPlainText().startsWith("set OPENCLAW_GATEWAY_TOKEN="_L1));
        QVERIFY(command->toPlainText().contains("--host 127.0.0.1 --port 18789"_L1));
        QVERIFY(!command->toPlainText().contains("the-long-lived-token"_L1));
        panel.findChild<QPushButton *>(u"connect.copyCommand"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains("the-long-lived-token"_L1));
    }

    void whoCopiesSeesThatItWorked()
    {
        openToNetworks();
        ui::ConnectPanel panel(context());
        panel.show();
        QTRY_VERIFY(panel.findChild<QPushButton *>(u"connect.copyCode"_s)->isEnabled());
        auto *note = panel.findChild<QLabel *>(u"connect.codeCopied"_s);
        QVERIFY(note->text().isEmpty());

        panel.findChild<QPushButton *>(u"connect.copyCode"_s)->click();

        QVERIFY(note->isVisible());
        QVERIFY(note->text().startsWith("Copied."_L1));
        panel.findChild<QPushButton *>(u"connect.newCode"_s)->click();
        QVERIFY(note->text().isEmpty()); // what was copied is void
    }

    void theCommandOfAnOlderProgramOutlivesTheCode()
    {
        openToNetworks();
        ui::ConnectPanel panel(context());
        panel.show();
        panel.choose(ui::ConnectPanel::Target::Computer);
        const auto *command = panel.findChild<QPlainTextEdit *>(u"connect.command"_s);
        QTRY_VERIFY(command->toPlainText().contains("--pair"_L1));
        const auto *fresh = panel.findChild<QPushButton *>(u"connect.newCode"_s);
        QVERIFY(fresh->isVisible());

        choose(panel, u"connect.generation"_s, 1);
        GatewaySnapshot now = m_port->snapshot();
        now.setups = {{.setupId = u"s1"_s, .isContacted = true, .isUsed = true}};
        m_port->setSnapshot(now);

        QVERIFY(!fresh->isVisible());
        QVERIFY(command->toPlainText().contains("--host 192.168.1.20"_L1));
        m_port->clearCalls();
        choose(panel, u"connect.generation"_s, 0);
        QTRY_VERIFY(m_port->calls().contains(u"createSetupCode computer "_s));
        QVERIFY(fresh->isVisible());
    }

    void whatWaitsForApprovalIsNotLeftBelowTheWindow()
    {
        openToNetworks();
        ui::PairingInbox inbox(*m_port, ManualPairingClock().clock());
        ui::UiContext with = context();
        with.inbox = &inbox;
        ui::SetupAssistant assistant(with);
        assistant.show();
        assistant.goTo(ui::SetupStep::Connect);
        QVERIFY(!assistant.findChild<ui::RequestCard *>());

        GatewaySnapshot now = m_port->snapshot();
        now.requests = {sampleRequest(0)};
        m_port->setSnapshot(now);

        const auto *card = assistant.findChild<ui::RequestCard *>();
        QVERIFY(card);
        QTRY_COMPARE(card->visibleRegion().boundingRect(), card->rect());
    }

    void aTunnelIsReadyToBeCopied()
    {
        m_port->setSnapshot(runningSnapshot());
        ui::ConnectPanel panel(context());
        panel.show();
        panel.choose(ui::ConnectPanel::Target::Computer);

        panel.findChild<QPushButton *>(u"connect.copyTunnel"_s)->click();

        QCOMPARE(QGuiApplication::clipboard()->text(),
                 panel.findChild<QLabel *>(u"connect.tunnel"_s)->text());
        QVERIFY(
            QGuiApplication::clipboard()->text().startsWith("ssh -N -L 18789:127.0.0.1:18789 "_L1));
    }

private:
    static gateway::SetupOffer offer(const QString &url)
    {
        return {.setupId = u"s1"_s,
                .code = Secret("eyJ1cmwiOiJ3czov"_ba),
                .urls = {url},
                .expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 600'000};
    }
    void openToNetworks()
    {
        GatewaySnapshot now = runningSnapshot();
        now.listeners.append(
            {.url = u"ws://0.0.0.0:18789"_s, .isLoopback = false, .isEveryNetwork = true});
        m_port->setSnapshot(now);
        m_port->setSetupOffer(offer(u"ws://192.168.1.20:18789"_s));
    }
    static void choose(ui::ConnectPanel &panel, const QString &name, int index)
    {
        auto *box = panel.findChild<QComboBox *>(name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    ui::UiContext context()
    {
        return {.port = *m_port, .preferences = *m_preferences, .navigator = m_navigator};
    }

    std::optional<QTemporaryDir> m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
};

QTEST_MAIN(tst_ConnectPanel)
#include "tst_ConnectPanel.moc"
