// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/CanvasAccess.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ClientAddress::Kind;
using Refusal = CanvasAccess::Refusal;

HttpHead headFor(const QByteArray &host, const QList<std::pair<QByteArray, QByteArray>> &more = {})
{
    return {.method = "GET",
            .target = "/__openclaw__/canvas/",
            .headers = QList<std::pair<QByteArray, QByteArray>>{{"host", host}} + more};
}

ClientAddress here()
{
    return {.kind = Kind::DirectLocal, .address = u"127.0.0.1"_s, .isLocal = true};
}

ClientAddress at(const QString &address)
{
    return {.kind = Kind::Remote, .address = address, .reported = address};
}

} // namespace

class tst_CanvasAccess : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_config = std::make_shared<GatewayConfig>(GatewayConfig{.token = Secret("secret"_ba)});
        m_tokens.emplace(m_clock);
        m_limiter.emplace(m_clock, m_config->rateLimit);
        m_entitled = {ConnectionId(u"phone"_s)};
        m_access.emplace(CanvasAccess::Collaborators{
            .config = [this] { return m_config; },
            .isEntitled = [this](const ConnectionId &id) { return m_entitled.contains(id); },
            .hostsLegacyNode = [](const QString &address) { return address == "192.168.1.44"_L1; },
            .tokens = *m_tokens,
            .limiter = *m_limiter,
            .machineName = u"desk"_s});
    }

    void clientsOfThisHostAreFree()
    {
        QVERIFY(m_access->judge(headFor("127.0.0.1:18793"), here(), {}));
        QVERIFY(m_access->judge(headFor("localhost:18793"), here(), {}));
        QVERIFY(m_access->judge(headFor("[::1]:18793"), here(), {}));
    }

    void aReboundNameIsRefused()
    {
        QCOMPARE(m_access->judge(headFor("evil.example"), here(), {}).error(),
                 Refusal::ForeignHost);
        QCOMPARE(m_access->judge(headFor("evil.example"), at(u"192.168.1.44"_s), {}).error(),
                 Refusal::ForeignHost);
    }

    void anotherSitesPageIsRefused()
    {
        const auto judged = [&](const QByteArray &origin) {
            return m_access->judge(headFor("127.0.0.1:18793", {{"origin", origin}}), here(), {});
        };

        QVERIFY(judged("http://127.0.0.1:18793"));
        QCOMPARE(judged("http://evil.example").error(), Refusal::ForeignOrigin);
        QCOMPARE(judged("http://127.0.0.1:8080").error(), Refusal::ForeignOrigin);
        QCOMPARE(judged("null").error(), Refusal::ForeignOrigin);
    }

    void aNodeOfTheOlderProtocolIsKnownByItsAddress()
    {
        QVERIFY(m_access->judge(headFor("192.168.1.2:18789"), at(u"192.168.1.44"_s), {}));
        QCOMPARE(m_access->judge(headFor("192.168.1.2:18789"), at(u"192.168.1.45"_s), {}).error(),
                 Refusal::Unauthorized);
    }

    void theSharedSecretOpensFromAnywhere()
    {
        const auto judged = [&](const QByteArray &value) {
            return m_access->judge(headFor("gw.example", {{"authorization", value}}),
                                   at(u"203.0.113.9"_s), {});
        };

        QVERIFY(judged("Bearer secret"));
        QVERIFY(judged("bearer  secret"));
        QVERIFY(!judged("Bearer wrong"));
        QVERIFY(!judged("Bearer"));
        QVERIFY(!judged("Basic secret"));
    }

    void guessesAreCounted()
    {
        for (int i = 0; i < m_config->rateLimit.maxAttempts; ++i) {
            QVERIFY(!m_access->judge(headFor("a", {{"authorization", "Bearer wrong"}}),
                                     at(u"203.0.113.9"_s), {}));
        }

        QVERIFY(m_limiter->lockedFor(RateLimiter::Kind::SharedSecret, u"203.0.113.9"_s));
    }

    void aCapabilityOpensWhileItsHolderIsEntitled()
    {
        const auto issued = m_tokens->issue(ConnectionId(u"phone"_s));
        QVERIFY(m_access->judge(headFor("any.example"), at(u"203.0.113.9"_s), issued.token));

        m_entitled.clear();

        QVERIFY(!m_access->judge(headFor("any.example"), at(u"203.0.113.9"_s), issued.token));
    }

    void aBadCapabilityIsRefusedToClientsOfThisHostToo()
    {
        QCOMPARE(m_access->judge(headFor("127.0.0.1"), here(), Secret("bad"_ba)).error(),
                 Refusal::Unauthorized);
    }

    void whatCameThroughAProxyIsNotOfThisHost()
    {
        const ClientAddress proxied{
            .kind = Kind::ThroughProxy, .address = u"127.0.0.1"_s, .reported = {}};

        QCOMPARE(m_access->judge(headFor("127.0.0.1"), proxied, {}).error(), Refusal::Unauthorized);
    }

private:
    ManualClock m_clock;
    std::shared_ptr<GatewayConfig> m_config;
    std::optional<CanvasTokens> m_tokens;
    std::optional<RateLimiter> m_limiter;
    QSet<ConnectionId> m_entitled;
    std::optional<CanvasAccess> m_access;
};

QTEST_APPLESS_MAIN(tst_CanvasAccess)
#include "tst_CanvasAccess.moc"
