// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasFile.h"

#include <QDir>

#include <array>

#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString realPathOf(HANDLE handle)
{
    std::array<wchar_t, 32'768> buffer{};
    const DWORD length = ::GetFinalPathNameByHandleW(handle, buffer.data(), DWORD(buffer.size()),
                                                     FILE_NAME_NORMALIZED | VOLUME_NAME_DOS);
    if (length == 0 || length >= buffer.size())
        return {};
    QString path = QString::fromWCharArray(buffer.data(), qsizetype(length));
    if (path.startsWith("\\\\?\\UNC\\"_L1))
        path.replace(0, 8, u"\\\\"_s);
    else if (path.startsWith("\\\\?\\"_L1))
        path.remove(0, 4);
    return QDir::fromNativeSeparators(path);
}

// FILETIME counts 100 ns from 1601.
qint64 modifiedNs(const FILETIME &time)
{
    constexpr qint64 EpochOffset = 116'444'736'000'000'000;
    return ((qint64(time.dwHighDateTime) << 32 | time.dwLowDateTime) - EpochOffset) * 100;
}

} // namespace

std::optional<OpenedPlace> openPlace(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle = ::CreateFileW(
        reinterpret_cast<const wchar_t *>(native.utf16()), GENERIC_READ,
        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION status = {};
    const bool isKnown = ::GetFileType(handle) == FILE_TYPE_DISK &&
                         ::GetFileInformationByHandle(handle, &status) &&
                         !(status.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT);
    OpenedPlace opened{.realPath = realPathOf(handle)};
    if (!isKnown || opened.realPath.isEmpty() ||
        status.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) {
        ::CloseHandle(handle);
        if (!isKnown || opened.realPath.isEmpty())
            return std::nullopt;
        opened.isFolder = true;
        return opened;
    }
    const int descriptor = ::_open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY);
    opened.file.file = std::make_unique<QFile>();
    if (descriptor < 0 ||
        !opened.file.file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                                QFileDevice::AutoCloseHandle)) {
        if (descriptor < 0)
            ::CloseHandle(handle);
        else
            ::_close(descriptor);
        return std::nullopt;
    }
    opened.file.identity = {.device = status.dwVolumeSerialNumber,
                            .inode = quint64(status.nFileIndexHigh) << 32 | status.nFileIndexLow,
                            .size = qint64(status.nFileSizeHigh) << 32 | status.nFileSizeLow,
                            .modifiedNs = modifiedNs(status.ftLastWriteTime)};
    return opened;
}

// Takes an open file there.
std::optional<FileIdentity> identityOf(const QString &)
{
    return std::nullopt;
}

std::optional<OpenedPlace> openBelow(const QString &, const QString &)
{
    return std::nullopt;
}

} // namespace gateway
