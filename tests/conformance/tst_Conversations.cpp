// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/EventTable.h"
#include "tests/conformance/Replay.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

/// One thing somebody says or does in a conversation.
struct Step
{
    QString connection = {};
    bool isFromClient = false;
    QJsonObject frame = {};
    QJsonObject close = {};
    QString signedPayload = {};
};

bool isHello(const QJsonObject &frame)
{
    return frame.value("payload"_L1).toObject().value("type"_L1) == "hello-ok"_L1;
}

// News that depends on who else is connected and on the clock.
bool isWeather(const QString &event)
{
    return event == "presence"_L1 || event == "health"_L1 || event == "tick"_L1;
}

} // namespace

// Whole recorded conversations of several connections, step by step over real sockets. What this
// gateway does not serve is passed over; what it does otherwise on purpose stands in
// deviations.json.
class tst_Conversations : public QObject
{
    Q_OBJECT

private slots:
    void replays_data()
    {
        QTest::addColumn<QString>("recording");
        for (const auto name :
             {"v3/handshake-operator.json", "v3/handshake-node.json", "v3/device-pairing-flow.json",
              "v3/node-invoke.json", "v3/node-pair-legacy.json", "v4/device-pairing-flow.json",
              "v4/device-token-self.json", "v4/node-session.json",
              "v4/node-host-pairing-required.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void replays()
    {
        QFETCH(QString, recording);
        m_deviations = std::make_unique<Deviations>(recording);
        m_replay = std::make_unique<Replay>(TestGateway::token(), *m_deviations);
        const QJsonObject document = loadRecording(recording);
        m_peers = document.value("connections"_L1).toObject();

        for (const Step &step : stepsOf(document)) {
            perform(step);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(m_differences.isEmpty(), qPrintable(m_differences.join(u'\n')));
        QVERIFY(m_compared > 0);
        for (const auto &[connection, name] : std::as_const(m_absent))
            QVERIFY2(!client(connection).hasEvent(name), qPrintable(connection + u' ' + name));
        QCOMPARE(m_deviations->unproven(), QStringList());
        qInfo("%d answers and events compared, %d passed over", m_compared, m_passedOver);
    }

    void init()
    {
        m_gateway = std::make_unique<TestGateway>(QJsonObject{
            {u"trustedProxies"_s, QJsonArray{u"127.0.0.1"_s}},
            {u"auth"_s, QJsonObject{{u"mode"_s, u"token"_s},
                                    {u"token"_s, TestGateway::token()},
                                    {u"rateLimit"_s, QJsonObject{{u"maxAttempts"_s, 10'000},
                                                                 {u"exemptLoopback"_s, false}}}}}});
        QCOMPARE(m_gateway->start(), QString());
        m_differences.clear();
        m_compared = m_passedOver = 0;
    }
    void cleanup()
    {
        m_clients.clear();
        m_challenges.clear();
        m_ignored.clear();
        m_absent.clear();
        m_gateway.reset();
    }

private:
    static Step stepOf(const QString &connection, const QJsonObject &recorded)
    {
        return {.connection = connection,
                .isFromClient = recorded.value("dir"_L1) == "client>gateway"_L1 ||
                                recorded.value("from"_L1) == "client"_L1,
                .frame = recorded.value("frame"_L1).toObject(),
                .close = recorded.value("close"_L1).toObject(),
                .signedPayload = recorded.value("signedPayload"_L1).toString()};
    }

    static void append(QList<Step> &steps, const QString &connection, const QJsonValue &recorded)
    {
        for (const QJsonValue &value : recorded.toArray())
            steps.append(stepOf(connection, value.toObject()));
    }

    static QJsonArray handshakeOf(const QString &recording)
    {
        const QJsonArray all = loadRecording(recording).value("transcript"_L1).toArray();
        return {all.at(0), all.at(1), all.at(2)};
    }

    // The recordings of the older version group their frames by connection.
    static QList<Step> stepsOf(const QJsonObject &document)
    {
        QList<Step> steps;
        const QJsonArray transcript = document.value("transcript"_L1).toArray();
        const bool isExcerpt =
            !transcript.isEmpty() && transcript.first().toObject().value("from"_L1) == "client"_L1;
        if (isExcerpt)
            append(steps, u"client"_s, handshakeOf(u"v3/handshake-operator.json"_s));
        append(steps, u"client"_s, transcript);
        const QJsonArray groups = document.value("steps"_L1).toArray();
        const bool isGrouped = groups.first().toObject().contains("operator"_L1) ||
                               groups.first().toObject().contains("client"_L1);
        if (!isGrouped) {
            for (const QJsonValue &value : groups)
                steps.append(
                    stepOf(value.toObject().value("conn"_L1).toString(), value.toObject()));
            return steps;
        }
        append(steps, u"operator"_s, handshakeOf(u"v3/handshake-operator.json"_s));
        if (groups.first().toObject().contains("node"_L1))
            append(steps, u"node"_s, handshakeOf(u"v3/handshake-node.json"_s));
        for (qsizetype i = 0; i < groups.size(); ++i)
            steps += stepsOfGroup(groups.at(i).toObject(), u"remote %1"_s.arg(i));
        return steps;
    }

    // Within a group: the question, what the node hears of it, its answer, the caller's answer.
    static QList<Step> stepsOfGroup(const QJsonObject &group, const QString &newcomer)
    {
        QList<Step> steps;
        append(steps, newcomer, group.value("client"_L1));
        for (const QJsonValue &event : group.value("broadcastSeenByPairingOperator"_L1).toArray())
            steps.append({.connection = u"operator"_s, .frame = event.toObject()});
        append(steps, u"operator"_s, group.value("operator"_L1));
        append(steps, u"node"_s, group.value("node"_L1));
        if (group.contains("node"_L1)) {
            const auto rank = [](const Step &step) {
                const bool isEvent = step.frame.value("type"_L1) == "event"_L1;
                if (step.connection == "operator"_L1)
                    return step.isFromClient ? 0 : 5;
                if (!step.close.isEmpty())
                    return 4;
                return step.isFromClient ? 2 : isEvent ? 1 : 3;
            };
            std::ranges::stable_sort(steps, {}, rank);
        }
        return steps;
    }

    static QString labelOf(const Step &step)
    {
        return step.connection + u' ' + step.frame.value("id"_L1).toString();
    }

    TestClient &client(const QString &connection)
    {
        auto &slot = m_clients[connection];
        if (!slot) {
            QNetworkRequest request;
            const bool isRemote =
                m_peers.value(connection).toObject().value("peer"_L1) == "remote"_L1 ||
                connection.startsWith("remote"_L1) || m_deviations->isRemote(connection);
            if (isRemote)
                request.setRawHeader("X-Forwarded-For", "198.51.100.7");
            slot = std::make_unique<TestClient>(m_gateway->port(), request);
        }
        return *slot;
    }

    void perform(const Step &step)
    {
        if (!step.close.isEmpty())
            return expectClose(step);
        if (step.frame.isEmpty())
            return;
        if (step.isFromClient)
            return say(step);
        if (step.frame.value("type"_L1) == "res"_L1)
            return expectReply(step);
        expectEvent(step);
    }

    void say(const Step &step)
    {
        const QString method = step.frame.value("method"_L1).toString();
        const QString id = step.frame.value("id"_L1).toString();
        if (method != "connect"_L1 && !m_gateway->gateway().router().find(method)) {
            m_ignored.insert(labelOf(step));
            ++m_passedOver;
            return;
        }
        QJsonObject frame = m_replay->spoken(step.frame).toObject();
        TestClient &speaker = client(step.connection);
        if (method == "connect"_L1) {
            QVERIFY(speaker.waitForChallenge());
            const QJsonObject params = step.frame.value("params"_L1).toObject();
            const QString signedPayload =
                step.signedPayload.isEmpty() ? olderSignedPayload(params) : step.signedPayload;
            frame.insert(u"params"_s,
                         m_replay->spokenConnect(params, signedPayload,
                                                 m_challenges.value(step.connection), speaker));
        }
        speaker.sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    }

    void expectReply(const Step &step)
    {
        const QString id = step.frame.value("id"_L1).toString();
        const QString label = labelOf(step);
        if (m_ignored.contains(label))
            return;
        if (const QString leaving = m_deviations->hangsUp(label); !leaving.isEmpty())
            client(leaving).socket().abort();
        QJsonObject recorded = step.frame;
        QJsonObject actual = client(step.connection).takeReply(id);
        QVERIFY2(!actual.isEmpty(), qPrintable(u"no reply to "_s + label));
        if (isHello(recorded)) {
            recorded.insert(u"payload"_s,
                            Replay::essenceOfHello(recorded.value("payload"_L1).toObject()));
            actual.insert(u"payload"_s,
                          Replay::essenceOfHello(actual.value("payload"_L1).toObject()));
        }
        compare(label, recorded, actual);
    }

    void expectEvent(const Step &step)
    {
        const QString name = step.frame.value("event"_L1).toString();
        if (name == "connect.challenge"_L1) {
            m_challenges.insert(step.connection, step.frame.value("payload"_L1).toObject());
            QVERIFY(client(step.connection).waitForChallenge());
            return;
        }
        // One node is asked many things.
        const QString command =
            step.frame.value("payload"_L1).toObject().value("command"_L1).toString();
        const QString label = (step.connection + u' ' + name + u' ' + command).trimmed();
        if (isWeather(name) || !findEvent(name)) {
            ++m_passedOver;
            return;
        }
        if (m_deviations->isAbsent(label))
            return m_absent.append({step.connection, name});
        const QJsonObject actual = client(step.connection).takeEvent(name);
        QVERIFY2(!actual.isEmpty(), qPrintable(u"no event "_s + label));
        compare(label, step.frame, actual);
    }

    void expectClose(const Step &step)
    {
        TestClient &leaving = client(step.connection);
        const int code = step.close.value("code"_L1).toInt();
        const bool isClients = code == 1005 || code == 1006;
        if (isClients || step.close.value("by"_L1) == "client"_L1)
            return leaving.socket().abort();
        QVERIFY(leaving.waitForClose());
        compare(step.connection + u" close"_s, step.close,
                {{u"code"_s, leaving.closeCode()}, {u"reason"_s, leaving.closeReason()}});
    }

    void compare(const QString &label, const QJsonObject &recorded, const QJsonObject &actual)
    {
        const auto difference = m_replay->differenceOf(m_deviations->applied(label, recorded),
                                                       m_deviations->stripped(actual), label);
        ++m_compared;
        if (difference)
            m_differences.append(*difference);
    }

    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<Replay> m_replay;
    std::unique_ptr<Deviations> m_deviations;
    QJsonObject m_peers;
    std::map<QString, std::unique_ptr<TestClient>> m_clients;
    QHash<QString, QJsonObject> m_challenges;
    QSet<QString> m_ignored;
    QList<std::pair<QString, QString>> m_absent; ///< Connection, event.
    QStringList m_differences; ///< All of them: one wrong answer seldom comes alone.
    int m_compared = 0;
    int m_passedOver = 0;
};

QTEST_GUILESS_MAIN(tst_Conversations)
#include "tst_Conversations.moc"
