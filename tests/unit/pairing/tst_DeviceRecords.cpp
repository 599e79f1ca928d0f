// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceRecords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject vectorFile(const QString &name)
{
    QFile file(QStringLiteral(OC_TEST_DATA) + u"/vectors/v3/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject record()
{
    const QJsonObject token{{u"token"_s, u"00112233445566778899aabbccddeeff"_s},
                            {u"role"_s, u"node"_s},
                            {u"scopes"_s, QJsonArray()},
                            {u"createdAtMs"_s, 5},
                            {u"later"_s, true}};
    const QJsonObject surface{{u"caps"_s, QJsonArray{u"system"_s}},
                              {u"commands"_s, QJsonArray{u"system.which"_s}},
                              {u"permissions"_s, QJsonObject{{u"camera"_s, true}}},
                              {u"createdAtMs"_s, 6},
                              {u"approvedAtMs"_s, 7},
                              {u"lastHostStats"_s, QJsonObject{{u"cpuCount"_s, 4}}}};
    return {{u"deviceId"_s, u"d1"_s},
            {u"publicKey"_s, u"k1"_s},
            {u"displayName"_s, u"Phone"_s},
            {u"operatorLabel"_s, u"My phone"_s},
            {u"roles"_s, QJsonArray{u"node"_s}},
            {u"tokens"_s,
             QJsonObject{{u"node"_s, token}, {u"worker"_s, QJsonObject{{u"token"_s, u"w"_s}}}}},
            {u"nodeSurface"_s, surface},
            {u"createdAtMs"_s, 3},
            {u"approvedAtMs"_s, 4},
            {u"futureKey"_s, QJsonObject{{u"a"_s, 1}}}};
}

} // namespace

class tst_DeviceRecords : public QObject
{
    Q_OBJECT

private slots:
    void devicesOfProtocolThreeAreUsableWithTheirTokens()
    {
        const QJsonObject records = vectorFile(u"state-devices-paired.json"_s);
        QCOMPARE(records.size(), 4);

        for (const QJsonValue value : records) {
            const auto device = PairedDevice::fromState(value.toObject());
            QVERIFY(device);
            QVERIFY(device->role);
            QVERIFY(device->hasRole(*device->role));
            QCOMPARE(device->tokens.at(*device->role).token.size(), 32);
        }
    }

    void aDeviceOfProtocolThreeIsWrittenInTheSameFormat()
    {
        const QJsonObject records = vectorFile(u"state-devices-paired.json"_s);
        const QJsonObject node =
            records.value("2642177f804d1ab6c7fd3d7678399a81c802d8018419eb5851c26c3aa30cde48"_L1)
                .toObject();

        QCOMPARE(PairedDevice::fromState(node)->toState(), node);
    }

    void requestsOfProtocolThreeAreReadAndWrittenUnchanged()
    {
        const QJsonObject records = vectorFile(u"state-devices-pending.json"_s);
        QCOMPARE(records.size(), 2);

        for (const QJsonValue value : records)
            QCOMPARE(PendingPairing::fromState(value.toObject())->encode(), value.toObject());
    }

    void whatThisVersionDoesNotKnowSurvives()
    {
        QCOMPARE(PairedDevice::fromState(record())->toState(), record());
    }

    void aRightTakenAwayDoesNotComeBackWithWhatWasUnknownOfIt()
    {
        PairedDevice device = *PairedDevice::fromState(record());
        device.nodeSurface.reset();
        device.tokens.clear();

        const QJsonObject state = device.toState();

        QVERIFY(!state.contains("nodeSurface"_L1));
        QVERIFY(!state.value("tokens"_L1).toObject().contains("node"_L1));
        QVERIFY(state.value("tokens"_L1).toObject().contains("worker"_L1));
        QVERIFY(state.contains("futureKey"_L1));
    }

    void aRecordWithoutIdOrKeyIsUnusable_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::newRow("id") << u"deviceId"_s;
        QTest::newRow("key") << u"publicKey"_s;
    }

    void aRecordWithoutIdOrKeyIsUnusable()
    {
        QFETCH(const QString, missing);
        QJsonObject object = record();
        object.remove(missing);

        QVERIFY(!PairedDevice::fromState(object));
    }

    void aRevocationThatCannotBeReadIsStillARevocation()
    {
        QJsonObject object = record();
        QJsonObject tokens = object.value("tokens"_L1).toObject();
        QJsonObject token = tokens.value("node"_L1).toObject();
        token.insert(u"revokedAtMs"_s, u"yesterday"_s);
        tokens.insert(u"node"_s, token);
        object.insert(u"tokens"_s, tokens);

        QVERIFY(!PairedDevice::fromState(object)->hasRole(Role::Node));
        QVERIFY(PairedDevice::fromState(record())->hasRole(Role::Node));
    }

    void noSecretIsOnTheWire()
    {
        const QJsonObject wire = PairedDevice::fromState(record())->encode(true);

        QVERIFY(!QJsonDocument(wire).toJson().contains("00112233445566778899aabbccddeeff"));
        QCOMPARE(wire.value("connected"_L1).toBool(), true);
        QCOMPARE(wire.value("operatorLabel"_L1).toString(), u"My phone"_s);
        QCOMPARE(wire.value("tokens"_L1).toArray().size(), 1);
        QCOMPARE(wire.value("nodeSurface"_L1).toObject().value("sessionHost"_L1), false);
        QVERIFY(!wire.contains("futureKey"_L1));
    }

    void theOperatorsLabelWins()
    {
        PairedDevice device = *PairedDevice::fromState(record());
        QCOMPARE(device.name(), u"My phone"_s);
        device.operatorLabel.reset();
        QCOMPARE(device.name(), u"Phone"_s);
    }

    void aPendingSurfaceIsReadBackWhole()
    {
        PairedDevice device = *PairedDevice::fromState(record());
        device.pendingNodeSurface =
            PendingSurface{.requestId = PairingId(u"r1"_s),
                           .surface = {.caps = {u"camera"_s}, .commands = {u"camera.snap"_s}},
                           .client = {.id = u"node-host"_s,
                                      .mode = u"node"_s,
                                      .version = u"1.0"_s,
                                      .platform = u"linux"_s},
                           .remoteIp = u"192.0.2.9"_s,
                           .isSilent = true,
                           .ts = 9};

        const auto again = PairedDevice::fromState(device.toState());

        QCOMPARE(again->pendingNodeSurface->requestId, PairingId(u"r1"_s));
        QVERIFY(again->pendingNodeSurface == device.pendingNodeSurface);
    }

    void aRequestWithoutItsEssentialsIsUnusable_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *key : {"requestId", "deviceId", "publicKey", "role", "ts"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void aRequestWithoutItsEssentialsIsUnusable()
    {
        QFETCH(const QString, missing);
        QJsonObject object =
            vectorFile(u"state-devices-pending.json"_s).constBegin().value().toObject();
        QVERIFY(PendingPairing::fromState(object));
        object.remove(missing);

        QVERIFY(!PendingPairing::fromState(object));
    }
};

QTEST_APPLESS_MAIN(tst_DeviceRecords)
#include "tst_DeviceRecords.moc"
