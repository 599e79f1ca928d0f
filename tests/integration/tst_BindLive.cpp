// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

bool run(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

// Of `ip`, in this network namespace.
bool ip(const QString &arguments)
{
    return run(u"ip"_s, arguments.split(u' '));
}

/// Another computer: a network namespace that holds the far end of the cable.
class FarComputer final
{
public:
    FarComputer()
    {
        m_holder.start(u"unshare"_s, {u"--net"_s, u"sleep"_s, u"600"_s});
        m_isReady =
            m_holder.waitForStarted() && QTest::qWaitFor([this] { return isApart(); }) &&
            ip(u"link set far netns %1"_s.arg(m_holder.processId())) &&
            within({u"ip"_s, u"link"_s, u"set"_s, u"far"_s, u"up"_s}) &&
            within({u"ip"_s, u"addr"_s, u"add"_s, u"100.64.0.99/10"_s, u"dev"_s, u"far"_s}) &&
            within({u"ip"_s, u"addr"_s, u"add"_s, u"192.168.77.99/24"_s, u"dev"_s, u"far"_s});
    }
    ~FarComputer()
    {
        m_holder.kill();
        m_holder.waitForFinished();
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] bool reaches(const QString &address, quint16 port) const
    {
        return within({u"timeout"_s, u"2"_s, u"bash"_s, u"-c"_s,
                       u"exec 3<>/dev/tcp/%1/%2"_s.arg(address).arg(port)});
    }

private:
    bool isApart() const
    {
        // The name alone: the folders before it always differ.
        const auto nameOf = [](const QString &link) {
            return QFileInfo(QFile::symLinkTarget(link)).fileName();
        };
        return nameOf(u"/proc/%1/ns/net"_s.arg(m_holder.processId())) !=
               nameOf(u"/proc/self/ns/net"_s);
    }
    bool within(const QStringList &command) const
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(u"nsenter"_s, QStringList{u"--net"_s, u"--target"_s,
                                                QString::number(m_holder.processId())} +
                                        command);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QProcess m_holder;
    bool m_isReady = false;
};

} // namespace

