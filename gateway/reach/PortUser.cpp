// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/PortUser.h"

#include "gateway/base/Redaction.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qint64 MostBytes = 4 * 1024 * 1024;
constexpr qsizetype MostNameChars = 64;

// Columns of /proc/net/tcp: sl, local_address, rem_address, st, …, inode is the tenth.
constexpr qsizetype LocalColumn = 1;
constexpr qsizetype StateColumn = 3;
constexpr qsizetype InodeColumn = 9;
constexpr QLatin1StringView Listening = "0A"_L1;

QString readText(const QString &path)
{
    // These files have no size before they are read.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(MostBytes)) : QString();
}

// `socket:[4711]` for each socket that listens on the port.
QSet<QString> listeningSockets(quint16 port, const QString &proc)
{
    const QString ending = u":%1"_s.arg(uint(port), 4, 16, QChar(u'0')).toUpper();
    QSet<QString> sockets;
    for (const QString &table : {u"/net/tcp"_s, u"/net/tcp6"_s}) {
        const auto lines = readText(proc + table).split(u'\n');
        for (const QString &line : lines) {
            const QStringList columns = line.simplified().split(u' ');
            if (columns.size() > InodeColumn && columns.at(LocalColumn).endsWith(ending) &&
                columns.at(StateColumn) == Listening)
                sockets.insert(u"socket:[%1]"_s.arg(columns.at(InodeColumn)));
        }
    }
    return sockets;
}

bool holdsAny(const QString &process, const QSet<QString> &sockets)
{
    const QDir files(process + u"/fd"_s);
    const QStringList names = files.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(names, [&](const QString &name) {
        // The target names no file: Qt reads it as one beside the link.
        return sockets.contains(QFile::symLinkTarget(files.filePath(name)).section(u'/', -1));
    });
}

} // namespace

std::optional<PortUser> portUser(quint16 port, const QString &proc)
{
    const QSet<QString> sockets = listeningSockets(port, proc);
    if (sockets.isEmpty())
        return std::nullopt;
    const QStringList entries = QDir(proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        const QString process = proc + u'/' + entry;
        bool isProcess = false;
        const qint64 pid = entry.toLongLong(&isProcess);
        if (!isProcess || !holdsAny(process, sockets))
            continue;
        // A process chooses its own name.
        const QString name = forLog(readText(process + u"/comm"_s).trimmed(), MostNameChars);
        return PortUser{.program = name, .pid = pid};
    }
    return std::nullopt;
}

} // namespace gateway
