// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/GatewayIdentity.h"
#include "gateway/crypto/Ed25519.h"
#include "gateway/crypto/Random.h"
#include "tests/support/MemoryStateStore.h"

#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_GatewayIdentity : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_files.emplace(); }

    void itIsMadeOnceAndKept()
    {
        const auto first = GatewayIdentity(*m_files).encode();
        QVERIFY(first);
        const auto key = ed25519::publicKeyFromText(first->value("publicKey"_L1).toString());
        QVERIFY(key);
        QCOMPARE(first->value("deviceId"_L1).toString(), ed25519::fingerprint(*key));

        GatewayIdentity second(*m_files);
        QCOMPARE(*second.encode(), *first);
        QCOMPARE(*second.encode(), *first);
        QCOMPARE(m_files->saveCount, 1);
    }

    void theSeedStaysHere()
    {
        const auto told = GatewayIdentity(*m_files).encode();

        QCOMPARE(told->keys(), (QStringList{u"deviceId"_s, u"publicKey"_s}));
    }

    void aKeyThatCannotBeKeptIsNotTold()
    {
        m_files->failsSaving = true;
        GatewayIdentity identity(*m_files);
        QVERIFY(!identity.encode());

        m_files->failsSaving = false;
        const auto told = identity.encode();
        QVERIFY(told);
        QCOMPARE(*GatewayIdentity(*m_files).encode(), *told);
    }

    void aSeedThatIsNoneIsReplaced_data()
    {
        QTest::addColumn<QJsonObject>("document");
        QTest::newRow("empty") << QJsonObject();
        QTest::newRow("short") << QJsonObject{{u"seed"_s, u"AAAA"_s}};
        QTest::newRow("of another kind") << QJsonObject{{u"seed"_s, 5}};
    }
    void aSeedThatIsNoneIsReplaced()
    {
        QFETCH(QJsonObject, document);
        m_files->documents[u"identity/tray-gateway.json"_s] = document;

        QVERIFY(GatewayIdentity(*m_files).encode());

        QCOMPARE(m_files->saveCount, 1);
    }

    // The store has put the damaged one aside.
    void aDamagedFileMakesANewKey()
    {
        m_files->failsLoading = true;

        QVERIFY(GatewayIdentity(*m_files).encode());
        QCOMPARE(m_files->saveCount, 1);
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        m_files->failsLoading = true;
        m_files->loadFault = Error::Kind::AccessDenied;

        QCOMPARE(GatewayIdentity(*m_files).encode().error().kind, Error::Kind::AccessDenied);
        QCOMPARE(m_files->saveCount, 0);
    }

private:
    std::optional<MemoryStateStore> m_files;
};

QTEST_APPLESS_MAIN(tst_GatewayIdentity)
#include "tst_GatewayIdentity.moc"
