// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/server/RequestPipeline.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

using Verdict = RequestPipeline::Verdict;

/// Keeps the answers.
class KeepingSink final : public ReplySink
{
public:
    void sendReply(const ConnectionId &, const QByteArray &message) override
    {
        answers.append(QJsonDocument::fromJson(message).object());
    }
    void requestSettled(const ConnectionId &) override { ++settled; }

    QList<QJsonObject> answers;
    int settled = 0;
};

} // namespace

/// Every check before a handler, and the one answer after it.
class tst_RequestPipeline : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.emplace();
        m_suspension.emplace(*m_clock);
        m_router.emplace();
        m_sink = std::make_unique<KeepingSink>();
        m_calls = 0;
        m_isCurrent = true;
        const auto handle = [this](const Peer &, const IgnoredParams &) {
            ++m_calls;
            return Result<QJsonObject, RpcError>(QJsonObject{{u"done"_s, true}});
        };
        add({.name = "read"_L1, .scope = Scope::Read}, handle);
        add({.name = "write"_L1, .scope = Scope::Admin, .isControlWrite = true}, handle);
        add({.name = "ofNodes"_L1, .caller = MethodSpec::Caller::Node}, handle);
        add({.name = "ofAll"_L1, .caller = MethodSpec::Caller::Anyone}, handle);
        add({.name = "newer"_L1,
             .scope = Scope::Read,
             .versions = MethodSpec::Versions::V4Only,
             .isAdvertised = false},
            handle);
        add({.name = "resume"_L1, .scope = Scope::Read, .isServedSuspended = true}, handle);
        m_router->add<NoParams>({.name = "strict"_L1, .scope = Scope::Read},
                                [this](const Peer &, const NoParams &) {
                                    ++m_calls;
                                    return Result<QJsonObject, RpcError>(QJsonObject());
                                });
        m_pipeline = std::make_unique<RequestPipeline>(
            *m_router, *m_suspension, [this](const Peer &) { return m_isCurrent; }, *m_clock);
    }
    void cleanup()
    {
        m_pipeline.reset();
        m_kept.reset();
    }

    void whoMayCallWhat_data()
    {
        QTest::addColumn<Peer>("caller");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("refusal");
        const Peer reader = operatorWith({u"operator.read"_s});
        const Peer admin = operatorWith({u"operator.admin"_s});
        Peer older = reader;
        older.dialect = &dialectV3();
        QTest::newRow("a reader reads") << reader << u"read"_s << QString();
        QTest::newRow("a reader does not write") << reader << u"write"_s << u"FORBIDDEN"_s;
        QTest::newRow("an administrator writes") << admin << u"write"_s << QString();
        QTest::newRow("an operator is no node") << admin << u"ofNodes"_s << u"INVALID_REQUEST"_s;
        QTest::newRow("a node is no operator") << node() << u"read"_s << u"INVALID_REQUEST"_s;
        QTest::newRow("a node calls its own") << node() << u"ofNodes"_s << QString();
        QTest::newRow("both call what is for all") << node() << u"ofAll"_s << QString();
        QTest::newRow("without any scope") << operatorWith({}) << u"ofAll"_s << QString();
        QTest::newRow("a reader is told of no unknown names")
            << reader << u"nothing"_s << u"FORBIDDEN"_s;
        QTest::newRow("an administrator is") << admin << u"nothing"_s << u"INVALID_REQUEST"_s;
        QTest::newRow("a node asks for an unknown one")
            << node() << u"nothing"_s << u"INVALID_REQUEST"_s;
        QTest::newRow("one of the newer version") << reader << u"newer"_s << QString();
        QTest::newRow("which the older does not know")
            << older << u"newer"_s << u"INVALID_REQUEST"_s;
    }
    void whoMayCallWhat()
    {
        QFETCH(Peer, caller);
        QFETCH(QString, method);
        QFETCH(QString, refusal);

        run(caller, method);

        QCOMPARE(refusalOf(0), refusal);
        QCOMPARE(m_calls, refusal.isEmpty() ? 1 : 0);
        QCOMPARE(m_sink->settled, 1);
    }

    void onlyCallsOfAnotherRoleAreCountedAgainstTheCaller()
    {
        QCOMPARE(run(node(), u"read"_s), Verdict::WrongRole);
        QCOMPARE(run(node(), u"nothing"_s), Verdict::WrongRole);
        QCOMPARE(run(operatorWith({}), u"ofNodes"_s), Verdict::WrongRole);
        QCOMPARE(run(operatorWith({}), u"read"_s), Verdict::Handled);
    }

    void parametersAreAnObjectOrAbsent_data()
    {
        QTest::addColumn<QJsonValue>("params");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << true;
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << true;
        QTest::newRow("an object") << QJsonValue(QJsonObject()) << true;
        QTest::newRow("a list") << QJsonValue(QJsonArray()) << false;
        QTest::newRow("a text") << QJsonValue(u"x"_s) << false;
        QTest::newRow("an object with what nobody knows")
            << QJsonValue(QJsonObject{{u"x"_s, 1}}) << false;
    }
    void parametersAreAnObjectOrAbsent()
    {
        QFETCH(QJsonValue, params);
        QFETCH(bool, isTaken);

        run(operatorWith({u"operator.read"_s}), u"strict"_s, params);

        QCOMPARE(refusalOf(0), isTaken ? QString() : u"INVALID_REQUEST"_s);
        QCOMPARE(m_calls, isTaken ? 1 : 0);
    }

    void anOlderSessionOfANodeSpeaksForItNoMore()
    {
        m_isCurrent = false;

        run(node(), u"ofNodes"_s);
        run(operatorWith({u"operator.read"_s}), u"read"_s);

        QCOMPARE(refusalOf(0), u"UNAVAILABLE"_s);
        QCOMPARE(m_sink->answers.at(0)
                     .value("error"_L1)
                     .toObject()
                     .value("details"_L1)
                     .toObject()
                     .value("code"_L1),
                 QJsonValue(u"PAIRING_CHANGED"_s));
        QCOMPARE(refusalOf(1), QString());
    }

    void aGatewayThatIsHeldStillDoesOnlyWhatEndsThat()
    {
        static_cast<void>(m_suspension->prepare(u"hold"_s, false, {}));
        QVERIFY(!m_suspension->isAccepting());
        const Peer reader = operatorWith({u"operator.read"_s});

        run(reader, u"read"_s);
        run(reader, u"resume"_s);

        QCOMPARE(refusalOf(0), u"UNAVAILABLE"_s);
        QCOMPARE(refusalOf(1), QString());
    }

    void writesAreCountedPerClient()
    {
        const Peer admin = operatorWith({u"operator.admin"_s});
        for (std::size_t count = 0; count < limits::ControlWrites; ++count)
            run(admin, u"write"_s);
        QCOMPARE(m_calls, int(limits::ControlWrites));

        run(admin, u"write"_s);
        run(admin, u"read"_s);

        const QJsonObject error =
            m_sink->answers.at(m_sink->answers.size() - 2).value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1), QJsonValue(u"UNAVAILABLE"_s));
        QVERIFY(error.value("retryAfterMs"_L1).toInteger() > 0);
        QCOMPARE(refusalOf(m_sink->answers.size() - 1), QString());
    }

    void aGatewayThatStopsTakesNothing()
    {
        m_pipeline->refuseNewWork();

        run(operatorWith({u"operator.admin"_s}), u"resume"_s);

        QCOMPARE(refusalOf(0), u"UNAVAILABLE"_s);
        QCOMPARE(m_calls, 0);
    }

    void anAnswerIsGivenOnce()
    {
        addKeeping();
        run(operatorWith({u"operator.read"_s}), u"kept"_s);
        m_kept->accept({{u"status"_s, u"accepted"_s}});
        QCOMPARE(m_sink->settled, 0);

        m_kept->reply(QJsonObject{{u"n"_s, 1}});
        m_kept->reply(QJsonObject{{u"n"_s, 2}});
        m_kept->fail(unavailable(u"late"_s));
        m_kept->accept({});

        QCOMPARE(m_sink->answers.size(), 2);
        QCOMPARE(m_sink->settled, 1);
    }

    void aDroppedRequestIsAnsweredAllTheSame()
    {
        addKeeping();
        run(operatorWith({u"operator.read"_s}), u"kept"_s);

        m_kept.reset();

        QCOMPARE(refusalOf(0), u"UNAVAILABLE"_s);
        QCOMPARE(m_sink->settled, 1);
    }

    void anAnswerMayComeAfterTheEnd()
    {
        addKeeping();
        run(operatorWith({u"operator.read"_s}), u"kept"_s);
        m_sink.reset();

        m_kept->accept({});
        m_kept->reply(QJsonObject());
        m_kept.reset();
    }

    void onlyWhatIsAdvertisedIsListed()
    {
        QVERIFY(m_router->advertised(dialectV4()).contains(u"read"_s));
        QVERIFY(!m_router->advertised(dialectV4()).contains(u"newer"_s));
        QVERIFY(!m_router->advertised(dialectV3()).contains(u"newer"_s));
    }

