// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpExchange.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace gateway::test;

namespace {

constexpr int Descriptors = 96;
constexpr int Strangers = 200;
constexpr auto Token = "0123456789abcdef0123456789abcdef"_L1;

using Sockets = std::vector<std::unique_ptr<QTcpSocket>>;

/// As many as can be had; they say nothing.
Sockets openStrangers(quint16 port)
{
    Sockets sockets;
    for (int i = 0; i < Strangers; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!sockets.back()->waitForConnected(1000))
            break;
    }
    return sockets;
}

} // namespace

// A gateway that may open few files, and strangers who open more sockets than that.
class tst_FewDescriptors : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<TestProgram>(QStringLiteral(OC_PROGRAM));
        m_canvasPort = freePort();
        QVERIFY(writeSettings());
        m_program->gateway().setChildProcessModifier([] {
            const rlimit files{.rlim_cur = Descriptors, .rlim_max = Descriptors};
            ::setrlimit(RLIMIT_NOFILE, &files);
        });
        QVERIFY(m_program->startGateway());
        m_operator = std::make_unique<TestClient>(m_program->port());
        QVERIFY(isOk(m_operator->signIn(TestClient::administrator(QString(Token)))));
        const auto visitor = std::make_unique<TestClient>(m_program->port());
        const QJsonObject welcome = visitor->signIn(device(1));
        QVERIFY(isOk(welcome));
        m_deviceToken = welcome["payload"_L1]["auth"_L1]["deviceToken"_L1].toString();
        QVERIFY(!m_deviceToken.isEmpty());
    }
    void cleanup()
    {
        m_operator.reset();
        m_program.reset();
    }

    void silentSocketsKeepNobodyOut_data()
    {
        QTest::addColumn<bool>("atTheGateway");
        QTest::addColumn<bool>("atTheCanvas");
        QTest::newRow("at the gateway's port") << true << false;
        QTest::newRow("at the canvas's port") << false << true;
        QTest::newRow("at both") << true << true;
    }
    void silentSocketsKeepNobodyOut()
    {
        QFETCH(bool, atTheGateway);
        QFETCH(bool, atTheCanvas);
        const quint16 port = m_program->port();
        const Sockets here = atTheGateway ? openStrangers(port) : Sockets();
        const Sockets there = atTheCanvas ? openStrangers(m_canvasPort) : Sockets();

        // Who is connected is served.
        QVERIFY(isOk(m_operator->call(u"health"_s)));
        // A paired device comes in by its own token and its proof.
        TestClient known(port);
        auto profile = device(1);
        profile.token.clear();
        profile.deviceToken = m_deviceToken;
        QVERIFY(isOk(known.signIn(profile)));
        // A new one is written down.
        TestClient stranger(port);
        QVERIFY(isOk(stranger.signIn(device(2))));
        QVERIFY(isInAStateFile(TestIdentity(2).deviceId()));
        QVERIFY(isOk(m_operator->call(u"voicewake.set"_s,
                                      QJsonObject{{u"triggers"_s, QJsonArray{u"attic"_s}}})));
        QVERIFY(isInAStateFile(u"attic"_s));
        // And it waits, instead of trying again and again.
        const double before = cpuMs();
        QTest::qWait(1000);
        QVERIFY2(cpuMs() - before < 300, qPrintable(QString::number(cpuMs() - before)));
        QVERIFY(openFiles() < Descriptors);
    }

    void whenTheyAreGoneAllIsAsBefore()
    {
        {
            const Sockets here = openStrangers(m_program->port());
            const Sockets there = openStrangers(m_canvasPort);
        }
        // As soon as it has noticed.
        QTRY_COMPARE(HttpExchange::ask(m_canvasPort, "/__openclaw__/canvas/").status, 200);
    }

private:
    static bool isOk(const QJsonObject &reply) { return reply.value("ok"_L1).toBool(); }

    TestClient::Profile device(char seed) const
    {
        auto profile = TestClient::administrator(QString(Token));
        profile.clientId = u"cli"_s;
        profile.mode = u"cli"_s;
        profile.identity = TestIdentity(seed);
        return profile;
    }
    bool writeSettings() const
    {
        const QString folder = m_program->home() + u"/.openclaw/"_s;
        QFile file(folder + u"openclaw.json"_s);
        const QJsonObject settings{
            {u"gateway"_s,
             QJsonObject{{u"mode"_s, u"local"_s},
                         {u"auth"_s, QJsonObject{{u"mode"_s, u"token"_s}, {u"token"_s, Token}}}}},
            {u"canvasHost"_s, QJsonObject{{u"port"_s, m_canvasPort}}}};
        return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
               file.write(QJsonDocument(settings).toJson()) > 0;
    }
    bool isInAStateFile(const QString &text) const
    {
        QDirIterator it(m_program->home(), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                return true;
        }
        return false;
    }
    QString processFolder() const { return u"/proc/%1/"_s.arg(m_program->gateway().processId()); }
    double cpuMs() const
    {
        double nanoseconds = 0;
        for (const QString &task :
             QDir(processFolder() + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(processFolder() + u"task/"_s + task + u"/schedstat"_s);
            if (file.open(QIODevice::ReadOnly))
                nanoseconds += file.readAll().split(' ').first().toDouble();
        }
        return nanoseconds / 1e6;
    }
    qsizetype openFiles() const
    {
        return QDir(processFolder() + u"fd"_s)
            .entryList(QDir::NoDotAndDotDot | QDir::System)
            .size();
    }

    std::unique_ptr<TestProgram> m_program;
    std::unique_ptr<TestClient> m_operator;
    quint16 m_canvasPort = 0;
    QString m_deviceToken;
};

QTEST_GUILESS_MAIN(tst_FewDescriptors)
#include "tst_FewDescriptors.moc"
