// SPDX-License-Identifier: GPL-3.0-or-later
// kill_storm KILLS PROGRAM [SEED]: a gateway is killed again and again in the middle of approvals, renames,
// rotations, removals and changes of its settings. After each start every change that was confirmed is
// there, what was under way is there or not, every file can be read, and nothing is left lying about.
#include "tests/hardening/Ledger.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using namespace gateway::hardening;

namespace {

constexpr int Devices = 24;
constexpr int NewcomersPerRound = 4;
constexpr int ChangesPerRound = 48;
constexpr int Desks = 3;
const QString Token = u"0123456789abcdef0123456789abcdef"_s;

/// Thrown away with a message: the first fault ends the run.
struct Fault
{
    QString text = {};
};

void demand(bool condition, const QString &text)
{
    if (!condition)
        throw Fault{text};
}

QString deviceOf(int seed)
{
    return TestIdentity(char(seed)).deviceId();
}

class Storm final
{
public:
    Storm(const QString &program, quint32 seed)
        : m_program(program)
        , m_random(seed)
    {
        QDir().mkpath(stateFolder());
        QFile settings(settingsFile());
        demand(settings.open(QIODevice::WriteOnly), u"no settings file"_s);
        const QJsonObject section{{u"mode"_s, u"local"_s},
                                  {u"trustedProxies"_s, QJsonArray{u"127.0.0.1"_s}},
                                  {u"auth"_s, QJsonObject{{u"token"_s, Token}}}};
        settings.write(QJsonDocument(QJsonObject{{u"gateway"_s, section}}).toJson());
    }

    void round()
    {
        start();
        checkAgainstLedger();
        askToBeLetIn();
        makeChangesAndKill();
        checkFiles();
    }
    /// One more start, to see what the last kill left.
    void finish()
    {
        start();
        checkAgainstLedger();
    }

    [[nodiscard]] QString summary() const
    {
        return u"%1 confirmed changes, %2 under way when it was killed (%3 of them were made); "
               "%4 files read, %5 unfinished files removed; a start took %6 ms on average"_s
            .arg(m_ledger.confirmed())
            .arg(m_ledger.underWay())
            .arg(m_ledger.madeUnconfirmed())
            .arg(m_filesRead)
            .arg(m_leftovers)
            .arg(m_startMs / std::max(1, m_starts));
    }

private:
    [[nodiscard]] QString stateFolder() const { return m_program.home() + u"/.openclaw"_s; }
    [[nodiscard]] QString settingsFile() const { return stateFolder() + u"/openclaw.json"_s; }

    void start()
    {
        QElapsedTimer watch;
        watch.start();
        demand(m_program.startGateway(),
               u"the gateway does not start: "_s +
                   QString::fromUtf8(m_program.gateway().readAllStandardError()));
        m_startMs += watch.elapsed();
        ++m_starts;
        m_desks.clear();
        for (int i = 0; i < Desks; ++i) {
            m_desks.push_back(std::make_unique<TestClient>(m_program.port()));
            auto profile = TestClient::administrator(Token);
            profile.scopes += u"operator.read"_s;
            demand(m_desks.back()->signIn(profile).value("ok"_L1).toBool(), u"no sign-in"_s);
        }
    }

    QJsonObject ask(const QString &method)
    {
        const QJsonObject reply = m_desks.front()->call(method);
        demand(reply.value("ok"_L1).toBool(), method + u" fails"_s);
        return reply.value("payload"_L1).toObject();
    }

