// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/state/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// What Linux allows, too, before it calls a chain of links a loop.
constexpr int MaxLinks = 40;

Result<QString, Error> finalTarget(const QString &path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int links = 0; links <= MaxLinks; ++links) {
        const QFileInfo file(target);
        if (!file.isSymLink())
            return target;
        target = QDir::cleanPath(file.symLinkTarget());
    }
    return Failure{Error{
        .kind = Error::Kind::InvalidInput,
        .text =
            u"Cannot write %1: its symbolic links lead in a circle; remove the link."_s.arg(path),
        .subject = path}};
}

} // namespace

Outcome AtomicFile::replace(const QString &path, const QByteArray &content, DiskCalls *disk)
{
    const auto target = finalTarget(path);
    if (!target)
        return Failure{target.error()};
    return replaceTarget(*target, content, disk);
}

Error AtomicFile::nameTaken(const QString &path)
{
    return {.kind = Error::Kind::InUse,
            .text = u"Cannot write %1: something of this name is there; move it away."_s.arg(path),
            .subject = path};
}

void AtomicFile::removeLeftovers(const QString &path)
{
    const auto target = finalTarget(path);
    if (!target)
        return;
    const QFileInfo file(*target);
    const QRegularExpression leftover(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(file.fileName()) +
        u"\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp"_s));
    const auto entries = file.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : entries) {
        if (leftover.match(name).hasMatch())
            QFile::remove(file.dir().filePath(name));
    }
}

Outcome AtomicFile::ensurePrivateFolder(const QString &path, DiskCalls *disk)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists() || folder.isSymLink()) {
        return Failure{Error{.kind = Error::Kind::InvalidInput,
                             .text = u"%1 should be a folder but is not; move it away."_s.arg(path),
                             .subject = path}};
    }
    const QString parent = QFileInfo(QDir::cleanPath(folder.absoluteFilePath())).path();
    if (auto made = ensurePrivateFolder(parent, disk); !made)
        return made;
    return makePrivateFolder(QDir::cleanPath(folder.absoluteFilePath()), disk);
}

} // namespace gateway
