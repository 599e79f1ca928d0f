// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ReloadPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

Q_DECLARE_METATYPE(gateway::GatewayConfig)

class tst_ReloadPlan : public QObject
{
    Q_OBJECT

private slots:
    void equalSettingsNeedNothing() { QVERIFY(planReload({}, {}) == ReloadPlan()); }

    void eachSettingSaysWhatItNeeds_data()
    {
        QTest::addColumn<GatewayConfig>("after");
        QTest::addColumn<ReloadNeed>("need");
        QTest::addColumn<QString>("path");
        QTest::newRow("mode") << GatewayConfig{.mode = GatewayMode::Local} << ReloadNeed::Nothing
                              << u"gateway.mode"_s;
        QTest::newRow("port") << GatewayConfig{.port = 1} << ReloadNeed::Listeners
                              << u"gateway.port"_s;
        QTest::newRow("bind") << GatewayConfig{.bind = BindMode::Lan} << ReloadNeed::Listeners
                              << u"gateway.bind"_s;
        QTest::newRow("address") << GatewayConfig{.customBindHost = u"x"_s} << ReloadNeed::Listeners
                                 << u"gateway.customBindHost"_s;
        QTest::newRow("token") << GatewayConfig{.token = Secret(u"t"_s)}
                               << ReloadNeed::NewConnections << u"gateway.auth.token"_s;
        QTest::newRow("proxies") << GatewayConfig{.trustedProxies = {u"x"_s}}
                                 << ReloadNeed::NewConnections << u"gateway.trustedProxies"_s;
        QTest::newRow("silent pairing")
            << GatewayConfig{.approvesLocalDevices = false} << ReloadNeed::Live
            << u"gateway.nodes.pairing.autoApproveLocal"_s;
        QTest::newRow("canvas") << GatewayConfig{.canvas = {.isEnabled = false}}
                                << ReloadNeed::CanvasHost << u"canvasHost.enabled"_s;
        QTest::newRow("canvas port") << GatewayConfig{.canvas = {.port = quint16(1)}}
                                     << ReloadNeed::CanvasHost << u"canvasHost.port"_s;
    }
    void eachSettingSaysWhatItNeeds()
    {
        QFETCH(GatewayConfig, after);
        QFETCH(ReloadNeed, need);
        QFETCH(QString, path);

        const ReloadPlan plan = planReload({}, after);

        QVERIFY(plan.needs == std::set{need});
        QCOMPARE(plan.changed, QStringList{path});
        QCOMPARE(plan.needsListeners(), need == ReloadNeed::Listeners);
    }

    void severalChangesAddUp()
    {
        const ReloadPlan plan =
            planReload({}, {.port = 1, .token = Secret(u"t"_s), .deniedCommands = {u"x"_s}});

        QVERIFY(plan.needs ==
                (std::set{ReloadNeed::Listeners, ReloadNeed::NewConnections, ReloadNeed::Live}));
        QVERIFY(plan.changed.contains(u"gateway.nodes.commands.deny"_s));
    }
};

QTEST_APPLESS_MAIN(tst_ReloadPlan)
#include "tst_ReloadPlan.moc"
