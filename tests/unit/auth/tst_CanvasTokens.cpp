// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/CanvasTokens.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_CanvasTokens : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_tokens.emplace(m_clock); }

    void looksLikeTheContractSays()
    {
        const auto issued = m_tokens->issue(m_phone);

        QCOMPARE(issued.token.size(), 24);
        QCOMPARE(issued.expiresAtMs, m_clock.wallMs() + 600'000);
    }

    void belongsToOneConnection()
    {
        const auto issued = m_tokens->issue(m_phone);

        QCOMPARE(m_tokens->use(issued.token), std::optional(m_phone));
        QCOMPARE(m_tokens->use(Secret("AAAAAAAAAAAAAAAAAAAAAAAA"_ba)), std::nullopt);
        QCOMPARE(m_tokens->use(Secret()), std::nullopt);
    }

    void expiresUnlessItIsUsed()
    {
        const auto issued = m_tokens->issue(m_phone);
        m_clock.advance(599s);
        QVERIFY(m_tokens->use(issued.token));
        m_clock.advance(599s);
        QVERIFY(m_tokens->use(issued.token));
        m_clock.advance(600s);

        QCOMPARE(m_tokens->use(issued.token), std::nullopt);
    }

    void aClockSetBackMakesNoneLastLonger()
    {
        const auto issued = m_tokens->issue(m_phone);
        m_clock.setWallMs(m_clock.wallMs() - 86'400'000);
        m_clock.advance(600s);

        QCOMPARE(m_tokens->use(issued.token), std::nullopt);
    }

    void endsWithItsConnection()
    {
        const auto first = m_tokens->issue(m_phone);
        const auto second = m_tokens->issue(m_phone);
        const auto other = m_tokens->issue(m_tablet);

        m_tokens->revoke(m_phone);

        QCOMPARE(m_tokens->use(first.token), std::nullopt);
        QCOMPARE(m_tokens->use(second.token), std::nullopt);
        QCOMPARE(m_tokens->use(other.token), std::optional(m_tablet));
    }

    void aNewOneLeavesTheLastTwoValidAndNoOther()
    {
        const auto first = m_tokens->issue(m_phone);
        const auto second = m_tokens->issue(m_phone);
        const auto third = m_tokens->issue(m_phone);
        const auto fourth = m_tokens->issue(m_phone);

        QCOMPARE(m_tokens->use(first.token), std::nullopt);
        QVERIFY(m_tokens->use(second.token));
        QVERIFY(m_tokens->use(third.token));
        QVERIFY(m_tokens->use(fourth.token));
        for (int i = 0; i < 100; ++i)
            static_cast<void>(m_tokens->issue(m_phone));
        QCOMPARE(m_tokens->count(), 3);
    }

private:
    const ConnectionId m_phone{u"phone"_s};
    const ConnectionId m_tablet{u"tablet"_s};
    ManualClock m_clock;
    std::optional<CanvasTokens> m_tokens;
};

QTEST_APPLESS_MAIN(tst_CanvasTokens)
#include "tst_CanvasTokens.moc"
