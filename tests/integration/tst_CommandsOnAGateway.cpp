// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace gateway::test;
using namespace Qt::StringLiterals;
using Said = TestProgram::Said;

namespace {

QString golden(const QString &name)
{
    QFile file(QStringLiteral(OC_TEST_DATA "/cli/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What differs from run to run becomes a word.
QString settled(QString text)
{
    static const QRegularExpression Uuid(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    static const QRegularExpression Number(u"(\"(?:pid|uptimeMs)\": )\\d+"_s);
    static const QRegularExpression Version(u"(\"version\": )\"[^\"]*\""_s);
    static const QRegularExpression Port(u"127\\.0\\.0\\.1:\\d+"_s);
    text.replace(Uuid, u"UUID"_s).replace(Number, u"\\1N"_s).replace(Version, u"\\1\"V\""_s);
    return text.replace(Port, u"HOST:PORT"_s);
}

} // namespace

/// The commands that ask a gateway, against the program's own, both as processes.
class tst_CommandsOnAGateway : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_program.startGateway());
        m_token = run({u"token"_s, u"show"_s}).out.trimmed();
        QCOMPARE(m_token.size(), 48);
    }

    void statusTellsWhatRuns()
    {
        const Said said = run({u"gateway"_s, u"status"_s, u"--json"_s});

        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.json().value("process"_L1).toObject().value("pid"_L1).toInteger(),
                 m_program.gateway().processId());
        QCOMPARE(settled(said.out).replace(m_program.home(), u"HOME"_s),
                 golden(u"gateway-status.json"_s));
        QVERIFY(run({u"gateway"_s, u"status"_s}).out.contains("answers (version "_L1));
    }

