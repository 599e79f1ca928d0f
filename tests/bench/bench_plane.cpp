// SPDX-License-Identifier: GPL-3.0-or-later
// bench_plane [--repetitions N] [--only WORD]… [--operators N]: what the network plane costs the
// gateway where files and crowds are large: config.get and config.patch on settings of 200 KB,
// logs.tail on a log of 100 MB, and a storm of presence changes told to 1 000 operators. For each
// the resident memory before and after, which must stay flat. Linux only.
#include "tests/bench/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace gateway::bench;
using gateway::test::TestClient;

namespace {

constexpr int StartPatienceMs = 60'000;
constexpr int StormPatienceMs = 120'000;
constexpr int LookMs = 50;
constexpr int QuietMs = 5000; // counted as well, if some are missed
constexpr qsizetype SettingsBytes = 200'000;
constexpr qint64 LogBytes = 100'000'000;
constexpr int Questions = 200;
constexpr int Patches = 25; // a client may write 30 times in a minute
constexpr int Changes = 50;

QString token()
{
    return u"0123456789abcdef0123456789abcdef"_s;
}

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

bool write(const QString &path, const std::function<void(QFile &)> &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    content(file);
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

// Sections of another program, as a long-lived file has them.
QByteArray largeSettings()
{
    QJsonArray agents;
    for (int n = 0; n * 200 < SettingsBytes; ++n) {
        agents.append(QJsonObject{{u"id"_s, u"agent-%1"_s.arg(n)},
                                  {u"name"_s, u"An agent"_s},
                                  {u"workspace"_s, QString(150, u'w')}});
    }
    return QJsonDocument(QJsonObject{{u"agents"_s, QJsonObject{{u"list"_s, agents}}}}).toJson();
}

void writeLog(QFile &file)
{
    const QByteArray line =
        R"({"time":"2026-01-01T00:00:00.000Z","level":"info","subsystem":"bench","message":")" +
        QByteArray(200, 'x') + "\"}\n";
    const QByteArray block = line.repeated(1000);
    while (file.size() < LogBytes)
        file.write(block);
}

/// A running gateway, and how its memory and CPU time change.
class Stage final
{
public:
    [[nodiscard]] QString folder() const { return m_server.home() + u"/.openclaw"_s; }
    bool start()
    {
        m_port = freePort();
        m_server.startGateway(QStringLiteral(OC_PROGRAM), m_port, token());
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                return socket.waitForConnected(100);
            },
            StartPatienceMs);
    }
    /// Null if it was refused.
    [[nodiscard]] std::unique_ptr<TestClient> administrator() const
    {
        auto client = std::make_unique<TestClient>(m_port);
        auto profile = TestClient::administrator(token());
        profile.scopes += {u"operator.read"_s, u"operator.write"_s};
        return client->signIn(profile).value("ok"_L1).toBool() ? std::move(client) : nullptr;
    }
    /// Runs `what`, which is `count` operations, and tells what it cost.
    void measure(const QString &name, int count, const std::function<bool()> &what)
    {
        const double memory = m_server.residentMegabytes();
        double most = memory;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look,
                         [&] { most = std::max(most, m_server.residentMegabytes()); });
        look.start(LookMs);
        const double cpu = m_server.cpuSeconds();
        QElapsedTimer watch;
        watch.start();
        if (!what())
            return say(u"%1: FAILED"_s.arg(name));
        const double seconds = double(watch.nsecsElapsed()) / 1e9;
        say(u"%1: %2 ms each, CPU %3 ms each, memory %4 MB before, %5 MB at most, %6 MB after"_s
                .arg(name)
                .arg(seconds * 1e3 / count, 0, 'f', 2)
                .arg((m_server.cpuSeconds() - cpu) * 1e3 / count, 0, 'f', 2)
                .arg(memory, 0, 'f', 1)
                .arg(most, 0, 'f', 1)
                .arg(m_server.residentMegabytes(), 0, 'f', 1));
    }

private:
    ServerProcess m_server;
    quint16 m_port = 0;
};

bool ask(TestClient &client, const QString &method, const QJsonObject &params, int times)
{
    for (int i = 0; i < times; ++i) {
        if (!client.takeReply(client.send(method, params)).value("ok"_L1).toBool())
            return false;
    }
    return true;
}

bool patch(TestClient &client, int times)
{
    for (int i = 0; i < times; ++i) {
        const QJsonObject now =
            client.takeReply(client.send(u"config.get"_s)).value("payload"_L1).toObject();
        const QJsonObject params{
            {u"raw"_s, u"{\"gateway\":{\"nodes\":{\"denyCommands\":[\"bench.%1\"]}}}"_s.arg(i)},
            {u"baseHash"_s, now.value("hash"_L1)}};
        if (!ask(client, u"config.patch"_s, params, 1))
            return false;
    }
    return true;
}

