// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Autostart.h"

#include "app/DesktopEntry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using ui::AutostartState;

namespace {

constexpr qint64 LongestEntry = 64 * 1024;

QString autostartFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart"_s;
}

// One entry per profile: what distinguishes the command distinguishes the name.
QString fileFor(const QStringList &command)
{
    const qsizetype at = command.indexOf(u"--profile"_s);
    const QString suffix = at < 0 ? QString() : u'-' + command.value(at + 1);
    return autostartFolder() + u"/org.openclawtray.OpenClawTray%1.desktop"_s.arg(suffix);
}

bool canStart(const DesktopEntry &entry)
{
    return !entry.command.isEmpty() && !entry.isHidden && !entry.isOff &&
           !QStandardPaths::findExecutable(entry.command.first()).isEmpty();
}

// A sandbox has an autostart folder of its own that nobody reads.
bool isInSandbox()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Autostart", text);
}

} // namespace

Autostart::Autostart(QStringList command)
    : m_command(std::move(command))
{
}

// An AppImage is mounted at another place each time; APPIMAGE names the file itself.
QStringList Autostart::commandFor(const QString &profile)
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                        u"--hidden"_s};
    if (!profile.isEmpty())
        command += {u"--profile"_s, profile};
    return command;
}

AutostartState Autostart::state() const
{
    if (isInSandbox())
        return AutostartState::Unavailable;
    QFile file(fileFor(m_command));
    if (!file.open(QIODevice::ReadOnly))
        return AutostartState::Off;
    return canStart(readDesktopEntry(file.read(LongestEntry))) ? AutostartState::On
                                                               : AutostartState::Off;
}

std::optional<QString> Autostart::setEnabled(bool isEnabled)
{
    const QString path = fileFor(m_command);
    if (!isEnabled) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return file.errorString();
        return std::nullopt;
    }
    if (!QDir().mkpath(autostartFolder()))
        return tr("the folder %1 cannot be made").arg(autostartFolder());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeDesktopEntry(m_command)) < 0 ||
        !file.commit())
        return file.errorString();
    if (state() != AutostartState::On)
        return tr("the entry %1 has no effect").arg(path);
    return std::nullopt;
}
