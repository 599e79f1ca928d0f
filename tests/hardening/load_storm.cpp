// SPDX-License-Identifier: GPL-3.0-or-later
// load_storm PROGRAM [--bystanders N] [--seconds N] [--soak SECONDS] [--report]: everything at once that bad
// clients do, beside thousands of silent good ones. A good client's waits are measured meanwhile, and
// the gateway's memory before and after. With --soak instead: clients that come and go for that long.
// Fails when a figure is not as wanted; with --report it is told only.
#include "tests/hardening/Crowd.h"
#include "tests/hardening/GoodClient.h"
#include "tests/hardening/Subject.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <numeric>

#include <sys/resource.h>

using namespace gateway::hardening;
using namespace std::chrono_literals;

namespace {

constexpr double WantedP99 = 50;      // milliseconds
constexpr double WantedGrowth = 0.10; // of the memory at the start
constexpr const char *BadAddress = "127.0.0.66";

using Wires = std::vector<std::unique_ptr<Wire>>;

struct Wanted
{
    std::string program = {};
    int bystanders = 5000;
    int seconds = 60;
    int soakSeconds = 0;
    bool reportsOnly = false;
};

class Run final
{
public:
    explicit Run(Wanted wanted)
        : m_wanted(std::move(wanted))
        , m_subject(m_wanted.program)
    {
    }

    int storm()
    {
        if (!m_subject.waitUntilItListens())
            return fail("the gateway did not start");
        GoodClient good(m_subject.place(), BadAddress);
        settle(5s);
        const double before = m_subject.megabytes();
        tell("alone", good.take());

        Wires bystanders;
        if (!gather(bystanders, m_wanted.bystanders))
            return fail("not all of them could sign in");
        settle(5s);
        std::printf("%d signed in: %.1f MB\n", m_wanted.bystanders, m_subject.megabytes());
        static_cast<void>(good.take());
        settle(10s);
        tell("beside them", good.take());

        Wires crowd = nuisances();
        double peak = 0;
        for (int second = 0; second < m_wanted.seconds; ++second) {
            m_loop.run(1s, crowd, [] { return false; });
            peak = std::max(peak, m_subject.megabytes());
        }
        const auto waits = good.take();
        tell("in the storm", waits);
        const auto gone = std::ranges::count_if(bystanders, [](const auto &w) { return !w->isOpen(); });
        int visits = 0;
        for (const auto &wire : crowd)
            visits += static_cast<const Nuisance &>(*wire).visits();
        std::printf("%zu bad clients came %d times; at most %.1f MB; %td of the others were lost\n",
                    crowd.size(), visits, peak, gone);
        crowd.clear();
        bystanders.clear();
        settle(15s);
        const double after = m_subject.megabytes();
        std::printf("memory before %.1f MB, after %.1f MB (%+.1f %%)\n", before, after,
                    100 * (after - before) / before);
        demand(m_subject.isAlive(), "the gateway ended");
        demand(waits.failures == 0, "a good client was not served");
        demand(GoodClient::percentile(waits.requests, 0.99) < WantedP99, "a good client waits too long");
        demand(gone == 0, "silent good clients were thrown out");
        demand(std::abs(after - before) <= WantedGrowth * before, "the memory is not given back");
        return m_faults;
    }

    int soak()
    {
        if (!m_subject.waitUntilItListens())
            return fail("the gateway did not start");
        GoodClient good(m_subject.place(), BadAddress);
        Wires crowd = nuisances();
        Wires guests;
        std::mt19937 random(1);
        std::vector<double> memory;
        std::vector<double> all;
        int failures = 0;
        for (int second = 0; second < m_wanted.soakSeconds; ++second) {
            // Twenty come, and once there are many, as many go.
            static_cast<void>(gather(guests, 20));
            while (guests.size() > 400)
                guests.erase(guests.begin() + std::ptrdiff_t(random() % guests.size()));
            m_loop.run(1s, crowd, [] { return false; });
            if (second % 10 != 9)
                continue;
            memory.push_back(m_subject.megabytes());
            const auto waits = good.take();
            failures += waits.failures;
            all.insert(all.end(), waits.requests.begin(), waits.requests.end());
            if (second % 60 == 59)
                std::printf("%4d s: %.1f MB, p99 %.1f ms\n", second + 1, memory.back(),
                            GoodClient::percentile(waits.requests, 0.99));
            std::fflush(stdout);
        }
        std::ranges::sort(all);
        const double p99 = GoodClient::percentile(all, 0.99);
        const double early = mean(memory, 0.25, 0.5);
        const double late = mean(memory, 0.75, 1);
        std::printf("%zu requests, p99 %.1f ms, %d failures; memory in the second quarter %.1f MB, in the "
                    "last %.1f MB (%+.1f %%)\n",
                    all.size(), p99, failures, early, late, 100 * (late - early) / early);
        demand(m_subject.isAlive(), "the gateway ended");
        demand(failures == 0, "a good client was not served");
        demand(p99 < WantedP99, "a good client waits too long");
        demand(late <= early * (1 + WantedGrowth), "the memory grows");
        return m_faults;
    }

private:
    [[nodiscard]] static double mean(const std::vector<double> &values, double from, double to)
    {
        const auto count = double(values.size());
        const auto first = values.begin() + std::ptrdiff_t(count * from);
        const auto last = values.begin() + std::ptrdiff_t(count * to);
        return first == last ? 0 : std::accumulate(first, last, 0.0) / double(last - first);
    }

