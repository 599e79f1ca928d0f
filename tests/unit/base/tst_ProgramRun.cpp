// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/ProgramRun.h"
#include "tests/support/ManualClock.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using namespace std::chrono_literals;

class tst_ProgramRun : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_answer.reset(); }

    void itsAnswerIsTold()
    {
        start(u"echo"_s, {u"here"_s});
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->isGood());
        QCOMPARE(m_answer->output, "here\n"_ba);
    }

    void aProgramThatFailsSaysSo()
    {
        start(u"false"_s, {});
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->isStarted && m_answer->isInTime);
        QCOMPARE(m_answer->exitCode, 1);
        QVERIFY(!m_answer->isGood());
    }

    void aProgramThatIsNotThereIsNotStarted()
    {
        start(u"no-such-program-here"_s, {});
        QVERIFY(!m_answer); // later, never from the constructor
        QTRY_VERIFY(m_answer);
        QVERIFY(!m_answer->isStarted);
    }

    void whoTakesTooLongIsEnded()
    {
        start(u"sleep"_s, {u"600"_s});
        m_clock.advance(Limit);
        QVERIFY(m_answer);
        QVERIFY(!m_answer->isInTime);
    }

    void whoSaysTooMuchIsEnded()
    {
        start(u"yes"_s, {});
        QTRY_VERIFY(m_answer);
        QVERIFY(m_answer->isTooLong && !m_answer->isGood());
        QCOMPARE(m_answer->output.size(), ProgramRun::MostBytes);
    }

private:
    static constexpr std::chrono::milliseconds Limit = 5s;

    void start(const QString &program, const QStringList &arguments)
    {
        m_run = std::make_unique<ProgramRun>(
            program, arguments, Limit, m_clock,
            [this](const ProgramAnswer &answer) { m_answer = answer; });
    }

    ManualClock m_clock;
    std::optional<ProgramAnswer> m_answer;
    std::unique_ptr<ProgramRun> m_run;
};

QTEST_GUILESS_MAIN(tst_ProgramRun)
#include "tst_ProgramRun.moc"
