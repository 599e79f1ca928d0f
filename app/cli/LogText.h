// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// One line of a gateway's log. Rule: protocol-v3.md 5.10: a line that is JSON has time, level,
/// subsystem and message at known places; any other is shown as it is.
struct LogText
{
    QString raw = {};
    bool isStructured = false;
    QString time = {};
    QString level = {};
    QString subsystem = {};
    QString message = {};

    [[nodiscard]] static LogText parse(const QString &line);
    /// For a terminal: harmless, one line.
    [[nodiscard]] QString text() const;
    /// `{type: "log", …}` or `{type: "raw", raw}`.
    [[nodiscard]] QJsonObject encode() const;
};
