// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceTokens.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

const QStringList ReadOnly{u"operator.read"_s};
const QStringList ReadWrite{u"operator.read"_s, u"operator.write"_s};
const DeviceId Phone{u"phone"_s};

} // namespace

class tst_DeviceTokens : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files.emplace();
        m_clock.emplace();
        m_store.emplace(*m_files, *m_clock);
        m_tokens.emplace(*m_store, *m_clock);
        QVERIFY(m_store->put({.id = Phone, .publicKey = u"key"_s, .scopes = ReadWrite}));
    }

    void aTokenIs32RandomBytesInBase64Url()
    {
        static const QRegularExpression format(u"^[A-Za-z0-9_-]{43}$"_s);
        const auto first = m_tokens->ensure(Phone, Role::Operator, ReadOnly);
        const auto second = m_tokens->rotate(Phone, Role::Operator, {});

        QVERIFY(format.match(QString::fromUtf8(first->token.reveal())).hasMatch());
        QVERIFY(!(first->token == second->token));
    }

    void theRightTokenIsAcceptedAndMarkedWithoutAWrite()
    {
        const auto token = m_tokens->ensure(Phone, Role::Operator, ReadOnly);
        const int saves = m_files->saveCount;

        QVERIFY(m_tokens->check(Phone, Role::Operator, ReadOnly, token->token));

        QCOMPARE(m_files->saveCount, saves);
        QCOMPARE(m_store->find(Phone)->tokens.at(Role::Operator).lastUsedAtMs, m_clock->wallMs());
    }

    void aTokenIsFoundWithoutItsDeviceUntilItIsRevoked()
    {
        const auto token = m_tokens->ensure(Phone, Role::Operator, ReadOnly);

        QVERIFY(m_tokens->isAnyones(token->token, Role::Operator));
        QVERIFY(!m_tokens->isAnyones(token->token, Role::Node));
        QVERIFY(!m_tokens->isAnyones(Secret(), Role::Operator));
        QVERIFY(m_tokens->revoke(Phone, Role::Operator));
        QVERIFY(!m_tokens->isAnyones(token->token, Role::Operator));
    }

    void anotherTokenIsRefused_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("isNode");
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isScopeMismatch");
        const QString good = u"00112233445566778899aabbccddeeff"_s;
        QTest::newRow("wrong text") << u"phone"_s << false << ReadOnly << u"0011"_s << false;
        QTest::newRow("empty") << u"phone"_s << false << ReadOnly << QString() << false;
        QTest::newRow("other role") << u"phone"_s << true << QStringList() << good << false;
        QTest::newRow("unknown device") << u"tv"_s << false << ReadOnly << good << false;
        QTest::newRow("wider scopes") << u"phone"_s << false << ReadWrite << good << true;
    }

    void anotherTokenIsRefused()
    {
        QFETCH(const QString, device);
        QFETCH(const bool, isNode);
        QFETCH(const QStringList, scopes);
        QFETCH(const QString, text);
        QFETCH(const bool, isScopeMismatch);
        giveOldToken();

        const auto checked = m_tokens->check(DeviceId(device), isNode ? Role::Node : Role::Operator,
                                             scopes, Secret(text));

        QVERIFY(!checked);
        QCOMPARE(checked.error() == DeviceTokens::Refusal::ScopeMismatch, isScopeMismatch);
    }

    void aTokenOfProtocolThreeStaysValid()
    {
        giveOldToken();
        const Secret old(u"00112233445566778899aabbccddeeff"_s);

        QVERIFY(m_tokens->check(Phone, Role::Operator, ReadOnly, old));
        QVERIFY(m_tokens->ensure(Phone, Role::Operator, ReadOnly)->token == old);
    }

    void aWiderConnectGetsANewTokenWithWhatTheOldOneHad()
    {
        const auto first = m_tokens->ensure(Phone, Role::Operator, ReadOnly);
        const auto second = m_tokens->ensure(Phone, Role::Operator, {u"operator.write"_s});

        QVERIFY(!(first->token == second->token));
        QCOMPARE(second->scopes, ReadWrite);
        QCOMPARE(second->rotatedAtMs, m_clock->wallMs());
        QVERIFY(!m_tokens->check(Phone, Role::Operator, ReadOnly, first->token));
        QVERIFY(m_tokens->check(Phone, Role::Operator, ReadWrite, second->token));
    }

    void noTokenGoesBeyondWhatWasApproved()
    {
        QCOMPARE(m_tokens->ensure(Phone, Role::Operator, {u"operator.admin"_s}).error().kind,
                 Error::Kind::AccessDenied);
        QVERIFY(m_tokens->ensure(Phone, Role::Operator, ReadWrite));
        QCOMPARE(
            m_tokens->rotate(Phone, Role::Operator, QStringList{u"operator.admin"_s}).error().kind,
            Error::Kind::AccessDenied);
        QCOMPARE(m_tokens->rotate(Phone, Role::Operator, ReadOnly)->scopes, ReadOnly);
    }

    void rotatingEndsTheOldToken()
    {
        const auto before = m_tokens->ensure(Phone, Role::Operator, ReadWrite);
        const auto after = m_tokens->rotate(Phone, Role::Operator, {});

        QCOMPARE(after->scopes, ReadWrite);
        QCOMPARE(after->createdAtMs, before->createdAtMs);
        QVERIFY(!m_tokens->check(Phone, Role::Operator, {}, before->token));
        QVERIFY(m_tokens->check(Phone, Role::Operator, {}, after->token));
    }

    void revokingEndsTheTokenAndTheRole()
    {
        const auto token = m_tokens->ensure(Phone, Role::Operator, ReadOnly);
        QVERIFY(m_store->find(Phone)->hasRole(Role::Operator));

        QCOMPARE(*m_tokens->revoke(Phone, Role::Operator), m_clock->wallMs());

        QVERIFY(!m_store->find(Phone)->hasRole(Role::Operator));
        QVERIFY(!m_tokens->check(Phone, Role::Operator, {}, token->token));
    }

    void whatIsNotThereIsNotFound()
    {
        const DeviceId tv(u"tv"_s);
        QCOMPARE(m_tokens->ensure(tv, Role::Operator, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_tokens->rotate(tv, Role::Operator, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_tokens->rotate(Phone, Role::Node, {}).error().kind, Error::Kind::NotFound);
        QCOMPARE(m_tokens->revoke(Phone, Role::Node).error().kind, Error::Kind::NotFound);
    }

    void noTokenIsGivenThatCannotBeSaved()
    {
        const auto token = m_tokens->ensure(Phone, Role::Operator, ReadOnly);
        m_files->failsSaving = true;

        QCOMPARE(m_tokens->ensure(Phone, Role::Operator, ReadWrite).error().kind, Error::Kind::Io);
        QCOMPARE(m_tokens->rotate(Phone, Role::Operator, {}).error().kind, Error::Kind::Io);
        QCOMPARE(m_tokens->revoke(Phone, Role::Operator).error().kind, Error::Kind::Io);

        QVERIFY(m_tokens->check(Phone, Role::Operator, ReadOnly, token->token));
    }

private:
    void giveOldToken()
    {
        PairedDevice device = *m_store->find(Phone);
        device.tokens.emplace(Role::Operator,
                              DeviceToken{.token = Secret(u"00112233445566778899aabbccddeeff"_s),
                                          .scopes = ReadOnly});
        QVERIFY(m_store->put(device));
    }

    std::optional<MemoryStateStore> m_files;
    std::optional<ManualClock> m_clock;
    std::optional<DeviceStore> m_store;
    std::optional<DeviceTokens> m_tokens;
};

QTEST_APPLESS_MAIN(tst_DeviceTokens)
#include "tst_DeviceTokens.moc"
