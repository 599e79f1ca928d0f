// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ConnectionParts.h"
#include "tests/support/TestIdentity.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

using Kind = ClientAddress::Kind;

// Which new nodes come in without a person because of where they are, or because their key was
// found there. Rule: protocol-v4.md 5.6.
class tst_TrustedNetworks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_parts = std::make_unique<ConnectionParts>(m_clock);
        choose({u"192.168.1.0/24"_s});
        m_origin = {.address = {.kind = Kind::Remote,
                                .address = u"192.168.1.44"_s,
                                .reported = u"192.168.1.44"_s}};
        m_role = u"node"_s;
        m_token = u"secret"_s;
        m_commands.clear();
        m_lookedUp.clear();
        m_canLookUp = true;
    }

    void aNewNodeFromThereComesIn()
    {
        QCOMPARE(outcome(), QString());

        const PairedDevice *device = m_parts->devices.find(DeviceId(m_identity.deviceId()));
        QVERIFY(device);
        QCOMPARE(device->approvedVia, u"trusted-cidr"_s);
    }

    // Only the device: what it may do is still for a person to say.
    void itsCommandsWaitForAPerson()
    {
        m_commands = {u"system.run"_s};
        QCOMPARE(outcome(), QString());

        QVERIFY(m_admission->node);
        QVERIFY(m_admission->node->effective.commands.isEmpty());
    }

    void itIsOffUnlessChosen()
    {
        choose({});

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
    }

    void othersHaveToAsk_data()
    {
        QTest::addColumn<ClientAddress>("address");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QByteArray>("origin");
        const ClientAddress there{
            .kind = Kind::Remote, .address = u"192.168.1.44"_s, .reported = u"192.168.1.44"_s};
        ClientAddress proxied = there;
        proxied.kind = Kind::ThroughProxy;
        proxied.isThroughLocalProxy = true;
        QTest::newRow("another network")
            << ClientAddress{.kind = Kind::Remote, .address = u"192.168.2.44"_s} << u"node"_s
            << QByteArray();
        QTest::newRow("an operator") << there << u"operator"_s << QByteArray();
        QTest::newRow("through a proxy of this computer") << proxied << u"node"_s << QByteArray();
        QTest::newRow("a page") << there << u"node"_s << "http://192.168.1.44"_ba;
    }
    void othersHaveToAsk()
    {
        QFETCH(ClientAddress, address);
        QFETCH(QString, role);
        QFETCH(QByteArray, origin);
        m_origin.address = address;
        m_role = role;
        if (!origin.isEmpty())
            m_origin.head.headers = {{"origin", origin}, {"host", "192.168.1.44"}};

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
    }

    void aProxyElsewhereTellsTheAddress()
    {
        m_origin.address.kind = Kind::ThroughProxy;

        QCOMPARE(outcome(), QString());
    }

    // Somebody may have copied the id; the key cannot be copied.
    void aKnownDeviceWithAnotherKeyIsForAPerson()
    {
        QVERIFY(m_parts->devices.put({.id = DeviceId(m_identity.deviceId()),
                                      .publicKey = u"another"_s,
                                      .roles = {u"node"_s}}));

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
    }

    void theTokenIsNeededAllTheSame()
    {
        m_token = u"wrong"_s;

        QCOMPARE(outcome(), u"AUTH_TOKEN_MISMATCH"_s);
        QVERIFY(!m_parts->devices.find(DeviceId(m_identity.deviceId())));
    }

    void whoMayBeFoundIsToldToWait()
    {
        chooseSsh({.isEnabled = true});

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);

        QCOMPARE(m_lookedUp.size(), 1);
        QCOMPARE(m_lookedUp.first().deviceId, DeviceId(m_identity.deviceId()));
        QCOMPARE(m_details.value("recommendedNextStep"_L1), QJsonValue(u"wait_then_retry"_s));
        QCOMPARE(m_details.value("retryable"_L1), QJsonValue(true));
        QCOMPARE(m_details.value("pauseReconnect"_L1), QJsonValue(false));
        QVERIFY(!m_parts->devices.find(DeviceId(m_identity.deviceId())));
    }

    void whoIsFoundComesInWithWhatItOffers()
    {
        chooseSsh({.isEnabled = true});
        m_commands = {u"system.run"_s};
        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);

        m_parts->pairing.approveVerified(m_lookedUp.first());

        QCOMPARE(outcome(), QString());
        QCOMPARE(m_parts->devices.find(DeviceId(m_identity.deviceId()))->approvedVia,
                 u"ssh-verified"_s);
        QCOMPARE(m_admission->node->effective.commands, QStringList{u"system.run"_s});
    }

    void whatItOffersLaterIsForAPerson()
    {
        chooseSsh({.isEnabled = true});
        m_commands = {u"system.which"_s};
        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
        m_parts->pairing.approveVerified(m_lookedUp.first());
        QCOMPARE(outcome(), QString());

        m_commands = {u"system.which"_s, u"system.run"_s};
        QCOMPARE(outcome(), QString());

        QCOMPARE(m_admission->node->effective.commands, QStringList{u"system.which"_s});
    }

    void whoCannotBeFoundNowHasToAsk()
    {
        chooseSsh({.isEnabled = true});
        m_canLookUp = false;

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
        QVERIFY(!m_details.contains("recommendedNextStep"_L1));
    }

    void othersAreNotLookedUp_data()
    {
        QTest::addColumn<ClientAddress>("address");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<SshVerifyConfig>("ssh");
        const ClientAddress there{
            .kind = Kind::Remote, .address = u"192.168.1.44"_s, .reported = u"192.168.1.44"_s};
        ClientAddress proxied = there;
        proxied.kind = Kind::ThroughProxy;
        const ClientAddress internet{
            .kind = Kind::Remote, .address = u"198.51.100.7"_s, .reported = u"198.51.100.7"_s};
        const SshVerifyConfig on{.isEnabled = true};
        QTest::newRow("unless chosen") << there << u"node"_s << ""_ba << SshVerifyConfig();
        QTest::newRow("from the internet") << internet << u"node"_s << ""_ba << on;
        QTest::newRow("of another network than those chosen")
            << there << u"node"_s << ""_ba
            << SshVerifyConfig{.isEnabled = true, .networks = {u"192.168.2.0/24"_s}};
        QTest::newRow("an operator") << there << u"operator"_s << ""_ba << on;
        QTest::newRow("through a proxy") << proxied << u"node"_s << ""_ba << on;
        QTest::newRow("a page") << there << u"node"_s << "http://192.168.1.44"_ba << on;
    }
    void othersAreNotLookedUp()
    {
        QFETCH(ClientAddress, address);
        QFETCH(QString, role);
        QFETCH(QByteArray, origin);
        QFETCH(SshVerifyConfig, ssh);
        chooseSsh(ssh);
        m_origin.address = address;
        m_role = role;
        if (!origin.isEmpty())
            m_origin.head.headers = {{"origin", origin}, {"host", "192.168.1.44"}};

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
        QCOMPARE(m_lookedUp.size(), 0);
    }

    void anAddressMayBeChosenThatIsNotPrivate()
    {
        chooseSsh({.isEnabled = true, .networks = {u"198.51.100.7"_s}});
        m_origin.address = {
            .kind = Kind::Remote, .address = u"198.51.100.7"_s, .reported = u"198.51.100.7"_s};

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
        QCOMPARE(m_lookedUp.size(), 1);
    }

    void aKnownDeviceWithAnotherKeyIsNotLookedUp()
    {
        chooseSsh({.isEnabled = true});
        QVERIFY(m_parts->devices.put({.id = DeviceId(m_identity.deviceId()),
                                      .publicKey = u"another"_s,
                                      .roles = {u"node"_s}}));

        QCOMPARE(outcome(), u"PAIRING_REQUIRED"_s);
        QCOMPARE(m_lookedUp.size(), 0);
    }

