// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/pairing/DeviceTokens.h"
#include "tests/unit/pairing/PairingFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;
using namespace std::chrono_literals;

class tst_PairingService : public PairingFixture
{
    Q_OBJECT

private slots:
    void init() { reset(); }
    void cleanup() { m_service.reset(); }

    // Pending requests.

    void aRepeatKeepsItsRequestAndSaysNothing()
    {
        (void)m_service->admit(remoteAsk(ReadWrite));
        const PairingId id = onlyRequest().requestId;
        m_clock->advance(200s);

        const RpcError again = m_service->admit(remoteAsk(ReadOnly)).error();

        QCOMPARE(again.details.value("requestId"_L1), id.text());
        QCOMPARE(m_events, QStringList{u"requested"_s});
        m_clock->advance(200s);
        QCOMPARE(onlyRequest().requestId, id);
    }

    void aWiderRepeatReplacesTheRequestAndMerges()
    {
        (void)m_service->admit(remoteAsk({u"operator.approvals"_s}));
        const PairingId id = onlyRequest().requestId;
        (void)m_service->admit(remoteAsk(ReadOnly));
        (void)m_service->admit(nodeAsk(remoteAsk()));

        const PendingPairing request = onlyRequest();
        QVERIFY(request.requestId != id);
        QCOMPARE(request.roles, (QStringList{u"operator"_s, u"node"_s}));
        QCOMPARE(request.scopes, (QStringList{u"operator.approvals"_s, u"operator.read"_s}));
        QCOMPARE(m_events, (QStringList{u"requested"_s, u"rejected"_s, u"requested"_s,
                                        u"rejected"_s, u"requested"_s}));
    }

    void anotherKeyDoesNotInheritTheRequest()
    {
        (void)m_service->admit(remoteAsk(AdminOnly));
        PairingAsk other = remoteAsk(ReadOnly);
        other.publicKey = u"another"_s;
        (void)m_service->admit(other);

        QCOMPARE(onlyRequest().scopes, ReadOnly);
    }

    void aRequestEndsQuietlyAfterItsLifetime()
    {
        (void)m_service->admit(remoteAsk());
        const PairingId id = onlyRequest().requestId;
        m_clock->advance(limits::PairingLifetime - 1ms);
        QCOMPARE(m_service->pending(admin()).size(), 1);
        m_clock->advance(1ms);

        QCOMPARE(m_service->pending(admin()).size(), 0);
        QCOMPARE(m_service->approve(id, admin()).error().message, u"unknown requestId"_s);
        QCOMPARE(m_events, QStringList{u"requested"_s});
    }

    void requestsSurviveARestartUnlessExpired()
    {
        (void)m_service->admit(remoteAsk());
        start();
        QCOMPARE(m_service->pending(admin()).size(), 1);
        m_clock->advance(limits::PairingLifetime);
        start();
        QCOMPARE(m_service->pending(admin()).size(), 0);
    }

    void requestsAreBoundedPerAddressAndInAll()
    {
        for (int i = 0; i < limits::PendingPairingsPerAddress; ++i)
            (void)m_service->admit(remoteAsk(ReadOnly, u"x%1"_s.arg(i)));
        const RpcError full = m_service->admit(remoteAsk(ReadOnly, u"y"_s)).error();
        QCOMPARE(full.code, ErrorCode::Unavailable);
        QVERIFY(full.retryable);
        // A wider request of a device that is already in the list takes no further place.
        QCOMPARE(m_service->admit(remoteAsk(ReadWrite, u"x0"_s)).error().code,
                 ErrorCode::NotPaired);

        for (int i = limits::PendingPairingsPerAddress; i < limits::PendingPairings; ++i)
            QCOMPARE(askFrom(i).code, ErrorCode::NotPaired);
        QCOMPARE(askFrom(limits::PendingPairings).code, ErrorCode::Unavailable);
        QCOMPARE(m_service->pending(admin()).size(), limits::PendingPairings);
    }

