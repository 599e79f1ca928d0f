// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasFile.h"

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

qint64 modifiedNs(const struct stat &status)
{
#if defined(Q_OS_DARWIN)
    const timespec &time = status.st_mtimespec;
#else
    const timespec &time = status.st_mtim;
#endif
    return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
}

} // namespace

std::optional<OpenedPlace> openPlace(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat status = {};
    // Looked at before it is opened: opening a device may already do something.
    if (::lstat(native.constData(), &status) != 0 ||
        (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)))
        return std::nullopt;
    // A pipe put there in between does not block either.
    const int descriptor =
        ::open(native.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return std::nullopt;
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    OpenedPlace opened{.realPath = realPathOf(descriptor)};
    if (!isKnown || (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) ||
        opened.realPath.isEmpty()) {
        ::close(descriptor);
        return std::nullopt;
    }
    if (S_ISDIR(status.st_mode)) {
        ::close(descriptor);
        opened.isFolder = true;
        return opened;
    }
    opened.file.file = std::make_unique<QFile>();
    if (!opened.file.file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                                QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return std::nullopt;
    }
    opened.file.size = qint64(status.st_size);
    opened.file.modifiedNs = modifiedNs(status);
    opened.file.inode = quint64(status.st_ino);
    return opened;
}

} // namespace gateway
