// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gateway {

/// The calls by which AtomicFile changes a disk, one for one, so that a test can cut them off
/// anywhere. Names are as the file system has them; each call returns 0 or the errno of its failure.
///
/// Thread: any.
class DiskCalls
{
public:
    DiskCalls() = default;
    DiskCalls(const DiskCalls &) = delete;
    DiskCalls &operator=(const DiskCalls &) = delete;
    virtual ~DiskCalls() = default;

    /// A new file, owner-only whatever the umask; EEXIST if anything has the name.
    [[nodiscard]] virtual int create(const QByteArray &name, int &file) = 0;
    [[nodiscard]] virtual int write(int file, const QByteArray &content) = 0;
    [[nodiscard]] virtual int flush(int file) = 0;
    virtual void close(int file) = 0;
    [[nodiscard]] virtual int rename(const QByteArray &from, const QByteArray &to) = 0;
    virtual void remove(const QByteArray &name) = 0;
    /// Owner-only.
    [[nodiscard]] virtual int makeFolder(const QByteArray &name) = 0;
    /// The names in it, not what is in the files.
    [[nodiscard]] virtual int flushFolder(const QByteArray &name) = 0;
};

} // namespace gateway
