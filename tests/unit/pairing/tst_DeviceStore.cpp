// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceStore.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using namespace std::chrono_literals;

namespace {

PairedDevice device(const QString &id, qint64 approvedAtMs = 1)
{
    return {.id = DeviceId(id),
            .publicKey = u"key-"_s + id,
            .createdAtMs = 1,
            .approvedAtMs = approvedAtMs};
}

} // namespace

class tst_DeviceStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files.emplace();
        m_clock.emplace();
        m_store.emplace(*m_files, *m_clock);
        QVERIFY(m_store->load());
    }

    void whatWasPutIsThereAfterLoading()
    {
        QVERIFY(m_store->put(device(u"a"_s)));

        DeviceStore again(*m_files, *m_clock);
        QVERIFY(again.load());
        QCOMPARE(again.count(), 1u);
        QVERIFY(*again.find(DeviceId(u"a"_s)) == device(u"a"_s));
    }

    void newestApprovalIsFirst()
    {
        QVERIFY(m_store->put(device(u"a"_s, 10)));
        QVERIFY(m_store->put(device(u"b"_s, 30)));
        QVERIFY(m_store->put(device(u"c"_s, 20)));

        QStringList order;
        for (const PairedDevice &each : m_store->all())
            order.append(each.id.text());
        QCOMPARE(order, (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    }

    void aFailedPutChangesNothing()
    {
        QVERIFY(m_store->put(device(u"a"_s)));
        m_files->failsSaving = true;
        PairedDevice changed = *m_store->find(DeviceId(u"a"_s));
        changed.operatorLabel = u"new"_s;

        QVERIFY(!m_store->put(changed));
        QVERIFY(!m_store->put(device(u"b"_s)));

        QVERIFY(!m_store->find(DeviceId(u"a"_s))->operatorLabel);
        QCOMPARE(m_store->find(DeviceId(u"b"_s)), nullptr);
    }

    void aFailedRemoveKeepsTheDevice()
    {
        QVERIFY(m_store->put(device(u"a"_s)));
        m_files->failsSaving = true;
        QVERIFY(!m_store->remove(DeviceId(u"a"_s)));
        QVERIFY(m_store->find(DeviceId(u"a"_s)));

        m_files->failsSaving = false;
        QVERIFY(m_store->remove(DeviceId(u"a"_s)));
        QCOMPARE(m_store->find(DeviceId(u"a"_s)), nullptr);
    }

    void touchingIsSavedLazilyAndOnce()
    {
        QVERIFY(m_store->put(device(u"a"_s)));
        PairedDevice seen = device(u"a"_s);
        for (qint64 at = 1; at <= 5; ++at) {
            seen.lastSeenAtMs = at;
            m_store->touch(seen);
        }
        QCOMPARE(m_files->saveCount, 1);
        QCOMPARE(m_store->find(DeviceId(u"a"_s))->lastSeenAtMs, 5);

        m_clock->advance(DeviceStore::LazySave);
        QCOMPARE(m_files->saveCount, 2);
        m_clock->advance(10 * DeviceStore::LazySave);
        QCOMPARE(m_files->saveCount, 2);
    }

    void flushSavesWhatWasTouchedAndNothingElse()
    {
        QVERIFY(m_store->put(device(u"a"_s)));
        QVERIFY(m_store->flush());
        QCOMPARE(m_files->saveCount, 1);

        PairedDevice seen = device(u"a"_s);
        seen.lastSeenAtMs = 7;
        m_store->touch(seen);
        QVERIFY(m_store->flush());
        QCOMPARE(m_files->saveCount, 2);
    }

    void aLazySaveThatFailsIsTriedAgain()
    {
        QVERIFY(m_store->put(device(u"a"_s)));
        PairedDevice seen = device(u"a"_s);
        seen.lastSeenAtMs = 7;
        m_store->touch(seen);
        m_files->failsSaving = true;
        m_clock->advance(DeviceStore::LazySave);
        QCOMPARE(m_files->saveCount, 1);

        m_files->failsSaving = false;
        m_clock->advance(DeviceStore::LazySave);
        QCOMPARE(m_files->saveCount, 2);
    }

    void touchingAnUnknownDeviceAddsNothing()
    {
        m_store->touch(device(u"a"_s));
        QCOMPARE(m_store->count(), 0u);
        QCOMPARE(m_clock->timerCount(), 0u);
    }

    void unusableRecordsSurviveASave()
    {
        const QJsonObject odd{{u"deviceId"_s, u"other"_s}, {u"publicKey"_s, u"k"_s}};
        m_files->documents[u"devices/paired.json"_s] = {{u"bad"_s, 5}, {u"odd"_s, odd}};
        QVERIFY(m_store->load());
        QCOMPARE(m_store->count(), 0u);

        QVERIFY(m_store->put(device(u"a"_s)));

        const QJsonObject saved = m_files->documents.value(u"devices/paired.json"_s);
        QCOMPARE(saved.value("bad"_L1), QJsonValue(5));
        QCOMPARE(saved.value("odd"_L1), QJsonValue(odd));
        QVERIFY(saved.contains("a"_L1));
    }

    void anUnusableRecordGivesWayToADeviceOfItsId()
    {
        m_files->documents[u"devices/paired.json"_s] = {{u"a"_s, 5}};
        QVERIFY(m_store->load());
        m_files->failsSaving = true;
        QVERIFY(!m_store->put(device(u"a"_s)));
        m_files->failsSaving = false;
        QVERIFY(m_store->put(device(u"b"_s)));
        QCOMPARE(saved(u"a"_s), QJsonValue(5));

        QVERIFY(m_store->put(device(u"a"_s)));
        QVERIFY(saved(u"a"_s).isObject());
    }

    void aFileThatCannotBeReadLeavesTheStoreEmpty()
    {
        QVERIFY(m_store->put(device(u"a"_s)));
        m_files->failsLoading = true;

        QCOMPARE(m_store->load().error().kind, Error::Kind::Corrupt);
        QCOMPARE(m_store->count(), 0u);
        QVERIFY(m_store->isMemoryLost());

        m_files->failsLoading = false;
        QVERIFY(m_store->load());
        QVERIFY(!m_store->isMemoryLost());
    }

private:
    [[nodiscard]] QJsonValue saved(const QString &id) const
    {
        return m_files->documents.value(u"devices/paired.json"_s).value(id);
    }

    std::optional<MemoryStateStore> m_files;
    std::optional<ManualClock> m_clock;
    std::optional<DeviceStore> m_store;
};

QTEST_APPLESS_MAIN(tst_DeviceStore)
#include "tst_DeviceStore.moc"
