// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/presence/HealthReport.h"

#include "tests/support/ManualClock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::ManualClock;

class tst_HealthReport : public QObject
{
    Q_OBJECT

private slots:
    void isThereFromTheStart()
    {
        const HealthReport report(m_clock);

        QCOMPARE(report.version(), 1);
        QCOMPARE(snapshotOf(report).value("ok"_L1), QJsonValue(true));
        QCOMPARE(snapshotOf(report).value("ts"_L1).toInteger(), m_clock.wallMs());
    }

    void aRefreshIsANewVersionOfTheSameShape()
    {
        HealthReport report(m_clock);
        const QJsonObject first = snapshotOf(report);
        m_clock.setWallMs(m_clock.wallMs() + 60'000);

        report.refresh();

        QCOMPARE(report.version(), 2);
        QCOMPARE(snapshotOf(report).keys(), first.keys());
        QCOMPARE(snapshotOf(report).value("ts"_L1).toInteger(), m_clock.wallMs());
    }

    void readingChangesNothing()
    {
        const HealthReport report(m_clock);
        m_clock.advance(std::chrono::hours(1));

        static_cast<void>(report.status(u"1.2.3"_s));

        QCOMPARE(report.version(), 1);
    }

    void statusNamesTheProductAndWhatIsNotThere()
    {
        const QJsonObject status = HealthReport(m_clock).status(u"1.2.3"_s);

        QCOMPARE(status.value("runtimeVersion"_L1).toString(), u"1.2.3"_s);
        const QJsonObject sessions = status.value("sessions"_L1).toObject();
        QCOMPARE(sessions.value("count"_L1).toInt(-1), 0);
        QVERIFY(sessions.value("recent"_L1).isArray());
        QVERIFY(status.value("channelSummary"_L1).isArray());
    }

private:
    static QJsonObject snapshotOf(const HealthReport &report)
    {
        return report.snapshot().value().toObject();
    }

    ManualClock m_clock;
};

QTEST_APPLESS_MAIN(tst_HealthReport)
#include "tst_HealthReport.moc"
