// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include "gateway/base/Redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds ProgressDelay{400};
constexpr int UsualColumns = 80;
constexpr qsizetype MostChars = 200; // of one text from a device

bool isWatched(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) == 1;
#endif
}

QByteArray jsonText(const QJsonValue &json, QJsonDocument::JsonFormat format)
{
    if (json.isObject())
        return QJsonDocument(json.toObject()).toJson(format).trimmed();
    if (json.isArray())
        return QJsonDocument(json.toArray()).toJson(format).trimmed();
    // QJsonDocument writes no bare scalars.
    const QByteArray array =
        QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact).trimmed();
    return array.sliced(1, array.size() - 2);
}

} // namespace

Terminal::Terminal(gateway::Clock &clock)
    : m_clock(clock)
{
}

void Terminal::print(const QString &text)
{
    endProgress();
    if (!text.isEmpty())
        QTextStream(stdout) << text << Qt::endl;
}

void Terminal::print(const QJsonValue &json)
{
    print(QString::fromUtf8(jsonText(json, QJsonDocument::Indented)));
}

void Terminal::printLine(const QJsonValue &json)
{
    print(QString::fromUtf8(jsonText(json, QJsonDocument::Compact)));
}

void Terminal::complain(const QString &text)
{
    endProgress();
    QTextStream(stderr) << text << Qt::endl;
}

std::optional<int> Terminal::columns()
{
    if (!isWatched(stdout))
        return std::nullopt;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO window{};
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &window))
        return window.srWindow.Right - window.srWindow.Left + 1;
#else
    winsize window{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0)
        return window.ws_col;
#endif
    return UsualColumns;
}

void Terminal::beginProgress(const QString &text)
{
    endProgress();
    if (!isWatched(stderr))
        return;
    m_progress = m_clock.callAfter(ProgressDelay, [this, text] {
        m_isProgressShown = true;
        QTextStream(stderr) << u"\r\u001b[K"_s << text << u" …"_s << Qt::flush;
    });
}

void Terminal::endProgress()
{
    m_progress.cancel();
    if (std::exchange(m_isProgressShown, false))
        QTextStream(stderr) << u"\r\u001b[K"_s << Qt::flush;
}

QString tableText(const QStringList &headers, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QString &header : headers)
        widths.append(header.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += cells.at(i).leftJustified(widths.at(i) + 2);
        return text.trimmed();
    };
    QStringList lines{line(headers)};
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines.join(u'\n');
}

QString harmless(const QString &text)
{
    return gateway::forLog(text, MostChars);
}
