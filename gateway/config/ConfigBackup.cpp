// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigBackup.h"

#include "gateway/base/Limits.h"
#include "gateway/state/AtomicFile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Another process may take the name between looking and writing.
constexpr int Attempts = 16;

// What is too large for settings is still kept.
constexpr qint64 MaxBytes = limits::StateFileBytes;

Error unreadable(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Corrupt,
            .text = u"%1 cannot be kept as a backup: %2. Move it away, then try again."_s.arg(path,
                                                                                              why),
            .subject = path};
}

Result<QByteArray, Error> contentOf(const QString &path)
{
    QFile file(path);
    // Opening a pipe would wait for a writer.
    if (!QFileInfo(file).isFile())
        return Failure{unreadable(path, u"it is not a file"_s)};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{unreadable(path, file.errorString())};
    const QByteArray content = file.read(MaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{unreadable(path, file.errorString())};
    if (content.size() > MaxBytes)
        return Failure{unreadable(path, u"it is too large"_s)};
    return content;
}

} // namespace

QString ConfigBackup::nextFile(const QString &configFile)
{
    for (int number = 1;; ++number) {
        const QString name = u"%1.backup-%2"_s.arg(configFile).arg(number);
        const QFileInfo taken(name);
        if (!taken.exists() && !taken.isSymLink())
            return name;
    }
}

Result<QString, Error> ConfigBackup::keep(const QString &configFile)
{
    const auto content = contentOf(configFile);
    if (!content)
        return Failure{content.error()};
    Error last;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const QString name = nextFile(configFile);
        const auto created = AtomicFile::create(name, *content);
        if (created)
            return name;
        last = created.error();
        if (last.kind != Error::Kind::InUse)
            break;
    }
    return Failure{last};
}

Outcome ConfigBackup::restore(const QString &backup, const QString &configFile)
{
    const auto kept = contentOf(backup);
    if (!kept)
        return Failure{kept.error()};
    const auto present = contentOf(configFile);
    const bool isThere = present && *present == *kept;
    if (!isThere) {
        if (auto replaced = AtomicFile::replace(configFile, *kept); !replaced)
            return replaced;
    }
    QFile::remove(backup);
    return {};
}

} // namespace gateway
