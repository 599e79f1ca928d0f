// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/pairing/DeviceTokens.h"
#include "tests/unit/pairing/PairingFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using namespace std::chrono_literals;

class tst_PairingRules : public PairingFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_service.reset(); }

    void aDeviceHasToAskOnceAndIsThenLetIn()
    {
        const RpcError refused = m_service->admit(remoteAsk()).error();
        QCOMPARE(refused.code, ErrorCode::NotPaired);
        QCOMPARE(refused.details.value("reason"_L1), u"not-paired"_s);

        QVERIFY(m_service->approve(onlyRequest().requestId, admin()));
        const auto device = m_service->admit(remoteAsk());

        QVERIFY(device);
        QCOMPARE(device->approvedVia, u"owner"_s);
        QCOMPARE(device->lastSeenReason, u"connect"_s);
        QCOMPARE(m_events, (QStringList{u"requested"_s, u"approved"_s}));
    }

    void aKnownDeviceReconnectsWithoutAWrite()
    {
        pair(remoteAsk());
        const int saves = m_files->saveCount;

        for (int i = 0; i < 5; ++i)
            QVERIFY(m_service->admit(remoteAsk()));

        QCOMPARE(m_files->saveCount, saves);
    }

    void everyReasonHasItsRefusal_data()
    {
        QTest::addColumn<PairingAsk>("ask");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("message");
        PairingAsk otherKey = remoteAsk();
        otherKey.publicKey = u"another"_s;
        PairingAsk otherPlatform = remoteAsk();
        otherPlatform.client.platform = u"windows"_s;
        PairingAsk otherFamily = remoteAsk();
        otherFamily.client.deviceFamily = u"Mac"_s;
        QTest::newRow("key") << otherKey << u"not-paired"_s
                             << u"pairing required: device is not approved yet"_s;
        QTest::newRow("role")
            << nodeAsk(remoteAsk()) << u"role-upgrade"_s
            << u"pairing required: device is asking for a higher role than currently approved"_s;
        QTest::newRow("scopes")
            << remoteAsk(ReadWrite) << u"scope-upgrade"_s
            << u"pairing required: device is asking for more scopes than currently approved"_s;
        const QString changed =
            u"pairing required: device identity changed and must be re-approved"_s;
        QTest::newRow("platform") << otherPlatform << u"metadata-upgrade"_s << changed;
        QTest::newRow("family") << otherFamily << u"metadata-upgrade"_s << changed;
    }

    void everyReasonHasItsRefusal()
    {
        QFETCH(const PairingAsk, ask);
        QFETCH(const QString, reason);
        QFETCH(const QString, message);
        pair(remoteAsk());

        const RpcError refused = m_service->admit(ask).error();

        QCOMPARE(refused.code, ErrorCode::NotPaired);
        QCOMPARE(refused.message, message);
        QCOMPARE(refused.details.value("code"_L1), u"PAIRING_REQUIRED"_s);
        QCOMPARE(refused.details.value("reason"_L1), reason);
        QCOMPARE(refused.details.value("requestId"_L1), onlyRequest().requestId.text());
        QCOMPARE(refused.details.contains("approvedRoles"_L1), reason != u"not-paired"_s);
        QCOMPARE(refused.details.contains("requestedScopes"_L1), !ask.scopes.isEmpty());
        QCOMPARE(refused.details.contains("pauseReconnect"_L1), ask.role == Role::Node);
        QVERIFY(!refused.details.contains("recommendedNextStep"_L1));
        QVERIFY(onlyRequest().isRepair);
    }

    void theControlUiIsToldToWait()
    {
        PairingAsk ask = remoteAsk();
        ask.client.id = u"openclaw-control-ui"_s;

        const QJsonObject details = m_service->admit(ask).error().details;

        QCOMPARE(details.value("recommendedNextStep"_L1), u"wait_then_retry"_s);
        QCOMPARE(details.value("pauseReconnect"_L1), false);
    }

    void someChangesOfPlatformAreTolerated_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("app updates its system")
            << u"openclaw-ios"_s << u"iOS 18.4.0"_s << u"iOS 19.0"_s << true;
        QTest::newRow("app with a suffix") << u"openclaw-android"_s << u"android 15 (sdk 35)"_s
                                           << u"android 16 (sdk 36)"_s << true;
        QTest::newRow("app on another system")
            << u"openclaw-ios"_s << u"iOS 18.4.0"_s << u"macOS 15.1"_s << false;
        QTest::newRow("command line updates")
            << u"cli"_s << u"linux 6.1"_s << u"linux 6.2"_s << false;
        QTest::newRow("node host darwin") << u"node-host"_s << u"darwin"_s << u"macos"_s << true;
        QTest::newRow("node host windows") << u"node-host"_s << u"windows"_s << u"win32"_s << true;
        QTest::newRow("node host moves") << u"node-host"_s << u"linux"_s << u"macos"_s << false;
        QTest::newRow("command line darwin") << u"cli"_s << u"darwin"_s << u"macos"_s << false;
        QTest::newRow("case") << u"cli"_s << u"Linux"_s << u"linux"_s << true;
    }

    void someChangesOfPlatformAreTolerated()
    {
        QFETCH(const QString, client);
        QFETCH(const QString, before);
        QFETCH(const QString, now);
        QFETCH(const bool, isLetIn);
        PairingAsk ask = remoteAsk();
        ask.client.id = client;
        ask.client.platform = before;
        pair(ask);

        ask.client.platform = now;

        QCOMPARE(m_service->admit(ask).has_value(), isLetIn);
    }

    void whatWasNotPinnedIsFilledIn()
    {
        PairingAsk old = remoteAsk();
        old.client.deviceFamily.reset();
        pair(old);

        QCOMPARE(m_service->admit(remoteAsk())->deviceFamily, u"Linux"_s);
        QVERIFY(!m_service->admit(old));
    }

    void aRevokedRoleHasToAskAgain()
    {
        pair(remoteAsk());
        DeviceTokens tokens(*m_store, *m_clock);
        QVERIFY(tokens.revoke(DeviceId(u"d1"_s), Role::Operator));

        QCOMPARE(m_service->admit(remoteAsk()).error().details.value("reason"_L1),
                 u"role-upgrade"_s);
    }

    void aLocalDeviceIsLetInSilently()
    {
        const auto device = m_service->admit(localAsk());

        QCOMPARE(device->approvedVia, u"silent"_s);
        QVERIFY(device->hasRole(Role::Operator));
        QCOMPARE(m_events, QStringList{u"approved"_s});
    }

    void silentApprovalHasItsConditions_data()
    {
        QTest::addColumn<PairingAsk>("ask");
        QTest::addColumn<bool>("isLetIn");
        PairingAsk byDeviceToken = localAsk(ReadWrite);
        byDeviceToken.auth = AuthMethod::DeviceToken;
        PairingAsk nodeByDeviceToken = nodeAsk(localAsk());
        nodeByDeviceToken.auth = AuthMethod::DeviceToken;
        PairingAsk page = localAsk(ReadWrite);
        page.browserOrigin = u"https://example.org"_s;
        PairingAsk ownPage = page;
        ownPage.client.id = u"openclaw-control-ui"_s;
        PairingAsk moved = localAsk();
        moved.client.platform = u"windows"_s;
        PairingAsk movedNode = nodeAsk(moved);
        PairingAsk app = moved;
        app.client.id = u"openclaw-macos"_s;
        PairingAsk otherKey = localAsk();
        otherKey.publicKey = u"another"_s;
        QTest::newRow("more scopes by secret") << localAsk(ReadWrite) << true;
        QTest::newRow("more scopes by device token") << byDeviceToken << false;
        QTest::newRow("role") << nodeAsk(localAsk()) << true;
        QTest::newRow("role by device token") << nodeByDeviceToken << true;
        QTest::newRow("foreign page") << page << false;
        QTest::newRow("own page") << ownPage << true;
        QTest::newRow("other platform") << moved << false;
        QTest::newRow("other platform behind a role") << movedNode << false;
        QTest::newRow("native app") << app << true;
        QTest::newRow("other key") << otherKey << false;
        QTest::newRow("remote") << remoteAsk(ReadWrite) << false;
    }

    void silentApprovalHasItsConditions()
    {
        QFETCH(const PairingAsk, ask);
        QFETCH(const bool, isLetIn);
        pair(remoteAsk());

        QCOMPARE(m_service->admit(ask).has_value(), isLetIn);
    }

    void anEarlierRemoteAttemptBlocksSilentApproval()
    {
        (void)m_service->admit(remoteAsk());
        QVERIFY(!m_service->admit(localAsk()));
        QVERIFY(!m_service->admit(localAsk(ReadWrite)));

        m_clock->advance(limits::PairingLifetime);
        QVERIFY(m_service->admit(localAsk()));
    }

    void silentApprovalDoesNotTakeAnEarlierAskAlong()
    {
        pair(remoteAsk());
        PairingAsk wider = localAsk(AdminOnly);
        wider.auth = AuthMethod::DeviceToken;
        QVERIFY(!m_service->admit(wider));

        const auto device = m_service->admit(nodeAsk(localAsk()));

        QVERIFY(device);
        QCOMPARE(device->scopes, ReadOnly);
    }

    void afterALossOfTheRecordsNobodyIsLetInSilently()
    {
        m_files->failsLoading = true;
        QVERIFY(!m_store->load());
        PairingAsk newNode = nodeAsk(remoteAsk(ReadOnly, u"d2"_s));
        newNode.isFromTrustedNetwork = true;

        QVERIFY(!m_service->admit(newNode));
        QVERIFY(!m_service->admit(localAsk()));
        const auto requests = m_service->pending(admin());
        QCOMPARE(requests.size(), 2);
        QVERIFY(!requests.at(0).isSilent && !requests.at(1).isSilent);

        for (const PendingPairing &request : requests)
            QVERIFY(m_service->approve(request.requestId, admin()));
        QVERIFY(m_service->admit(newNode));
        QVERIFY(m_service->admit(localAsk()));
    }
};

QTEST_APPLESS_MAIN(tst_PairingRules)
#include "tst_PairingRules.moc"
