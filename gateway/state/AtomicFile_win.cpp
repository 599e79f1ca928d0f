// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders below the user's profile are private by inheritance there.
#include "gateway/state/AtomicFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

Error errorOf(const QFileDevice &file, const QString &path)
{
    const bool isDenied =
        file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError;
    return {.kind = isDenied ? Error::Kind::AccessDenied : Error::Kind::Io,
            .text = u"Cannot write %1: %2; check the disk and who may write there."_s.arg(
                path, file.errorString()),
            .subject = path};
}

} // namespace

Outcome AtomicFile::replaceTarget(const QString &target, const QByteArray &content,
                                  DiskCalls *)
{
    QSaveFile file(target);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    return Failure{errorOf(file, target)};
}

Outcome AtomicFile::create(const QString &path, const QByteArray &content, DiskCalls *)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return Failure{nameTaken(path)};
        return Failure{errorOf(file, path)};
    }
    const bool isWritten = file.write(content) == content.size() && file.flush();
    file.close();
    if (isWritten && file.error() == QFileDevice::NoError) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }
    const Error error = errorOf(file, path);
    file.remove();
    return Failure{error};
}

Outcome AtomicFile::makePrivateFolder(const QString &path, DiskCalls *)
{
    if (QDir().mkdir(path) || QFileInfo(path).isDir())
        return {};
    return Failure{
        Error{.kind = Error::Kind::AccessDenied,
              .text = u"Cannot create the folder %1; check who may write beside it."_s.arg(path),
              .subject = path}};
}

} // namespace gateway
