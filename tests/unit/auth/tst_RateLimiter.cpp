// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/RateLimiter.h"

#include "tests/support/ManualClock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway;
using gateway::test::ManualClock;

class tst_RateLimiter : public QObject
{
    Q_OBJECT

    using Kind = RateLimiter::Kind;

private slots:
    void init()
    {
        m_limiter.emplace(m_clock,
                          RateLimitConfig{.maxAttempts = 3, .window = 60s, .lockout = 5min});
    }

    void tooManyFailuresLockAnAddressOut()
    {
        fail(stranger(), 2);
        QVERIFY(!isLocked(stranger()));
        fail(stranger(), 1);

        QCOMPARE(m_limiter->lockedFor(Kind::SharedSecret, stranger()), std::optional(300'000ms));
        QVERIFY(!isLocked(u"192.0.2.2"_s));
        m_clock.advance(299'999ms);
        QVERIFY(isLocked(stranger()));
        m_clock.advance(1ms);
        QVERIFY(!isLocked(stranger()));
    }

    void aJumpOfTheClockNeitherFreesNorLocks()
    {
        constexpr qint64 Day = 86'400'000;
        fail(stranger(), 3);
        fail(u"192.0.2.2"_s, 2);

        for (const qint64 jump : {Day, -2 * Day}) {
            m_clock.setWallMs(m_clock.wallMs() + jump);
            QVERIFY(isLocked(stranger()));
            QVERIFY(!isLocked(u"192.0.2.2"_s));
        }
        m_clock.advance(5min);
        QVERIFY(!isLocked(stranger()));
    }

    void failuresAreForgottenAfterTheWindow()
    {
        fail(stranger(), 2);
        m_clock.advance(60s);
        fail(stranger(), 2);
        QVERIFY(!isLocked(stranger()));
    }

    void aSuccessForgetsTheFailures()
    {
        fail(stranger(), 2);
        m_limiter->succeeded(Kind::SharedSecret, stranger());
        fail(stranger(), 2);
        QVERIFY(!isLocked(stranger()));
    }

    void kindsAreCountedApart()
    {
        fail(stranger(), 3);
        QVERIFY(!m_limiter->lockedFor(Kind::DeviceToken, stranger()));
    }

    void thisComputerIsAnsweredLaterInsteadOfLockedOut_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"::1"_s;
    }
    void thisComputerIsAnsweredLaterInsteadOfLockedOut()
    {
        QFETCH(QString, address);
        QList<std::chrono::milliseconds> delays;
        for (int i = 0; i < 3; ++i) {
            fail(address, 1);
            delays.append(m_limiter->delayFor(Kind::SharedSecret, address));
        }

        QVERIFY(!isLocked(address));
        QCOMPARE(delays, (QList<std::chrono::milliseconds>{250ms, 500ms, 1000ms}));
        QCOMPARE(m_limiter->delayFor(Kind::SharedSecret, stranger()), 0ms);
    }

    void delaysHaveAnEnd()
    {
        m_limiter->configure({.maxAttempts = 100, .window = 60s, .lockout = 5min});
        fail(u"127.0.0.1"_s, 50);
        QCOMPARE(m_limiter->delayFor(Kind::SharedSecret, u"127.0.0.1"_s), 5000ms);
    }

    void theExemptionCanBeSwitchedOff()
    {
        m_limiter->configure(
            {.maxAttempts = 3, .window = 60s, .lockout = 5min, .exemptsLoopback = false});
        fail(u"127.0.0.1"_s, 3);
        QVERIFY(isLocked(u"127.0.0.1"_s));
    }

    void memoryIsBoundedAndAFloodFreesNobody()
    {
        fail(stranger(), 3);
        for (std::size_t i = 0; i < RateLimiter::MaxAddresses + 10; ++i) {
            m_clock.advance(1ms);
            fail(u"2001:db8::%1"_s.arg(i, 0, 16), 1);
        }

        QCOMPARE(m_limiter->count(), RateLimiter::MaxAddresses);
        QVERIFY(isLocked(stranger()));
    }

private:
    static QString stranger() { return u"192.0.2.1"_s; }
    void fail(const QString &address, int times)
    {
        for (int i = 0; i < times; ++i)
            m_limiter->failed(Kind::SharedSecret, address);
    }
    [[nodiscard]] bool isLocked(const QString &address) const
    {
        return m_limiter->lockedFor(Kind::SharedSecret, address).has_value();
    }

    ManualClock m_clock;
    std::optional<RateLimiter> m_limiter;
};

QTEST_APPLESS_MAIN(tst_RateLimiter)
#include "tst_RateLimiter.moc"
