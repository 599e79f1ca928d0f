// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/state/LogTail.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// The name holds the day, so the last one by name is the newest.
QString newestFile(const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({u"openclaw-*.log"_s}, QDir::Files | QDir::Readable, QDir::Name);
    return names.isEmpty() ? QString() : QDir(folder).filePath(names.last());
}

QStringList linesOf(const QByteArray &bytes)
{
    QStringList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.isEmpty())
            lines.append(QString::fromUtf8(line));
    }
    return lines;
}

} // namespace

Result<LogTail::Lines, Error> LogTail::read(const Wanted &wanted) const
{
    const QString path = newestFile(m_folder);
    if (path.isEmpty())
        return Lines{.isReset = wanted.cursor.value_or(0) > 0};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Error{.text = file.errorString(), .subject = path}};

    Lines found{.file = path, .size = file.size()};
    qint64 start = std::max<qint64>(0, found.size - wanted.maxBytes);
    if (wanted.cursor && *wanted.cursor > found.size) {
        found.isReset = true;
    } else if (wanted.cursor && *wanted.cursor < start) {
        found.isReset = true;
        found.isTruncated = true;
    } else if (wanted.cursor) {
        start = *wanted.cursor;
    }
    found.isTruncated = found.isTruncated || (!wanted.cursor && start > 0);

    // One byte earlier tells whether the first line is whole.
    const qint64 from = std::max<qint64>(0, start - 1);
    if (!file.seek(from))
        return Failure{Error{.text = file.errorString(), .subject = path}};
    QByteArray bytes = file.read(found.size - from);
    if (from < start) {
        const qsizetype firstEnd = bytes.indexOf('\n');
        bytes = firstEnd < 0 ? QByteArray() : bytes.mid(firstEnd + 1);
    }
    found.lines = linesOf(bytes);
    if (found.lines.size() > wanted.limit) {
        found.lines = found.lines.last(wanted.limit);
        found.isTruncated = true;
    }
    return found;
}

} // namespace gateway
