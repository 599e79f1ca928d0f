// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/SurfaceApprovals.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

const QStringList Pairing{u"operator.pairing"_s};

NodeSurface surface(const QStringList &commands)
{
    return {.caps = {u"system"_s}, .commands = commands};
}

Peer node(bool isLocal = false)
{
    return {.role = Role::Node,
            .device = DeviceId(u"n1"_s),
            .client = {.id = u"node-host"_s,
                       .mode = u"node"_s,
                       .version = u"2026.9.6"_s,
                       .platform = u"linux"_s,
                       .displayName = u"Lab"_s,
                       .deviceFamily = u"Linux"_s},
            .remoteIp = isLocal ? QString() : u"192.0.2.9"_s,
            .isLocal = isLocal};
}

Peer operatorWith(const QStringList &scopes, AuthMethod auth = AuthMethod::Token)
{
    return {.scopes = scopes, .device = DeviceId(u"desk"_s), .auth = auth};
}

Peer admin()
{
    return operatorWith({u"operator.admin"_s});
}

} // namespace

class tst_SurfaceApprovals : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_approvals.reset();
        m_files.emplace();
        m_clock.emplace();
        m_store.emplace(*m_files, *m_clock);
        m_approvals.emplace(*m_store, *m_clock);
        m_events.clear();
        listen();
        QVERIFY(m_store->put(
            {.id = DeviceId(u"n1"_s),
             .publicKey = u"key"_s,
             .clientId = u"node-host"_s,
             .role = Role::Node,
             .roles = {u"node"_s},
             .tokens = {{Role::Node, {.token = Secret(u"t"_s), .role = Role::Node}}}}));
    }

    void cleanup() { m_approvals.reset(); }

    void aNewNodeMayDoNothingUntilApproved()
    {
        const auto before = declare({u"device.info"_s});
        QVERIFY(before->caps.isEmpty());
        QVERIFY(before->commands.isEmpty());
        QCOMPARE(state(), SurfaceState::PendingApproval);

        QVERIFY(m_approvals->approve(request(), admin()));

        QCOMPARE(m_events, (QStringList{u"requested"_s, u"live"_s, u"approved"_s}));
        QCOMPARE(declare({u"device.info"_s})->commands, QStringList{u"device.info"_s});
        QCOMPARE(state(), SurfaceState::Approved);
    }

    void aNodeWithoutCommandsHasToAskToo()
    {
        QVERIFY(m_approvals->reconcile(node(), {}, false));
        QCOMPARE(state(), SurfaceState::PendingApproval);
    }

    void theSameDeclarationKeepsItsRequestAndIsNotWrittenAgain()
    {
        (void)declare({u"a.b"_s, u"c.d"_s});
        const PairingId id = request();
        const int saves = m_files->saveCount;

        (void)declare({u"c.d"_s, u"a.b"_s, u"a.b"_s});

        QCOMPARE(request(), id);
        QCOMPARE(m_files->saveCount, saves);
        QCOMPARE(m_events, QStringList{u"requested"_s});
    }

    void anotherDeclarationReplacesTheRequest()
    {
        (void)declare({u"a.b"_s});
        const PairingId id = request();
        (void)declare({u"c.d"_s});

        QVERIFY(request() != id);
        QCOMPARE(m_events, (QStringList{u"requested"_s, u"rejected"_s, u"requested"_s}));
    }

    void whatWasApprovedWorksWhileMoreIsAskedFor()
    {
        approve({u"a.b"_s});

        const auto usable = declare({u"a.b"_s, u"system.run"_s});

        QCOMPARE(usable->commands, QStringList{u"a.b"_s});
        QCOMPARE(state(), SurfaceState::PendingReapproval);
        QCOMPARE(m_store->find(DeviceId(u"n1"_s))->pendingNodeSurface->surface.commands,
                 (QStringList{u"a.b"_s, u"system.run"_s}));
    }

    void aNarrowerDeclarationSettlesTheOpenRequest()
    {
        approve({u"a.b"_s, u"c.d"_s});
        (void)declare({u"a.b"_s, u"system.run"_s});
        m_events.clear();

        QCOMPARE(declare({u"a.b"_s})->commands, QStringList{u"a.b"_s});

        QCOMPARE(m_events, QStringList{u"rejected"_s});
        QCOMPARE(state(), SurfaceState::Approved);
    }

    void aNodeThatWasNeverGatedMayBeApprovedAtOnce()
    {
        QCOMPARE(m_approvals->reconcile(node(), surface({u"a.b"_s}), true)->commands,
                 QStringList{u"a.b"_s});
        QVERIFY(m_events.isEmpty());

        QCOMPARE(m_approvals->reconcile(node(), surface({u"a.b"_s, u"c.d"_s}), true)->commands,
                 QStringList{u"a.b"_s});
        QCOMPARE(state(), SurfaceState::PendingReapproval);
    }

    void aNodeThatWaitsIsNotApprovedByComingBackAsAnOlderOne()
    {
        (void)declare({u"a.b"_s});
        QVERIFY(m_approvals->reconcile(node(), surface({u"a.b"_s}), true)->commands.isEmpty());
        QCOMPARE(state(), SurfaceState::PendingApproval);
    }

    void approversNeedWhatTheCommandsAskFor_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QString>("further");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("ordinary") << QStringList{u"device.info"_s} << u"operator.write"_s;
        for (const char *command :
             {"system.run", "system.run.prepare", "system.which", "browser.proxy",
              "browser.proxy.upload.v1", "fs.listDir", "terminal.upload",
              "system.execApprovals.get", "system.execApprovals.set"}) {
            QTest::newRow(command) << QStringList{u"device.info"_s, QString::fromLatin1(command)}
                                   << u"operator.admin"_s;
        }
    }

    void approversNeedWhatTheCommandsAskFor()
    {
        QFETCH(const QStringList, commands);
        QFETCH(const QString, further);
        const QStringList needed = further.isEmpty() ? Pairing : Pairing + QStringList{further};
        QCOMPARE(SurfaceApprovals::requiredScopes(surface(commands)), needed);
        (void)declare(commands);

        const auto less = m_approvals->approve(request(), operatorWith(Pairing));
        QCOMPARE(less.has_value(), further.isEmpty());
        if (less)
            return;
        QCOMPARE(less.error().code, ErrorCode::Forbidden);
        QCOMPARE(less.error().message, u"missing scope: "_s + further);
        QCOMPARE(less.error().details.value("code"_L1), u"MISSING_SCOPE"_s);
        QCOMPARE(less.error().details.value("missingScope"_L1), further);
        QCOMPARE(less.error().details.value("requiredScopes"_L1),
                 QJsonArray::fromStringList(needed));
        QCOMPARE(state(), SurfaceState::PendingApproval);

        QVERIFY(m_approvals->approve(request(), operatorWith(needed)));
    }

    void theRequestIsShownWithWhatItNeeds()
    {
        QVERIFY(m_approvals->reconcile(node(true), surface({u"system.which"_s}), false));

        const QJsonObject row = m_approvals->pending().first();

        QCOMPARE(row.value("nodeId"_L1), u"n1"_s);
        QCOMPARE(row.value("displayName"_L1), u"Lab"_s);
        QCOMPARE(row.value("version"_L1), u"2026.9.6"_s);
        QCOMPARE(row.value("silent"_L1), true);
        QCOMPARE(row.value("requiredApproveScopes"_L1),
                 (QJsonArray{u"operator.pairing"_s, u"operator.admin"_s}));
        QVERIFY(!row.contains("remoteIp"_L1));
        QVERIFY(m_approvals->paired().isEmpty());
    }

    void anApprovedNodeIsListedWithoutItsToken()
    {
        approve({u"system.which"_s});

        const QJsonObject row = m_approvals->paired().first();

        QCOMPARE(row.value("commands"_L1), (QJsonArray{u"system.which"_s}));
        QCOMPARE(row.value("approvedAtMs"_L1), m_clock->wallMs());
        QVERIFY(!row.contains("token"_L1));
        QVERIFY(m_approvals->pending().isEmpty());
    }

    void approvalsSurviveARestart()
    {
        approve({u"a.b"_s});
        (void)declare({u"a.b"_s, u"c.d"_s});

        QVERIFY(m_store->load());

        QCOMPARE(state(), SurfaceState::PendingReapproval);
        QVERIFY(m_approvals->approve(request(), admin()));
    }

    void rejectingLeavesTheNodeUnapproved()
    {
        (void)declare({u"a.b"_s});
        const PairingId id = request();

        QCOMPARE(*m_approvals->reject(id, operatorWith(Pairing)), NodeId(u"n1"_s));

        QCOMPARE(state(), SurfaceState::Unapproved);
        QCOMPARE(m_approvals->reject(id, admin()).error().message, u"unknown requestId"_s);
        QCOMPARE(m_approvals->approve(id, admin()).error().message, u"unknown requestId"_s);
    }

    void aSelfScopedCallerDecidesAboutNoOtherNode()
    {
        (void)declare({});
        const Peer other = operatorWith(Pairing, AuthMethod::DeviceToken);

        QCOMPARE(m_approvals->approve(request(), other).error().message,
                 u"node pairing approval denied"_s);
        QCOMPARE(m_approvals->reject(request(), other).error().message,
                 u"node pairing rejection denied"_s);
        QVERIFY(!m_approvals->remove(NodeId(u"n1"_s), other));
        QCOMPARE(state(), SurfaceState::PendingApproval);

        Peer own = other;
        own.device = DeviceId(u"n1"_s);
        QVERIFY(m_approvals->approve(request(), own));
    }

    void removingANodeRemovesItsLastRoleAndTheDevice()
    {
        approve({u"a.b"_s});
        m_events.clear();

        QVERIFY(m_approvals->remove(NodeId(u"n1"_s), admin()));

        QCOMPARE(m_store->count(), 0u);
        QCOMPARE(m_events, (QStringList{u"removed"_s, u"gone n1"_s}));
        QCOMPARE(m_approvals->remove(NodeId(u"n1"_s), admin()).error().message,
                 u"unknown nodeId"_s);
    }

    void removingANodeLeavesTheOperatorOnTheSameDevice()
    {
        approve({u"a.b"_s});
        PairedDevice device = *m_store->find(DeviceId(u"n1"_s));
        device.roles.append(u"operator"_s);
        device.tokens.emplace(Role::Operator, DeviceToken{.token = Secret(u"o"_s)});
        QVERIFY(m_store->put(device));

        QVERIFY(m_approvals->remove(NodeId(u"n1"_s), admin()));

        const PairedDevice *left = m_store->find(DeviceId(u"n1"_s));
        QVERIFY(left);
        QVERIFY(left->hasRole(Role::Operator));
        QVERIFY(!left->hasRole(Role::Node));
        QVERIFY(!left->nodeSurface);
        QVERIFY(!m_approvals->rename(NodeId(u"n1"_s), u"x"_s));
    }

    void renamingSetsTheOperatorsLabel()
    {
        QVERIFY(m_approvals->rename(NodeId(u"n1"_s), u"Kitchen"_s));
        QCOMPARE(m_store->find(DeviceId(u"n1"_s))->name(), u"Kitchen"_s);
        QCOMPARE(m_approvals->rename(NodeId(u"n2"_s), u"x"_s).error().message, u"unknown nodeId"_s);
    }

    void nothingChangesThatCouldNotBeSaved()
    {
        m_files->failsSaving = true;
        QCOMPARE(declare({u"a.b"_s}).error().message, u"pairing state could not be saved"_s);
        QCOMPARE(state(), SurfaceState::Unapproved);
        m_files->failsSaving = false;
        (void)declare({u"a.b"_s});
        m_events.clear();

        m_files->failsSaving = true;
        QCOMPARE(m_approvals->approve(request(), admin()).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_approvals->reject(request(), admin()).error().code, ErrorCode::Unavailable);
        QVERIFY(!m_approvals->remove(NodeId(u"n1"_s), admin()));
        QVERIFY(!m_approvals->rename(NodeId(u"n1"_s), u"x"_s));

        QCOMPARE(state(), SurfaceState::PendingApproval);
        QVERIFY(m_events.isEmpty());
    }

    void aNodeWhoseRecordIsGoneIsTurnedAway()
    {
        QVERIFY(m_store->remove(DeviceId(u"n1"_s)));
        const RpcError error = declare({u"a.b"_s}).error();
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.details.value("code"_L1), u"PAIRING_CHANGED"_s);
    }