    void healthIsOk()
    {
        const Said said = run({u"gateway"_s, u"health"_s});
        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.out.startsWith("OK ("_L1));
        const Said asked = run({u"gateway"_s, u"health"_s, u"--json"_s, u"--url"_s, url()});
        QCOMPARE(asked.json().value("ok"_L1), QJsonValue(true));
    }

    void callPrintsTheAnswer()
    {
        const Said said = run(
            {u"gateway"_s, u"call"_s, u"set-heartbeats"_s, u"--params"_s, u"{\"enabled\":true}"_s});
        QCOMPARE(said.out, u"{\n    \"enabled\": true,\n    \"ok\": true\n}\n"_s);
        QCOMPARE(run({u"gateway"_s, u"call"_s, u"last-heartbeat"_s}).out, u"null\n"_s);
        const Said presence = run({u"gateway"_s, u"call"_s, u"system-presence"_s});
        QVERIFY(QJsonDocument::fromJson(presence.out.toUtf8()).isArray());
    }

    void anErrorOfTheGatewayIsExitCodeOne()
    {
        const Said said = run({u"gateway"_s, u"call"_s, u"no.such"_s, u"--json"_s});

        QCOMPARE(said.exitCode, 1);
        QCOMPARE(said.err, QString());
        QCOMPARE(said.json().value("ok"_L1), QJsonValue(false));
        QCOMPARE(said.json().value("error"_L1).toObject().value("code"_L1),
                 QJsonValue(u"INVALID_REQUEST"_s));
    }

    void probeTellsWhatMayBeDone()
    {
        const QJsonObject json = run({u"gateway"_s, u"probe"_s, u"--json"_s}).json();
        QCOMPARE(json.keys(),
                 QStringList({u"answers"_s, u"hello"_s, u"ok"_s, u"reachable"_s, u"url"_s}));
        QCOMPARE(json.value("answers"_L1).toObject().keys(),
                 QStringList({u"health"_s, u"status"_s, u"system-presence"_s}));
    }

    void failuresHaveTheirExitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const QString nobody = u"ws://127.0.0.1:%1"_s.arg(freePort());
        QTest::newRow("nobody there")
            << QStringList{u"gateway"_s, u"health"_s, u"--url"_s, nobody} << 4 << u"UNREACHABLE"_s;
        QTest::newRow("required, nobody there")
            << QStringList{u"gateway"_s, u"status"_s, u"--require-rpc"_s, u"--url"_s, nobody} << 4
            << QString();
        QTest::newRow("not required")
            << QStringList{u"gateway"_s, u"status"_s, u"--url"_s, nobody} << 0 << QString();
        QTest::newRow("wrong token")
            << QStringList{u"devices"_s, u"list"_s, u"--token"_s, u"wrong"_s} << 5
            << u"INVALID_REQUEST"_s;
        QTest::newRow("unencrypted over the internet")
            << QStringList{u"devices"_s,          u"list"_s,    u"--url"_s,
                           u"ws://example.com"_s, u"--token"_s, u"t"_s}
            << 2 << u"USAGE"_s;
        QTest::newRow("encrypted where nothing is")
            << QStringList{u"gateway"_s, u"health"_s, u"--url"_s,
                           u"wss://127.0.0.1:%1"_s.arg(m_program.port()), u"--token"_s, u"t"_s}
            << 4 << u"UNREACHABLE"_s;
        QTest::newRow("unknown node")
            << QStringList{u"nodes"_s, u"describe"_s, u"--node"_s, u"nobody"_s} << 1 << u"FAILED"_s;
        QTest::newRow("nothing named") << QStringList{u"devices"_s, u"approve"_s} << 1 << QString();
    }

    void failuresHaveTheirExitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);

        const Said said = run(arguments + QStringList(u"--json"_s));

        QCOMPARE(said.exitCode, exitCode);
        QCOMPARE(said.json().value("error"_L1).toObject().value("code"_L1).toString(), code);
        QVERIFY(!said.out.contains(m_token));
    }

    void anAddressThatSettingsDoNotNameGetsNoSecret()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString there = u"ws://127.0.0.1:%1"_s.arg(other.serverPort());

        const Said said =
            run({u"gateway"_s, u"health"_s, u"--url"_s, there, u"--timeout"_s, u"100"_s});

        QCOMPARE(said.exitCode, 6);
        QTcpSocket *socket = other.nextPendingConnection();
        QVERIFY(socket && !socket->readAll().contains(m_token.toUtf8()));
    }

    void aNodeIsApprovedUsedAndRemoved()
    {
        connectNode();
        const QString id = m_identity.deviceId();
        const Said pending = run({u"nodes"_s, u"pending"_s, u"--json"_s});
        const QJsonArray requests = pending.json().value("pending"_L1).toArray();
        QCOMPARE(requests.size(), 1);
        const QString request = requests.first().toObject().value("requestId"_L1).toString();
        QVERIFY(run({u"nodes"_s, u"list"_s}).out.contains(request));
        QCOMPARE(run({u"nodes"_s, u"approve"_s, u"no-such"_s}).exitCode, 1);
        QCOMPARE(run({u"nodes"_s, u"approve"_s, request}).out, u"Approved node %1.\n"_s.arg(id));

        const QJsonObject list = run({u"nodes"_s, u"list"_s, u"--json"_s}).json();
        QCOMPARE(list.keys(), QStringList({u"paired"_s, u"pending"_s}));
        QCOMPARE(list.value("paired"_L1).toArray().size(), 1);
        QVERIFY(run({u"nodes"_s, u"status"_s, u"--connected"_s, u"--last-connected"_s, u"1h"_s})
                    .out.startsWith(u"Known: 1 · Connected: 1\n"_s));
        QCOMPARE(run({u"nodes"_s, u"rename"_s, u"--node"_s, id.first(8), u"--name"_s, u"Desk"_s})
                     .exitCode,
                 0);
        const Said described =
            run({u"nodes"_s, u"describe"_s, u"--node"_s, u"desk"_s, u"--json"_s});
        QCOMPARE(described.json().value("nodeId"_L1), QJsonValue(id));
        QVERIFY(run({u"nodes"_s, u"describe"_s, u"--node"_s, id}).out.contains("approved"_L1));

        useNode();

        QCOMPARE(run({u"nodes"_s, u"remove"_s, u"--node"_s, u"Desk"_s}).out,
                 u"Removed node %1.\n"_s.arg(id));
        QVERIFY(run({u"nodes"_s, u"status"_s}).out.startsWith("Known: 0 "_L1));
        QVERIFY(m_node->waitForClose());
        m_node.reset();
    }

    void aNodeRequestIsRejected()
    {
        m_identity = TestIdentity(2);
        connectNode();
        const QJsonArray requests =
            run({u"nodes"_s, u"pending"_s, u"--json"_s}).json().value("pending"_L1).toArray();
        QCOMPARE(requests.size(), 1);

        const Said said = run({u"nodes"_s, u"reject"_s,
                               requests.first().toObject().value("requestId"_L1).toString()});

        QCOMPARE(said.out, u"Rejected node %1.\n"_s.arg(m_identity.deviceId()));
        QCOMPARE(run({u"nodes"_s, u"pending"_s}).out, u"Nothing waits for approval.\n"_s);
    }

    void devicesAreListedAndTheirTokensManaged()
    {
        const QString id = m_identity.deviceId();
        QVERIFY(run({u"devices"_s, u"list"_s}).out.contains(id));
        const Said rotated = run(
            {u"devices"_s, u"rotate"_s, u"--device"_s, id, u"--role"_s, u"node"_s, u"--json"_s});
        QCOMPARE(rotated.json().value("tokenDelivery"_L1), QJsonValue(u"withheld-cross-device"_s));
        QCOMPARE(run({u"devices"_s, u"revoke"_s, u"--device"_s, id, u"--role"_s, u"node"_s}).out,
                 u"Revoked the token of device %1.\n"_s.arg(id));
        QCOMPARE(run({u"devices"_s, u"remove"_s, id}).out, u"Removed device %1.\n"_s.arg(id));
        QCOMPARE(run({u"devices"_s, u"reject"_s, u"no-such"_s}).exitCode, 1);
        QCOMPARE(run({u"devices"_s, u"remove"_s, id}).exitCode, 1);
    }

    void aDeviceWaitsForItsApproval()
    {
        const QString id = TestIdentity(3).deviceId();
        askForPairing(3);
        const Said candidates = run({u"devices"_s, u"approve"_s, u"--latest"_s, u"--json"_s});
        QCOMPARE(candidates.exitCode, 1);
        const QJsonArray pending = candidates.json().value("pending"_L1).toArray();
        QCOMPARE(pending.size(), 1);
        const QString request = pending.first().toObject().value("requestId"_L1).toString();
        QVERIFY(run({u"devices"_s, u"list"_s}).out.contains(request));

        QCOMPARE(run({u"devices"_s, u"approve"_s, request}).out, u"Paired device %1.\n"_s.arg(id));

        QCOMPARE(run({u"devices"_s, u"approve"_s, request}).exitCode, 1);
        QVERIFY(run({u"devices"_s, u"list"_s}).out.contains(id));
    }

    void aDeviceIsRejected()
    {
        askForPairing(4);
        const QJsonArray pending =
            run({u"devices"_s, u"list"_s, u"--json"_s}).json().value("pending"_L1).toArray();
        QCOMPARE(pending.size(), 1);

        QCOMPARE(run({u"devices"_s, u"reject"_s,
                      pending.first().toObject().value("requestId"_L1).toString()})
                     .out,
                 u"Rejected device %1.\n"_s.arg(TestIdentity(4).deviceId()));
    }

    void theDashboardIsAnAddress()
    {
        const Said said = run({u"dashboard"_s, u"--json"_s});
        const QString page = u"http://127.0.0.1:%1/"_s.arg(m_program.port());
        QCOMPARE(said.json(),
                 QJsonObject({{u"page"_s, page}, {u"url"_s, page + u"#token="_s + m_token}}));
        QCOMPARE(run({u"dashboard"_s, u"--no-open"_s}).out, page + u"#token="_s + m_token + u'\n');
    }

    void logsAreShownOrSaidToBeElsewhere()
    {
        const Said said = run({u"logs"_s, u"--limit"_s, u"5"_s, u"--json"_s});
        const bool isOffered = said.exitCode == 0;
        if (!isOffered)
            QCOMPARE(said.json().value("error"_L1).toObject().value("code"_L1),
                     QJsonValue(u"FAILED"_s));
        else
            QVERIFY(said.out.startsWith("{\"cursor\":"_L1));
    }

