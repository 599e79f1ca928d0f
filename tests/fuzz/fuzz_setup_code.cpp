// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/SetupCodes.h"
#include "tests/support/ManualClock.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

using namespace gateway;
using namespace Qt::StringLiterals;

// The life of setup codes, line by line: `f`, `l` and `n` issue one; `N DEVICE` shows the Nth; `rN`
// revokes it; `dN DEVICE` completes it; `+N` lets N seconds pass; else the line is shown as a secret.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray script(reinterpret_cast<const char *>(data), qsizetype(size));
    test::ManualClock clock;
    SetupCodes codes(clock);
    struct Known
    {
        SetupCode code = {};
        QString holder = {};
        bool isOver = false;
    };
    std::vector<Known> known;
    const auto numbered = [&](const QByteArray &digits) -> Known * {
        bool isNumber = false;
        const uint number = digits.toUInt(&isNumber);
        return isNumber && number < known.size() ? &known[number] : nullptr;
    };

    for (const QByteArray &line : script.split('\n')) {
        if (line == "f" || line == "l" || line == "n") {
            const auto access = line == "f"   ? SetupAccess::Full
                                : line == "l" ? SetupAccess::Limited
                                              : SetupAccess::Node;
            if (const auto issued = codes.issue(access))
                known.push_back({.code = *issued});
            continue;
        }
        if (line.startsWith('+')) {
            clock.advance(std::chrono::seconds(std::min(line.sliced(1).toUInt(), 2000u)));
            continue;
        }
        const bool isOrder = line.startsWith('r') || line.startsWith('d');
        const qsizetype blank = line.indexOf(' ');
        const QByteArray digits = line.first(blank < 0 ? line.size() : blank).mid(isOrder ? 1 : 0);
        const QString device = QString::fromUtf8(blank < 0 ? QByteArray() : line.sliced(blank + 1));
        Known *meant = numbered(digits);
        if (isOrder && meant) {
            if (line.startsWith('r'))
                codes.revoke(meant->code.setupId);
            else
                codes.complete(meant->code.setupId, DeviceId(device), device);
            meant->isOver = true;
            continue;
        }
        const Secret shown = meant ? meant->code.token : Secret(line);
        const auto taken = codes.present(shown, DeviceId(device), u"198.51.100.7"_s);
        // A code opens for the first who shows it, in its time, until it is used or revoked.
        if (taken && !meant)
            std::abort();
        if (!meant)
            continue;
        const bool isTheirs = meant->holder.isEmpty() || meant->holder == device;
        const bool isOpen = !meant->isOver && clock.wallMs() < meant->code.expiresAtMs;
        if (taken && (!isTheirs || !isOpen || taken->setupId != meant->code.setupId))
            std::abort();
        if (taken && !device.isEmpty())
            meant->holder = device;
    }
    for (const Known &each : known) {
        static_cast<void>(codes.status(each.code.setupId));
        static_cast<void>(encodeSetupCode(each.code, {u"ws://localhost"_s}, QString()));
    }
    return 0;
}
