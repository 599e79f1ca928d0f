// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#ifdef Q_OS_LINUX
#include <array>
#include <cerrno>
#include <cstddef>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

using namespace Qt::StringLiterals;
using namespace gateway::test;

namespace {

/// A gateway as its owner starts it: by the program's name, with a home folder.
class Program final
{
public:
    explicit Program(const QString &home)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home);
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        // Coverage and sanitizers are told where to write by these.
        for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
            if (name.contains("SAN_OPTIONS"_L1) || name.startsWith("GCOV"_L1))
                environment.insert(name, qEnvironmentVariable(name.toUtf8().constData()));
        }
        m_process.setProcessEnvironment(environment);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;
    ~Program()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Called in the new process before the program begins.
    void limitBy(const std::function<void()> &limit) { m_process.setChildProcessModifier(limit); }

    void start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(OC_PROGRAM), arguments);
    }
    /// Starts and waits until it listens.
    bool startGateway(quint16 port, QStringList arguments = {})
    {
        start(QStringList{u"gateway"_s, u"--port"_s, QString::number(port)} + arguments);
        return QTest::qWaitFor([&] { return output().contains("sign-in: "_L1) || hasEnded(); },
                               20'000) &&
               !hasEnded();
    }
    [[nodiscard]] bool waitForEnd(int timeoutMs = 20'000)
    {
        return QTest::qWaitFor([&] { return hasEnded(); }, timeoutMs);
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void send(int signal) const { ::kill(pid_t(m_process.processId()), signal); }

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const
    {
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] QString output()
    {
        m_output += QString::fromUtf8(m_process.readAllStandardOutput());
        return m_output;
    }
    [[nodiscard]] QString errors()
    {
        m_errors += QString::fromUtf8(m_process.readAllStandardError());
        return m_errors;
    }

private:
    QProcess m_process;
    QString m_output;
    QString m_errors;
};

#ifdef Q_OS_LINUX
// What MemoryDenyWriteExecute= of systemd.exec(5) does: no memory is code and can be written, and
// none becomes code later.
void denyNewCode()
{
    constexpr auto Number = offsetof(seccomp_data, nr);
    constexpr auto Protection = offsetof(seccomp_data, args) + 2 * sizeof(quint64); // its low half
    std::array rules{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, Number),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mprotect, 3, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_pkey_mprotect, 2, 0),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 3, 0),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        // Of what is there: not executable.
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, Protection),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 3, 4),
        // Of what is new: not both.
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, Protection),
        sock_filter BPF_STMT(BPF_ALU | BPF_AND | BPF_K, PROT_EXEC | PROT_WRITE),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PROT_EXEC | PROT_WRITE, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    sock_fprog program{.len = rules.size(), .filter = rules.data()};
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
#endif

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    return server.serverPort();
}

} // namespace

// `openclaw-tray gateway` from outside: what it prints, how it ends, what it leaves alone.
class tst_GatewayProcess : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_port = freePort();
    }

