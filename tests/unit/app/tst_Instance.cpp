// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CloseBehaviour.h"
#include "app/InstanceChannel.h"
#include "app/InstanceSocket.h"
#include "app/RunMarker.h"
#include "app/SecondStart.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using Action = InstanceRequest::Action;
using ui::TrayPresence;

namespace {

constexpr auto Usual = "/home/me/.openclaw"_L1;

// A first start that answers only when told to.
class FakeChannel final : public InstanceChannel
{
public:
    [[nodiscard]] bool claim() override { return isFree; }
    void send(const InstanceRequest &request) override { sent.append(request); }
    [[nodiscard]] std::optional<qint64> ownerProcess() const override { return std::nullopt; }

    bool isFree = false;
    QList<InstanceRequest> sent;
};

QPushButton *buttonOf(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *button = window->findChild<QPushButton *>(name))
            return button;
    }
    return nullptr;
}

} // namespace

class tst_Instance : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        QFile::setPermissions(m_home->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->path()));
    }

    void theUsualFolderHasTheBareName()
    {
        QCOMPARE(instanceName(u"/home/me/.openclaw/"_s, Usual), u"org.openclawtray.OpenClawTray"_s);
    }

    void anotherFolderHasAnotherName()
    {
        const QString one = instanceName(u"/home/me/.openclaw-work"_s, Usual);
        const QString other = instanceName(u"/home/me/.openclaw-dev"_s, Usual);

        QVERIFY(one.startsWith(u"org.openclawtray.OpenClawTray.s"_s));
        QVERIFY(one != other);
        QCOMPARE(instanceName(u"/home/me/.openclaw-work"_s, Usual), one);
    }

    void everyActionHasAWord()
    {
        for (int number = 0; number <= int(Action::Quit); ++number)
            QCOMPARE(instanceActionFromText(toText(Action(number))), Action(number));
        QCOMPARE(instanceActionFromText(u"approve"), std::nullopt);
    }

    void onlyOneClaimsTheSocket()
    {
        InstanceSocket first(u"test"_s);
        InstanceSocket second(u"test"_s);

        QVERIFY(first.claim());
        QVERIFY(!second.claim());
        QCOMPARE(second.ownerProcess(), std::optional(QCoreApplication::applicationPid()));
    }

    void aRequestArrivesWhole()
    {
        InstanceSocket first(u"test"_s);
        InstanceSocket second(u"test"_s);
        QVERIFY(first.claim());
        QList<InstanceRequest> received;
        connect(&first, &InstanceChannel::requested, this,
                [&](const InstanceRequest &request) { received.append(request); });
        QSignalSpy delivered(&second, &InstanceChannel::delivered);
        const InstanceRequest request{
            .action = Action::ShowPage, .page = u"nodes"_s, .token = u"abc"_s};

        second.send(request);

        QVERIFY(delivered.wait());
        QCOMPARE(received, QList{request});
    }

    void rubbishIsAnsweredAndIgnored()
    {
        InstanceSocket first(u"test"_s);
        QVERIFY(first.claim());
        QSignalSpy requested(&first, &InstanceChannel::requested);
        QLocalSocket socket;
        const QStringList files =
            QDir(m_home->path()).entryList({u"openclaw-tray-*"_s}, QDir::System);
        QCOMPARE(files.size(), 1);
        socket.connectToServer(m_home->filePath(files.first()));

        socket.write(QByteArray(10'000, 'x'));

        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(requested.size(), 0);
    }

    void withNobodyThereTheRequestIsLost()
    {
        InstanceSocket second(u"test"_s);
        QSignalSpy lost(&second, &InstanceChannel::lost);

        second.send({});

        QTRY_COMPARE(lost.size(), 1);
    }

    void anAnswerEndsTheSecondStart()
    {
        FakeChannel channel;
        SecondStart second(channel, {.action = Action::ShowSetup});
        QSignalSpy done(&second, &SecondStart::done);

        second.start();
        emit channel.delivered();

        QCOMPARE(done.size(), 1);
        QCOMPARE(channel.sent.size(), 1);
        QCOMPARE(channel.sent.first().action, Action::ShowSetup);
    }

    void whenTheFirstHasGoneTheSecondTakesItsPlace()
    {
        FakeChannel channel;
        SecondStart second(channel, {});
        QSignalSpy takenOver(&second, &SecondStart::takenOver);
        second.start();

        channel.isFree = true;
        emit channel.lost();

        QVERIFY(takenOver.wait());
    }

    void aThirdThatWasQuickerIsAskedInstead()
    {
        FakeChannel channel;
        SecondStart second(channel, {});
        second.start();

        emit channel.lost();

        QTRY_COMPARE(channel.sent.size(), 2);
    }

    void afterThreeSecondsThePersonIsAsked()
    {
        FakeChannel channel;
        SecondStart second(channel, {});
        QSignalSpy givenUp(&second, &SecondStart::givenUp);
        second.start();

        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(u"notResponding.wait"_s), 4000);
        QVERIFY(buttonOf(u"notResponding.wait"_s)->isDefault());
        buttonOf(u"notResponding.cancel"_s)->click();

        QCOMPARE(givenUp.size(), 1);
    }

    void theMarkerTellsOfARunThatDidNotEnd()
    {
        const QString file = m_home->filePath(u"conf/ui.conf.running"_s);
        {
            const RunMarker first(file);
            QVERIFY(!first.wasLeftBehind());
            QVERIFY(QFile::exists(file));
        }
        QVERIFY(!QFile::exists(file));
        QFile left(file);
        QVERIFY(left.open(QIODevice::WriteOnly));

        QVERIFY(RunMarker(file).wasLeftBehind());
        QVERIFY(!RunMarker(file).wasLeftBehind());
    }

    void closingTheWindow_data()
    {
        using namespace ui::preference;
        QTest::addColumn<CloseFacts>("facts");
        QTest::addColumn<CloseStep>("step");
        const auto row = [](const char *tag, CloseFacts facts, CloseStep step) {
            QTest::newRow(tag) << facts << step;
        };
        row("tray, first time", {.tray = TrayPresence::Present}, CloseStep::HideAndExplain);
        row("tray, later", {.tray = TrayPresence::Present, .isTrayExplained = true},
            CloseStep::Hide);
        row("tray, wants to quit",
            {.tray = TrayPresence::Present,
             .wanted = ui::preference::Quit,
             .isTrayExplained = true},
            CloseStep::Quit);
        row("no tray", {.tray = TrayPresence::Absent}, CloseStep::Ask);
        row("no tray, explained for a tray",
            {.tray = TrayPresence::Absent, .isTrayExplained = true}, CloseStep::Ask);
        row("no tray, chosen", {.tray = TrayPresence::Absent, .isBackgroundChosen = true},
            CloseStep::Hide);
        row("no tray, wants to quit",
            {.tray = TrayPresence::Absent, .wanted = ui::preference::Quit}, CloseStep::Quit);
        row("still looking", {.tray = TrayPresence::Looking}, CloseStep::Ask);
    }
    void closingTheWindow()
    {
        QFETCH(CloseFacts, facts);

        QTEST(closeStepFor(facts), "step");
    }

    void quittingAsksOnlyForDevices()
    {
        QVERIFY(asksBeforeQuit(1, true));
        QVERIFY(!asksBeforeQuit(0, true));
        QVERIFY(!asksBeforeQuit(3, false));
    }

private:
    std::optional<QTemporaryDir> m_home;
};

QTEST_MAIN(tst_Instance)
#include "tst_Instance.moc"
