// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using ui::AutostartState;

namespace {

QString labelFor(const QStringList &command)
{
    const qsizetype at = command.indexOf(u"--profile"_s);
    const auto label = u"org.openclawtray.OpenClawTray"_s;
    return at < 0 ? label : label + u'.' + command.value(at + 1);
}

QString fileFor(const QStringList &command)
{
    return QDir::home().filePath(u"Library/LaunchAgents/%1.plist"_s.arg(labelFor(command)));
}

QByteArray agentFor(const QStringList &command)
{
    QString words;
    for (const QString &word : command)
        words += u"        <string>%1</string>\n"_s.arg(word.toHtmlEscaped());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<plist version=\"1.0\">\n"
           "<dict>\n"
           "    <key>Label</key>\n"
           "    <string>%1</string>\n"
           "    <key>ProgramArguments</key>\n"
           "    <array>\n%2    </array>\n"
           "    <key>RunAtLoad</key>\n"
           "    <true/>\n"
           "</dict>\n"
           "</plist>\n"_s.arg(labelFor(command), words)
               .toUtf8();
}

} // namespace

Autostart::Autostart(QStringList command)
    : m_command(std::move(command))
{
}

QStringList Autostart::commandFor(const QString &profile)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--hidden"_s};
    if (!profile.isEmpty())
        command += {u"--profile"_s, profile};
    return command;
}

AutostartState Autostart::state() const
{
    return QFile::exists(fileFor(m_command)) ? AutostartState::On : AutostartState::Off;
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
    if (!QDir().mkpath(QFileInfo(path).path()))
        return QCoreApplication::translate("Autostart", "the folder of %1 cannot be made")
            .arg(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(agentFor(m_command)) < 0 || !file.commit())
        return file.errorString();
    return std::nullopt;
}
