// SPDX-License-Identifier: GPL-3.0-or-later
// How long the nodes page takes for one update: 200 nodes, 20 of which change. Wanted: below 50 ms.
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/models/NodesOrder.h"
#include "ui/nodes/NodesPage.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;

namespace {

constexpr int Nodes = 200;
constexpr int Changes = 20;

} // namespace

class bench_nodes_page : public QObject
{
    Q_OBJECT

private slots:
    /// The snapshot is taken over, the list sorted and everything that changed drawn.
    void update_data()
    {
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("order follows") << false;
        QTest::newRow("order held") << true;
    }

    void update()
    {
        QFETCH(bool, isHeld);
        QTemporaryDir home;
        FakeGatewayPort port;
        ui::UiPreferences preferences(home.filePath(u"ui.conf"_s));
        NoNavigator navigator;
        gateway::GatewaySnapshot now = runningSnapshot();
        for (int number = 0; number < Nodes; ++number)
            now.nodes.append(sampleNode(number, number % 3 != 0));
        ui::NodesPage page({.port = port, .preferences = preferences, .navigator = navigator});
        page.resize(980, 680);
        page.show();
        page.showSnapshot(now);
        page.findChild<ui::NodesOrder *>()->holdOrder(isHeld);
        QRandomGenerator random(1);

        QBENCHMARK
        {
            for (int change = 0; change < Changes; ++change) {
                const int at = random.bounded(Nodes);
                now.nodes[at] = sampleNode(at, !now.nodes.at(at).isConnected);
            }
            port.setSnapshot(now);
            page.showSnapshot(now);
            QCoreApplication::processEvents();
        }
    }
};

QTEST_MAIN(bench_nodes_page)
#include "bench_nodes_page.moc"
