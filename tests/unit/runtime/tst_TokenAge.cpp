// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/TokenAge.h"

#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QJsonDocument>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::ManualClock;
using gateway::test::MemoryStateStore;

namespace {

const Secret Old(u"old old old old old old old old "_s);
const Secret New(u"new new new new new new new new "_s);

} // namespace

class tst_TokenAge : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.emplace();
        m_clock.emplace();
    }

    void ofATokenThatWasThereNobodyKnows()
    {
        TokenAge age(*m_store, *m_clock);
        age.begin(Old);
        age.note(Old);

        QCOMPARE(age.createdAtMs(), std::optional<qint64>());
        QCOMPARE(m_store->saveCount, 0);
    }

    void aTokenThatComesIsAsOldAsItIsThere()
    {
        TokenAge age(*m_store, *m_clock);
        age.begin(Secret());
        QCOMPARE(age.createdAtMs(), std::optional<qint64>());
        const qint64 then = m_clock->wallMs();

        age.note(New);

        QCOMPARE(age.createdAtMs(), std::optional(then));
        QCOMPARE(m_store->saveCount, 1);
        QVERIFY(!QJsonDocument(m_store->documents.cbegin().value()).toJson().contains("new new"));
    }

    void theNextStartKnowsIt()
    {
        const qint64 then = m_clock->wallMs();
        {
            TokenAge age(*m_store, *m_clock);
            age.begin(Old);
            age.note(New);
        }
        m_clock->advance(std::chrono::hours(48));
        TokenAge age(*m_store, *m_clock);
        age.begin(New);

        QCOMPARE(age.createdAtMs(), std::optional(then));
    }

    void oneThatWasChangedMeanwhileIsNotTakenForIt()
    {
        {
            TokenAge age(*m_store, *m_clock);
            age.begin(Old);
            age.note(New);
        }
        TokenAge age(*m_store, *m_clock);
        age.begin(Old);

        QCOMPARE(age.createdAtMs(), std::optional<qint64>());
    }

    void aFullDiskCostsNothingNow()
    {
        m_store->failsSaving = true;
        TokenAge age(*m_store, *m_clock);
        age.begin(Old);

        age.note(New);

        QVERIFY(age.createdAtMs().has_value());
    }

private:
    std::optional<MemoryStateStore> m_store;
    std::optional<ManualClock> m_clock;
};

QTEST_GUILESS_MAIN(tst_TokenAge)
#include "tst_TokenAge.moc"