    int fail(const char *text)
    {
        std::printf("FAILED: %s\n", text);
        ++m_faults;
        return m_faults;
    }
    void demand(bool condition, const char *text)
    {
        if (condition)
            return;
        std::printf("%s: %s\n", m_wanted.reportsOnly ? "not as wanted" : "FAILED", text);
        if (!m_wanted.reportsOnly)
            ++m_faults;
    }

    static void tell(const char *when, const GoodClient::Waits &waits)
    {
        std::ifstream file("/proc/loadavg");
        double load = 0;
        file >> load;
        std::printf("%s: %zu requests, median %.2f, p99 %.2f, longest %.1f ms; %zu sign-ins, median %.1f, "
                    "longest %.1f ms; %d failures; load of this computer %.1f\n",
                    when, waits.requests.size(), GoodClient::percentile(waits.requests, 0.5),
                    GoodClient::percentile(waits.requests, 0.99),
                    GoodClient::percentile(waits.requests, 1), waits.signIns.size(),
                    GoodClient::percentile(waits.signIns, 0.5),
                    GoodClient::percentile(waits.signIns, 1), waits.failures, load);
        std::fflush(stdout);
    }

    void settle(std::chrono::milliseconds time)
    {
        static const Wires Nobody;
        // A short storm is no measurement, and need not be waited for.
        m_loop.run(m_wanted.seconds < 30 ? time / 20 : time, Nobody, [] { return false; });
    }

    /// A few at a time from each of many addresses: unfinished handshakes of one are limited.
    bool gather(Wires &wires, int count)
    {
        static const Wires Nobody;
        constexpr int AtOnce = 100;
        for (int done = 0; done < count; done += AtOnce) {
            const std::size_t first = wires.size();
            for (int i = 0; i < std::min(AtOnce, count - done); ++i) {
                wires.push_back(std::make_unique<Bystander>("127.0.1." + std::to_string(i + 1)));
                if (!wires.back()->open(m_subject.place(), m_loop.epoll()))
                    return false;
            }
            const bool areIn = m_loop.run(30s, Nobody, [&] {
                return std::all_of(wires.begin() + std::ptrdiff_t(first), wires.end(),
                                   [](const auto &wire) { return wire->isSignedIn(); });
            });
            if (!areIn)
                return false;
        }
        return true;
    }

    [[nodiscard]] Wires nuisances()
    {
        const Place &place = m_subject.place();
        const int epoll = m_loop.epoll();
        Wires crowd;
        for (int i = 0; i < 500; ++i)
            crowd.push_back(std::make_unique<Silent>(BadAddress, place, epoll, i % 2 == 0));
        for (int i = 0; i < 20; ++i) {
            const std::string from = "127.0.2." + std::to_string(i + 1);
            crowd.push_back(std::make_unique<Babbler>(from, place, epoll, unsigned(i)));
            crowd.push_back(std::make_unique<Deaf>(from, place, epoll));
            crowd.push_back(std::make_unique<Dripper>(from, place, epoll, i % 2 == 0));
            crowd.push_back(std::make_unique<Pinger>(from, place, epoll));
            crowd.push_back(std::make_unique<Boaster>(from, place, epoll, i % 2 == 0));
        }
        return crowd;
    }

    Wanted m_wanted;
    Subject m_subject;
    Loop m_loop;
    int m_faults = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    Wanted wanted;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const auto number = [&] { return i + 1 < argc ? std::atoi(argv[++i]) : 0; };
        if (word == "--bystanders")
            wanted.bystanders = number();
        else if (word == "--seconds")
            wanted.seconds = number();
        else if (word == "--soak")
            wanted.soakSeconds = number();
        else if (word == "--report")
            wanted.reportsOnly = true;
        else
            wanted.program = word;
    }
    if (wanted.program.empty()) {
        std::puts("usage: load_storm PROGRAM [--bystanders N] [--seconds N] [--soak SECONDS] [--report]");
        return 2;
    }
    rlimit files = {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    Run run(wanted);
    return (wanted.soakSeconds > 0 ? run.soak() : run.storm()) == 0 ? 0 : 1;
}
