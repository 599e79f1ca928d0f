// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasFile.h"

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#if __has_include(<linux/openat2.h>)
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Where the opened file really is, after all links; empty if the system does not tell.
QString realPathOf(int descriptor)
{
#if defined(Q_OS_DARWIN)
    std::array<char, PATH_MAX> buffer{};
    return ::fcntl(descriptor, F_GETPATH, buffer.data()) == 0 ? QFile::decodeName(buffer.data())
                                                              : QString();
#else
    std::array<char, PATH_MAX> buffer{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t length = ::readlink(link.constData(), buffer.data(), buffer.size());
    const bool isWhole = length > 0 && size_t(length) < buffer.size();
    return isWhole ? QFile::decodeName(QByteArray(buffer.data(), length)) : QString();
#endif
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
}

FileIdentity identityIn(const struct stat &status)
{
    FileIdentity identity{.device = quint64(status.st_dev),
                          .inode = quint64(status.st_ino),
                          .size = qint64(status.st_size)};
#if defined(Q_OS_DARWIN)
    identity.modifiedNs = nanoseconds(status.st_mtimespec);
    identity.changedNs = nanoseconds(status.st_ctimespec);
#else
    identity.modifiedNs = nanoseconds(status.st_mtim);
    identity.changedNs = nanoseconds(status.st_ctim);
#endif
    return identity;
}

bool isServed(mode_t mode)
{
    return S_ISREG(mode) || S_ISDIR(mode);
}

// Takes the descriptor over.
std::optional<OpenedPlace> opened(int descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !isServed(status.st_mode)) {
        ::close(descriptor);
        return std::nullopt;
    }
    OpenedPlace place;
    if (S_ISDIR(status.st_mode)) {
        ::close(descriptor);
        place.isFolder = true;
        return place;
    }
    place.file.file = std::make_unique<QFile>();
    if (!place.file.file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                               QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::nullopt;
    }
    place.file.identity = identityIn(status);
    return place;
}

// A pipe put in a file's place does not block, nor becomes a terminal ours.
constexpr int OpenFlags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return identityIn(status);
}

std::optional<OpenedPlace> openPlace(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat status = {};
    // Looked at before it is opened: opening a device may already do something.
    if (::lstat(native.constData(), &status) != 0 || !isServed(status.st_mode))
        return std::nullopt;
    const int descriptor = ::open(native.constData(), OpenFlags);
    if (descriptor < 0)
        return std::nullopt;
    const QString realPath = realPathOf(descriptor);
    auto place = opened(descriptor);
    if (!place || realPath.isEmpty())
        return std::nullopt;
    place->realPath = realPath;
    return place;
}

#if defined(RESOLVE_NO_SYMLINKS)

std::optional<OpenedPlace> openBelow(const QString &root, const QString &relative)
{
    const int folder =
        ::open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return std::nullopt;
    const QByteArray native = QFile::encodeName(relative);
    struct stat status = {};
    open_how how = {};
    how.flags = OpenFlags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
    const bool isThere = ::fstatat(folder, native.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
                         isServed(status.st_mode);
    const long descriptor =
        isThere ? ::syscall(SYS_openat2, folder, native.constData(), &how, sizeof how) : -1;
    ::close(folder);
    if (descriptor < 0)
        return std::nullopt;
    return opened(int(descriptor));
}

#else

std::optional<OpenedPlace> openBelow(const QString &, const QString &)
{
    return std::nullopt;
}

#endif

} // namespace gateway
