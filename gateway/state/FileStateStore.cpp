// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/state/FileStateStore.h"

#include "gateway/base/Limits.h"
#include "gateway/state/AtomicFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr int MaxAsideNames = 1000;

Error unreadable(const QString &path, const QString &reason)
{
    return {.kind = Error::Kind::AccessDenied,
            .text = u"Cannot read %1: %2; check the file and who owns it."_s.arg(path, reason),
            .subject = path};
}

} // namespace

FileStateStore::FileStateStore(QString folder, const Clock &clock, DiskCalls *disk)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_disk(disk)
{
}

Result<QString, Error> FileStateStore::pathOf(const QString &name) const
{
    const QString clean = QDir::cleanPath(name);
    if (name.isEmpty() || clean != name || QDir::isAbsolutePath(name) || name.contains(u'\\') ||
        name.contains(QChar::Null) || clean == "."_L1 || clean == ".."_L1 ||
        clean.startsWith("../"_L1)) {
        return Failure{Error{.kind = Error::Kind::InvalidInput,
                             .text = u"'%1' is not the name of a document."_s.arg(name),
                             .subject = name}};
    }
    return m_folder + u'/' + name;
}

Result<std::optional<QJsonObject>, Error> FileStateStore::load(const QString &name)
{
    const auto path = pathOf(name);
    if (!path)
        return Failure{path.error()};
    AtomicFile::removeLeftovers(*path);
    auto document = read(*path);
    if (document || document.error().kind == Error::Kind::Corrupt)
        m_unread.remove(name);
    else
        m_unread.insert(name, document.error());
    return document;
}

Result<std::optional<QJsonObject>, Error> FileStateStore::read(const QString &path) const
{
    const QFileInfo entry(path);
    if (!entry.exists() && !entry.isSymLink())
        return std::optional<QJsonObject>();
    // Opening a pipe would wait for a writer.
    if (!entry.isFile())
        return Failure{unreadable(path, u"it is not a file"_s)};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{unreadable(path, file.errorString())};
    const QByteArray content = file.read(limits::StateFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{unreadable(path, file.errorString())};
    file.close();

    if (content.size() > limits::StateFileBytes)
        return Failure{setAside(path, u"it is too large"_s)};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(content, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Failure{setAside(path, fault.errorString())};
    if (!document.isObject())
        return Failure{setAside(path, u"it does not hold a JSON object"_s)};
    return std::optional(document.object());
}

Outcome FileStateStore::save(const QString &name, const QJsonObject &document)
{
    const auto path = pathOf(name);
    if (!path)
        return Failure{path.error()};
    if (const auto unread = m_unread.constFind(name); unread != m_unread.cend())
        return Failure{*unread};
    const QByteArray content = QJsonDocument(document).toJson(QJsonDocument::Indented);
    if (content.size() > limits::StateFileBytes) {
        return Failure{
            Error{.kind = Error::Kind::InvalidInput,
                  .text = u"Cannot write %1: it would be larger than can be read back; remove what "
                          "is not needed."_s.arg(*path),
                  .subject = *path}};
    }
    if (auto made = AtomicFile::ensurePrivateFolder(QFileInfo(*path).path(), m_disk); !made)
        return made;
    return AtomicFile::replace(*path, content, m_disk);
}

Error FileStateStore::setAside(const QString &path, const QString &reason) const
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = u"%1.corrupt-%2"_s.arg(path, stamp);
    for (int number = 0; number < MaxAsideNames; ++number) {
        const QString aside = number == 0 ? base : u"%1-%2"_s.arg(base).arg(number);
        const QFileInfo taken(aside);
        if (taken.exists() || taken.isSymLink())
            continue;
        QFile file(path);
        if (!file.rename(aside))
            break;
        return {.kind = Error::Kind::Corrupt,
                .text = u"Cannot use %1: %2. It is kept as %3; put a good copy in its place to "
                        "restore it."_s.arg(path, reason, aside),
                .subject = path};
    }
    // Not Corrupt: the caller would go on without the document and overwrite it.
    return {.kind = Error::Kind::AccessDenied,
            .text = u"Cannot use %1: %2. It could not be renamed either; move it away."_s.arg(
                path, reason),
            .subject = path};
}

} // namespace gateway