    void checkAgainstLedger()
    {
        const QStringList leftovers = unfinishedFiles();
        demand(leftovers.isEmpty(), u"left lying about: "_s + leftovers.join(u' '));
        QHash<QString, QString> found;
        m_paired.clear();
        for (const QJsonValue &value : ask(u"device.pair.list"_s).value("paired"_L1).toArray()) {
            const QJsonObject device = value.toObject();
            const QString id = device.value("deviceId"_L1).toString();
            m_paired.append(id);
            found.insert(u"paired "_s + id, u"yes"_s);
            found.insert(u"label "_s + id, device.value("operatorLabel"_L1).toString());
            for (const QJsonValue &token : device.value("tokens"_L1).toArray()) {
                const qint64 at = token.toObject().value("rotatedAtMs"_L1).toInteger();
                if (at > 0)
                    found.insert(u"rotated "_s + id, QString::number(at));
            }
        }
        const QJsonObject settings = ask(u"config.get"_s);
        m_settingsHash = settings.value("hash"_L1).toString();
        found.insert(u"setting"_s, QString::number(settings.value("parsed"_L1)
                                                       .toObject()
                                                       .value("gateway"_L1)
                                                       .toObject()
                                                       .value("auth"_L1)
                                                       .toObject()
                                                       .value("rateLimit"_L1)
                                                       .toObject()
                                                       .value("maxAttempts"_L1)
                                                       .toInt()));
        const auto fault = m_ledger.settle(found);
        demand(!fault, fault.value_or(QString()));
    }

    /// Devices that nobody knows yet come from far away, so that a person has to decide.
    void askToBeLetIn()
    {
        m_requests.clear();
        int newcomers = 0;
        for (int seed = 1; seed <= Devices && newcomers < NewcomersPerRound; ++seed) {
            if (m_paired.contains(deviceOf(seed)))
                continue;
            QNetworkRequest request;
            request.setRawHeader("X-Forwarded-For", "198.51.100." + QByteArray::number(seed));
            TestClient device(m_program.port(), request);
            TestClient::Profile profile{.clientId = u"cli"_s,
                                        .mode = u"cli"_s,
                                        .scopes = {u"operator.read"_s},
                                        .token = Token,
                                        .identity = TestIdentity(char(seed))};
            const QJsonObject details = device.signIn(profile)
                                            .value("error"_L1)
                                            .toObject()
                                            .value("details"_L1)
                                            .toObject();
            const QString id = details.value("requestId"_L1).toString();
            demand(!id.isEmpty(), u"no pairing request was filed"_s);
            m_requests.insert(deviceOf(seed), id);
            ++newcomers;
        }
    }

    void makeChangesAndKill()
    {
        for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it) {
            change(u"device.pair.approve"_s, it.key(), {{u"requestId"_s, it.value()}},
                   {{u"paired "_s + it.key(), u"yes"_s}});
            m_paired.append(it.key());
        }
        for (int i = 0; i < ChangesPerRound && !m_paired.isEmpty(); ++i)
            changeSomething(m_paired.at(m_random.bounded(m_paired.size())));
        if (m_starts % 3 == 0)
            changeSettings();
        dieSomewhere();
        for (const auto &desk : m_desks)
            static_cast<void>(desk->waitForClose());
        for (const Sent &sent : std::exchange(m_sent, {})) {
            for (const QJsonObject &frame : sent.desk->frames()) {
                if (frame.value("type"_L1) == "res"_L1 && frame.value("id"_L1) == sent.id)
                    take(sent, frame);
            }
        }
    }

    void changeSomething(const QString &id)
    {
        const int number = ++m_number;
        const int kind = m_random.bounded(20);
        const QJsonObject device{{u"deviceId"_s, id}};
        if (kind == 0) {
            change(u"device.pair.remove"_s, id, device,
                   {{u"paired "_s + id, QString()},
                    {u"label "_s + id, QString()},
                    {u"rotated "_s + id, QString()}});
        } else if (kind < 12) {
            const QString label = u"Name %1"_s.arg(number);
            QJsonObject params = device;
            params.insert(u"label"_s, label);
            change(u"device.pair.rename"_s, id, params, {{u"label "_s + id, label}});
        } else {
            QJsonObject params = device;
            params.insert(u"role"_s, u"operator"_s);
            change(u"device.token.rotate"_s, id, params, {{u"rotated "_s + id, Ledger::Later}});
        }
    }

    void changeSettings()
    {
        const QString value = QString::number(10 + m_random.bounded(9000));
        change(u"config.patch"_s, QString(),
               {{u"raw"_s, u"{gateway: {auth: {rateLimit: {maxAttempts: %1}}}}"_s.arg(value)},
                {u"baseHash"_s, m_settingsHash}},
               {{u"setting"_s, value}});
    }

