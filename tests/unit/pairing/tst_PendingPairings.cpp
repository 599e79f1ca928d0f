// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/pairing/PendingPairings.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using namespace std::chrono_literals;

class tst_PendingPairings : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files.emplace();
        m_clock.emplace();
        m_pending.emplace(*m_files, *m_clock);
    }

    void aDeviceHasOneRequest()
    {
        QVERIFY(m_pending->add(requestOf(u"d1"_s, u"r1"_s)));
        QVERIFY(m_pending->add(requestOf(u"d1"_s, u"r2"_s)));

        QCOMPARE(m_pending->find(PairingId(u"r1"_s)), nullptr);
        QCOMPARE(m_pending->of(DeviceId(u"d1"_s))->requestId, PairingId(u"r2"_s));
        QCOMPARE(fileKeys(), QStringList{u"r2"_s});
    }

    void theNewestComesFirst()
    {
        QVERIFY(m_pending->add(requestOf(u"d1"_s, u"r1"_s)));
        m_clock->advance(1s);
        QVERIFY(m_pending->add(requestOf(u"d2"_s, u"r2"_s)));
        m_clock->advance(1s);
        PendingPairing again = *m_pending->find(PairingId(u"r1"_s));
        again.ts = m_clock->wallMs();
        m_pending->refresh(again);

        const auto list = m_pending->newestFirst();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().requestId, PairingId(u"r1"_s));
    }

    void whatHasExpiredIsGoneAndTakesNoRoom()
    {
        for (int i = 0; i < limits::PendingPairingsPerAddress; ++i)
            QVERIFY(m_pending->add(requestOf(u"d%1"_s.arg(i), u"r%1"_s.arg(i))));
        QVERIFY(!m_pending->hasRoomFor(DeviceId(u"new"_s), Address));
        QVERIFY(m_pending->hasRoomFor(DeviceId(u"d0"_s), Address));
        QVERIFY(m_pending->hasRoomFor(DeviceId(u"new"_s), u"192.0.2.9"_s));

        m_clock->advance(limits::PairingLifetime);

        QVERIFY(m_pending->newestFirst().isEmpty());
        QCOMPARE(m_pending->find(PairingId(u"r0"_s)), nullptr);
        QCOMPARE(m_pending->of(DeviceId(u"d0"_s)), nullptr);
        QVERIFY(m_pending->hasRoomFor(DeviceId(u"new"_s), Address));
        QVERIFY(m_pending->add(requestOf(u"new"_s, u"r"_s)));
        QCOMPARE(fileKeys(), QStringList{u"r"_s});
    }

    void aRequestFromFarAheadHasExpired()
    {
        PendingPairing request = requestOf(u"d1"_s, u"r1"_s);
        request.ts += limits::PairingLifetime.count();
        QVERIFY(m_pending->add(request));

        QCOMPARE(m_pending->find(request.requestId), nullptr);
    }

    void whatCannotBeSavedChangesNothing()
    {
        QVERIFY(m_pending->add(requestOf(u"d1"_s, u"r1"_s)));
        m_files->failsSaving = true;

        QVERIFY(!m_pending->add(requestOf(u"d1"_s, u"r2"_s)));
        QVERIFY(!m_pending->remove(PairingId(u"r1"_s)));

        QCOMPARE(m_pending->of(DeviceId(u"d1"_s))->requestId, PairingId(u"r1"_s));
    }

    void aSettledRequestIsForgottenEvenIfTheFileKeepsIt()
    {
        QVERIFY(m_pending->add(requestOf(u"d1"_s, u"r1"_s)));
        m_files->failsSaving = true;

        m_pending->forget(PairingId(u"r1"_s));

        QCOMPARE(m_pending->find(PairingId(u"r1"_s)), nullptr);
        QCOMPARE(fileKeys(), QStringList{u"r1"_s});
    }

    void aFileIsReadWithoutWhatIsBrokenOrExpired()
    {
        QVERIFY(m_pending->add(requestOf(u"d1"_s, u"old"_s)));
        m_clock->advance(limits::PairingLifetime - 1s);
        QVERIFY(m_pending->add(requestOf(u"d2"_s, u"young"_s)));
        m_files->documents[u"devices/pending.json"_s].insert(u"broken"_s, QJsonObject());
        m_clock->advance(1s);

        PendingPairings again(*m_files, *m_clock);
        QVERIFY(again.load());

        QCOMPARE(again.newestFirst().size(), 1);
        QVERIFY(again.find(PairingId(u"young"_s)));
        m_files->failsLoading = true;
        QVERIFY(!again.load());
        QVERIFY(again.newestFirst().isEmpty());
    }

private:
    static inline const QString Address = u"198.51.100.7"_s;

    [[nodiscard]] PendingPairing requestOf(const QString &device, const QString &id) const
    {
        return {.requestId = PairingId(id),
                .deviceId = DeviceId(device),
                .publicKey = u"key-"_s + device,
                .remoteIp = Address,
                .roles = {u"operator"_s},
                .ts = m_clock->wallMs()};
    }

    [[nodiscard]] QStringList fileKeys() const
    {
        return m_files->documents.value(u"devices/pending.json"_s).keys();
    }

    std::optional<MemoryStateStore> m_files;
    std::optional<ManualClock> m_clock;
    std::optional<PendingPairings> m_pending;
};

QTEST_GUILESS_MAIN(tst_PendingPairings)
#include "tst_PendingPairings.moc"