    void pairedDevicesAreBounded()
    {
        QJsonObject records;
        for (int i = 0; i < limits::PairedDevices - 1; ++i) {
            const PairedDevice device{.id = DeviceId(u"x%1"_s.arg(i)), .publicKey = u"k"_s};
            records.insert(device.id.text(), device.toState());
        }
        m_files->documents.insert(u"devices/paired.json"_s, records);
        QVERIFY(m_store->load());
        QVERIFY(m_service->admit(localAsk()));

        PairingAsk another = localAsk();
        another.deviceId = DeviceId(u"d2"_s);
        QCOMPARE(m_service->admit(another).error().code, ErrorCode::Unavailable);
        QVERIFY(m_service->admit(localAsk()));
    }

    void nothingIsPromisedThatCouldNotBeSaved()
    {
        m_files->failsSaving = true;
        QCOMPARE(m_service->admit(remoteAsk()).error().message,
                 u"pairing state could not be saved"_s);
        QCOMPARE(m_service->admit(localAsk()).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_service->pending(admin()).size(), 0);
        QCOMPARE(m_store->count(), 0u);
        QVERIFY(m_events.isEmpty());

        m_files->failsSaving = false;
        (void)m_service->admit(remoteAsk());
        m_files->failsSaving = true;
        const PairingId id = onlyRequest().requestId;
        QCOMPARE(m_service->approve(id, admin()).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_service->reject(id, admin()).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_store->count(), 0u);
        QCOMPARE(onlyRequest().requestId, id);
        QCOMPARE(m_events, QStringList{u"requested"_s});
    }

    // Decisions.

    void approvingMergesIntoTheRecord()
    {
        pair(remoteAsk());
        const Secret before = m_store->find(DeviceId(u"d1"_s))->tokens.at(Role::Operator).token;
        (void)m_service->admit(remoteAsk({u"operator.approvals"_s}));

        const auto device = m_service->approve(onlyRequest().requestId, admin());

        QCOMPARE(device->scopes, (QStringList{u"operator.approvals"_s, u"operator.read"_s}));
        QCOMPARE(device->tokens.at(Role::Operator).scopes, device->scopes);
        QVERIFY(!(device->tokens.at(Role::Operator).token == before));
        QCOMPARE(m_service->pending(admin()).size(), 0);
    }

    void anotherKeyReplacesTheRecordOnlyOnApproval()
    {
        pair(remoteAsk(AdminOnly));
        PairingAsk other = remoteAsk(ReadOnly);
        other.publicKey = u"another"_s;
        (void)m_service->admit(other);
        QVERIFY(m_service->admit(remoteAsk(AdminOnly)));

        const auto device = m_service->approve(onlyRequest().requestId, admin());

        QCOMPARE(device->publicKey, u"another"_s);
        QCOMPARE(device->scopes, ReadOnly);
        QVERIFY(m_events.contains(u"removed d1"_s));
        QVERIFY(!m_service->admit(remoteAsk(AdminOnly)));
    }

    void approvalIsRefusedToWhoMayNot_data()
    {
        QTest::addColumn<PairingAsk>("ask");
        QTest::addColumn<Peer>("caller");
        QTest::addColumn<QString>("message");
        const QString denied = u"device pairing approval denied"_s;
        const QStringList pairing{u"operator.pairing"_s};
        const QStringList pairingRead = pairing + ReadOnly;
        QTest::newRow("admin") << remoteAsk(AdminOnly) << admin() << QString();
        QTest::newRow("admin, node") << nodeAsk(remoteAsk()) << admin() << QString();
        QTest::newRow("node") << nodeAsk(remoteAsk()) << operatorWith(pairingRead) << denied;
        QTest::newRow("own scopes") << remoteAsk() << operatorWith(pairingRead) << QString();
        QTest::newRow("scopes beyond") << remoteAsk(ReadWrite) << operatorWith(pairingRead)
                                       << u"missing scope: operator.write"_s;
        QTest::newRow("self") << remoteAsk() << selfScoped(u"d1"_s, pairingRead) << QString();
        QTest::newRow("foreign") << remoteAsk() << selfScoped(u"d2"_s, pairingRead) << denied;
    }

