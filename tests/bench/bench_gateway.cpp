// SPDX-License-Identifier: GPL-3.0-or-later
// bench_gateway [--repetitions N] [--only WORD]… [--program PROGRAM] [--official NAME=PROGRAM]…
//               [--check FILE | --write FILE]:
// start-up, memory and CPU time per 1 000 operations of the gateway, beside an echo server on Qt's
// WebSocket library, a minimal responder on Boost.Beast and, where given, official gateways
// (official-v3=…, official-v4=…) or another build (before=…), interleaved in one run. Prints
// medians and ranges; on a busy machine only the ratios mean something. Linux only.
//
// --check fails when a ratio to the responder, or a size, is worse by more than 15 % than FILE
// says; what seems so is measured twice more first. --write writes such a file.
#include "tests/bench/Baseline.h"
#include "tests/bench/Scenarios.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <functional>
#include <memory>

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
    return {.name = name, .goal = goal, .run = [what](const Target &target) {
                return scenarios::ask(target, what);
            }};
}

Scenario invoking(const QString &name, const QString &goal, int bytes, int inFlight)
{
    return {.name = name, .goal = goal, .run = [bytes, inFlight](const Target &target) {
                return scenarios::invoke(target, bytes, inFlight);
            }};
}

// The gateway comes first: the responder sends as much as it did.
Scenario telling(const QString &name, const QString &goal, bool areHostsNew)
{
    const auto bytes = std::make_shared<qint64>(0);
    return {.name = name, .goal = goal, .run = [areHostsNew, bytes](const Target &target) {
                const Sample sample = scenarios::broadcast(
                    target, {.areHostsNew = areHostsNew, .responderBytes = *bytes});
                if (target.kind == Target::Kind::Gateway && *bytes == 0)
                    *bytes = qint64(sample.eventBytes);
                return sample;
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
        telling(u"broadcast to 50 operators"_s, u"350"_s, false),
        telling(u"broadcast to 50 operators, 200 hosts in the list"_s, {}, true)};
    for (const int others : {10, 100, 1000, 2000}) {
        all.push_back(asking(u"last-heartbeat beside %1 idle connections"_s.arg(others),
                             others == 10 ? QString() : u"1.5 x that at 10"_s,
                             {.method = u"last-heartbeat"_s, .bystanders = others}));
    }
    return all;
}

// Returns the gateway's CPU time over the responder's; 0 without both.
double reportThroughput(const Scenario &scenario, const std::vector<Target> &targets,
                        int repetitions)
{
    std::vector<Series> rates(targets.size());
    std::vector<Series> tails(targets.size());
    std::vector<Series> costs(targets.size());
    std::vector<Series> sizes(targets.size());
    for (int i = 0; i < repetitions; ++i) {
        for (std::size_t t = 0; t < targets.size(); ++t) {
            const Sample sample = scenario.run(targets.at(t));
            rates.at(t).add(sample.perSecond);
            tails.at(t).add(sample.p99Microseconds);
            costs.at(t).add(sample.cpuMsPer1000);
            sizes.at(t).add(sample.eventBytes);
        }
    }
    say(scenario.goal.isEmpty() ? scenario.name
                                : u"%1 (wanted: %2)"_s.arg(scenario.name, scenario.goal));
    for (std::size_t t = 0; t < targets.size(); ++t) {
        if (costs.at(t).median() < 0)
            continue;
        say(u"  %1  CPU %2 ms per 1000 (x %3), %4 /s, p99 %5 us%6"_s.arg(targets.at(t).name, -12)
                .arg(costs.at(t).text(1))
                .arg(costs.front().median() / costs.at(t).median(), 0, 'f', 2)
                .arg(rates.at(t).text(0), tails.at(t).text(0))
                .arg(sizes.at(t).median() < 0
                         ? QString()
                         : u", events of %1 bytes"_s.arg(sizes.at(t).text(0))));
    }
    const double ours = costs.at(0).median();
    const double responders = costs.at(1).median();
    return ours > 0 && responders > 0 ? ours / responders : 0;
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

constexpr auto IdleMemory = "idle: MB"_L1;
constexpr auto IdleConnection = "idle: KB per connection"_L1;

void reportIdle(const std::vector<Target> &targets, Baseline &measured)
{
    say(u"idle: memory after 70 s (wanted: 40 MB), wake-ups per second (wanted: 2); then each of "
        u"5000 "
        "idle connections (wanted: 30 KB), CPU of all of them (wanted: 1 %)"_s);
    for (const Target &target : targets) {
        if (target.kind == Target::Kind::Echo)
            continue;
        const auto idle = scenarios::idle(target, 5000);
        say(u"  %1  %2 MB, %3 /s; %4 KB, %5 %"_s.arg(target.name, -12)
                .arg(idle.megabytes, 0, 'f', 1)
                .arg(idle.wakeUpsPerSecond, 0, 'f', 2)
                .arg(idle.kilobytesPerConnection, 0, 'f', 1)
                .arg(idle.cpuPercent, 0, 'f', 2));
        if (&target == &targets.front()) {
            measured.add(IdleMemory, idle.megabytes);
            measured.add(IdleConnection, idle.kilobytesPerConnection);
        }
    }
}

/// What the command line asks for.
struct Run
{
    std::vector<Target> targets = {};
    QStringList words = {}; ///< Scenarios to run have one of them in their name; none: all.
    int repetitions = 3;

    [[nodiscard]] bool isWanted(const QString &name) const
    {
        return words.isEmpty() || std::ranges::any_of(words, [&name](const QString &word) {
                   return name.contains(word);
               });
    }
    void measure(const std::function<bool(const QString &)> &isWanted, Baseline &measured) const
    {
        for (const Scenario &scenario : allScenarios()) {
            if (isWanted(scenario.name))
                measured.add(scenario.name, reportThroughput(scenario, targets, repetitions));
        }
        if (isWanted(IdleMemory) || isWanted(IdleConnection))
            reportIdle(targets, measured);
    }
    [[nodiscard]] int check(const QString &path, Baseline measured) const;
};

int Run::check(const QString &path, Baseline measured) const
{
    constexpr int FurtherLooks = 2;
    const auto loaded = Baseline::load(path);
    if (!loaded) {
        say(loaded.error());
        return 2;
    }
    const Baseline before =
        loaded->filtered([this](const QString &name) { return isWanted(name); });
    for (int look = 0; look < FurtherLooks; ++look) {
        const QStringList suspects = before.regressions(measured);
        if (suspects.isEmpty())
            break;
        say(u"Measured again, for being worse than before: "_s + suspects.join(u"; "_s));
        measure([&suspects](const QString &name) { return suspects.contains(name); }, measured);
    }
    say(u"Ratios to the responder, and sizes:"_s);
    for (const auto &[name, figure] : before.figures())
        say(u"  "_s + before.comparison(name, measured));
    const QStringList worse = before.regressions(measured);
    for (const QString &name : worse)
        say(u"REGRESSION: "_s + before.comparison(name, measured));
    return worse.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption repetitionsOption(u"repetitions"_s, {}, u"N"_s, u"3"_s);
    const QCommandLineOption onlyOption(u"only"_s, {}, u"WORD"_s);
    const QCommandLineOption programOption(u"program"_s, {}, u"PROGRAM"_s,
                                           QStringLiteral(OC_PROGRAM));
    const QCommandLineOption officialOption(u"official"_s, {}, u"NAME=PROGRAM"_s);
    const QCommandLineOption checkOption(u"check"_s, {}, u"FILE"_s);
    const QCommandLineOption writeOption(u"write"_s, {}, u"FILE"_s);
    parser.addOptions(
        {repetitionsOption, onlyOption, programOption, officialOption, checkOption, writeOption});
    parser.process(application);

    Run run{.targets = {{.name = u"gateway"_s, .program = parser.value(programOption)},
                        {.name = u"beast"_s,
                         .program = QStringLiteral(OC_BEAST),
                         .kind = Target::Kind::Responder},
                        {.name = u"echo"_s,
                         .program = QStringLiteral(OC_ECHO),
                         .kind = Target::Kind::Echo}},
            .words = parser.values(onlyOption),
            .repetitions = parser.value(repetitionsOption).toInt()};
    for (const QString &given : parser.values(officialOption)) {
        const QString name = given.section(u'=', 0, 0);
        run.targets.push_back({.name = name,
                               .program = given.section(u'=', 1),
                               .protocol = name.endsWith("v3"_L1) ? 3 : 4});
    }
    say(u"Medians and ranges of %1 repetitions; x: the gateway's CPU time over this one's."_s.arg(
        run.repetitions));
    if (run.isWanted(u"start"_s))
        reportStart(run.targets, run.repetitions);
    Baseline measured;
    run.measure([&run](const QString &name) { return run.isWanted(name); }, measured);
    if (parser.isSet(writeOption) && !measured.save(parser.value(writeOption))) {
        say(u"cannot write "_s + parser.value(writeOption));
        return 2;
    }
    return parser.isSet(checkOption) ? run.check(parser.value(checkOption), measured) : 0;
}