#ifdef Q_OS_LINUX
    void itWritesNoCoreAndMayOpenManyFiles()
    {
        Program program(m_home->path());
        QVERIFY2(program.startGateway(m_port), qPrintable(program.errors()));

        QFile file(u"/proc/%1/limits"_s.arg(program.id()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString limits = QString::fromUtf8(file.readAll());

        static const QRegularExpression core(u"Max core file size\\s+0\\s+0\\s"_s);
        QVERIFY2(limits.contains(core), qPrintable(limits));
        static const QRegularExpression files(u"Max open files\\s+(\\d+)\\s+\\1\\s"_s);
        QVERIFY2(limits.contains(files), qPrintable(limits));
    }
#endif

#ifdef Q_OS_LINUX
    // As the service's unit has it.
    void itRunsWhereNothingNewBecomesCode()
    {
        Program program(m_home->path());
        program.limitBy(denyNewCode);
        QVERIFY2(program.startGateway(m_port), qPrintable(program.errors()));
        QFile status(u"/proc/%1/status"_s.arg(program.id()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        QVERIFY(status.readAll().contains("\nSeccomp:\t2\n"));

        TestClient client(m_port);
        const auto reply = client.signIn(TestClient::administrator(token()));
        QVERIFY(reply.value("ok"_L1).toBool());
        QVERIFY(client.call(u"config.get"_s).value("ok"_L1).toBool());
        program.send(SIGTERM);
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitCode(), 0);
    }
#endif

    void aFreshHomeGetsASettingsFileAndIsTold()
    {
        Program program(m_home->path());
        QVERIFY2(program.startGateway(m_port), qPrintable(program.errors()));

        const QString output = program.output();
        QVERIFY(output.contains("created settings in "_L1 + configFile()));
        QVERIFY(output.contains(u"listening on ws://127.0.0.1:%1"_s.arg(m_port)));
        QVERIFY(output.contains("sign-in: gateway.auth.token in "_L1 + configFile()));
        static const QRegularExpression Token(u"^[0-9a-f]{48}$"_s);
        QVERIFY(Token.match(token()).hasMatch());
        QVERIFY(!output.contains(token()) && !program.errors().contains(token()));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(configFile()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(configFile()).path()) & others, QFile::Permissions());
    }

    void aSignalEndsItWellAndClientsAreTold_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void aSignalEndsItWellAndClientsAreTold()
    {
        QFETCH(int, signal);
        Program program(m_home->path());
        QVERIFY2(program.startGateway(m_port), qPrintable(program.errors()));
        TestClient client(m_port);
        QCOMPARE(client.signIn(TestClient::administrator(token())).value("ok"_L1),
                 QJsonValue(true));
        QElapsedTimer since;
        since.start();

        program.send(signal);

        QVERIFY(!client.takeEvent(u"shutdown"_s).isEmpty());
        QVERIFY(client.waitForClose()); // Qt's own client takes 1012 for an error of the wire
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(since.elapsed() < 5000);
    }

    void aClientThatDoesNotAnswerDoesNotHoldItUp()
    {
        Program program(m_home->path());
        QVERIFY2(program.startGateway(m_port), qPrintable(program.errors()));
        QTcpSocket silent;
        silent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(silent.waitForConnected());
        silent.write("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY(silent.waitForReadyRead());

        program.send(SIGTERM);

        QVERIFY(program.waitForEnd(5000));
        QCOMPARE(program.exitCode(), 0);
    }

    void aSecondGatewayOnThePortEndsAndTheFirstGoesOn()
    {
        Program first(m_home->path());
        QVERIFY2(first.startGateway(m_port), qPrintable(first.errors()));
        QTemporaryDir elsewhere;
        Program second(elsewhere.path());

        QVERIFY(!second.startGateway(m_port));

        QCOMPARE(second.exitCode(), 3);
        QVERIFY2(second.errors().contains(
                     u"another gateway instance is already listening on ws://127.0.0.1:%1"_s.arg(
                         m_port)),
                 qPrintable(second.errors()));
        TestClient client(m_port);
        QCOMPARE(client.signIn(TestClient::administrator(token())).value("ok"_L1),
                 QJsonValue(true));
    }

    void anotherProgramOnThePortIsNamedAsSuch()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), m_port));
        Program program(m_home->path());

        QVERIFY(!program.startGateway(m_port));

        QCOMPARE(program.exitCode(), 3);
        const QString us = u"in use by tst_GatewayProc (pid %1)"_s.arg(
            QCoreApplication::applicationPid());
        QVERIFY2(program.errors().contains(us), qPrintable(program.errors()));
    }

    void aSecondGatewayOnTheStateFolderEnds()
    {
        Program first(m_home->path());
        QVERIFY2(first.startGateway(m_port), qPrintable(first.errors()));
        Program second(m_home->path());

        QVERIFY(!second.startGateway(freePort()));

        QCOMPARE(second.exitCode(), 3);
        QVERIFY2(second.errors().contains("--profile"_L1), qPrintable(second.errors()));
        QVERIFY(!first.hasEnded());
    }

    void unusableSettingsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const QByteArray local = "{gateway: {mode: 'local', auth: {mode: 'none'}}}";
        QTest::newRow("not JSON5") << "{\n  gateway: {\n    port 1 // x\n}}"_ba << QStringList()
                                   << u"openclaw.json:3:10: "_s;
        QTest::newRow("a bad value") << "{gateway: {mode: 'local',\n bind: 'all'}}"_ba
                                     << QStringList() << u"openclaw.json:2:8: gateway.bind: "_s;
        QTest::newRow("lan without a secret")
            << local << QStringList{u"--bind"_s, u"lan"_s} << u"without auth"_s;
        QTest::newRow("an address of another computer")
            << "{gateway: {mode: 'local', bind: 'custom', customBindHost: '192.0.2.1',"
               " auth: {token: 't'}}}"_ba
            << QStringList() << u"192.0.2.1"_s;
        QTest::newRow("not set up") << "{}"_ba << QStringList() << u"--allow-unconfigured"_s;
    }
    void unusableSettingsChangeNothing()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        QVERIFY(QDir().mkpath(QFileInfo(configFile()).path()));
        QFile file(configFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(settings);
        file.close();
        Program program(m_home->path());

        QVERIFY(!program.startGateway(m_port, arguments));

        QCOMPARE(program.exitCode(), 78);
        QVERIFY2(program.errors().contains(part), qPrintable(program.errors()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), settings);
    }

    void aWrongCommandLineIsTold()
    {
        Program program(m_home->path());
        program.start({u"gateway"_s, u"--port"_s, u"x"_s});
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!QFileInfo::exists(configFile()));
    }

    void theVersionIsPrinted()
    {
        Program program(m_home->path());
        program.start({u"--version"_s});
        QVERIFY(program.waitForEnd());
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.output().startsWith("openclaw-tray "_L1));
    }

private:
    [[nodiscard]] QString configFile() const
    {
        return m_home->filePath(u".openclaw/openclaw.json"_s);
    }
    [[nodiscard]] QString token() const
    {
        QFile file(configFile());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject gateway =
            QJsonDocument::fromJson(file.readAll()).object().value("gateway"_L1).toObject();
        return gateway.value("auth"_L1).toObject().value("token"_L1).toString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(tst_GatewayProcess)
#include "tst_GatewayProcess.moc"
