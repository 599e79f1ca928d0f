// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Figures.h"

#include <QJsonObject>
#include <QString>

namespace gateway::bench {

/// A server to measure.
struct Target
{
    enum class Kind {
        Gateway,   ///< Started by `program gateway …`: ours, or an official one.
        Responder, ///< Speaks just enough of the protocol to be asked: bench_beast.
        Echo,      ///< Sends every text back: bench_echo.
    };

    QString name = {};
    QString program = {};
    Kind kind = Kind::Gateway;
    int protocol = 4;
};

/// One way to load a server. Each starts it afresh and ends it; a sample without values means that
/// the target cannot do it or did not come up.
namespace scenarios {

/// One method asked over several connections.
struct Asking
{
    QString method = {};
    QJsonObject params = {};
    int connections = 4;
    int inFlight = 16;
    int pairedNodes = 0; ///< That have been here before, for the size of lists.
    int bystanders = 0;  ///< Signed in and silent, for the cost of a connection that is there.
};
[[nodiscard]] Sample ask(const Target &target, const Asking &what);

/// Signs a known device in, over and over.
[[nodiscard]] Sample signIn(const Target &target);

/// `node.invoke` with one asker and one node that answers `bytes` of JSON.
[[nodiscard]] Sample invoke(const Target &target, int bytes, int inFlight);

/// `system-event`, which tells all operators the presence.
struct Telling
{
    int listeners = 50;
    bool areHostsNew = false;  ///< Each event names another host: the list is as long as it gets.
    qint64 responderBytes = 0; ///< How large the responder makes its events.
};
[[nodiscard]] Sample broadcast(const Target &target, const Telling &what);

/// Milliseconds from process start to the first `hello-ok`; -1 if it did not come.
[[nodiscard]] double startUp(const Target &target);

struct Idle
{
    double megabytes = -1;        ///< Resident, before the connections.
    double wakeUpsPerSecond = -1; ///< Of all threads, before the connections.
    double kilobytesPerConnection = -1;
    double cpuPercent = -1; ///< Of one processor, with the connections.
};
/// A minute without anybody, then `connections` operators that say nothing.
[[nodiscard]] Idle idle(const Target &target, int connections);

} // namespace scenarios

} // namespace gateway::bench
