// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"
#include "tests/support/TestGateway.h"
#include "tests/support/TestProgram.h"

#include "gateway/runtime/GatewayHost.h"
#include "gateway/runtime/RemoteErrors.h"
#include "gateway/runtime/RemoteHost.h"

#include "ui/common/ErrorText.h"
#include "ui/settings/BindChoices.h"
#include "ui/settings/Firewall.h"
#include "ui/settings/RemoteForm.h"
#include "ui/window/Banner.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

using Problem = ProblemView::Kind;

namespace {

constexpr int Patience = 15'000;

template <typename T>
std::optional<CommandError> errorOf(QFuture<CommandResult<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience))
        return CommandError{.detail = u"not finished"_s};
    return future.result() ? std::nullopt : std::optional(future.result().error());
}

#ifdef Q_OS_LINUX
/// Takes the right to low ports from this thread and those it starts, for as long as it lives.
class WithoutLowPorts final
{
public:
    WithoutLowPorts()
    {
        syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct fewer[2] = {m_before[0], m_before[1]};
        fewer[0].effective &= ~(1U << CAP_NET_BIND_SERVICE);
        m_isDone = syscall(SYS_capset, &m_header, fewer) == 0;
    }
    ~WithoutLowPorts() { syscall(SYS_capset, &m_header, m_before); }
    WithoutLowPorts(const WithoutLowPorts &) = delete;
    WithoutLowPorts &operator=(const WithoutLowPorts &) = delete;

    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    __user_cap_header_struct m_header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct m_before[2] = {};
    bool m_isDone = false;
};
#endif

} // namespace

