// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/LogKeeper.h"

#include "gateway/state/AtomicFile.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutexLocker>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// The handler is a plain function: it has to find the keeper somewhere.
LogKeeper *s_keeper = nullptr;

LogLine::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLine::Level::Debug;
    case QtInfoMsg:
        return LogLine::Level::Info;
    case QtWarningMsg:
        return LogLine::Level::Warning;
    case QtCriticalMsg:
        return LogLine::Level::Error;
    case QtFatalMsg:
        return LogLine::Level::Fatal;
    }
    return LogLine::Level::Info;
}

QString nameOf(LogLine::Level level)
{
    switch (level) {
    case LogLine::Level::Trace:
        return u"TRACE"_s;
    case LogLine::Level::Debug:
        return u"DEBUG"_s;
    case LogLine::Level::Info:
        return u"INFO"_s;
    case LogLine::Level::Warning:
        return u"WARN"_s;
    case LogLine::Level::Error:
        return u"ERROR"_s;
    case LogLine::Level::Fatal:
        return u"FATAL"_s;
    }
    return {};
}

// `gateway.pairing` is about pairing.
QString areaOf(const char *category)
{
    const QString name = QString::fromLatin1(category ? category : "default");
    return name.startsWith("gateway."_L1) ? name.mid(8) : name;
}

QByteArray encode(const LogLine &line)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(line.timeMs).toUTC().toString(Qt::ISODateWithMs);
    const QJsonObject object{
        {u"time"_s, time},
        {u"level"_s, nameOf(line.level).toLower()},
        {u"subsystem"_s, line.area},
        {u"message"_s, line.text},
        // Where the older release's command line looks for them.
        {u"1"_s, line.text},
        {u"_meta"_s, QJsonObject{{u"date"_s, time},
                                 {u"logLevelName"_s, nameOf(line.level)},
                                 {u"name"_s, u"{\"subsystem\":\"%1\"}"_s.arg(line.area)}}}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

LogKeeper::LogKeeper(QString folder, bool echoes)
    : m_folder(std::move(folder))
    , m_echoes(echoes)
{
    s_keeper = this;
    m_previous = qInstallMessageHandler(&LogKeeper::handle);
}

LogKeeper::~LogKeeper()
{
    qInstallMessageHandler(m_previous);
    s_keeper = nullptr;
}

QString LogKeeper::file() const
{
    return fileFor(QDate::currentDate());
}

void LogKeeper::setDetailed(bool isDetailed)
{
    QLoggingCategory::setFilterRules(isDetailed ? u"gateway.*=true"_s : QString());
}

void LogKeeper::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogKeeper &keeper = *s_keeper;
    const LogLine line{.timeMs = QDateTime::currentMSecsSinceEpoch(),
                       .level = levelOf(type),
                       .area = areaOf(context.category),
                       .text = text};
    if (keeper.m_echoes) {
        const QByteArray bytes = qFormatLogMessage(type, context, text).toLocal8Bit() + '\n';
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    }
    keeper.keep(line);
    keeper.m_ring.append(line);
}

void LogKeeper::keep(const LogLine &line)
{
    const QMutexLocker lock(&m_mutex);
    const QDate today = QDate::currentDate();
    if (!m_file.isOpen() || m_day != today || m_file.size() > MaxFileBytes)
        openFor(today);
    if (m_file.isOpen() && (m_file.write(encode(line)) < 0 || !m_file.flush()))
        complainOnce(m_file.errorString());
}

void LogKeeper::openFor(const QDate &day)
{
    const bool isFull = m_day == day && m_file.isOpen();
    m_file.close();
    if (const auto made = AtomicFile::ensurePrivateFolder(m_folder); !made)
        return complainOnce(made.error().text);
    const QString path = fileFor(day);
    if (isFull) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    m_day = day;
    m_file.setFileName(path);
    constexpr QFile::Permissions Owner = QFile::ReadOwner | QFile::WriteOwner;
    // New, it is its owner's alone from the beginning; one from before may not be.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append, Owner))
        return complainOnce(m_file.errorString());
    m_file.setPermissions(Owner);
    removeOld(day);
}

void LogKeeper::removeOld(const QDate &today) const
{
    const QDir folder(m_folder);
    const QString oldest = fileFor(today.addDays(-KeptDays));
    for (const QString &name : folder.entryList({u"openclaw-*.log*"_s}, QDir::Files)) {
        if (folder.filePath(name) < oldest)
            QFile::remove(folder.filePath(name));
    }
}

void LogKeeper::complainOnce(const QString &problem)
{
    if (std::exchange(m_hasComplained, true))
        return;
    std::fprintf(stderr, "The log cannot be written to %s: %s\n", qPrintable(m_folder),
                 qPrintable(problem));
}

QString LogKeeper::fileFor(const QDate &day) const
{
    return u"%1/openclaw-%2.log"_s.arg(m_folder, day.toString(Qt::ISODate));
}

} // namespace gateway