private:
    void chooseSsh(const SshVerifyConfig &ssh)
    {
        m_parts->config = std::make_shared<const GatewayConfig>(
            GatewayConfig{.token = Secret("secret"_ba), .sshVerify = ssh});
        m_parts->pairing.setVerifier([this](const PendingPairing &request) {
            m_lookedUp.append(request);
            return m_canLookUp;
        });
    }
    void choose(const QStringList &networks)
    {
        m_parts->config = std::make_shared<const GatewayConfig>(
            GatewayConfig{.token = Secret("secret"_ba), .approvedNodeNetworks = networks});
    }

    /// The details code of the refusal; empty if it came in.
    QString outcome()
    {
        const bool isNode = m_role == "node"_L1;
        const QStringList scopes = isNode ? QStringList() : QStringList{u"operator.read"_s};
        const QString clientId = isNode ? u"node-host"_s : u"cli"_s;
        const QString mode = isNode ? u"node"_s : u"cli"_s;
        QJsonObject params{{u"minProtocol"_s, 4},
                           {u"maxProtocol"_s, 4},
                           {u"client"_s, QJsonObject{{u"id"_s, clientId},
                                                     {u"mode"_s, mode},
                                                     {u"version"_s, u"1"_s},
                                                     {u"platform"_s, u"linux"_s},
                                                     {u"deviceFamily"_s, u"Linux"_s}}},
                           {u"role"_s, m_role},
                           {u"scopes"_s, QJsonArray::fromStringList(scopes)},
                           {u"auth"_s, QJsonObject{{u"token"_s, m_token}}},
                           {u"device"_s, m_identity.device({.version = 3,
                                                            .clientId = clientId,
                                                            .clientMode = mode,
                                                            .role = m_role,
                                                            .scopes = scopes,
                                                            .signedAtMs = m_clock.wallMs(),
                                                            .token = m_token,
                                                            .nonce = u"n"_s,
                                                            .platform = u"linux"_s,
                                                            .deviceFamily = u"Linux"_s})}};
        if (!m_commands.isEmpty())
            params.insert(u"commands"_s, QJsonArray::fromStringList(m_commands));
        const auto result = m_parts->handshake.run(
            params, {.connection = ConnectionId(u"1"_s), .nonce = u"n"_s, .origin = m_origin});
        if (result) {
            m_admission = *result;
            return {};
        }
        const auto &error = result.error().error;
        m_details = error ? error->details : QJsonObject();
        return error ? error->details.value("code"_L1).toString() : u"closed"_s;
    }

    ManualClock m_clock;
    std::unique_ptr<ConnectionParts> m_parts;
    TestIdentity m_identity;
    ConnectionOrigin m_origin;
    QString m_role;
    QString m_token = u"secret"_s;
    QStringList m_commands;
    std::optional<Admission> m_admission;
    QJsonObject m_details; ///< Of the refusal.
    QList<PendingPairing> m_lookedUp;
    bool m_canLookUp = true;
};

QTEST_APPLESS_MAIN(tst_TrustedNetworks)
#include "tst_TrustedNetworks.moc"
