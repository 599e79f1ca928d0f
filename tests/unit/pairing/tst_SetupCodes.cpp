// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"

#include "gateway/pairing/SetupCodes.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_SetupCodes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_codes.emplace(m_clock);
        m_code = *m_codes->issue(SetupAccess::Node);
    }

    void aCodeIsGoodForItsDeviceUntilItIsUsed()
    {
        QVERIFY(present(Phone).has_value());
        QVERIFY(present(Phone).has_value());

        m_codes->complete(m_code.setupId, Phone, u"Phone"_s);

        QVERIFY(!present(Phone).has_value());
        QCOMPARE(
            m_codes->status(m_code.setupId).value("completion"_L1).toObject().value("deviceId"_L1),
            QJsonValue(Phone.text()));
    }

    void aCodeBelongsToTheFirstDeviceThatShowsIt()
    {
        QVERIFY(present(Phone).has_value());

        QVERIFY(!present(Stranger).has_value());
        QCOMPARE(m_codes->all().first().contactedFrom, u"192.0.2.1"_s);
    }

    void anExpiredCodeIsRefused()
    {
        m_clock.advance(SetupCodes::Lifetime);

        QVERIFY(!present(Phone).has_value());
        QVERIFY(m_codes->all().isEmpty());
    }

    void aClockSetBackMakesNoCodeLastLonger()
    {
        m_clock.setWallMs(m_clock.wallMs() - 3'600'000);
        m_clock.advance(SetupCodes::Lifetime);

        QVERIFY(!present(Phone).has_value());
    }

    // As after a night in which the computer slept.
    void aClockThatJumpsAheadEndsACode()
    {
        m_clock.setWallMs(m_clock.wallMs() + SetupCodes::Lifetime.count());

        QVERIFY(!present(Phone).has_value());
    }

    void aRevokedCodeIsRefused()
    {
        m_codes->revoke(m_code.setupId);

        QVERIFY(!present(Phone).has_value());
    }

    void anUnknownTokenIsRefused()
    {
        QVERIFY(!m_codes->present(Secret("wrong"_ba), Phone, {}).has_value());
    }

    void openCodesAreBounded()
    {
        for (std::size_t count = 1; count < SetupCodes::MaxCodes; ++count)
            QVERIFY(m_codes->issue(SetupAccess::Node).has_value());

        QVERIFY(!m_codes->issue(SetupAccess::Node).has_value());
    }

    void completionIsSaidOnce()
    {
        QSignalSpy completed(&*m_codes, &SetupCodes::completed);
        present(Phone);

        m_codes->complete(m_code.setupId, Phone, u"Phone"_s);
        m_codes->complete(m_code.setupId, Phone, u"Phone"_s);

        QCOMPARE(completed.size(), 1);
    }

    void theOutcomeIsForgottenAfterAWhile()
    {
        m_codes->complete(m_code.setupId, Phone, {});
        m_clock.advance(SetupCodes::OutcomeLifetime);
        (void)m_codes->issue(SetupAccess::Node);

        QCOMPARE(m_codes->status(m_code.setupId), QJsonObject());
    }

    void theTextHoldsAddressAndSecretAndNothingElse()
    {
        const Secret text =
            encodeSetupCode(m_code, {u"ws://192.168.1.2:1"_s, u"ws://100.64.0.1:1"_s}, {});

        const QJsonObject object =
            QJsonDocument::fromJson(
                QByteArray::fromBase64(text.reveal(), QByteArray::Base64UrlEncoding |
                                                          QByteArray::OmitTrailingEquals))
                .object();
        QCOMPARE(object.keys(),
                 QStringList({u"bootstrapToken"_s, u"expiresAtMs"_s, u"url"_s, u"urls"_s}));
        QCOMPARE(object.value("url"_L1), QJsonValue(u"ws://192.168.1.2:1"_s));
    }

    void eachAccessIsMeantForItsPrograms_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("isForNode");
        QTest::addColumn<bool>("isForPhone");
        QTest::newRow("node host") << u"node-host"_s << u"node"_s << true << false;
        QTest::newRow("phone") << u"openclaw-android"_s << u"node"_s << false << true;
        QTest::newRow("phone as operator") << u"openclaw-ios"_s << u"ui"_s << false << false;
        QTest::newRow("command line") << u"cli"_s << u"cli"_s << false << false;
    }

    void eachAccessIsMeantForItsPrograms()
    {
        QFETCH(QString, id);
        QFETCH(QString, mode);
        QFETCH(bool, isForNode);
        QFETCH(bool, isForPhone);
        const ClientDescription client{.id = id, .mode = mode};

        QCOMPARE(isMeantFor(SetupAccess::Node, client), isForNode);
        QCOMPARE(isMeantFor(SetupAccess::Limited, client), isForPhone);
        QCOMPARE(isMeantFor(SetupAccess::Full, client), isForPhone);
    }

    void onlyFullAccessIsAdministrator()
    {
        QVERIFY(operatorScopesOf(SetupAccess::Node).isEmpty());
        QVERIFY(!operatorScopesOf(SetupAccess::Limited).contains(u"operator.admin"_s));
        QVERIFY(operatorScopesOf(SetupAccess::Full).contains(u"operator.admin"_s));
    }

private:
    std::optional<SetupCode> present(const DeviceId &device)
    {
        return m_codes->present(m_code.token, device, u"192.0.2.1"_s);
    }

    inline static const DeviceId Phone{u"phone"_s};
    inline static const DeviceId Stranger{u"stranger"_s};
    ManualClock m_clock;
    std::optional<SetupCodes> m_codes;
    SetupCode m_code;
};

QTEST_GUILESS_MAIN(tst_SetupCodes)
#include "tst_SetupCodes.moc"
