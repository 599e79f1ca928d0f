// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Replay.h"
#include "tests/support/TestGateway.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

// Single calls and malformed frames, as the reference answered them.
class tst_Calls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanupTestCase() { m_gateway.reset(); }

    void callsAreAllowedAndCheckedAlike_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        const Deviations deviations(u"v4/method-errors.json"_s);
        int number = 0;
        for (const QJsonValue &value :
             loadRecording(u"v4/method-errors.json"_s).value("calls"_L1).toArray()) {
            const QJsonObject call = value.toObject();
            const QString name = u"%1 %2 %3"_s.arg(++number).arg(call.value("method"_L1).toString(),
                                                                 scopesOf(call).join(u','));
            QTest::newRow(qPrintable(name)) << deviations.applied(name, call);
        }
    }
    void callsAreAllowedAndCheckedAlike()
    {
        QFETCH(QJsonObject, recorded);
        const QString method = recorded.value("method"_L1).toString();
        const QJsonObject error = recorded.value("error"_L1).toObject();
        const bool isServed = m_gateway->gateway().router().find(method);
        if (!isServed && !error.value("message"_L1).toString().startsWith("unknown method"_L1) &&
            !error.value("details"_L1).toObject().contains("missingScope"_L1))
            QSKIP("this gateway does not serve the method");
        // An unknown method and one for administrators look alike to everybody else.
        if (!isServed && error.contains("details"_L1) &&
            error.value("details"_L1).toObject().value("missingScope"_L1) != "operator.admin"_L1)
            QSKIP("this gateway does not serve the method");
        TestClient client(m_gateway->port());
        TestClient::Profile profile = TestClient::administrator(TestGateway::token());
        profile.scopes = scopesOf(recorded);
        QCOMPARE(client.signIn(profile).value("ok"_L1), QJsonValue(true));

        const QJsonObject reply = client.call(method, recorded.value("params"_L1));

        const auto difference =
            Replay(TestGateway::token(), Deviations(u"v4/method-errors.json"_s))
                .differenceOf(recorded.value("error"_L1), reply.value("error"_L1), u"error"_s);
        QVERIFY2(!difference, qPrintable(difference.value_or(QString())));
        QCOMPARE(reply.value("ok"_L1), recorded.value("ok"_L1));
    }

    // Of what a reply of the reference says, this gateway says each part, in the same kind of
    // value.
    void repliesHaveTheirShape_data()
    {
        QTest::addColumn<QJsonObject>("sample");
        for (const QJsonValue &value :
             loadRecording(u"v4/rpc-samples.json"_s).value("samples"_L1).toArray()) {
            const QJsonObject sample = value.toObject();
            if (sample.value("ok"_L1).toBool())
                QTest::newRow(qPrintable(sample.value("method"_L1).toString())) << sample;
        }
    }
    void repliesHaveTheirShape()
    {
        QFETCH(QJsonObject, sample);
        const Deviations deviations(u"v4/rpc-samples.json"_s);
        const QString method = sample.value("method"_L1).toString();
        TestClient client(m_gateway->port());
        client.signIn(TestClient::administrator(TestGateway::token()));

        const QJsonObject reply = client.call(method, sample.value("params"_L1));

        const QJsonObject parts = sample.value("payload"_L1).toObject();
        QJsonObject expected = deviations.applied(
            method, {{u"ok"_s, true}, {u"kind"_s, kindOf(sample.value("payload"_L1))}});
        const QStringList absent = expected.take("without"_L1).toVariant().toStringList();
        const QJsonValue payload = reply.value("payload"_L1);
        QCOMPARE((QJsonObject{{u"ok"_s, reply.value("ok"_L1)}, {u"kind"_s, kindOf(payload)}}),
                 expected);
        if (!payload.isObject())
            return;
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const QString kind = kindOf(payload.toObject().value(it.key()));
            const bool isAbsent = absent.contains(it.key());
            QVERIFY2(kind == (isAbsent ? u"undefined"_s : kindOf(it.value())),
                     qPrintable(it.key() + u" is "_s + kind));
        }
    }

    void malformedFramesBeforeConnect_data()
    {
        QTest::addColumn<QJsonObject>("recorded");
        for (const QJsonValue &value :
             loadRecording(u"v4/wire-errors.json"_s).value("beforeConnect"_L1).toArray()) {
            QTest::newRow(qPrintable(value.toObject().value("name"_L1).toString()))
                << value.toObject();
        }
    }
    void malformedFramesBeforeConnect()
    {
        QFETCH(QJsonObject, recorded);
        TestClient client(m_gateway->port());
        QVERIFY(client.waitForChallenge());

        client.sendText(grown(recorded.value("sent"_L1).toString()));

        QVERIFY(client.waitForClose());
        const QJsonObject response = recorded.value("response"_L1).toObject();
        const QJsonObject reply = client.reply(response.value("id"_L1).toString());
        QCOMPARE(reply, response);
        // Qt names the limit in its close frame; only the code is the protocol's.
        QJsonObject close{{u"code"_s, client.closeCode()}, {u"reason"_s, client.closeReason()}};
        if (client.closeCode() == 1009)
            close.insert(u"reason"_s, QString());
        QCOMPARE(QJsonValue(close), recorded.value("close"_L1));
    }

    // The reference lists every fault of a frame, this gateway the first it finds.
    void malformedFramesAfterConnect()
    {
        const Deviations deviations(u"v4/wire-errors.json"_s);
        TestClient client(m_gateway->port());
        QVERIFY(
            client.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());
        for (const QJsonValue &value :
             loadRecording(u"v4/wire-errors.json"_s).value("afterConnect"_L1).toArray()) {
            const QJsonObject step = value.toObject();
            if (step.contains("raw"_L1)) {
                client.sendText(step.value("raw"_L1).toString());
                continue;
            }
            const QJsonObject recorded = step.value("frame"_L1).toObject();
            const QJsonObject expected =
                deviations.applied(recorded.value("id"_L1).toString(), recorded);
            const QJsonObject reply = client.takeReply(expected.value("id"_L1).toString());
            QVERIFY2(!reply.isEmpty(), qPrintable(expected.value("id"_L1).toString()));
            const QJsonObject error = reply.value("error"_L1).toObject();
            QCOMPARE(error.value("code"_L1).toString(), u"INVALID_REQUEST"_s);
            QVERIFY(error.value("message"_L1).toString().startsWith("invalid request frame: "_L1));
        }
        QVERIFY(client.isOpen());
    }

    void aFloodOfWrongRoleCallsEndsTheConnection()
    {
        const QJsonObject recorded =
            loadRecording(u"v4/wire-errors.json"_s).value("wrongRoleFlood"_L1).toObject();
        TestClient client(m_gateway->port());
        QVERIFY(
            client.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());
        QStringList ids;
        for (int i = 0; i < recorded.value("requests"_L1).toInt(); ++i)
            ids.append(client.send(u"node.event"_s, QJsonObject{{u"event"_s, u"x"_s}}));

        QVERIFY(client.waitForClose());

        const auto answered = std::ranges::count_if(
            ids, [&](const QString &id) { return !client.reply(id).isEmpty(); });
        QCOMPARE(int(answered), recorded.value("errors"_L1).toInt());
        const QJsonObject close = recorded.value("close"_L1).toObject();
        QCOMPARE(client.closeCode(), close.value("code"_L1).toInt());
        QCOMPARE(client.closeReason(), close.value("reason"_L1).toString());
    }

