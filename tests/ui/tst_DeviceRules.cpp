// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/pairing/DeviceRules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::DeviceId;
using gateway::DeviceView;
using ui::CleanUpCandidate;
using ui::cleanUpCandidates;
using Reason = ui::CleanUpCandidate::Reason;

namespace {

constexpr qint64 Day = 86'400'000;

DeviceView device(int number, const QString &name, int daysUnused)
{
    DeviceView view = sampleDevice(number);
    view.name = name;
    view.isConnected = false;
    view.isThisApplication = false;
    view.lastUsedMs = SampleNow - daysUnused * Day;
    return view;
}

DeviceView admin(int number)
{
    DeviceView view = device(number, u"Admin %1"_s.arg(number), 0);
    view.tokens = {{.role = u"operator"_s, .scopes = {u"operator.admin"_s}}};
    return view;
}

} // namespace

class tst_DeviceRules : public QObject
{
    Q_OBJECT

private slots:
    void whatWasNotUsedForLongIsListedAndNotChosen()
    {
        const QList<DeviceView> devices{device(1, u"Old"_s, 30), device(2, u"New"_s, 29)};

        QCOMPARE(cleanUpCandidates(devices, SampleNow, 30),
                 (QList<CleanUpCandidate>{{.device = devices.first().id}}));
        QVERIFY(cleanUpCandidates(devices, SampleNow, 90).isEmpty());
    }

    void aDeviceThatWasNeverUsedCountsFromItsApproval()
    {
        DeviceView never = device(1, u"Never"_s, 0);
        never.lastUsedMs.reset();
        never.approvedAtMs = SampleNow - 31 * Day;

        QCOMPARE(cleanUpCandidates({never}, SampleNow, 30).size(), 1);
    }

    void aConnectedDeviceIsInUse()
    {
        DeviceView old = device(1, u"Old"_s, 100);
        old.isConnected = true;

        QVERIFY(cleanUpCandidates({old}, SampleNow, 30).isEmpty());
    }

    void theDuplicateUsedLastIsKept()
    {
        const QList<DeviceView> devices{device(1, u"Pixel 9"_s, 2), device(2, u"pixel  9"_s, 1)};
        const auto found = cleanUpCandidates(devices, SampleNow, 30);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().device, devices.first().id);
        QCOMPARE(found.first().reason, Reason::Duplicate);
    }

    void ofTwoEqualDuplicatesOneIsKept()
    {
        QCOMPARE(
            cleanUpCandidates({device(1, u"Pixel"_s, 1), device(2, u"Pixel"_s, 1)}, SampleNow, 30)
                .size(),
            1);
    }

    void onlyAutomaticDuplicatesThatAreAwayAreChosen_data()
    {
        QTest::addColumn<DeviceView::ApprovedVia>("via");
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<bool>("expected");

        using Via = DeviceView::ApprovedVia;
        QTest::newRow("automatic, away") << Via::Automatically << false << true;
        QTest::newRow("automatic, connected") << Via::Automatically << true << false;
        QTest::newRow("by the owner") << Via::Owner << false << false;
        QTest::newRow("by code") << Via::SetupCode << false << false;
    }
    void onlyAutomaticDuplicatesThatAreAwayAreChosen()
    {
        QFETCH(DeviceView::ApprovedVia, via);
        QFETCH(bool, isConnected);
        QFETCH(bool, expected);
        DeviceView older = device(1, u"Browser"_s, 3);
        older.approvedVia = via;
        older.isConnected = isConnected;
        DeviceView newer = device(2, u"Browser"_s, -1);

        const auto found = cleanUpCandidates({older, newer}, SampleNow, 30);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().isPreselected, expected);
    }

    void thisApplicationIsNeverListed()
    {
        DeviceView own = device(1, u"Own"_s, 400);
        own.isThisApplication = true;

        QVERIFY(cleanUpCandidates({own}, SampleNow, 30).isEmpty());
    }

    void theLastAdminIsKnown()
    {
        const QList<DeviceView> devices{admin(1), admin(2), device(3, u"Node"_s, 0)};

        QVERIFY(!ui::leavesNoAdmin(devices, {devices.at(0).id}));
        QVERIFY(ui::leavesNoAdmin(devices, {devices.at(0).id, devices.at(1).id}));
        QVERIFY(!ui::leavesNoAdmin({device(3, u"Node"_s, 0)}, {devices.at(2).id}));
    }

    void aRevokedTokenIsNoPower()
    {
        DeviceView revoked = admin(2);
        revoked.tokens.first().revokedAtMs = SampleNow;

        QVERIFY(ui::leavesNoAdmin({admin(1), revoked}, {admin(1).id}));
    }
};

QTEST_APPLESS_MAIN(tst_DeviceRules)
#include "tst_DeviceRules.moc"