    struct Sent
    {
        TestClient *desk = nullptr;
        QString id = {};
        Ledger::Entry entry = 0;
    };

    /// One device's changes go over one connection, so that their order is known.
    void change(const QString &method, const QString &device, const QJsonObject &params,
                const Ledger::Values &values)
    {
        TestClient *desk = m_desks.at(qHash(device) % m_desks.size()).get();
        m_sent.append({desk, desk->send(method, params), m_ledger.begin(values)});
    }

    void take(const Sent &sent, const QJsonObject &frame)
    {
        if (!frame.value("ok"_L1).toBool())
            return m_ledger.refuse(sent.entry); // The device was removed before.
        const QJsonObject payload = frame.value("payload"_L1).toObject();
        const qint64 rotated = payload.value("rotatedAtMs"_L1).toInteger();
        m_ledger.confirm(sent.entry, rotated ? QString::number(rotated) : QString());
    }

    /// Anywhere from before the first change to a little after the last.
    void dieSomewhere()
    {
        QElapsedTimer watch;
        watch.start();
        const int limit = int(m_stormMs * 1.2) + 2;
        const int after = m_random.bounded(limit);
        QEventLoop loop;
        QTimer::singleShot(after, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        const qsizetype answered = answers();
        m_program.gateway().kill();
        demand(m_program.gateway().waitForFinished(), u"it cannot be killed"_s);
        // How long a whole storm takes here, as far as it is known.
        if (answered > 0) {
            const double whole = double(watch.elapsed()) * double(m_sent.size()) / double(answered);
            m_stormMs = 0.8 * m_stormMs + 0.2 * std::min(whole, 5000.0);
        }
    }

    [[nodiscard]] qsizetype answers() const
    {
        return std::ranges::count_if(m_sent, [](const Sent &sent) {
            return std::ranges::any_of(sent.desk->frames(), [&](const QJsonObject &frame) {
                return frame.value("type"_L1) == "res"_L1 && frame.value("id"_L1) == sent.id;
            });
        });
    }

    [[nodiscard]] QStringList unfinishedFiles() const
    {
        QStringList found;
        QDirIterator files(stateFolder(), {u"*.tmp"_s, u"*.corrupt*"_s}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        return found;
    }

    /// As the kill left them: none is cut off.
    void checkFiles()
    {
        m_leftovers += unfinishedFiles().size();
        QDirIterator files(stateFolder(), {u"*.json"_s}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            demand(file.open(QIODevice::ReadOnly), u"cannot be read: "_s + file.fileName());
            demand(QJsonDocument::fromJson(file.readAll()).isObject(),
                   u"is no JSON object: "_s + file.fileName());
            ++m_filesRead;
        }
    }

    TestProgram m_program;
    QRandomGenerator m_random;
    Ledger m_ledger;
    std::vector<std::unique_ptr<TestClient>> m_desks;
    QStringList m_paired;
    QHash<QString, QString> m_requests; ///< By device.
    QList<Sent> m_sent;
    QString m_settingsHash;
    double m_stormMs = 200;
    qint64 m_startMs = 0;
    int m_starts = 0;
    int m_number = 0;
    qsizetype m_filesRead = 0;
    qsizetype m_leftovers = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    const int kills = arguments.value(1).toInt();
    if (kills < 1 || arguments.size() < 3) {
        out << "usage: kill_storm KILLS PROGRAM [SEED]" << Qt::endl;
        return 2;
    }
    const quint32 seed = arguments.size() > 3 ? arguments.at(3).toUInt()
                                              : QRandomGenerator::global()->generate();
    out << "seed " << seed << Qt::endl;
    int done = 0;
    try {
        Storm storm(arguments.at(2), seed);
        for (; done < kills; ++done) {
            storm.round();
            if ((done + 1) % 50 == 0)
                out << done + 1 << " kills: " << storm.summary() << Qt::endl;
        }
        storm.finish();
        out << kills << " kills, nothing lost: " << storm.summary() << Qt::endl;
    } catch (const Fault &fault) {
        out << "after " << done << " kills: " << fault.text << Qt::endl;
        return 1;
    }
    return 0;
}
