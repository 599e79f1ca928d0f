// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/VoiceWake.h"

#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

class tst_VoiceWake : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_store.emplace();
        m_wake = std::make_unique<VoiceWake>(*m_store, m_clock);
    }

    void beginsWithTheDefaults()
    {
        QVERIFY(m_wake->load());
        QCOMPARE(m_wake->triggers(), defaults());
        QCOMPARE(m_store->saveCount, 0);
    }

    void wordsAreKeptOverARestart()
    {
        QSignalSpy changed(m_wake.get(), &VoiceWake::changed);
        QVERIFY(m_wake->setTriggers({u" hey there "_s, u""_s, u"computer"_s}));
        QCOMPARE(changed.size(), 1);

        VoiceWake again(*m_store, m_clock);
        QVERIFY(again.load());

        QCOMPARE(again.triggers(), (QStringList{u"hey there"_s, u"computer"_s}));
        QCOMPARE(again.encode().value("triggers"_L1).toArray().size(), 2);
        const QJsonObject routing = again.encodeRouting().value("config"_L1).toObject();
        QCOMPARE(routing.value("updatedAtMs"_L1).toInteger(), m_clock.wallMs());
    }

    void theFileIsTheOfficialOne()
    {
        QVERIFY(m_wake->setTriggers({u"a"_s}));
        const QJsonObject document = m_store->documents.value(u"settings/voicewake.json"_s);
        QCOMPARE(document, (QJsonObject{{u"triggers"_s, QJsonArray{u"a"_s}},
                                        {u"updatedAtMs"_s, m_clock.wallMs()}}));
    }

    void noWordLeftMeansTheDefaults()
    {
        QVERIFY(m_wake->setTriggers({u"  "_s}));
        QCOMPARE(m_wake->triggers(), defaults());
    }

    void wordsAreBounded()
    {
        QVERIFY(m_wake->setTriggers(QStringList(40, QString(100, u'x'))));
        QCOMPARE(m_wake->triggers().size(), 32);
        QCOMPARE(m_wake->triggers().first().size(), 64);
    }

    void whatCannotBeSavedIsNotInForce()
    {
        m_store->failsSaving = true;
        QSignalSpy changed(m_wake.get(), &VoiceWake::changed);

        QVERIFY(!m_wake->setTriggers({u"a"_s}));

        QCOMPARE(m_wake->triggers(), defaults());
        QCOMPARE(changed.size(), 0);
    }

    void aFileThatCannotBeReadIsReported()
    {
        m_store->failsLoading = true;
        QVERIFY(!m_wake->load());
    }

private:
    static QStringList defaults() { return {u"openclaw"_s, u"claude"_s, u"computer"_s}; }

    ManualClock m_clock;
    std::optional<MemoryStateStore> m_store;
    std::unique_ptr<VoiceWake> m_wake;
};

QTEST_APPLESS_MAIN(tst_VoiceWake)
#include "tst_VoiceWake.moc"
