// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/notify/NotificationPolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::DevicePlace;
using gateway::GatewaySnapshot;
using gateway::GatewayState;
using gateway::RequestView;
using ui::NotificationAction;
using ui::NotificationContent;
using ui::NotificationPolicy;
using ui::NotificationSettings;
using ui::PairingRequestsModel;

namespace {

QList<NotificationContent> standing(const QList<RequestView> &requests,
                                    const NotificationSettings &settings = {})
{
    GatewaySnapshot now = runningSnapshot();
    now.requests = requests;
    PairingRequestsModel model;
    model.take(now, SampleNow);
    return NotificationPolicy::standing(now, model.rows(), settings);
}

bool offersApprove(const NotificationContent &content)
{
    return std::ranges::any_of(content.buttons, [](const ui::NotificationButton &button) {
        return button.action == NotificationAction::Approve;
    });
}

RequestView operatorRequest(const QStringList &scopes)
{
    RequestView request = sampleRequest(0);
    request.roles = {u"operator"_s};
    request.scopes = scopes;
    request.caps.clear();
    request.commands.clear();
    return request;
}

} // namespace

class tst_NotificationPolicy : public QObject
{
    Q_OBJECT

private slots:
    void nothingWaitsNothingStands() { QVERIFY(standing({}).isEmpty()); }

    void aRequestNamesDevicePlaceAndCode()
    {
        RequestView request = sampleRequest(0);
        request.platform = u"Android"_s;
        const NotificationContent content = standing({request}).first();

        QCOMPARE(content.title, u"Pixel 9 wants to join"_s);
        QCOMPARE(content.body, u"Android · 192.168.1.44 · as a node\nCode 4051-0175-8459-88F1"_s);
        QCOMPARE(content.click, NotificationAction::Review);
        QCOMPARE(content.lifetime.count(), 0);
    }

    void approveIsOffered_data()
    {
        QTest::addColumn<RequestView>("request");
        QTest::addColumn<bool>("expected");

        QTest::newRow("a plain node") << sampleRequest(0) << true;
        RequestView request = sampleRequest(0);
        request.trust = RequestView::Trust::PairedBefore;
        QTest::newRow("not the first request") << request << false;
        request = sampleRequest(0);
        request.trust = RequestView::Trust::Checking;
        QTest::newRow("trust not known yet") << request << false;
        request = sampleRequest(0);
        request.place = DevicePlace::Internet;
        QTest::newRow("from the internet") << request << false;
        request = sampleRequest(0);
        request.kind = RequestView::Kind::Commands;
        QTest::newRow("commands of a known device") << request << false;
        request = sampleRequest(0);
        request.missingScopes = {u"operator.admin"_s};
        QTest::newRow("not for this application") << request << false;
        for (const QString &command :
             {u"system.run"_s, u"system.run.prepare"_s, u"browser.proxy"_s,
              u"browser.proxy.upload.v1"_s, u"sms.send"_s, u"computer.act"_s}) {
            request = sampleRequest(0);
            request.commands.append(command);
            QTest::newRow(qPrintable(command)) << request << false;
        }
        QTest::newRow("reading operator") << operatorRequest({u"operator.read"_s}) << true;
        QTest::newRow("writing operator")
            << operatorRequest({u"operator.read"_s, u"operator.write"_s}) << false;
        QTest::newRow("admin") << operatorRequest({u"operator.admin"_s}) << false;
        QTest::newRow("unknown scope") << operatorRequest({u"operator.new"_s}) << false;
    }
    void approveIsOffered()
    {
        QFETCH(RequestView, request);
        QFETCH(bool, expected);
        const NotificationContent content = standing({request}).first();

        QCOMPARE(offersApprove(content), expected);
        QCOMPARE(content.buttons.last().action, NotificationAction::Reject);
        if (!expected)
            QCOMPARE(content.buttons.first().action, NotificationAction::Review);
    }