    void approvalIsRefusedToWhoMayNot()
    {
        QFETCH(const PairingAsk, ask);
        QFETCH(const Peer, caller);
        QFETCH(const QString, message);
        (void)m_service->admit(ask);

        const auto device = m_service->approve(onlyRequest().requestId, caller);

        QCOMPARE(device ? QString() : device.error().message, message);
        QCOMPARE(m_store->count(), device ? 1u : 0u);
        QCOMPARE(m_events.contains(u"approved"_s), device.has_value());
    }

    void aRevokedRoleIsNotGivenBackByWhoHasLess()
    {
        pair(remoteAsk(AdminOnly));
        DeviceTokens tokens(*m_store, *m_clock);
        QVERIFY(tokens.revoke(DeviceId(u"d1"_s), Role::Operator));
        (void)m_service->admit(remoteAsk());
        const PairingId id = onlyRequest().requestId;

        QCOMPARE(m_service->approve(id, operatorWith({u"operator.pairing"_s, u"operator.read"_s}))
                     .error()
                     .code,
                 ErrorCode::InvalidRequest);
        QVERIFY(m_service->approve(id, admin()));
    }

    void unknownIdsAreRefused_data()
    {
        QTest::addColumn<Peer>("caller");
        QTest::addColumn<QStringList>("messages");
        const QStringList pairing{u"operator.pairing"_s};
        QTest::newRow("admin") << admin()
                               << QStringList{u"unknown requestId"_s, u"unknown requestId"_s,
                                              u"unknown deviceId"_s, u"unknown deviceId"_s};
        QTest::newRow("pairing") << operatorWith(pairing)
                                 << QStringList{u"device pairing approval denied"_s,
                                                u"unknown requestId"_s, u"unknown deviceId"_s,
                                                u"unknown deviceId"_s};
        QTest::newRow("self-scoped")
            << selfScoped(u"d9"_s, pairing)
            << QStringList{u"device pairing approval denied"_s,
                           u"device pairing rejection denied"_s, u"device pairing removal denied"_s,
                           u"device pairing rename denied"_s};
    }

    void unknownIdsAreRefused()
    {
        QFETCH(const Peer, caller);
        QFETCH(const QStringList, messages);
        const PairingId id(u"nope"_s);
        const DeviceId device(u"nope"_s);

        QCOMPARE(m_service->approve(id, caller).error().message, messages.at(0));
        QCOMPARE(m_service->reject(id, caller).error().message, messages.at(1));
        QCOMPARE(m_service->remove(device, caller).error().message, messages.at(2));
        QCOMPARE(m_service->rename(device, u"x"_s, caller).error().message, messages.at(3));
    }

    void aSelfScopedCallerSeesAndManagesOnlyHimself()
    {
        pair(remoteAsk(ReadOnly, u"d1"_s));
        pair(remoteAsk(ReadOnly, u"d2"_s));
        (void)m_service->admit(remoteAsk(ReadWrite, u"d1"_s));
        const PairingId id = onlyRequest().requestId;
        const Peer second = selfScoped(u"d2"_s, {u"operator.pairing"_s});

        QCOMPARE(m_service->pending(second).size(), 0);
        QCOMPARE(m_service->paired(second).size(), 1);
        QVERIFY(!m_service->reject(id, second));
        QVERIFY(!m_service->remove(DeviceId(u"d1"_s), second));
        QVERIFY(!m_service->rename(DeviceId(u"d1"_s), u"x"_s, second));
        QCOMPARE(m_service->paired(admin()).size(), 2);

        const Peer first = selfScoped(u"d1"_s, {u"operator.pairing"_s});
        QCOMPARE(m_service->pending(first).size(), 1);
        QVERIFY(m_service->rename(DeviceId(u"d1"_s), u"Mine"_s, first));
        QVERIFY(m_service->reject(id, first));
        QVERIFY(m_service->remove(DeviceId(u"d1"_s), first));
    }

