// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/TailscaleAnswers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

using State = TailnetStatus::State;

class tst_TailscaleAnswers : public QObject
{
    Q_OBJECT

private slots:
    void aRunningClientTellsNameAndAddresses()
    {
        const TailnetStatus status =
            readTailnetStatus("Warning: client version differs\n"
                              R"({"BackendState":"Running","Self":{"DNSName":"desk.tail1.ts.net.",)"
                              R"("TailscaleIPs":["100.64.0.10","fd7a:115c:a1e0::10"]}})"
                              "\n# end");

        QCOMPARE(status.state, State::Running);
        QCOMPARE(status.name, u"desk.tail1.ts.net"_s);
        QCOMPARE(status.addresses, (QList<QHostAddress>{QHostAddress(u"100.64.0.10"_s),
                                                        QHostAddress(u"fd7a:115c:a1e0::10"_s)}));
    }

    void otherStatesHaveNeither_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<State>("state");
        QTest::newRow("logged out") << R"({"BackendState":"NeedsLogin"})"_ba << State::LoggedOut;
        QTest::newRow("stopped") << R"({"BackendState":"Stopped"})"_ba << State::Stopped;
        QTest::newRow("a state nobody knows") << R"({"BackendState":"New"})"_ba << State::Unknown;
        QTest::newRow("no object") << "failed to connect"_ba << State::Unknown;
        QTest::newRow("nothing") << ""_ba << State::Unknown;
        QTest::newRow("half an object") << "{\"BackendState\":\"Run"_ba << State::Unknown;
    }
    void otherStatesHaveNeither()
    {
        QFETCH(QByteArray, output);
        QFETCH(State, state);

        const TailnetStatus status = readTailnetStatus(output);

        QCOMPARE(status.state, state);
        QVERIFY(status.name.isEmpty());
        QVERIFY(status.addresses.isEmpty());
    }

    void aUserIsFoundWhereverTheReleasePutsIt_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("login");
        QTest::newRow("profile")
            << R"({"UserProfile":{"LoginName":"ann@example.org","DisplayName":"Ann"}})"_ba
            << u"ann@example.org"_s;
        QTest::newRow("older") << R"({"User":{"LoginName":"ann@example.org"}})"_ba
                               << u"ann@example.org"_s;
        QTest::newRow("at the top")
            << R"({"LoginName":"ann@example.org"})"_ba << u"ann@example.org"_s;
        QTest::newRow("a tagged device has none")
            << R"({"UserProfile":{"LoginName":""}})"_ba << QString();
        QTest::newRow("no object") << "peer not found"_ba << QString();
    }
    void aUserIsFoundWhereverTheReleasePutsIt()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, login);

        const auto user = readTailnetUser(output);

        QCOMPARE(user.has_value(), !login.isEmpty());
        if (user)
            QCOMPARE(user->login, login);
    }
};

QTEST_APPLESS_MAIN(tst_TailscaleAnswers)
#include "tst_TailscaleAnswers.moc"
