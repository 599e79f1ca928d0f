// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gateway [--repetitions N] [--only WORD]… [--official NAME=PROGRAM]…: start-up, memory and CPU time per
// 1 000 operations of the gateway, beside an echo server on Qt's WebSocket library, a minimal responder
// on Boost.Beast and, where given, official gateways (official-v3=…, official-v4=…), interleaved in
// one run. Prints medians and ranges; on a busy machine only the ratios mean something. Linux only.
#include "tests/bench/Scenarios.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gateway::bench;

namespace {

struct Scenario
{
    QString name = {};
    QString goal = {}; ///< CPU ms per 1 000, as wanted.
    std::function<Sample(const Target &)> run = {};
};

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

Scenario asking(const QString &name, const QString &goal, const scenarios::Asking &what)
{
    return {.name = name, .goal = goal,
            .run = [what](const Target &target) { return scenarios::ask(target, what); }};
}

Scenario invoking(const QString &name, const QString &goal, int bytes, int inFlight)
{
    return {.name = name, .goal = goal, .run = [bytes, inFlight](const Target &target) {
                return scenarios::invoke(target, bytes, inFlight);
            }};
}

std::vector<Scenario> allScenarios()
{
    std::vector<Scenario> all{
        {.name = u"signed handshake, device known"_s, .goal = u"300"_s, .run = scenarios::signIn},
        asking(u"last-heartbeat, 4 x 16 in flight"_s, u"10"_s, {.method = u"last-heartbeat"_s}),
        asking(u"system-presence, 4 x 16"_s, u"12"_s, {.method = u"system-presence"_s}),
        asking(u"system-presence, 10 x 1"_s, {},
               {.method = u"system-presence"_s, .connections = 10, .inFlight = 1}),
        asking(u"node.list, 4 paired devices"_s, u"15"_s,
               {.method = u"node.list"_s, .pairedNodes = 4}),
        asking(u"node.list, 200 paired devices"_s, u"60"_s,
               {.method = u"node.list"_s, .pairedNodes = 200}),
        asking(u"health, 4 x 16"_s, u"15"_s, {.method = u"health"_s}),
        invoking(u"node.invoke, one at a time"_s, {}, 100, 1),
        invoking(u"node.invoke, 100 B answer, 16 in flight"_s, u"40"_s, 100, 16),
        invoking(u"node.invoke, 100 KB answer"_s, u"500"_s, 100'000, 4),
        invoking(u"node.invoke, 1 MB answer"_s, u"6000"_s, 1'000'000, 2),
        {.name = u"broadcast to 50 operators"_s, .goal = u"350"_s, .run = [](const Target &target) {
             return scenarios::broadcast(target, 50);
         }}};
    for (const int others : {10, 100, 1000, 2000}) {
        all.push_back(asking(u"last-heartbeat beside %1 idle connections"_s.arg(others),
                             others == 10 ? QString() : u"1.5 x that at 10"_s,
                             {.method = u"last-heartbeat"_s, .bystanders = others}));
    }
    return all;
}

void reportThroughput(const Scenario &scenario, const std::vector<Target> &targets, int repetitions)
{
    std::vector<Series> rates(targets.size());
    std::vector<Series> tails(targets.size());
    std::vector<Series> costs(targets.size());
    for (int i = 0; i < repetitions; ++i) {
        for (std::size_t t = 0; t < targets.size(); ++t) {
            const Sample sample = scenario.run(targets.at(t));
            rates.at(t).add(sample.perSecond);
            tails.at(t).add(sample.p99Microseconds);
            costs.at(t).add(sample.cpuMsPer1000);
        }
    }
    say(scenario.goal.isEmpty() ? scenario.name
                                : u"%1 (wanted: %2)"_s.arg(scenario.name, scenario.goal));
    for (std::size_t t = 0; t < targets.size(); ++t) {
        if (costs.at(t).median() < 0)
            continue;
        say(u"  %1  CPU %2 ms per 1000 (x %3), %4 /s, p99 %5 us"_s.arg(targets.at(t).name, -12)
                .arg(costs.at(t).text(1))
                .arg(costs.front().median() / costs.at(t).median(), 0, 'f', 2)
                .arg(rates.at(t).text(0), tails.at(t).text(0)));
    }
}

void reportStart(const std::vector<Target> &targets, int repetitions)
{
    say(u"process start to first hello-ok (wanted: 150 ms)"_s);
    for (const Target &target : targets) {
        if (target.kind != Target::Kind::Gateway)
            continue;
        Series start;
        static_cast<void>(scenarios::startUp(target)); // the first one warms the disk cache
        for (int i = 0; i < repetitions; ++i)
            start.add(scenarios::startUp(target));
        say(u"  %1  %2 ms"_s.arg(target.name, -12).arg(start.text(0)));
    }
}

void reportIdle(const std::vector<Target> &targets)
{
    say(u"idle: memory after 10 s (wanted: 40 MB); per idle connection of 5000 (wanted: 30 KB, 1 % CPU)"_s);
    for (const Target &target : targets) {
        if (target.kind != Target::Kind::Gateway)
            continue;
        const auto idle = scenarios::idle(target, 5000);
        say(u"  %1  %2 MB; %3 KB per connection, %4 % CPU"_s.arg(target.name, -12)
                .arg(idle.megabytes, 0, 'f', 1)
                .arg(idle.kilobytesPerConnection, 0, 'f', 1)
                .arg(idle.cpuPercent, 0, 'f', 2));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption repetitionsOption(u"repetitions"_s, {}, u"N"_s, u"3"_s);
    const QCommandLineOption onlyOption(u"only"_s, {}, u"WORD"_s);
    const QCommandLineOption officialOption(u"official"_s, {}, u"NAME=PROGRAM"_s);
    parser.addOptions({repetitionsOption, onlyOption, officialOption});
    parser.process(application);

    std::vector<Target> targets{
        {.name = u"gateway"_s, .program = QStringLiteral(OC_PROGRAM)},
        {.name = u"beast"_s, .program = QStringLiteral(OC_BEAST), .kind = Target::Kind::Responder},
        {.name = u"echo"_s, .program = QStringLiteral(OC_ECHO), .kind = Target::Kind::Echo}};
    for (const QString &given : parser.values(officialOption)) {
        const QString name = given.section(u'=', 0, 0);
        targets.push_back({.name = name, .program = given.section(u'=', 1),
                           .protocol = name.endsWith("v3"_L1) ? 3 : 4});
    }
    const QStringList words = parser.values(onlyOption);
    const auto isWanted = [&words](const QString &name) {
        return words.isEmpty() || std::ranges::any_of(words, [&name](const QString &word) {
                   return name.contains(word);
               });
    };
    const int repetitions = parser.value(repetitionsOption).toInt();
    say(u"Medians and ranges of %1 repetitions; x: the gateway's CPU time over this one's."_s.arg(
        repetitions));
    if (isWanted(u"start"_s))
        reportStart(targets, repetitions);
    for (const Scenario &scenario : allScenarios()) {
        if (isWanted(scenario.name))
            reportThroughput(scenario, targets, repetitions);
    }
    if (isWanted(u"idle"_s))
        reportIdle(targets);
    return 0;
}
