// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;
using ui::AutostartState;

namespace {

const auto RunKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
// Where Task Manager keeps what was switched off there: an odd first byte.
const auto ApprovedKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                         "Explorer\\StartupApproved\\Run"_s;

QString nameFor(const QStringList &command)
{
    const qsizetype at = command.indexOf(u"--profile"_s);
    return at < 0 ? u"OpenClaw Tray"_s : u"OpenClaw Tray "_s + command.value(at + 1);
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
    const QString name = nameFor(m_command);
    const QSettings run(RunKey, QSettings::NativeFormat);
    const QSettings approved(ApprovedKey, QSettings::NativeFormat);
    const QByteArray mark = approved.value(name).toByteArray();
    const bool isOff = !mark.isEmpty() && (mark.at(0) & 1) != 0;
    return run.contains(name) && !isOff ? AutostartState::On : AutostartState::Off;
}

std::optional<QString> Autostart::setEnabled(bool isEnabled)
{
    const QString name = nameFor(m_command);
    QSettings run(RunKey, QSettings::NativeFormat);
    QSettings(ApprovedKey, QSettings::NativeFormat).remove(name);
    if (isEnabled) {
        QStringList words{u'"' + QDir::toNativeSeparators(m_command.first()) + u'"'};
        words += m_command.sliced(1);
        run.setValue(name, words.join(u' '));
    } else {
        run.remove(name);
    }
    run.sync();
    if (state() != (isEnabled ? AutostartState::On : AutostartState::Off))
        return QCoreApplication::translate("Autostart", "the registry could not be changed");
    return std::nullopt;
}
