// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/NoNavigator.h"
#include "tests/support/TestGateway.h"

#include "gateway/runtime/GatewayHost.h"
#include "gateway/runtime/GatewaySwitch.h"

#include "ui/common/UiPreferences.h"
#include "ui/setup/SetupAssistant.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

using ui::SetupStep;

/// The assistant leads to another computer's gateway on a desktop whose keyring does not answer, or
/// in a program that was built without one.
class tst_SetupWithoutKeyring : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QCOMPARE(m_far.start(), QString());
        const QString state = m_home.filePath(u"state"_s);
        m_local = std::make_unique<GatewayHost>(GatewayLauncher::Options{
            .paths = {.stateDir = state, .configFile = configFile()}, .overrides = {.port = 0}});
        m_port = std::make_unique<GatewaySwitch>(*m_local, state, makeSecretVault(u"test"_s));
        QTRY_COMPARE(m_port->snapshot().state, GatewayState::SetupNeeded);
        m_preferences = std::make_unique<ui::UiPreferences>(m_home.filePath(u"ui.conf"_s));
        m_assistant = std::make_unique<ui::SetupAssistant>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_assistant->show();
        m_assistant->goTo(SetupStep::Place);
        find<QRadioButton>(u"setup.place.elsewhere"_s)->click();
    }
    void cleanup()
    {
        m_assistant.reset();
        m_port.reset();
        m_local.reset();
    }

    void theTokenIsKeptInTheFileAndThatIsSaid()
    {
        connectWith(TestGateway::token());

        QCOMPARE(m_port->snapshot().remote.keeper, RemoteView::Keeper::File);
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(TestGateway::Token));
        QCOMPARE(file.permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QString said = find<QLabel>(u"setup.done.lines"_s)->text();
        QVERIFY2(said.contains("stored in the settings file, readable only by you."_L1),
                 qPrintable(said));
        QVERIFY(!said.contains(TestGateway::token()));
        QTRY_COMPARE(m_port->snapshot().state, GatewayState::RemoteConnected);
    }

private:
    [[nodiscard]] QString configFile() const { return m_home.filePath(u"state/openclaw.json"_s); }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_assistant->findChild<W *>(name);
    }
    void connectWith(const QString &token)
    {
        auto *url = find<QLineEdit>(u"setup.place.remote.url"_s);
        url->setText(u"ws://127.0.0.1:%1"_s.arg(m_far.port()));
        emit url->editingFinished();
        QTest::keyClicks(find<QLineEdit>(u"setup.place.remote.secret.text"_s), token);
        find<QPushButton>(u"setup.place.remote.test"_s)->click();
        auto *next = find<QPushButton>(u"setup.next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20'000);
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_assistant->step(), SetupStep::Done, 20'000);
    }

    QTemporaryDir m_home;
    TestGateway m_far;
    std::unique_ptr<GatewayHost> m_local;
    std::unique_ptr<GatewaySwitch> m_port;
    std::unique_ptr<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::SetupAssistant> m_assistant;
};

QTEST_MAIN(tst_SetupWithoutKeyring)
#include "tst_SetupWithoutKeyring.moc"
