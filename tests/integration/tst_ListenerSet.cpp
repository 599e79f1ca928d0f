// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ListenerSet.h"

#include "gateway/runtime/QtClock.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

const QHostAddress One(u"127.0.0.1"_s);
const QHostAddress Two(u"127.0.0.2"_s);
const QHostAddress Nowhere(u"192.0.2.1"_s); // TEST-NET-1: no host has it

} // namespace

// Swapping and rolling back real listening sockets of this host.
class tst_ListenerSet : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_set = std::make_unique<ListenerSet>([this] { return makeListener(); });
    }
    void cleanup() { m_set.reset(); }

    void allAddressesShareAFreePort()
    {
        QVERIFY(m_set->open({{.address = One}, {.address = Two}}, 0));

        QVERIFY(m_set->port() != 0);
        QCOMPARE(m_set->addresses(), (QList<QHostAddress>{One, Two}));
        QVERIFY(accepts(One, m_set->port()));
        QVERIFY(accepts(Two, m_set->port()));
    }

    void nothingWiderThanAskedIsBound()
    {
        QVERIFY(m_set->open({{.address = One}}, 0));
        QVERIFY(!accepts(Two, m_set->port()));
    }

    void aChangeOfAddressKeepsWhatStays()
    {
        QVERIFY(m_set->open({{.address = One}}, 0));
        const quint16 port = m_set->port();
        QTcpSocket waiting;
        waiting.connectToHost(One, port);
        QVERIFY(waiting.waitForConnected());

        QVERIFY(m_set->open({{.address = One}, {.address = Two}}, port));

        QCOMPARE(m_set->port(), port);
        QVERIFY(accepts(Two, port));
        QVERIFY(m_set->open({{.address = Two}}, port));
        QVERIFY(!accepts(One, port));
    }

    void aFailedChangeOfAddressPutsTheOldOnesBack()
    {
        QVERIFY(m_set->open({{.address = One}, {.address = Two}}, 0));
        const quint16 port = m_set->port();

        const auto outcome = m_set->open({{.address = Nowhere}}, port);

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Unavailable);
        QVERIFY(accepts(One, port));
        QVERIFY(accepts(Two, port));
    }

    void aFailedChangeOfPortLeavesTheOldOneOpen()
    {
        QVERIFY(m_set->open({{.address = One}}, 0));
        const quint16 port = m_set->port();
        QTcpServer other;
        QVERIFY(other.listen(One, 0));

        const auto outcome = m_set->open({{.address = One}}, other.serverPort());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::InUse);
        QCOMPARE(m_set->port(), port);
        QVERIFY(accepts(One, port));
    }

    void anotherAddressOfThisHostTakesThePortToo()
    {
        QTcpServer other;
        QVERIFY(other.listen(Two, 0));

        const auto outcome = m_set->open({{.address = One}}, other.serverPort());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::InUse);
    }

    void theDesktopsProxyHasNoPartInListening()
    {
        QNetworkProxy::setApplicationProxy({QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, 1});
        const auto direct = qScopeGuard(
            [] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
        QTcpServer other;
        QVERIFY(other.listen(Two, 0));

        const auto outcome = m_set->open({{.address = One}}, other.serverPort());

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::InUse);
        QCOMPARE(makeListener()->proxy().type(), QNetworkProxy::NoProxy);
    }

    void anAddressThatIsNotRequiredMayBeMissing()
    {
        QVERIFY(m_set->open({{.address = One}, {.address = Nowhere, .isRequired = false}}, 0));
        QCOMPARE(m_set->addresses(), QList<QHostAddress>{One});
        QVERIFY(!m_set->open({{.address = Nowhere}, {.address = One}}, 0));
    }

    void closedMeansClosed()
    {
        QVERIFY(m_set->open({{.address = One}}, 0));
        const quint16 port = m_set->port();
        m_set->close();
        QCOMPARE(m_set->port(), quint16(0));
        QVERIFY(!accepts(One, port));
        QVERIFY(m_set->open({{.address = One}}, port));
    }

private:
    std::unique_ptr<PortMux> makeListener()
    {
        return std::make_unique<PortMux>(
            HttpHooks{
                .admit = [](const QTcpSocket &) { return std::optional<HttpReply>(); },
                .released = [](const QTcpSocket &, const QHostAddress &) {},
                .answer = [](const QTcpSocket &, const HttpHead &) { return HttpAnswer(); },
                .upgrade = [](QTcpSocket *socket, const HttpHead &) { socket->deleteLater(); }},
            m_clock);
    }
    static bool accepts(const QHostAddress &address, quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        return socket.waitForConnected(2000);
    }

    QtClock m_clock;
    std::unique_ptr<ListenerSet> m_set;
};

QTEST_GUILESS_MAIN(tst_ListenerSet)
#include "tst_ListenerSet.moc"
