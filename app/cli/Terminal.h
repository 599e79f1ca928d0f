// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

/// Where a command prints. What it was asked for goes to stdout, what is said about it to stderr.
class Terminal final
{
public:
    explicit Terminal(gateway::Clock &clock);

    void print(const QString &text);
    void print(const QJsonValue &json);     ///< Indented, keys sorted.
    void printLine(const QJsonValue &json); ///< On one line.
    void complain(const QString &text);
    /// How wide the window is that shows stdout; nothing where no window does.
    [[nodiscard]] static std::optional<int> columns();

    /// Shows `text` on stderr while something takes longer than a moment; only where a person looks
    /// at it. Gone with `endProgress` and with the next print.
    void beginProgress(const QString &text);
    void endProgress();

private:
    gateway::Clock &m_clock;
    gateway::Timer m_progress;
    bool m_isProgressShown = false;
};

/// Rows below their headers, columns as wide as what stands in them.
[[nodiscard]] QString tableText(const QStringList &headers, const QList<QStringList> &rows);
/// Text of a device, made harmless for a terminal: no control or direction marks, bounded.
[[nodiscard]] QString harmless(const QString &text);