// What is said about reach, each text once as the cause really brings it about: desktop-ui.md 8.2,
// 8.8 and 17.
class tst_ReachErrors : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_port = freePort();
        m_path = qgetenv("PATH");
    }
    void cleanup()
    {
        qputenv("PATH", m_path);
        m_host.reset();
        m_gateway.reset();
        m_home.reset();
    }

    void aPortOfAnotherProgram()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, m_port));

        const QString said = saidAtStart();

        QCOMPARE(said, QFile::exists(u"/proc/net/tcp"_s)
                           ? u"Port %1 is used by tst_ReachErrors."_s.arg(m_port)
                           : u"Port %1 is used by another program."_s.arg(m_port));
    }

    void aPortOfAnotherGateway()
    {
        QCOMPARE(saidAtStart(), QString());
        QTemporaryDir other;
        GatewayHost second(optionsFor(other.path()));

        const auto error = errorOf<void>(second.start());

        QVERIFY(error);
        QVERIFY(ui::ErrorText::of(*error).startsWith("Another gateway is already running here"_L1));
    }

    void aPortThatNeedsRights()
    {
#ifdef Q_OS_LINUX
        QFile first(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const int open = first.readAll().trimmed().toInt();
        if (open < 2)
            QSKIP("every port is open to everybody here");
        m_port = quint16(std::min(open, 1024) - 1);
        const WithoutLowPorts limited;
        QVERIFY(limited.isDone());

        QCOMPARE(saidAtStart(), u"This port needs administrator rights."_s);
#else
        QSKIP("rights to ports are a matter of Linux");
#endif
    }

    void anAddressThatIsGone()
    {
        QCOMPARE(saidAtStart(), QString());

        QCOMPARE(saidTo({{.path = u"gateway.bind"_s, .value = u"custom"_s},
                         {.path = u"gateway.customBindHost"_s, .value = u"192.0.2.9"_s}}),
                 u"This computer no longer has 192.0.2.9."_s);
    }

    void openReachWithoutASecret()
    {
        QCOMPARE(saidAtStart(), QString());

        QCOMPARE(saidTo({{.path = u"gateway.auth.mode"_s, .value = u"none"_s},
                         {.path = u"gateway.bind"_s, .value = u"lan"_s}}),
                 u"A token or password is needed before other devices can connect."_s);
    }

    void settingsThatCannotBeRead()
    {
        QFile file(m_home->filePath(u"openclaw.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  gateway: {\n    port 1\n  }\n}\n");
        file.close();

        QCOMPARE(saidAtStart(), u"The settings file has an error in line 3."_s);
    }

    void whatSshSays_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("text");
        QTest::newRow("a host key that is not known")
            << "echo 'Host key verification failed.' >&2; exit 255"_ba
            << u"SSH does not know me@server yet."_s;
        QTest::newRow("another host key")
            << "echo '@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @' >&2; exit 255"_ba
            << u"me@server shows another SSH key than before."_s;
        QTest::newRow("no key that fits")
            << "echo 'me@server: Permission denied (publickey).' >&2; exit 255"_ba
            << u"me@server takes none of your SSH keys."_s;
        QTest::newRow("nobody there")
            << "echo 'ssh: connect to host server port 22: Connection refused' >&2; exit 255"_ba
            << u"me@server cannot be reached."_s;
        QTest::newRow("for another reason")
            << "echo 'channel_setup_fwd_listener: refused' >&2; exit 1"_ba
            << u"The SSH tunnel to me@server ended."_s;
        QTest::newRow("no ssh") << QByteArray() << u"ssh is not available."_s;
    }
    void whatSshSays()
    {
        QFETCH(QByteArray, script);
        QVERIFY(QDir(m_home->path()).mkdir(u"bin"_s));
        if (!script.isEmpty()) {
            QFile ssh(m_home->filePath(u"bin/ssh"_s));
            QVERIFY(ssh.open(QIODevice::WriteOnly));
            ssh.write("#!/bin/sh\n" + script + "\n");
            ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        qputenv("PATH", m_home->filePath(u"bin"_s).toLocal8Bit());

        QTEST(saidOfTrial({.hasTunnel = true, .sshTarget = u"me@server"_s}), "text");
    }

    void nobodyAtTheAddress()
    {
        QCOMPARE(saidOfTrial({.url = u"ws://127.0.0.1:%1"_s.arg(m_port)}),
                 u"127.0.0.1 cannot be reached."_s);
    }

    void somethingElseAtTheAddress()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, this, [&other] {
            QTcpSocket *socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                socket->disconnectFromHost();
            });
        });

        QCOMPARE(saidOfTrial({.url = u"ws://127.0.0.1:%1"_s.arg(other.serverPort())}),
                 u"127.0.0.1 does not answer like a gateway."_s);
    }

    void theWrongToken()
    {
        startThere({});

        QCOMPARE(saidOfTrial({.url = u"ws://127.0.0.1:%1"_s.arg(m_gateway->port()),
                              .token = Secret(u"wrong"_s)}),
                 u"127.0.0.1 refused the token or password."_s);
    }

    void notApprovedYet()
    {
        startThere({{u"nodes"_s,
                     QJsonObject{{u"pairing"_s, QJsonObject{{u"autoApproveLocal"_s, false}}}}}});

        QCOMPARE(saidOfTrial({.url = u"ws://127.0.0.1:%1"_s.arg(m_gateway->port()),
                              .token = Secret(TestGateway::token())}),
                 u"This computer has to be approved on the other gateway."_s);
    }

    void certificates()
    {
        startThere({{u"tls"_s, QJsonObject{{u"enabled"_s, true}}}});
        RemoteTrial trial{.url = u"wss://127.0.0.1:%1"_s.arg(m_gateway->port()),
                          .token = Secret(TestGateway::token())};
        QCOMPARE(saidOfTrial(trial), u"The certificate of 127.0.0.1 is not known here."_s);

        trial.tlsFingerprint = u"ab"_s.repeated(32);
        QCOMPARE(saidOfTrial(trial), u"127.0.0.1 shows another certificate than the pinned one."_s);

        trial.tlsFingerprint = m_gateway->gateway().tls().fingerprint();
        QCOMPARE(saidOfTrial(trial), QString());
    }

    void whatCannotBeTried_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("sshTarget"); // "-": no tunnel
        QTest::addColumn<QString>("fingerprint");
        QTest::addColumn<QString>("text");
        const QString good = u"wss://office.example"_s;
        QTest::newRow("no address")
            << u""_s << u"-"_s << u""_s << u"Enter the address of the gateway."_s;
        QTest::newRow("of another kind")
            << u"https://office.example"_s << u"-"_s << u""_s << u"Start with wss:// or ws://."_s;
        QTest::newRow("plain to others")
            << u"ws://office.example"_s << u"-"_s << u""_s
            << u"Use wss:// for addresses outside your own networks."_s;
        QTest::newRow("a pin that is none")
            << good << u"-"_s << u"12"_s << u"A SHA-256 fingerprint has 64 hexadecimal digits."_s;
        QTest::newRow("no SSH target")
            << good << u""_s << u""_s << u"Enter where SSH signs in. Example: me@server."_s;
        QTest::newRow("an SSH target that is none")
            << good << u"a b"_s << u""_s << u"a b is not a valid SSH target. Example: me@server."_s;
    }
    void whatCannotBeTried()
    {
        QFETCH(QString, url);
        QFETCH(QString, sshTarget);
        QFETCH(QString, fingerprint);
        QFETCH(QString, text);
        const bool hasTunnel = sshTarget != "-"_L1;

        QCOMPARE(ui::RemoteFormText::fault({.url = url,
                                            .hasTunnel = hasTunnel,
                                            .sshTarget = hasTunnel ? sshTarget : QString(),
                                            .tlsFingerprint = fingerprint}),
                 std::optional(text));
    }

    void whereTheSecretIsKept()
    {
        QCOMPARE(ui::RemoteFormText::keeper(RemoteView::Keeper::File),
                 u"Stored in the settings file, readable only by you."_s);
        QCOMPARE(ui::RemoteFormText::keeper(RemoteView::Keeper::Keyring),
                 u"Stored in the keyring of your desktop."_s);
    }

    void banners_data()
    {
        QTest::addColumn<ProblemView>("problem");
        QTest::addColumn<QString>("text");
        QTest::newRow("wider than chosen")
            << ProblemView{.kind = Problem::BindWidened, .subject = u"0.0.0.0"_s}
            << u"The gateway is reachable more widely than you chose: 0.0.0.0"_s;
        QTest::newRow("no tailnet")
            << ProblemView{.kind = Problem::BindNarrowed}
            << u"No tailnet address found. Until Tailscale is running, only this computer can "
               "connect."_s;
        QTest::newRow("the chosen address is gone")
            << ProblemView{.kind = Problem::BindNarrowed, .subject = u"192.168.1.20"_s}
            << u"This computer no longer has 192.168.1.20. Until it does, only this computer can "
               "connect."_s;
        QTest::newRow("discovery")
            << ProblemView{.kind = Problem::DiscoveryFailed, .detail = u"Access denied"_s}
            << u"Discovery is not available: Access denied"_s;
        QTest::newRow("Serve") << ProblemView{.kind = Problem::NotExposed}
                               << u"Tailscale does not lead to this gateway."_s;
    }
    void banners()
    {
        QFETCH(ProblemView, problem);
        QFETCH(QString, text);
        GatewaySnapshot now = runningSnapshot();
        now.problems = {problem};

        const auto banner = ui::BannerPolicy::choose(now, false);

        QVERIFY(banner);
        QCOMPARE(banner->text, text);
    }

    void howTheTailnetStands_data()
    {
        using State = TailnetView::State;
        QTest::addColumn<QString>("address");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("end");
        QTest::newRow("there") << u"100.64.0.10"_s << State::Running
                               << u"Address now: 100.64.0.10"_s;
        QTest::newRow("signed out")
            << u""_s << State::LoggedOut << u"Tailscale is signed out on this computer."_s;
        QTest::newRow("off") << u""_s << State::Stopped << u"Tailscale is switched off."_s;
        QTest::newRow("absent") << u""_s << State::Absent << u"No address now."_s;
    }
    void howTheTailnetStands()
    {
        QFETCH(QString, address);
        QFETCH(TailnetView::State, state);
        QFETCH(QString, end);

        ui::BindChoices choices(nullptr);
        QList<ui::OwnAddress> addresses;
        if (!address.isEmpty())
            addresses.append({.address = address, .network = u"tailscale0"_s, .isTailnet = true});

        choices.showFacts(addresses, std::nullopt, {.state = state});

        QCOMPARE(choices.findChild<QLabel *>(u"page.network.bind.tailnet.description"_s)->text(),
                 u"Devices in your Tailscale network. "_s + end);
    }

    void whatLetsOthersThroughTheFirewall()
    {
        using ui::Firewall;

        QCOMPARE(ui::allowCommand(Firewall::Ufw, 18789), u"sudo ufw allow 18789/tcp"_s);
        QCOMPARE(ui::allowCommand(Firewall::Firewalld, 18789),
                 u"sudo firewall-cmd --permanent --add-port=18789/tcp && sudo firewall-cmd "
                 "--reload"_s);
        QCOMPARE(ui::allowCommand(Firewall::Nftables, 18789),
                 u"sudo nft insert rule inet filter input tcp dport 18789 accept"_s);
    }