private:
    Said run(const QStringList &arguments) { return m_program.run(arguments); }

    [[nodiscard]] QString url() const { return u"ws://localhost:%1"_s.arg(m_program.port()); }

    // A browser's device is not paired by itself, even on this computer.
    void askForPairing(char seed)
    {
        QNetworkRequest browser;
        browser.setRawHeader("Origin", u"http://127.0.0.1:%1"_s.arg(m_program.port()).toLatin1());
        TestClient stranger(m_program.port(), browser);
        auto profile = TestClient::administrator(m_token);
        profile.mode = u"ui"_s;
        profile.identity = TestIdentity(seed);
        QCOMPARE(stranger.signIn(profile).value("ok"_L1), QJsonValue(false));
    }

    void connectNode()
    {
        m_node = std::make_unique<TestClient>(m_program.port());
        connect(&m_node->socket(), &QWebSocket::textMessageReceived, this,
                [this](const QString &text) {
                    const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
                    if (frame.value("event"_L1) == "node.invoke.request"_L1)
                        answer(frame.value("payload"_L1).toObject());
                });
        const auto reply = m_node->signIn(
            TestClient::node(m_token, m_identity, {u"system.run"_s, u"system.which"_s}));
        QCOMPARE(reply.value("ok"_L1), QJsonValue(true));
    }

    void answer(const QJsonObject &request)
    {
        m_asked =
            QJsonDocument::fromJson(request.value("paramsJSON"_L1).toString().toUtf8()).object();
        m_node->send(u"node.invoke.result"_s, QJsonObject{{u"id"_s, request.value("id"_L1)},
                                                          {u"nodeId"_s, m_identity.deviceId()},
                                                          {u"ok"_s, true},
                                                          {u"payload"_s, m_answer}});
    }

    void useNode()
    {
        m_answer = {{u"bins"_s, QJsonObject{{u"sh"_s, u"/bin/sh"_s}}}};
        const Said invoked = run({u"nodes"_s, u"invoke"_s, u"--node"_s, u"Desk"_s, u"--command"_s,
                                  u"system.which"_s, u"--params"_s, u"{\"bins\":[\"sh\"]}"_s});
        QCOMPARE(invoked.exitCode, 0);
        QCOMPARE(invoked.json().value("payload"_L1), QJsonValue(m_answer));
        QCOMPARE(m_asked, QJsonObject({{u"bins"_s, QJsonArray{u"sh"_s}}}));
        QCOMPARE(
            run({u"nodes"_s, u"invoke"_s, u"--node"_s, u"Desk"_s, u"--command"_s, u"system.run"_s})
                .exitCode,
            2);

        m_answer = {{u"exitCode"_s, 3}, {u"stdout"_s, u"hello\n"_s}, {u"stderr"_s, u"oh\n"_s}};
        const Said ran = run({u"nodes"_s, u"run"_s, u"--node"_s, u"Desk"_s, u"--cwd"_s, u"/tmp"_s,
                              u"--env"_s, u"A=b=c"_s, u"--"_s, u"ls"_s, u"-l"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.out, u"hello\n"_s);
        QCOMPARE(ran.err, u"oh\nThe program ended with exit code 3.\n"_s);
        QCOMPARE(m_asked, QJsonObject({{u"command"_s, QJsonArray{u"ls"_s, u"-l"_s}},
                                       {u"cwd"_s, u"/tmp"_s},
                                       {u"env"_s, QJsonObject{{u"A"_s, u"b=c"_s}}}}));

        m_answer = {{u"exitCode"_s, 0}};
        QCOMPARE(
            run({u"nodes"_s, u"run"_s, u"--node"_s, u"Desk"_s, u"--raw"_s, u"a | b"_s}).exitCode,
            0);
        QCOMPARE(m_asked.value("command"_L1),
                 QJsonValue(QJsonArray{u"/bin/sh"_s, u"-lc"_s, u"a | b"_s}));
        QCOMPARE(run({u"nodes"_s, u"run"_s, u"--node"_s, u"Desk"_s}).exitCode, 2);
    }

    TestProgram m_program{QStringLiteral(OC_PROGRAM)};
    QString m_token;
    TestIdentity m_identity{1};
    std::unique_ptr<TestClient> m_node;
    QJsonObject m_asked;
    QJsonObject m_answer;
};

QTEST_GUILESS_MAIN(tst_CommandsOnAGateway)
#include "tst_CommandsOnAGateway.moc"