    void approveNeedsThePersonsConsentButtonsAndTheCode()
    {
        const QList<RequestView> requests{sampleRequest(0)};
        QVERIFY(!offersApprove(standing(requests, {.mayApprove = false}).first()));
        QVERIFY(!offersApprove(standing(requests, {.hasActions = false}).first()));
        QVERIFY(!offersApprove(standing(requests, {.hasBody = false}).first()));
        QVERIFY(!offersApprove(standing(requests, {.isLocked = true}).first()));
    }

    void twoDecisionsOfADeviceAreReviewed()
    {
        RequestView commands = sampleRequest(0);
        commands.id = gateway::PairingId(u"commands"_s);
        commands.kind = RequestView::Kind::Commands;
        const auto contents = standing({sampleRequest(0), commands});

        QCOMPARE(contents.size(), 1);
        QVERIFY(!offersApprove(contents.first()));
    }

    void onlyAKnownNodeOffersMore()
    {
        RequestView request = sampleRequest(0);
        request.kind = RequestView::Kind::Commands;
        QCOMPARE(standing({request}).first().title, u"Pixel 9 wants to offer commands"_s);

        request.trust = RequestView::Trust::PairedBefore;

        QCOMPARE(standing({request}).first().title, u"Pixel 9 wants to offer more"_s);
    }

    void aLockedScreenTellsNothingAboutTheDevice()
    {
        const auto contents = standing({sampleRequest(0), sampleRequest(1)}, {.isLocked = true});

        QCOMPARE(contents.size(), 1);
        QCOMPARE(contents.first().title, u"A device wants to join"_s);
        QCOMPARE(contents.first().body, QString());
        QVERIFY(contents.first().buttons.isEmpty());
    }

    void moreThanThreeBecomeOne()
    {
        QList<RequestView> requests{sampleRequest(0), sampleRequest(1), sampleRequest(2)};
        QCOMPARE(standing(requests).size(), 3);

        requests.append(sampleRequest(3));
        const auto contents = standing(requests);
        QCOMPARE(contents.size(), 1);
        QCOMPARE(contents.first().title, u"4 devices want to join"_s);
        QCOMPARE(contents.first().buttons.size(), 1);
        QCOMPARE(contents.first().buttons.first().action, NotificationAction::Review);
    }

    void aRetryGivesTheSameNotification()
    {
        RequestView retry = sampleRequest(0);
        retry.askedAtMs += 60'000;
        retry.expiresAtMs = *retry.expiresAtMs + 60'000;

        QCOMPARE(standing({retry}).first(), standing({sampleRequest(0)}).first());
    }

    void aHostileNameIsShortAndPlain()
    {
        RequestView request = sampleRequest(0);
        request.name = u"<b>\u202E"_s + QString(10'000, u'x') + u"\n</b>"_s;
        request.platform = u"<a href='x'>\u2066Android\n</a>"_s;
        const NotificationContent content = standing({request}).first();

        QVERIFY(content.title.size() <= 40 + u" wants to join"_s.size());
        QVERIFY(!content.title.contains(u'\u202E') && !content.title.contains(u'\n'));
        QCOMPARE(content.body.count(u'\n'), 1);
        QVERIFY(!content.body.contains(u'\u2066'));
    }

    void theyCanBeSwitchedOff()
    {
        QVERIFY(standing({sampleRequest(0)}, {.pairing = false}).isEmpty());
    }

    void aFailedGatewayStandsCritical()
    {
        GatewaySnapshot now = runningSnapshot();
        now.state = GatewayState::Failed;
        now.failure = gateway::CommandError{.code = gateway::CommandError::Code::PortTakenByProgram,
                                            .subject = u"18789"_s};
        const auto contents = NotificationPolicy::standing(now, {}, {});

        QCOMPARE(contents.size(), 1);
        QCOMPARE(contents.first().title, u"Gateway stopped working"_s);
        QCOMPARE(contents.first().body, u"Port 18789 is used by another program."_s);
        QCOMPARE(contents.first().urgency, NotificationContent::Urgency::Critical);
        QVERIFY(NotificationPolicy::standing(now, {}, {.gateway = false}).isEmpty());
    }
};

QTEST_MAIN(tst_NotificationPolicy)
#include "tst_NotificationPolicy.moc"
