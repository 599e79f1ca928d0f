// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ServiceUnit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using gateway::Error;
using gateway::Failure;
using gateway::Outcome;
using gateway::ProgramAnswer;
using gateway::ProgramRun;
using gateway::Result;

namespace {

constexpr qsizetype MostOutput = 4096;

// systemd.service(5) "Command lines": quoted; % and, in commands, $ are doubled to mean themselves.
QString quoted(QString word, bool isCommand)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s);
    if (isCommand)
        word.replace(u'$', u"$$"_s);
    return u'"' + word + u'"';
}

bool isPlain(const QString &word)
{
    return std::ranges::none_of(word, [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

} // namespace

namespace ServiceUnit {

bool isSupported()
{
#ifdef OC_HAS_SYSTEMD
    return true;
#else
    return false;
#endif
}

QString nameFor(const QString &profile)
{
    return u"openclaw-tray-gateway%1.service"_s.arg(profile.isEmpty() ? QString() : u'-' + profile);
}

QString fileFor(const QString &profile, const QString &configHome, const QString &home)
{
    const QString folder = configHome.isEmpty() ? home + u"/.config"_s : configHome;
    return folder + u"/systemd/user/"_s + nameFor(profile);
}

Result<QString, Error> render(const ServiceChoice &choice)
{
    QStringList words{choice.program, u"gateway"_s, u"run"_s};
    if (!choice.profile.isEmpty())
        words << u"--profile"_s << choice.profile;
    words += choice.arguments;
    for (const QString &word : words + choice.environment) {
        if (!isPlain(word)) {
            return Failure{Error{.kind = Error::Kind::InvalidInput,
                                 .text = u"A path with control characters cannot stand in a unit. "
                                         "Move the program or the settings elsewhere."_s}};
        }
    }
    QFile file(u":/service/openclaw-tray-gateway.service.in"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{
            Error{.kind = Error::Kind::Io,
                  .text = u"This program lacks its service template. Install it anew."_s}};
    }
    QStringList command;
    for (const QString &word : words)
        command.append(quoted(word, true));
    QStringList environment;
    for (const QString &entry : choice.environment)
        environment.append(u"Environment="_s + quoted(entry, false));
    const QString title = choice.profile.isEmpty()
                              ? u"OpenClaw gateway"_s
                              : u"OpenClaw gateway, profile "_s + choice.profile;
    QString text;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line == "@ENVIRONMENT@"_L1)
            text += environment.isEmpty() ? QString() : environment.join(u'\n') + u'\n';
        else if (line.endsWith("@DESCRIPTION@"_L1))
            text += u"Description="_s + title + u'\n';
        else if (line.endsWith("@EXEC@"_L1))
            text += u"ExecStart="_s + command.join(u' ') + u'\n';
        else
            text += line + u'\n';
    }
    return text.trimmed() + u'\n';
}

Outcome write(const QString &file, const QString &text)
{
    const auto failure = [&](const QString &reason) {
        return Failure{Error{.kind = Error::Kind::Io,
                             .text = u"%1 cannot be written: %2. Check its folder's owner and "
                                     "permissions."_s.arg(file, reason),
                             .subject = file}};
    };
    if (!QDir().mkpath(QFileInfo(file).path()))
        return failure(u"the folder cannot be made"_s);
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(text.toUtf8()) < 0 || !saved.commit())
        return failure(saved.errorString());
    return {};
}

} // namespace ServiceUnit

Systemctl::Systemctl(gateway::Clock &clock)
    : m_clock(clock)
{
}

Systemctl::~Systemctl() = default;

// Exit code 1 with a word on the bus: systemctl is there, the manager is not.
void Systemctl::ask(const QStringList &arguments, std::chrono::milliseconds limit,
                    Answered answered)
{
    m_run = std::make_unique<ProgramRun>(
        u"systemctl"_s, QStringList(u"--user"_s) + arguments, limit, m_clock,
        [this, answered = std::move(answered)](const ProgramAnswer &said) {
            Answer answer{.exitCode = said.exitCode};
            answer.output =
                QString::fromUtf8((said.output + said.errors).left(MostOutput)).trimmed();
            answer.isReached = said.isStarted && said.isInTime && said.exitCode >= 0 &&
                               !answer.output.contains("Failed to connect to bus"_L1);
            m_run.release()->deleteLater(); // It is calling.
            answered(answer);
        });
}
