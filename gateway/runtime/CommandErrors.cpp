// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/CommandErrors.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Code = CommandError::Code;

constexpr std::array NodeCodes{
    std::pair{"NOT_CONNECTED"_L1, Code::NodeOffline},
    std::pair{"DISCONNECTED"_L1, Code::NodeOffline},
    std::pair{"TIMEOUT"_L1, Code::NoAnswer},
    std::pair{"NODE_BACKGROUND_UNAVAILABLE"_L1, Code::AppInBackground},
    std::pair{"QUEUED_UNTIL_FOREGROUND"_L1, Code::AppInBackground},
    std::pair{"SYSTEM_RUN_DENIED"_L1, Code::CommandRefused},
    std::pair{"USER_DENIED"_L1, Code::CommandRefused},
    std::pair{"PAYLOAD_TOO_LARGE"_L1, Code::AnswerTooLarge},
};

// `CAMERA_PERMISSION_REQUIRED`, `LOCATION_PERMISSION_REQUIRED` …: the part before names the thing.
std::optional<QString> missingPermission(const QString &code)
{
    const qsizetype at = code.indexOf("_PERMISSION_"_L1);
    return at > 0 ? std::optional(code.left(at).toLower()) : std::nullopt;
}

CommandError nodeError(const QString &code, const QString &message)
{
    if (const auto permission = missingPermission(code))
        return {.code = Code::PermissionMissing, .subject = *permission, .detail = message};
    const auto it =
        std::ranges::find_if(NodeCodes, [&](const auto &entry) { return code == entry.first; });
    return {.code = it == NodeCodes.end() ? Code::CommandFailed : it->second, .detail = message};
}

std::optional<Code> codeOfMessage(const QString &message)
{
    if (message == "unknown requestId"_L1)
        return Code::UnknownRequest;
    if (message == "unknown deviceId"_L1 || message == "unknown nodeId"_L1)
        return Code::UnknownDevice;
    if (message == "pairing state could not be saved"_L1)
        return Code::NotSaved;
    if (message.startsWith("missing scope"_L1) || message.endsWith(" denied"_L1))
        return Code::NotAllowed;
    if (message.contains("PAIRING_CHANGED"_L1) || message.startsWith("node pairing changed"_L1))
        return Code::CommandNotOffered;
    return std::nullopt;
}

} // namespace

CommandError commandError(const RpcError &error)
{
    const QJsonObject &details = error.details;
    if (details.value("nodeError"_L1).isObject()) {
        const QString code = details.value("nodeError"_L1).toObject().value("code"_L1).toString();
        return nodeError(code, error.message);
    }
    const QString reason = details.value("reason"_L1).toString();
    const QString command = details.value("command"_L1).toString();
    if (reason == "command not allowlisted"_L1)
        return {.code = Code::CommandBlocked, .subject = command, .detail = error.message};
    if (!reason.isEmpty() && !command.isEmpty())
        return {.code = Code::CommandNotOffered, .subject = command, .detail = error.message};
    if (details.contains("nodeError"_L1))
        return {.code = Code::CommandFailed, .detail = error.message};
    return {.code = codeOfMessage(error.message).value_or(Code::Internal), .detail = error.message};
}

CommandError commandError(const Error &error)
{
    const auto as = [&](Code code) {
        return CommandError{.code = code, .subject = error.subject, .detail = error.text};
    };
    switch (error.kind) {
    case Error::Kind::NotFound:
        return as(Code::UnknownDevice);
    case Error::Kind::AccessDenied:
        return as(Code::NotAllowed);
    case Error::Kind::InvalidInput:
        return as(Code::SettingsInvalid);
    case Error::Kind::Corrupt:
        return as(Code::SettingsUnreadable);
    case Error::Kind::InUse:
        return as(Code::PortTakenByProgram);
    case Error::Kind::Locked:
        return as(Code::StateLocked);
    case Error::Kind::Unavailable:
        return as(Code::AddressGone);
    case Error::Kind::NoSpace:
        return as(Code::DiskFull);
    case Error::Kind::Io:
        return as(Code::NotSaved);
    }
    return {.detail = error.text};
}

CommandError writeError(const Error &error)
{
    // What has the wrong input is a file where a folder should be.
    const bool isNoFolder = error.kind == Error::Kind::InvalidInput;
    const bool isFolder = isNoFolder || error.kind == Error::Kind::AccessDenied ||
                          error.kind == Error::Kind::NotFound;
    if (!isFolder)
        return commandError(error);
    const QFileInfo subject(error.subject);
    const bool isItself = subject.isDir() || (isNoFolder && subject.isFile());
    return {.code = Code::FolderNotWritable,
            .subject = isItself ? error.subject : subject.path(),
            .detail = error.text};
}

CommandError canvasError(const Error &error)
{
    if (error.kind == Error::Kind::Unavailable)
        return {.code = Code::CanvasOff, .detail = error.text};
    if (error.kind == Error::Kind::NotFound)
        return {.code = Code::PageMissing, .subject = error.subject, .detail = error.text};
    return {.code = Code::CommandNotOffered, .subject = u"canvas"_s, .detail = error.text};
}

CommandError commandError(const QList<ConfigIssue> &issues, const QString &file)
{
    if (issues.isEmpty())
        return {};
    const ConfigIssue &first = issues.first();
    if (first.isStale)
        return {.code = Code::SettingsChanged};
    if (first.notSaved)
        return writeError({.kind = *first.notSaved, .text = first.reason, .subject = file});
    QStringList lines;
    for (const ConfigIssue &issue : issues)
        lines.append(issue.toText(file));
    const QString detail = lines.join(u'\n');
    if (first.path.isEmpty())
        return {.code = Code::SettingsUnreadable,
                .subject = file,
                .detail = detail,
                .line = first.line};
    return {
        .code = Code::SettingsInvalid, .subject = first.path, .detail = detail, .line = first.line};
}

} // namespace gateway
