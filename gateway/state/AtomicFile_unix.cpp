// SPDX-License-Identifier: GPL-3.0-or-later
// QSaveFile will not do here: it creates its temporary file readable by others, takes over the
// permissions of the old file, and does not flush the folder.
#include "gateway/state/AtomicFile.h"

#include "gateway/base/Ids.h"

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

class Descriptor final
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

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

// Each step returns 0 or the errno of what failed.

int writeAll(int fd, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const auto count =
            ::write(fd, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (count < 0 && errno != EINTR)
            return errno;
        if (count > 0)
            done += static_cast<qsizetype>(count);
    }
    return 0;
}

int flush(int fd)
{
    return ::fsync(fd) == 0 ? 0 : errno;
}

int writeNew(const QByteArray &name, const QByteArray &content)
{
    // O_EXCL refuses a symbolic link somebody put there, too.
    const Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.get() < 0)
        return errno;
    // Whatever the umask took away.
    if (::fchmod(file.get(), S_IRUSR | S_IWUSR) != 0)
        return errno;
    if (const int code = writeAll(file.get(), content))
        return code;
    return flush(file.get());
}

int flushFolder(const QByteArray &name)
{
    const Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // A folder that may be written but not listed cannot be flushed either.
    if (folder.get() < 0)
        return errno == EACCES ? 0 : errno;
    const int code = flush(folder.get());
    // Some file systems have no such operation.
    return code == EINVAL || code == ENOTSUP ? 0 : code;
}

} // namespace

Outcome AtomicFile::replaceTarget(const QString &target, const QByteArray &content)
{
    const QByteArray name = QFile::encodeName(target);
    const QByteArray temporary = QFile::encodeName(u"%1.%2.tmp"_s.arg(target, newUuid()));

    int code = writeNew(temporary, content);
    if (code == 0 && ::rename(temporary.constData(), name.constData()) != 0)
        code = errno;
    if (code != 0) {
        // A file that was there before is not ours to remove.
        if (code != EEXIST)
            ::unlink(temporary.constData());
        return Failure{errorFor(code, target)};
    }
    if (const int flushed = flushFolder(QFile::encodeName(QFileInfo(target).path())))
        return Failure{errorFor(flushed, target)};
    return {};
}

Outcome AtomicFile::makePrivateFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0)
        return {};
    const int code = errno;
    // Another process was first.
    if (code == EEXIST && QFileInfo(path).isDir())
        return {};
    return Failure{errorFor(code, path)};
}

} // namespace gateway
