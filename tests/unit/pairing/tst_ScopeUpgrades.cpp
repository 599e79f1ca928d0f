// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/pairing/DeviceTokens.h"
#include "gateway/pairing/ScopeUpgrades.h"
#include "tests/unit/pairing/PairingFixture.h"

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

class tst_ScopeUpgrades : public PairingFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        reset();
        m_tokens.emplace(*m_store, *m_clock);
        m_upgrades.emplace(*m_service, *m_tokens, *m_clock);
        m_outcomes.clear();
        pair(remoteAsk());
        m_events.clear();
    }
    void cleanup()
    {
        m_upgrades.reset();
        m_service.reset();
    }

    void anApprovedDeviceIsGivenItsWiderToken()
    {
        const auto id = m_upgrades->request(device(), ReadWrite);
        QVERIFY(id);
        QVERIFY(wait(*id, device()));
        QVERIFY(m_outcomes.isEmpty());

        QVERIFY(m_service->approve(*id, admin()));

        QCOMPARE(m_outcomes.size(), 1);
        const QJsonObject outcome = m_outcomes.first();
        QCOMPARE(outcome.value("status"_L1), QJsonValue(u"approved"_s));
        const Secret token(outcome.value("deviceToken"_L1).toString());
        QVERIFY(m_tokens->check(DeviceId(u"d1"_s), Role::Operator, ReadWrite, token));
    }

    void whoComesLateHearsTheOutcomeForAWhile()
    {
        const auto id = m_upgrades->request(device(), ReadWrite);
        QVERIFY(m_service->reject(*id, admin()));

        QVERIFY(wait(*id, device()));
        QCOMPARE(m_outcomes.first().value("status"_L1), QJsonValue(u"rejected"_s));

        m_clock->advance(std::chrono::minutes(1));
        QCOMPARE(wait(*id, device()).error().code, ErrorCode::InvalidRequest);
    }

    void nobodyElseHearsOfIt()
    {
        const auto id = m_upgrades->request(device(), ReadWrite);

        QVERIFY(!wait(*id, selfScoped(u"d2"_s, ReadOnly)));
        QVERIFY(!wait(*id, Peer()));
        QVERIFY(!wait(PairingId(u"unknown"_s), device()));
        QVERIFY(m_service->approve(*id, admin()));

        QVERIFY(m_outcomes.isEmpty());
    }

    void whatNobodyDecidesExpires()
    {
        const auto id = m_upgrades->request(device(), ReadWrite);
        QVERIFY(wait(*id, device()));

        m_clock->advance(limits::PairingLifetime);

        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_outcomes.first().value("status"_L1), QJsonValue(u"expired"_s));
    }

    void aWiderAskReplacesTheFirst()
    {
        const auto first = m_upgrades->request(device(), ReadWrite);
        QVERIFY(wait(*first, device()));

        const auto second = m_upgrades->request(device(), {u"operator.pairing"_s});

        QVERIFY(second && *second != *first);
        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_outcomes.first().value("status"_L1), QJsonValue(u"rejected"_s));
    }

    void onlyDevicesMayAsk()
    {
        QVERIFY(!m_upgrades->request(Peer{.scopes = ReadOnly}, ReadWrite));
        QVERIFY(!m_upgrades->request(selfScoped(u"nobody"_s, ReadOnly), ReadWrite));
        Peer node = device();
        node.role = Role::Node;
        QVERIFY(!m_upgrades->request(node, ReadWrite));
    }

    void openOnesAreBounded()
    {
        // Each one that is replaced is kept for who asks how it ended.
        std::size_t asked = 0;
        while (asked < 2 * ScopeUpgrades::MaxOpen &&
               m_upgrades->request(device(), {u"operator.x%1"_s.arg(asked)}))
            ++asked;

        QCOMPARE(asked, ScopeUpgrades::MaxOpen);
        const auto refused = m_upgrades->request(device(), ReadWrite);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QVERIFY(refused.error().retryable);

        m_clock->advance(limits::PairingLifetime);
        QVERIFY(m_upgrades->request(device(), ReadWrite));
    }

private:
    [[nodiscard]] static Peer device() { return selfScoped(u"d1"_s, ReadOnly); }
    Result<void, RpcError> wait(const PairingId &id, const Peer &caller)
    {
        return m_upgrades->wait(id, caller,
                                [this](const QJsonObject &outcome) { m_outcomes.append(outcome); });
    }

    std::optional<DeviceTokens> m_tokens;
    std::optional<ScopeUpgrades> m_upgrades;
    QList<QJsonObject> m_outcomes;
};

QTEST_APPLESS_MAIN(tst_ScopeUpgrades)
#include "tst_ScopeUpgrades.moc"
