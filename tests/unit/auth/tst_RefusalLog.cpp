// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/RefusalLog.h"
#include "gateway/base/Limits.h"
#include "tests/support/ManualClock.h"

#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_RefusalLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.emplace(m_clock); }

    void theSameFromTheSamePlaceIsOneLine()
    {
        add(u"192.0.2.1"_s, u"AUTH_TOKEN_MISMATCH"_s);
        m_clock.advance(5s);
        add(u"192.0.2.1"_s, u"AUTH_TOKEN_MISMATCH"_s, 7s);

        QCOMPARE(m_log->all().size(), 1);
        const Refusal line = m_log->all().first();
        QCOMPARE(line.count, 2);
        QCOMPARE(line.lastMs - line.firstMs, 5000);
        QCOMPARE(line.clockDifferenceMs, std::optional<qint64>(7000));

        add(u"192.0.2.1"_s, u"AUTH_TOKEN_MISMATCH"_s);
        QVERIFY(!m_log->all().first().clockDifferenceMs);
    }

    void anotherPlaceOrReasonIsALineOfItsOwn()
    {
        add(u"192.0.2.1"_s, u"AUTH_TOKEN_MISMATCH"_s);
        add(u"192.0.2.2"_s, u"AUTH_TOKEN_MISMATCH"_s);
        m_log->add(u"192.0.2.1"_s, {}, unavailable(u"busy"_s), std::nullopt);

        QCOMPARE(m_log->all().size(), 3);
        QCOMPARE(m_log->all().first().code, u"UNAVAILABLE"_s);
    }

    void namesAreCut()
    {
        m_log->add(u"192.0.2.1"_s, QString(1000, u'n'), invalidRequest(u"no"_s), std::nullopt);

        QCOMPARE(m_log->all().first().name.size(), 64);
    }

    void aFloodPushesOutTheOldestOnly()
    {
        add(u"first"_s, u"X"_s);
        for (int number = 0; number < limits::Refusals; ++number)
            add(QString::number(number), u"X"_s);

        QCOMPARE(m_log->all().size(), limits::Refusals);
        QCOMPARE(m_log->all().first().address, QString::number(limits::Refusals - 1));
        QCOMPARE(m_log->all().last().address, u"0"_s);
    }

    void whatIsOldIsNotShown()
    {
        add(u"192.0.2.1"_s, u"X"_s);
        m_clock.advance(limits::RefusalLifetime + 1ms);

        QVERIFY(m_log->all().isEmpty());
    }

private:
    void add(const QString &address, const QString &code,
             std::optional<std::chrono::milliseconds> clockDifference = std::nullopt)
    {
        m_log->add(address, u"name"_s, invalidRequest(u"no"_s, {{u"code"_s, code}}),
                   clockDifference);
    }

    ManualClock m_clock;
    std::optional<RefusalLog> m_log;
};

QTEST_APPLESS_MAIN(tst_RefusalLog)
#include "tst_RefusalLog.moc"
