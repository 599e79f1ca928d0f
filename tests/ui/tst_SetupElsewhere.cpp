// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/setup/SetupAssistant.h"

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

class tst_SetupElsewhere : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_port.emplace();
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::SetupNeeded;
        now.settings.exists = false;
        now.listeners.clear();
        now.settings.values[u"gateway.mode"_s] = {};
        m_port->setSnapshot(now);
        m_preferences.emplace(m_home.filePath(u"ui.conf"_s));
        m_assistant = std::make_unique<ui::SetupAssistant>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_assistant->show();
        m_assistant->goTo(SetupStep::Place);
        find<QRadioButton>(u"elsewhere"_s)->click();
    }
    void cleanup() { m_assistant.reset(); }

    void theConnectionIsTestedBeforeAnythingIsWritten()
    {
        QVERIFY(!next()->isEnabled());
        QCOMPARE(m_assistant->findChild<QLabel *>(u"setup.obstacle"_s)->text(),
                 u"Test the connection first."_s);

        testWith({.kind = RemoteStep::Kind::SignIn,
                  .state = RemoteStep::State::Failed,
                  .error = CommandError{.code = CommandError::Code::SignInRefused}});

        QVERIFY(!next()->isEnabled());
        QCOMPARE(m_port->edits().size(), 0);
    }

    void aGatewayElsewhereEndsTheAssistant()
    {
        testWith({.kind = RemoteStep::Kind::SignIn, .state = RemoteStep::State::Good});
        QTRY_VERIFY(next()->isEnabled());

        next()->click();

        QTRY_COMPARE(m_assistant->step(), SetupStep::Done);
        QCOMPARE(m_port->edits().size(), 1);
        QMap<QString, QJsonValue> kept;
        for (const ConfigEdit::Entry &entry : m_port->edits().first().entries)
            kept.insert(entry.path, entry.value.value_or(QJsonValue()));
        QCOMPARE(kept.value(u"gateway.mode"_s), QJsonValue(u"remote"_s));
        QCOMPARE(kept.value(u"gateway.remote.url"_s), QJsonValue(u"wss://office.example"_s));
        QVERIFY(!kept.contains(u"gateway.bind"_s));
        QVERIFY(!m_port->calls().contains(u"start"_s));
        QVERIFY(m_assistant->findChild<QLabel *>(u"setup.done.lines"_s)
                    ->text()
                    .contains(u"office.example"_s));
    }

    void whatIsTypedIsKeptBeforeItIsConnectedTo()
    {
        QTest::keyClicks(find<QLineEdit>(u"remote.secret.text"_s), u"over-there"_s);
        testWith({.kind = RemoteStep::Kind::SignIn, .state = RemoteStep::State::Good});
        QVERIFY(m_port->trials().last().token.has_value());
        QTRY_VERIFY(next()->isEnabled());

        next()->click();

        QTRY_COMPARE(m_assistant->step(), SetupStep::Done);
        const auto &calls = m_port->calls();
        QVERIFY(calls.indexOf(u"saveRemoteSecret gateway.remote.token"_s) >= 0);
        QVERIFY(calls.indexOf(u"saveRemoteSecret gateway.remote.token"_s) <
                calls.indexOf(u"applyConfig"_s));
    }

    void anotherAddressIsTestedAnew()
    {
        testWith({.kind = RemoteStep::Kind::SignIn, .state = RemoteStep::State::Good});
        QTRY_VERIFY(next()->isEnabled());

        type(u"wss://other.example"_s);

        QVERIFY(!next()->isEnabled());
    }

    void whatIsNearbyIsListedAndFilledIn()
    {
        QVERIFY(m_port->calls().contains(u"lookForGateways on"_s));
        GatewaySnapshot now = m_port->snapshot();
        now.foundGateways.state = FoundGatewaysView::State::Ready;
        for (int number = 0; number < 8; ++number) {
            now.foundGateways.gateways.append({.name = u"g%1"_s.arg(number),
                                               .url = u"wss://g%1.local:18789"_s.arg(number),
                                               .fingerprint = u"ab"_s.repeated(32)});
        }
        m_port->setSnapshot(now);
        QVERIFY(m_assistant->findChild<QPushButton *>(u"setup.place.nearby.5.use"_s));
        QVERIFY(!m_assistant->findChild<QPushButton *>(u"setup.place.nearby.6.use"_s));

        find<QPushButton>(u"nearby.2.use"_s)->click();

        QCOMPARE(find<QLineEdit>(u"remote.url"_s)->text(), u"wss://g2.local:18789"_s);
        QCOMPARE(find<QLineEdit>(u"remote.fingerprint"_s)->text(), u"ab"_s.repeated(32));
        QVERIFY(!next()->isEnabled());
        find<QRadioButton>(u"here"_s)->click();
        QCOMPARE(m_port->calls().last(), u"lookForGateways off"_s);
    }

    void theGatewayOnThePortMayBeShown()
    {
        find<QRadioButton>(u"here"_s)->click();
        m_port->setPortCheck({.state = PortCheck::State::TakenByGateway,
                              .program = u"openclaw"_s,
                              .suggestion = 18790});
        find<QPushButton>(u"checkAgain"_s)->click();
        auto *show = find<QPushButton>(u"showThat"_s);
        QTRY_VERIFY(show->isVisible());

        show->click();

        QVERIFY(find<QRadioButton>(u"elsewhere"_s)->isChecked());
        QCOMPARE(find<QLineEdit>(u"remote.url"_s)->text(), u"ws://127.0.0.1:18789"_s);
    }

    void aGatewayElsewhereIsTheDefaultOfASecondRun()
    {
        GatewaySnapshot now = runningSnapshot();
        now.isRemote = true;
        now.settings.values[u"gateway.mode"_s].value = u"remote"_s;
        now.settings.values[u"gateway.remote.url"_s].value = u"wss://office.example"_s;
        m_port->setSnapshot(now);
        m_assistant = std::make_unique<ui::SetupAssistant>(ui::UiContext{
            .port = *m_port, .preferences = *m_preferences, .navigator = m_navigator});
        m_assistant->show();
        m_assistant->goTo(SetupStep::Place);

        QVERIFY(find<QRadioButton>(u"elsewhere"_s)->isChecked());
        QCOMPARE(find<QLineEdit>(u"remote.url"_s)->text(), u"wss://office.example"_s);
        QVERIFY(!next()->isEnabled());

        find<QRadioButton>(u"here"_s)->click();

        QTRY_VERIFY(next()->isEnabled());
        QVERIFY(!m_assistant->state().isElsewhere);
    }

    void whatCannotBeKeptIsSaid()
    {
        testWith({.kind = RemoteStep::Kind::SignIn, .state = RemoteStep::State::Good});
        QTRY_VERIFY(next()->isEnabled());
        m_port->failWith({.code = CommandError::Code::DiskFull});

        next()->click();

        QTRY_COMPARE(m_assistant->findChild<QLabel *>(u"setup.obstacle"_s)->text(),
                     u"Settings could not be saved: the disk is full."_s);
        QCOMPARE(m_assistant->step(), SetupStep::Place);
    }

private:
    void type(const QString &url)
    {
        auto *edit = find<QLineEdit>(u"remote.url"_s);
        edit->setText(url);
        emit edit->editingFinished();
    }
    void testWith(const RemoteStep &step)
    {
        type(u"wss://office.example"_s);
        m_port->setRemoteSteps({step});
        auto *test = find<QPushButton>(u"remote.test"_s);
        test->click();
        QTRY_VERIFY(test->isEnabled());
    }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_assistant->findChild<W *>(u"setup.place."_s + name);
    }
    QPushButton *next() const { return m_assistant->findChild<QPushButton *>(u"setup.next"_s); }

    QTemporaryDir m_home;
    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::UiPreferences> m_preferences;
    NoNavigator m_navigator;
    std::unique_ptr<ui::SetupAssistant> m_assistant;
};

QTEST_MAIN(tst_SetupElsewhere)
#include "tst_SetupElsewhere.moc"