private:
    void listen()
    {
        connect(&*m_approvals, &SurfaceApprovals::requested, this,
                [this] { m_events.append(u"requested"_s); });
        connect(&*m_approvals, &SurfaceApprovals::resolved, this,
                [this](const PairingId &, const NodeId &, const QString &decision) {
                    m_events.append(decision);
                });
        connect(&*m_approvals, &SurfaceApprovals::approved, this,
                [this] { m_events.append(u"live"_s); });
        connect(&*m_approvals, &SurfaceApprovals::nodeRemoved, this,
                [this](const NodeId &id) { m_events.append(u"gone "_s + id.text()); });
    }

    Result<NodeSurface, RpcError> declare(const QStringList &commands)
    {
        return m_approvals->reconcile(node(), surface(commands), false);
    }

    void approve(const QStringList &commands)
    {
        QVERIFY(declare(commands));
        QVERIFY(m_approvals->approve(request(), admin()));
    }

    [[nodiscard]] PairingId request() const
    {
        const auto &pending = m_store->find(DeviceId(u"n1"_s))->pendingNodeSurface;
        return pending ? pending->requestId : PairingId();
    }

    [[nodiscard]] SurfaceState state() const
    {
        return surfaceStateOf(*m_store->find(DeviceId(u"n1"_s)));
    }

    std::optional<MemoryStateStore> m_files;
    std::optional<ManualClock> m_clock;
    std::optional<DeviceStore> m_store;
    std::optional<SurfaceApprovals> m_approvals;
    QStringList m_events;
};

QTEST_APPLESS_MAIN(tst_SurfaceApprovals)
#include "tst_SurfaceApprovals.moc"
