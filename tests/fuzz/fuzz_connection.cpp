// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ConnectionParts.h"
#include "tests/support/FakeTransport.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gateway;
using namespace gateway::test;

// One socket's life, line by line: `+N` lets N seconds pass, `.` is a pong, everything else is a
// message from the client.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray script(reinterpret_cast<const char *>(data), qsizetype(size));
    ManualClock clock;
    ConnectionParts parts(clock);
    auto owned = std::make_unique<FakeTransport>();
    FakeTransport *transport = owned.get();
    Connection connection(ConnectionId(QStringLiteral("1")), std::move(owned),
                          ConnectionParts::localOrigin(), parts.collaborators());
    bool isAdmitted = false;
    bool isClosed = false;
    QObject::connect(&connection, &Connection::admitted, &connection, [&] {
        isAdmitted = true;
        connection.welcome(RawJson::trusted("{}"));
    });
    QObject::connect(&connection, &Connection::closed, &connection, [&] { isClosed = true; });
    connection.open();

    for (const QByteArray &line : script.split('\n')) {
        if (isClosed)
            break;
        if (line.startsWith('+'))
            clock.advance(std::chrono::seconds(std::min(line.sliced(1).toUInt(), 600u)));
        else if (line == ".")
            emit transport->ponged();
        else
            emit transport->received(line);
    }

    // Nobody gets in without the secret, and nobody is served before he is in.
    if (isAdmitted && !script.contains("secret"))
        std::abort();
    if (!isAdmitted && parts.sink.replyCount > 0)
        std::abort();
    return 0;
}