void measureSettings()
{
    Stage stage;
    const QByteArray text = largeSettings();
    const QString path = stage.folder() + u"/openclaw.json"_s;
    if (!write(path, [&](QFile &file) { file.write(text); }) || !stage.start())
        return say(u"settings: the gateway did not start"_s);
    const auto client = stage.administrator();
    if (!client)
        return say(u"settings: refused"_s);
    say(u"settings of %1 KB"_s.arg(text.size() / 1000));
    ask(*client, u"config.get"_s, {}, 5); // warms up
    stage.measure(u"  config.get"_s, Questions,
                  [&] { return ask(*client, u"config.get"_s, {}, Questions); });
    stage.measure(u"  config.get and config.patch"_s, Patches,
                  [&] { return patch(*client, Patches); });
}

void measureLog()
{
    Stage stage;
    // The newest day of all, so that the gateway's own lines go elsewhere.
    const QString path = stage.folder() + u"/logs/openclaw-2999-01-01.log"_s;
    if (!write(path, writeLog) || !stage.start())
        return say(u"log: the gateway did not start"_s);
    const auto client = stage.administrator();
    if (!client)
        return say(u"log: refused"_s);
    say(u"log of %1 MB"_s.arg(QFileInfo(path).size() / 1'000'000));
    const QJsonObject largest{{u"limit"_s, 5000}, {u"maxBytes"_s, 1'000'000}};
    ask(*client, u"logs.tail"_s, largest, 5); // warms up
    stage.measure(u"  logs.tail, the usual 250 KB"_s, Questions,
                  [&] { return ask(*client, u"logs.tail"_s, {}, Questions); });
    stage.measure(u"  logs.tail, 1 MB"_s, Questions,
                  [&] { return ask(*client, u"logs.tail"_s, largest, Questions); });
    const QJsonObject nothingNew{{u"cursor"_s, QFileInfo(path).size()}};
    stage.measure(u"  logs.tail, nothing new"_s, Questions,
                  [&] { return ask(*client, u"logs.tail"_s, nothingNew, Questions); });
}

/// As fast as one operator can, while all the others read.
void measureStorm(int operators)
{
    Stage stage;
    if (!stage.start())
        return say(u"storm: the gateway did not start"_s);
    qint64 heard = 0;
    std::vector<std::unique_ptr<TestClient>> listeners;
    for (int i = 0; i < operators; ++i) {
        listeners.push_back(stage.administrator());
        if (!listeners.back())
            return say(u"storm: operator %1 was refused"_s.arg(i));
        // It must not keep what it hears.
        QWebSocket &socket = listeners.back()->socket();
        QObject::disconnect(&socket, nullptr, listeners.back().get(), nullptr);
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [&heard](const QString &text) {
                             if (text.contains("\"event\":\"presence\""_L1))
                                 ++heard;
                         });
    }
    const auto reporter = stage.administrator();
    if (!reporter)
        return say(u"storm: refused"_s);
    say(u"%1 presence changes told to %2 operators"_s.arg(Changes).arg(operators));
    runFor(1000); // what their coming caused is over
    heard = 0;
    const qint64 wanted = qint64(Changes) * operators;
    stage.measure(u"  each change"_s, Changes, [&] {
        for (int n = 0; n < Changes; ++n) {
            reporter->send(u"system-event"_s, QJsonObject{{u"text"_s, u"Node: bench %1"_s.arg(n)}});
        }
        // A reader that falls behind may miss some: until all is heard, or nothing more comes.
        QElapsedTimer quiet;
        quiet.start();
        qint64 before = 0;
        return QTest::qWaitFor(
            [&] {
                if (heard != before)
                    quiet.restart();
                before = heard;
                return heard >= wanted || quiet.elapsed() > QuietMs;
            },
            StormPatienceMs);
    });
    const auto gone =
        std::ranges::count_if(listeners, [](const auto &one) { return !one->socket().isValid(); });
    say(u"  heard %1 of %2, %3 operators dropped"_s.arg(heard).arg(wanted).arg(gone));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption repetitionsOption(u"repetitions"_s, {}, u"N"_s, u"3"_s);
    const QCommandLineOption onlyOption(u"only"_s, {}, u"WORD"_s);
    const QCommandLineOption operatorsOption(u"operators"_s, {}, u"N"_s, u"1000"_s);
    parser.addOptions({repetitionsOption, onlyOption, operatorsOption});
    parser.process(application);

    const int operators = parser.value(operatorsOption).toInt();
    const std::vector<std::pair<QString, std::function<void()>>> all{
        {u"settings"_s, measureSettings}, {u"log"_s, measureLog}, {u"storm"_s, [operators] {
                                                                       measureStorm(operators);
                                                                   }}};
    const QStringList words = parser.values(onlyOption);
    for (int i = 0; i < parser.value(repetitionsOption).toInt(); ++i) {
        for (const auto &[name, run] : all) {
            if (words.isEmpty() || words.contains(name))
                run();
        }
    }
    return 0;
}
