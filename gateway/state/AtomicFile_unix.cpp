// SPDX-License-Identifier: GPL-3.0-or-later
// QSaveFile will not do here: it creates its temporary file readable by others, takes over the
// permissions of the old file, and does not flush the folder.
#include "gateway/state/AtomicFile.h"

#include "gateway/base/Ids.h"
#include "gateway/state/DiskCalls.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

Error errorFor(int code, const QString &path)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return {.kind = Error::Kind::NoSpace,
                .text = u"Cannot write %1: the disk is full; free some space and try again."_s.arg(
                    path),
                .subject = path};
    case EROFS:
        return {
            .kind = Error::Kind::AccessDenied,
            .text =
                u"Cannot write %1: it is on a read-only file system; choose another folder."_s.arg(
                    path),
            .subject = path};
    case EACCES:
    case EPERM:
        return {.kind = Error::Kind::AccessDenied,
                .text = u"Cannot write %1: not permitted; check who owns the file and its folder."_s
                            .arg(path),
                .subject = path};
    case ENOENT:
        return {.kind = Error::Kind::NotFound,
                .text = u"Cannot write %1: its folder does not exist; create it first."_s.arg(path),
                .subject = path};
    default:
        return {.kind = Error::Kind::Io,
                .text = u"Cannot write %1: %2; check the disk and try again."_s.arg(
                    path, qt_error_string(code)),
                .subject = path};
    }
}

class SystemDisk final : public DiskCalls
{
public:
    int create(const QByteArray &name, int &file) override
    {
        // O_EXCL refuses a symbolic link somebody put there, too.
        file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0)
            return errno;
        // Whatever the umask took away.
        if (::fchmod(file, S_IRUSR | S_IWUSR) == 0)
            return 0;
        const int code = errno;
        ::close(file);
        return code;
    }

    int write(int file, const QByteArray &content) override
    {
        qsizetype done = 0;
        while (done < content.size()) {
            const auto count = ::write(file, content.constData() + done,
                                       static_cast<size_t>(content.size() - done));
            if (count < 0 && errno != EINTR)
                return errno;
            if (count > 0)
                done += static_cast<qsizetype>(count);
        }
        return 0;
    }

    int flush(int file) override { return ::fsync(file) == 0 ? 0 : errno; }
    void close(int file) override { ::close(file); }

    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    }

    void remove(const QByteArray &name) override { ::unlink(name.constData()); }

    int makeFolder(const QByteArray &name) override
    {
        return ::mkdir(name.constData(), S_IRWXU) == 0 ? 0 : errno;
    }

    int flushFolder(const QByteArray &name) override
    {
        const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        // A folder that may be written but not listed cannot be flushed either.
        if (folder < 0)
            return errno == EACCES ? 0 : errno;
        const int code = flush(folder);
        ::close(folder);
        // Some file systems have no such operation.
        return code == EINVAL || code == ENOTSUP ? 0 : code;
    }
};

DiskCalls &orSystem(DiskCalls *disk)
{
    static SystemDisk system;
    return disk ? *disk : system;
}

int writeNew(DiskCalls &disk, const QByteArray &name, const QByteArray &content)
{
    int file = -1;
    if (const int code = disk.create(name, file))
        return code;
    int code = disk.write(file, content);
    if (code == 0)
        code = disk.flush(file);
    disk.close(file);
    return code;
}

int flushFolderOf(DiskCalls &disk, const QString &path)
{
    return disk.flushFolder(QFile::encodeName(QFileInfo(path).path()));
}

} // namespace

Outcome AtomicFile::replaceTarget(const QString &target, const QByteArray &content,
                                  DiskCalls *wanted)
{
    DiskCalls &disk = orSystem(wanted);
    const QByteArray name = QFile::encodeName(target);
    const QByteArray temporary = QFile::encodeName(u"%1.%2.tmp"_s.arg(target, newUuid()));

    int code = writeNew(disk, temporary, content);
    if (code == 0)
        code = disk.rename(temporary, name);
    if (code != 0) {
        // A file that was there before is not ours to remove.
        if (code != EEXIST)
            disk.remove(temporary);
        return Failure{errorFor(code, target)};
    }
    if (const int flushed = flushFolderOf(disk, target))
        return Failure{errorFor(flushed, target)};
    return {};
}

Outcome AtomicFile::create(const QString &path, const QByteArray &content, DiskCalls *wanted)
{
    DiskCalls &disk = orSystem(wanted);
    const QByteArray name = QFile::encodeName(path);
    int code = writeNew(disk, name, content);
    if (code == EEXIST)
        return Failure{nameTaken(path)};
    if (code == 0)
        code = flushFolderOf(disk, path);
    if (code == 0)
        return {};
    disk.remove(name);
    return Failure{errorFor(code, path)};
}

Outcome AtomicFile::makePrivateFolder(const QString &path, DiskCalls *wanted)
{
    DiskCalls &disk = orSystem(wanted);
    int code = disk.makeFolder(QFile::encodeName(path));
    // Without its name a folder takes along all that is flushed in it.
    if (code == 0)
        code = flushFolderOf(disk, path);
    // Another process was first.
    if (code == 0 || (code == EEXIST && QFileInfo(path).isDir()))
        return {};
    return Failure{errorFor(code, path)};
}

} // namespace gateway