private:
    [[nodiscard]] GatewayLauncher::Options optionsFor(const QString &home) const
    {
        return {.paths = {.stateDir = home + u"/state"_s,
                          .configFile = home + u"/openclaw.json"_s,
                          .defaultPort = m_port}};
    }
    static QString said(const std::optional<CommandError> &error)
    {
        return error ? ui::ErrorText::of(*error) : QString();
    }
    QString saidAtStart()
    {
        m_host = std::make_unique<GatewayHost>(optionsFor(m_home->path()));
        return said(errorOf<void>(m_host->start()));
    }
    /// Of a running one, to a change of its settings.
    QString saidTo(const QList<ConfigEdit::Entry> &entries)
    {
        const auto isUp = [this] { return m_host->snapshot().state == GatewayState::Running; };
        if (!QTest::qWaitFor(isUp, Patience))
            return u"not running"_s;
        return said(errorOf<void>(m_host->applyConfig(
            {.entries = entries, .baseHash = m_host->snapshot().settings.hash})));
    }

    void startThere(const QJsonObject &section)
    {
        m_gateway = std::make_unique<TestGateway>(section);
        QCOMPARE(m_gateway->start(), QString());
    }
    /// Of the step that a test of the connection ends with.
    QString saidOfTrial(const RemoteTrial &trial)
    {
        const auto target = targetOf(trial);
        if (!target)
            return u"not a target"_s;
        RemoteHost remote(m_home->path());
        auto future = remote.test(*target);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, Patience) || !future.result())
            return u"no answer"_s;
        const auto steps = future.result();
        for (const RemoteStep &step : *steps) {
            if (step.error)
                return ui::ErrorText::of(*step.error);
        }
        return {};
    }

    std::optional<QTemporaryDir> m_home;
    quint16 m_port = 0;
    QByteArray m_path;
    std::unique_ptr<GatewayHost> m_host;
    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_MAIN(tst_ReachErrors)
#include "tst_ReachErrors.moc"