private:
    template <typename Handle>
    void add(const MethodSpec &spec, const Handle &handle)
    {
        m_router->add<IgnoredParams>(spec, handle);
    }
    void addKeeping()
    {
        m_router->addAsync<IgnoredParams>({.name = "kept"_L1, .scope = Scope::Read},
                                          [this](const Peer &, const IgnoredParams &,
                                                 const Responder &respond) { m_kept = respond; });
    }
    static Peer operatorWith(const QStringList &scopes)
    {
        return {.scopes = scopes, .dialect = &dialectV4()};
    }
    static Peer node()
    {
        return {.role = Role::Node, .device = DeviceId(u"n"_s), .dialect = &dialectV4()};
    }
    Verdict run(const Peer &caller, const QString &method,
                const QJsonValue &params = QJsonValue::Undefined)
    {
        const Responder respond(*m_sink, ConnectionId(u"c"_s), u"1"_s, method, *caller.dialect);
        return m_pipeline->run(caller, {.id = u"1"_s, .method = method, .params = params}, respond);
    }
    [[nodiscard]] QString refusalOf(qsizetype answer) const
    {
        return m_sink->answers.at(answer).value("error"_L1).toObject().value("code"_L1).toString();
    }

    std::optional<ManualClock> m_clock;
    std::optional<Suspension> m_suspension;
    std::optional<MethodRouter> m_router;
    std::unique_ptr<KeepingSink> m_sink;
    std::unique_ptr<RequestPipeline> m_pipeline;
    std::optional<Responder> m_kept;
    int m_calls = 0;
    bool m_isCurrent = true;
};

QTEST_GUILESS_MAIN(tst_RequestPipeline)
#include "tst_RequestPipeline.moc"