    void aVerifiedNodeIsApproved()
    {
        const PendingPairing seen = askToBeVerified();

        m_service->approveVerified(seen);

        QCOMPARE(m_events, (QStringList{u"requested"_s, u"approved"_s}));
        QCOMPARE(m_service->admit(nodeAsk(remoteAsk()))->approvedVia, u"ssh-verified"_s);
        QCOMPARE(m_service->pending(admin()).size(), 0);
    }

    // What was found out is about one key and one wish.
    void whatChangedMeanwhileIsNotApproved_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("rejected") << Change(
            [](PairingService &service, const PendingPairing &seen) {
                QVERIFY(service.reject(seen.requestId, admin()));
            });
        QTest::newRow("it asks with another key")
            << Change([](PairingService &service, const PendingPairing &) {
                   PairingAsk ask = nodeAsk(remoteAsk());
                   ask.publicKey = u"another"_s;
                   QVERIFY(!service.admit(ask));
               });
        QTest::newRow("it asks to be an operator, too")
            << Change([](PairingService &service, const PendingPairing &) {
                   QVERIFY(!service.admit(remoteAsk(AdminOnly)));
               });
    }
    void whatChangedMeanwhileIsNotApproved()
    {
        QFETCH(Change, change);
        const PendingPairing seen = askToBeVerified();
        change(*m_service, seen);

        m_service->approveVerified(seen);

        QVERIFY(!m_events.contains(u"approved"_s));
        QVERIFY(!m_service->admit(nodeAsk(remoteAsk())));
    }

    void rejectingSettlesOnce()
    {
        (void)m_service->admit(remoteAsk());
        const PairingId id = onlyRequest().requestId;

        QCOMPARE(*m_service->reject(id, admin()), DeviceId(u"d1"_s));
        QVERIFY(!m_service->reject(id, admin()));
        QVERIFY(!m_service->approve(id, admin()));
        QCOMPARE(m_events, (QStringList{u"requested"_s, u"rejected"_s}));
    }

    void aRemovedDeviceHasToAskAgain()
    {
        pair(remoteAsk());
        QVERIFY(m_service->remove(DeviceId(u"d1"_s), admin()));

        QCOMPARE(m_events.last(), u"removed d1"_s);
        QVERIFY(!m_service->admit(remoteAsk()));
    }

    void theLabelOutlivesAReconnect()
    {
        pair(remoteAsk());
        QVERIFY(m_service->rename(DeviceId(u"d1"_s), u"Desk"_s, admin()));

        QCOMPARE(m_events.last(), u"changed"_s);
        QCOMPARE(m_service->admit(remoteAsk())->name(), u"Desk"_s);
    }

    void tokensAreManagedByWhoMay()
    {
        const DeviceId own(u"d1"_s);
        const DeviceId other(u"d2"_s);
        const Peer self = selfScoped(u"d1"_s, ReadOnly);

        QVERIFY(mayManageToken(admin(), other, Role::Node, AdminOnly));
        QVERIFY(mayManageToken(operatorWith(ReadOnly), other, Role::Operator));
        QVERIFY(!mayManageToken(operatorWith(ReadOnly), other, Role::Node));
        QVERIFY(!mayManageToken(operatorWith(ReadOnly), other, Role::Operator, ReadWrite));
        QVERIFY(mayManageToken(self, own, Role::Operator));
        QVERIFY(!mayManageToken(self, other, Role::Operator));
    }

private:
    using Change = std::function<void(PairingService &, const PendingPairing &)>;

    PendingPairing askToBeVerified()
    {
        PairingAsk ask = nodeAsk(remoteAsk());
        ask.mayBeVerified = true;
        PendingPairing seen;
        m_service->setVerifier([&seen](const PendingPairing &request) {
            seen = request;
            return true;
        });
        (void)m_service->admit(ask);
        m_service->setVerifier({});
        return seen;
    }
};

QTEST_APPLESS_MAIN(tst_PairingService)
#include "tst_PairingService.moc"
