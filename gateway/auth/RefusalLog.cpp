// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/RefusalLog.h"

#include "gateway/base/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype NameChars = 64;

} // namespace

void RefusalLog::add(const QString &address, const QString &name, const RpcError &error,
                     std::optional<std::chrono::milliseconds> clockDifference)
{
    const QString detailed = error.details.value("code"_L1).toString();
    const QString code = detailed.isEmpty() ? QString(toText(error.code)) : detailed;
    const qint64 now = m_clock.wallMs();
    const auto same = std::ranges::find_if(
        m_lines, [&](const Refusal &line) { return line.address == address && line.code == code; });
    Refusal line{.address = address, .code = code, .firstMs = now};
    if (same != m_lines.end()) {
        line = *same;
        m_lines.erase(same);
    }
    line.name = name.left(NameChars);
    line.message = error.message;
    line.clockDifferenceMs.reset();
    if (clockDifference)
        line.clockDifferenceMs = clockDifference->count();
    line.lastMs = now;
    ++line.count;
    m_lines.prepend(line);
    if (m_lines.size() > limits::Refusals)
        m_lines.removeLast();
}

QList<Refusal> RefusalLog::all() const
{
    const qint64 oldest =
        m_clock.wallMs() - std::chrono::milliseconds(limits::RefusalLifetime).count();
    QList<Refusal> lines = m_lines;
    lines.removeIf([&](const Refusal &line) { return line.lastMs < oldest; });
    return lines;
}

} // namespace gateway