// What listens follows the addresses of this computer while the gateway runs. Needs a network of
// its own: see with-network.sh.
class tst_BindLive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("OC_NETWORK"))
            QSKIP("no network namespaces here");
        m_far = std::make_unique<FarComputer>();
        QVERIFY(m_far->isReady());
        QVERIFY(ip(u"link set tailscale0 up"_s));
    }
    void cleanup()
    {
        m_gateway.reset();
        (void)ip(u"addr flush dev tailscale0"_s);
    }
    void cleanupTestCase() { m_far.reset(); }

    void loopbackIsNotReachableFromOutside()
    {
        QVERIFY(ip(u"addr add "_s + Tailnet));
        start(u"loopback"_s);

        QVERIFY(!m_far->reaches(u"100.64.0.10"_s, m_gateway->port()));
        QCOMPARE(listening(), (QStringList{u"127.0.0.1"_s, u"::1"_s}));
    }

    void everyNetworkIsReachableFromOutside()
    {
        QVERIFY(ip(u"addr add "_s + Lan));
        start(u"lan"_s);

        QVERIFY(m_far->reaches(u"192.168.77.10"_s, m_gateway->port()));
    }

    void aTailnetComesAndGoesAndComes()
    {
        start(u"tailnet"_s);
        QCOMPARE(listening(), (QStringList{u"127.0.0.1"_s, u"::1"_s}));
        QVERIFY(isLimited());
        TestClient local(m_gateway->port());
        QVERIFY(
            local.signIn(TestClient::administrator(TestGateway::token())).value("ok"_L1).toBool());

        for (int i = 0; i < 2; ++i) {
            QVERIFY(ip(u"addr add "_s + Tailnet));
            QTRY_COMPARE(listening(), (QStringList{u"127.0.0.1"_s, u"100.64.0.10"_s}));
            QVERIFY(!isLimited());
            QVERIFY(m_far->reaches(u"100.64.0.10"_s, m_gateway->port()));

            QVERIFY(ip(u"addr del "_s + Tailnet));
            QTRY_COMPARE(listening(), (QStringList{u"127.0.0.1"_s, u"::1"_s}));
            QVERIFY(isLimited());
        }
        // The one who came by loopback was there all the time.
        QVERIFY(local.call(u"health"_s).value("ok"_L1).toBool());
    }

    void aChosenAddressIsLostAndRegained()
    {
        QVERIFY(ip(u"addr add "_s + Lan));
        start(u"custom"_s, u"192.168.77.10"_s);
        QVERIFY(m_far->reaches(u"192.168.77.10"_s, m_gateway->port()));

        QVERIFY(ip(u"addr del "_s + Lan));
        QTRY_COMPARE(listening(), (QStringList{u"127.0.0.1"_s, u"::1"_s}));
        GatewaySnapshot picture;
        m_gateway->gateway().describe(picture);
        QCOMPARE(picture.problems.value(0).kind, ProblemView::Kind::BindNarrowed);
        QCOMPARE(picture.problems.value(0).subject, u"192.168.77.10"_s);

        QVERIFY(ip(u"addr add "_s + Lan));
        QTRY_COMPARE(listening(), (QStringList{u"127.0.0.1"_s, u"192.168.77.10"_s}));
        QVERIFY(m_far->reaches(u"192.168.77.10"_s, m_gateway->port()));
    }

    void aConnectionSurvivesAnAddressThatIsGoneForAMoment()
    {
        QVERIFY(ip(u"addr add "_s + Tailnet));
        start(u"tailnet"_s);
        TestClient remote(QUrl(u"ws://100.64.0.10:%1"_s.arg(m_gateway->port())));
        QVERIFY(remote.waitForChallenge());

        QVERIFY(ip(u"addr del "_s + Tailnet));
        QTRY_VERIFY(isLimited());
        QVERIFY(ip(u"addr add "_s + Tailnet));
        QTRY_VERIFY(!isLimited());

        QVERIFY(remote.isOpen());
    }

    void whatTheOwnerClosesIsClosedForThoseWhoAreIn()
    {
        QVERIFY(ip(u"addr add "_s + Lan));
        start(u"lan"_s);
        TestClient remote(QUrl(u"ws://192.168.77.10:%1"_s.arg(m_gateway->port())));
        QVERIFY(remote.waitForChallenge());
        TestClient local(m_gateway->port());
        QVERIFY(local.waitForChallenge());

        auto &config = m_gateway->config();
        QVERIFY(config.change({{.path = {u"gateway"_s, u"bind"_s}, .value = u"loopback"_s}},
                              config.hash()));

        QVERIFY(remote.waitForClose()); // Qt's own client takes 1012 for an error of the wire
        QVERIFY(local.isOpen());
        QVERIFY(!m_far->reaches(u"192.168.77.10"_s, m_gateway->port()));
    }

private:
    static inline const QString Tailnet = u"100.64.0.10/10 dev tailscale0"_s;
    static inline const QString Lan = u"192.168.77.10/24 dev tailscale0"_s;

    void start(const QString &bind, const QString &host = {})
    {
        m_gateway = std::make_unique<TestGateway>(
            QJsonObject{{u"bind"_s, bind}, {u"customBindHost"_s, host}});
        QCOMPARE(m_gateway->start(), QString());
    }

    QStringList listening() const
    {
        QStringList texts;
        for (const QHostAddress &address : m_gateway->gateway().addresses())
            texts.append(address.toString());
        return texts;
    }
    bool isLimited() const { return !m_gateway->gateway().limitation().isEmpty(); }

    std::unique_ptr<FarComputer> m_far;
    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_BindLive)
#include "tst_BindLive.moc"