private:
    static QString kindOf(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"bool"_s;
        case QJsonValue::Double:
            return u"number"_s;
        case QJsonValue::String:
            return u"text"_s;
        case QJsonValue::Array:
            return u"list"_s;
        case QJsonValue::Object:
            return u"object"_s;
        case QJsonValue::Undefined:
            break;
        }
        return u"undefined"_s;
    }

    static QStringList scopesOf(const QJsonObject &call)
    {
        static const QRegularExpression Scope(u"operator\\.\\w+"_s);
        const auto match = Scope.match(call.value("caller"_L1).toString());
        return match.hasMatch() ? QStringList{match.captured()} : QStringList();
    }

    // Two recorded frames are only described.
    static QString grown(const QString &sent)
    {
        const auto request = [](const QString &extra) {
            return u"{\"type\":\"req\",\"id\":\"1\",\"method\":\"connect\",\"params\":{},"_s +
                   extra + u'}';
        };
        if (sent.contains("66000 character filler"_L1))
            return request(u"\"filler\":\"%1\""_s.arg(QString(66'000, u'x')));
        if (sent.contains("129 character traceparent"_L1))
            return request(u"\"traceparent\":\"%1\""_s.arg(QString(129, u'x')));
        return sent;
    }

    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_Calls)
#include "tst_Calls.moc"
