// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/DiagnosticsBundle.h"

#include "ui/logs/DiagnosticsWords.h"
#include "ui/models/LogModel.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <zip.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using gateway::GatewaySnapshot;
using gateway::LogLine;

namespace {

// Longer lines are whole documents; nobody has looked at what is in them.
constexpr qsizetype LongestLine = 4000;

QString timeText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toUTC().toString(Qt::ISODateWithMs);
}

QString summaryText(const GatewaySnapshot &now)
{
    QStringList lines{u"state: %1"_s.arg(diagnosticsword::of(now.state)),
                      u"profile %1"_s.arg(now.profile.isEmpty() ? u"default"_s : now.profile),
                      u"nodes %1"_s.arg(now.nodes.size()), u"devices %1"_s.arg(now.devices.size()),
                      u"requests waiting %1"_s.arg(now.requests.size())};
    for (const auto &listener : now.listeners)
        lines.append(u"listens on "_s + listener.url);
    for (const auto &problem : now.problems)
        lines.append(u"problem: %1 %2 %3"_s
                         .arg(diagnosticsword::of(problem.kind), problem.subject, problem.detail)
                         .trimmed());
    if (now.failure) {
        lines.append(
            u"failure: %1 %2"_s.arg(diagnosticsword::of(now.failure->code), now.failure->detail)
                .trimmed());
    }
    return lines.join(u'\n');
}

QString checksText(const QList<CheckResult> &checks)
{
    QStringList lines;
    for (const CheckResult &check : checks) {
        const QString verdict = check.verdict == CheckResult::Verdict::Good      ? u"good"_s
                                : check.verdict == CheckResult::Verdict::Caution ? u"caution"_s
                                                                                 : u"bad"_s;
        lines.append(
            u"%1 %2 %3 %4"_s.arg(verdict, check.id, check.subject, check.detail).trimmed());
    }
    return lines.join(u'\n');
}

QString settingsText(const gateway::SettingsView &settings)
{
    QJsonObject object;
    for (auto it = settings.values.cbegin(); it != settings.values.cend(); ++it) {
        if (it->isSecret)
            object.insert(it.key(), u"%1 characters"_s.arg(it->value.toInt()));
        else
            object.insert(it.key(), it->value);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

QString connectionsText(const GatewaySnapshot &now)
{
    QStringList lines;
    for (const auto &peer : now.operators) {
        lines.append(u"connected %1 operator %2 %3 protocol %4"_s.arg(
            timeText(peer.connectedSinceMs), peer.clientId, peer.address,
            QString::number(peer.protocol)));
    }
    for (const auto &refusal : now.refusals) {
        lines.append(u"refused %1 %2 %3 times, %4"_s.arg(timeText(refusal.lastMs), refusal.code,
                                                         QString::number(refusal.count),
                                                         refusal.address));
    }
    for (auto it = now.activity.cbegin(); it != now.activity.cend(); ++it) {
        for (const auto &line : *it) {
            lines.append(u"ran %1 %2 on %3 %4 ms %5"_s.arg(
                timeText(line.startedAtMs), line.command, it.key().text(),
                QString::number(line.durationMs), line.isOk ? u"ok"_s : line.errorCode));
        }
    }
    return lines.join(u'\n');
}

QString devicesText(const GatewaySnapshot &now)
{
    // Without names: a device is called what its owner is.
    QStringList lines;
    for (const auto &device : now.devices) {
        QStringList tokens;
        for (const auto &token : device.tokens)
            tokens.append(token.role + (token.revokedAtMs ? u" revoked"_s : QString()));
        lines.append(u"%1 %2 %3 roles %4 tokens %5 %6"_s.arg(
            device.id.text(), device.platform, device.clientId, device.roles.join(u'+'),
            tokens.join(u'+'), device.isConnected ? u"connected"_s : u"away"_s));
    }
    for (const auto &node : now.nodes) {
        lines.append(u"node %1 %2 %3 commands %4 protocol %5"_s.arg(
            node.id.text(), node.platform, node.appVersion, QString::number(node.commands.size()),
            QString::number(node.protocol)));
    }
    return lines.join(u'\n');
}

struct Log
{
    QString text = {};
    int dropped = 0;
};

Log logText(const QList<LogLine> &lines)
{
    Log log;
    QStringList kept;
    for (const LogLine &line :
         lines.last(std::min<qsizetype>(lines.size(), DiagnosticsBundle::MaxLogLines))) {
        if (line.text.size() > LongestLine)
            ++log.dropped;
        else
            kept.append(LogModel::plainText(line));
    }
    log.text = kept.join(u'\n');
    return log;
}

} // namespace

DiagnosticsBundle DiagnosticsBundle::make(const Sources &from)
{
    Redactor redactor(from.person, from.secrets);
    const Log log = logText(from.log);
    DiagnosticsBundle bundle;
    bundle.m_droppedLines = log.dropped;
    const auto add = [&](const QString &fileName, const QString &title, const QString &text) {
        bundle.m_parts.append(
            {.fileName = fileName, .title = title, .text = redactor.redact(text)});
    };
    add(u"summary.txt"_s, tr("Summary"), summaryText(from.snapshot));
    add(u"checks.txt"_s, tr("Checks"), checksText(from.checks));
    add(u"settings.json"_s, tr("Settings without secrets"), settingsText(from.snapshot.settings));
    add(u"log.txt"_s, tr("Last log lines"), log.text);
    add(u"connections.txt"_s, tr("Connection history"), connectionsText(from.snapshot));
    add(u"devices.txt"_s, tr("Devices, without names"), devicesText(from.snapshot));
    add(u"system.txt"_s, tr("System and Qt"), from.system.join(u'\n'));
    bundle.m_redactions = redactor.count();
    return bundle;
}

QString DiagnosticsBundle::text(const QList<DiagnosticsPart> &parts)
{
    QStringList texts;
    for (const DiagnosticsPart &part : parts)
        texts.append(u"== %1 ==\n%2\n"_s.arg(part.fileName, part.text));
    return texts.join(u'\n');
}

std::optional<QString> DiagnosticsBundle::save(const QList<DiagnosticsPart> &parts,
                                               const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(path.toLocal8Bit().constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString text = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return text;
    }
    QList<QByteArray> contents; // libzip reads them when it closes.
    for (const DiagnosticsPart &part : parts) {
        contents.append(part.text.toUtf8());
        zip_source_t *source = zip_source_buffer(archive, contents.last().constData(),
                                                 zip_uint64_t(contents.last().size()), 0);
        if (!source || zip_file_add(archive, part.fileName.toUtf8().constData(), source,
                                    ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            const QString text = QString::fromUtf8(zip_strerror(archive));
            zip_discard(archive);
            return text;
        }
    }
    if (zip_close(archive) == 0)
        return std::nullopt;
    const QString text = QString::fromUtf8(zip_strerror(archive));
    zip_discard(archive);
    return text;
}

} // namespace ui
