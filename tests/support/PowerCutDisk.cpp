// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PowerCutDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace gateway::test {

namespace {

QByteArray folderOf(const QByteArray &name)
{
    return name.left(name.lastIndexOf('/'));
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(content);
}

} // namespace

PowerCutDisk::PowerCutDisk(QByteArray root, int callsUntilCut)
    : m_root(std::move(root))
    , m_callsUntilCut(callsUntilCut)
{
}

bool PowerCutDisk::loseCall()
{
    if (isCut())
        return true;
    ++m_calls;
    return false;
}

void PowerCutDisk::apply(Names &names, const Change &change)
{
    if (!change.from.isEmpty())
        names.remove(change.from);
    if (change.file == Nothing)
        names.remove(change.name);
    else
        names.insert(change.name, change.file);
}

int PowerCutDisk::create(const QByteArray &name, int &file)
{
    if (loseCall())
        return EIO;
    if (m_now.contains(name))
        return EEXIST;
    file = int(m_files.size());
    m_files.emplace_back();
    m_loose.push_back({.name = name, .file = file});
    apply(m_now, m_loose.back());
    put(QFile::decodeName(name), {});
    return 0;
}

int PowerCutDisk::write(int file, const QByteArray &content)
{
    if (loseCall())
        return EIO;
    File &written = m_files.at(std::size_t(file));
    written.content += content;
    put(QFile::decodeName(m_now.key(file)), written.content);
    return 0;
}

int PowerCutDisk::flush(int file)
{
    if (loseCall())
        return EIO;
    m_files.at(std::size_t(file)).flushed = m_files.at(std::size_t(file)).content;
    return 0;
}

int PowerCutDisk::rename(const QByteArray &from, const QByteArray &to)
{
    if (loseCall())
        return EIO;
    if (!m_now.contains(from))
        return ENOENT;
    m_loose.push_back({.name = to, .file = m_now.value(from), .from = from});
    apply(m_now, m_loose.back());
    QFile::remove(QFile::decodeName(to));
    QFile::rename(QFile::decodeName(from), QFile::decodeName(to));
    return 0;
}

void PowerCutDisk::remove(const QByteArray &name)
{
    if (loseCall() || !m_now.contains(name))
        return;
    m_loose.push_back({.name = name});
    apply(m_now, m_loose.back());
    QFile::remove(QFile::decodeName(name));
}

int PowerCutDisk::makeFolder(const QByteArray &name)
{
    if (loseCall())
        return EIO;
    m_loose.push_back({.name = name, .file = Folder});
    apply(m_now, m_loose.back());
    QDir().mkdir(QFile::decodeName(name));
    return 0;
}

int PowerCutDisk::flushFolder(const QByteArray &name)
{
    if (loseCall())
        return EIO;
    std::erase_if(m_loose, [&](const Change &change) {
        if (folderOf(change.name) != name)
            return false;
        apply(m_safe, change);
        return true;
    });
    return 0;
}

void PowerCutDisk::restore(const QByteArray &folder, qsizetype names, Content content) const
{
    Names found = m_safe;
    for (qsizetype i = 0; i < names; ++i)
        apply(found, m_loose.at(std::size_t(i)));
    // In the order of names, so that a folder comes before what is in it.
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const QString path = QFile::decodeName(folder + it.key().mid(m_root.size()));
        // A folder without a name has lost what was in it.
        if (!QFileInfo(path).dir().exists())
            continue;
        if (it.value() == Folder) {
            QDir().mkdir(path);
            continue;
        }
        const File &file = m_files.at(std::size_t(it.value()));
        QByteArray kept = file.flushed;
        const qsizetype loose = file.content.size() - kept.size();
        if (content != Content::Lost)
            kept += file.content.mid(kept.size(), content == Content::Half ? loose / 2 : loose);
        put(path, kept);
    }
}

} // namespace gateway::test
