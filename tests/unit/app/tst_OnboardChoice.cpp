// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/OnboardChoice.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using gateway::Secret;
using ui::SetupState;

namespace {

gateway::Result<OnboardChoice, QString> choose(const QString &options)
{
    const auto command =
        parseCommand((u"onboard --non-interactive "_s + options).split(u' ', Qt::SkipEmptyParts));
    if (!command)
        return gateway::Failure{command.error()};
    return OnboardChoice::of(*command);
}

SetupState present()
{
    return {.bind = u"tailnet"_s,
            .customHost = u"192.168.1.20"_s,
            .port = 19000,
            .hasCanvas = true,
            .canvasRoot = u"/srv/canvas"_s};
}

} // namespace

class tst_OnboardChoice : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotGivenStays()
    {
        SetupState state = present();
        choose({})->applyTo(state);

        QCOMPARE(state.bind, u"tailnet"_s);
        QCOMPARE(state.port, 19000);
        QVERIFY(state.token.isEmpty() && state.password.isEmpty() && !state.wantsToken);
        QCOMPARE(state.canvasRoot, u"/srv/canvas"_s);
        QVERIFY(state.hasCanvas && !state.trustsNetworks && !state.acceptsNoToken);
    }

    void aGatewayElsewhereIsLeftOnlyWhenThatIsSaid()
    {
        SetupState state = present();
        state.isElsewhere = true;
        choose(u"--bind lan"_s)->applyTo(state);
        QVERIFY(state.isElsewhere);

        choose(u"--mode local"_s)->applyTo(state);

        QVERIFY(!state.isElsewhere);
    }

    void startingFreshIsAGatewayHere()
    {
        SetupState state = present();
        state.isElsewhere = true;
        const auto choice = choose(u"--start-fresh --bind lan"_s);
        choice->applyTo(state);

        QVERIFY(choice->startsFresh);
        QVERIFY(!state.isElsewhere);
        QVERIFY(!choose({})->startsFresh);
    }

    void bothSpellingsMeanTheSame_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("ours") << u"--bind lan --port 4000 --auth token --token secret "
                                 "--install-service --accept-risk"_s;
        QTest::newRow("official")
            << u"--gateway-bind lan --gateway-port 4000 --gateway-auth token --gateway-token "
               "secret --install-daemon --accept-risk --mode local --auth-choice skip "
               "--skip-channels --skip-skills --skip-search --skip-hooks --skip-ui"_s;
    }

    void bothSpellingsMeanTheSame()
    {
        QFETCH(QString, options);
        SetupState state = present();
        const auto choice = choose(options);
        QVERIFY(choice.has_value());
        choice->applyTo(state);

        QCOMPARE(state.bind, u"lan"_s);
        QCOMPARE(state.port, 4000);
        QCOMPARE(state.token, Secret("secret"_ba));
        QVERIFY(state.wantsToken && state.trustsNetworks);
        QVERIFY(choice->installsService && choice->isTried);
    }

    void onlyARiskThatIsAcceptedIsConfirmed()
    {
        SetupState state = present();
        choose(u"--bind lan"_s)->applyTo(state);

        QVERIFY(ui::SetupRules::obstacle(ui::SetupStep::Reach, state, {}).has_value());
        choose(u"--bind lan --accept-risk"_s)->applyTo(state);
        QVERIFY(!ui::SetupRules::obstacle(ui::SetupStep::Reach, state, {}).has_value());
    }

    void aPasswordTakesTheTokensPlace()
    {
        SetupState state = present();
        state.token = Secret("made"_ba);
        choose(u"--password correct-horse"_s)->applyTo(state);

        QVERIFY(state.token.isEmpty());
        QCOMPARE(state.password, Secret("correct-horse"_ba));
    }

    void aFolderIsAbsolute()
    {
        SetupState state = present();
        choose(u"--canvas-root pages"_s)->applyTo(state);

        QCOMPARE(state.canvasRoot, QDir::current().filePath(u"pages"_s));
    }

    void whatDoesNotGoTogetherIsRefused_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *options :
             {"--port 1 --gateway-port 2", "--token a --gateway-token b", "--token a --password b",
              "--auth none --token a", "--gateway-auth token --password a",
              "--no-canvas --canvas-root /x", "--install-daemon --skip-daemon",
              "--custom-bind-host 192.168.1.20", "--mode remote", "--auth-choice apiKey"})
            QTest::newRow(options) << QString::fromLatin1(options);
    }

    void whatDoesNotGoTogetherIsRefused()
    {
        QFETCH(QString, options);

        QVERIFY(!choose(options));
    }
};

QTEST_GUILESS_MAIN(tst_OnboardChoice)
#include "tst_OnboardChoice.moc"
