// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReachText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using gateway::ListenerView;
using ui::Reach;
using ui::ReachText;

namespace {

ListenerView loopback()
{
    return {.url = u"ws://127.0.0.1:18789"_s, .address = u"127.0.0.1"_s, .port = 18789};
}

ListenerView other(const QString &address)
{
    return {.url = u"ws://%1:18789"_s.arg(address),
            .address = address,
            .port = 18789,
            .isLoopback = false};
}

ListenerView tailnet()
{
    ListenerView listener = other(u"100.101.102.103"_s);
    listener.isTailnet = true;
    return listener;
}

ListenerView everyNetwork()
{
    ListenerView listener = other(u"0.0.0.0"_s);
    listener.isEveryNetwork = true;
    return listener;
}

} // namespace

Q_DECLARE_METATYPE(QList<gateway::ListenerView>)

class tst_ReachText : public QObject
{
    Q_OBJECT

private slots:
    void theSentenceIsThatOfTheWidestListener_data()
    {
        QTest::addColumn<QList<ListenerView>>("listeners");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("mark");
        const QString anyone = u"Anyone on your local networks can try to connect."_s;
        QTest::newRow("none") << QList<ListenerView>{} << u"Nobody can connect."_s << u"Private"_s;
        QTest::newRow("loopback") << QList{loopback()} << u"Only this computer can connect."_s
                                  << u"Private"_s;
        QTest::newRow("tailnet") << QList{tailnet(), loopback()}
                                 << u"Devices in your tailnet can connect."_s << u"Private"_s;
        QTest::newRow("one address") << QList{loopback(), other(u"192.168.1.20"_s)}
                                     << u"One address: 192.168.1.20."_s << u"One network"_s;
        QTest::newRow("one address beside tailnet")
            << QList{other(u"192.168.1.20"_s), tailnet(), loopback()}
            << u"One address: 192.168.1.20."_s << u"One network"_s;
        QTest::newRow("two addresses")
            << QList{other(u"192.168.1.20"_s), other(u"10.0.0.2"_s)} << anyone << u"Exposed"_s;
        QTest::newRow("every network")
            << QList{loopback(), everyNetwork()} << anyone << u"Exposed"_s;
    }

    void theSentenceIsThatOfTheWidestListener()
    {
        QFETCH(QList<ListenerView>, listeners);
        QFETCH(QString, sentence);
        QFETCH(QString, mark);

        const Reach reach = ui::reachOf(listeners);

        QCOMPARE(ReachText::sentence(reach), sentence);
        QCOMPARE(ReachText::mark(reach), mark);
    }

    void exposureIsACaution()
    {
        QCOMPARE(ReachText::meaning(ui::reachOf({everyNetwork()})), ui::theme::Meaning::Caution);
        QCOMPARE(ReachText::meaning(ui::reachOf({tailnet()})), ui::theme::Meaning::Good);
    }
};

QTEST_GUILESS_MAIN(tst_ReachText)
#include "tst_ReachText.moc"
