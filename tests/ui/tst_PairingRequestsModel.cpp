// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/models/PairingRequestsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::PairingId;
using gateway::RequestView;
using ui::PairingDecision;
using ui::PairingRequestsModel;
using ui::PairingRow;
using Phase = ui::PairingDecision::Phase;

namespace {

constexpr qint64 Second = 1000;

GatewaySnapshot waiting(const QList<RequestView> &requests)
{
    GatewaySnapshot now = runningSnapshot();
    now.requests = requests;
    return now;
}

RequestView commandsRequest(int number)
{
    RequestView request = sampleRequest(number);
    request.id = PairingId(u"commands-%1"_s.arg(number));
    request.kind = RequestView::Kind::Commands;
    return request;
}

} // namespace

class tst_PairingRequestsModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model.emplace();
        m_tester.emplace(&*m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    void cleanup() { m_tester.reset(); }

    void oneRowPerDeviceOldestFirst()
    {
        take({sampleRequest(0), sampleRequest(1), commandsRequest(0)});

        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(first().device, sampleRequest(0).device);
        QCOMPARE(first().decisions.size(), 2);
        QCOMPARE(first().decisions.at(0).kind, RequestView::Kind::Device);
        QCOMPARE(first().decisions.at(1).kind, RequestView::Kind::Commands);
    }

    void admissionStandsBeforeCommandsHoweverTheyArrive()
    {
        take({commandsRequest(0)});
        take({commandsRequest(0), sampleRequest(0)});

        QCOMPARE(first().decisions.at(0).kind, RequestView::Kind::Device);
        QCOMPARE(first().decisions.at(1).kind, RequestView::Kind::Commands);
    }

    void aDeviceRetryingForAnHourKeepsItsOneRow()
    {
        const QPersistentModelIndex row = [&] {
            take({sampleRequest(0)});
            return QPersistentModelIndex(m_model->index(0, 0));
        }();
        QSignalSpy inserted(&*m_model, &QAbstractItemModel::rowsInserted);
        for (int minute = 1; minute <= 60; ++minute) {
            RequestView retry = sampleRequest(0);
            retry.id = PairingId(u"attempt-%1"_s.arg(minute / 5));
            retry.askedAtMs += minute * 60 * Second;
            *retry.expiresAtMs += minute * 60 * Second;
            take({retry}, minute * 60 * Second);
            QCOMPARE(m_model->rowCount(), 1);
        }

        QVERIFY(row.isValid());
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(first().decisions.size(), 1);
        QCOMPARE(first().decisions.first().phase, Phase::Waiting);
    }

    void anExpiredRequestStaysTenSeconds()
    {
        take({sampleRequest(0)});
        const qint64 end = *sampleRequest(0).expiresAtMs - SampleNow;

        m_model->advance(SampleNow + end - 1);
        QCOMPARE(phase(), Phase::Waiting);
        m_model->advance(SampleNow + end);
        QCOMPARE(phase(), Phase::Expired);
        take({sampleRequest(0)}, end + 5 * Second);
        QCOMPARE(phase(), Phase::Expired);
        m_model->advance(SampleNow + end + 10 * Second - 1);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->advance(SampleNow + end + 10 * Second);
        QCOMPARE(m_model->rowCount(), 0);

        take({sampleRequest(0)}, end + 11 * Second);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aRetryRevivesAnExpiredRequest()
    {
        take({sampleRequest(0)});
        const qint64 end = *sampleRequest(0).expiresAtMs - SampleNow;
        m_model->advance(SampleNow + end);
        RequestView retry = sampleRequest(0);
        retry.expiresAtMs = SampleNow + end + 300 * Second;
        take({retry}, end + Second);

        QCOMPARE(phase(), Phase::Waiting);
    }

    void whatAnotherDeviceApprovedSaysSoForFourSeconds()
    {
        take({sampleRequest(0)});
        GatewaySnapshot now = waiting({});
        gateway::DeviceView admitted = sampleDevice(1);
        admitted.id = sampleRequest(0).device;
        admitted.approvedAtMs = SampleNow;
        now.devices = {admitted};
        m_model->take(now, SampleNow + Second);

        QCOMPARE(phase(), Phase::ApprovedElsewhere);
        m_model->advance(SampleNow + 5 * Second - 1);
        QCOMPARE(m_model->rowCount(), 1);
        m_model->advance(SampleNow + 5 * Second);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aKnownDeviceThatVanishedWasNotApproved()
    {
        take({sampleRequest(0)});
        GatewaySnapshot now = waiting({});
        gateway::DeviceView known = sampleDevice(1);
        known.id = sampleRequest(0).device;
        now.devices = {known};
        m_model->take(now, SampleNow + Second);

        QCOMPARE(phase(), Phase::Gone);
    }

    void approvedCommandsAreFoundAtTheNode()
    {
        take({commandsRequest(0)});
        GatewaySnapshot now = waiting({});
        gateway::NodeView node = sampleNode(1);
        node.id = gateway::NodeId(sampleRequest(0).device.text());
        now.nodes = {node};
        m_model->take(now, SampleNow + Second);

        QCOMPARE(phase(), Phase::ApprovedElsewhere);
    }

    void whatWasDecidedHereDoesNotComeBackWithALatePicture()
    {
        take({sampleRequest(0)});
        m_model->setBusy(sampleRequest(0).id);
        m_model->setDecided(sampleRequest(0).id);
        QCOMPARE(m_model->rowCount(), 0);

        take({sampleRequest(0)});
        QCOMPARE(m_model->rowCount(), 0);
        take({});
        take({sampleRequest(0)});
        QCOMPARE(m_model->rowCount(), 1);
    }

    void aRequestUnderWayIsNotCalledDecidedElsewhere()
    {
        take({sampleRequest(0)});
        m_model->setBusy(sampleRequest(0).id);
        take({});

        QCOMPARE(phase(), Phase::Waiting);
        QVERIFY(first().decisions.first().isBusy);
    }

    void aFailureStaysWithItsCard()
    {
        take({sampleRequest(0)});
        m_model->setBusy(sampleRequest(0).id);
        m_model->setFailure(sampleRequest(0).id, u"Could not approve: …"_s, true);
        take({sampleRequest(0)}, Second);

        QCOMPARE(first().decisions.first().failure, u"Could not approve: …"_s);
        QVERIFY(first().decisions.first().canTryAgain);
        QVERIFY(!first().decisions.first().isBusy);
    }

    void whatIsPutOffComesBackWhenItChanges()
    {
        take({sampleRequest(0)});
        m_model->setPostponed(sampleRequest(0).device);
        take({sampleRequest(0)}, Second);
        QVERIFY(first().isPostponed);

        RequestView more = sampleRequest(0);
        more.commands.append(u"system.run"_s);
        take({more}, 2 * Second);
        QVERIFY(!first().isPostponed);
    }

    void theContentIsAllThatAPersonJudgesBy_data()
    {
        QTest::addColumn<RequestView>("changed");

        RequestView request = sampleRequest(0);
        request.name = u"Pixel 10"_s;
        QTest::newRow("name") << request;
        request = sampleRequest(0);
        request.trust = RequestView::Trust::Repair;
        QTest::newRow("trust") << request;
        request = sampleRequest(0);
        request.place = gateway::DevicePlace::Internet;
        QTest::newRow("place") << request;
        request = sampleRequest(0);
        request.commands.append(u"canvas.eval"_s);
        QTest::newRow("command") << request;
        request = sampleRequest(0);
        request.scopes.append(u"operator.admin"_s);
        QTest::newRow("scope") << request;
    }
    void theContentIsAllThatAPersonJudgesBy()
    {
        QFETCH(RequestView, changed);
        take({sampleRequest(0)});
        const QString before = first().content();
        take({sampleRequest(0)}, Second);
        QCOMPARE(first().content(), before);

        take({changed}, 2 * Second);

        QVERIFY(first().content() != before);
    }

private:
    void take(const QList<RequestView> &requests, qint64 later = 0)
    {
        m_model->take(waiting(requests), SampleNow + later);
    }
    [[nodiscard]] const PairingRow &first() const { return m_model->rows().first(); }
    [[nodiscard]] Phase phase() const { return first().decisions.first().phase; }

    std::optional<PairingRequestsModel> m_model;
    std::optional<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(tst_PairingRequestsModel)
#include "tst_PairingRequestsModel.moc"
