// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingValidation.h"

#include "ui/common/ErrorText.h"
#include "ui/settings/PortError.h"
#include "ui/settings/SettingPaths.h"

#include <QDir>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using gateway::PortCheck;
using Level = Finding::Level;
using Result = SettingValidation::Result;

Finding error(const QString &text)
{
    return {.level = Level::Error, .text = text};
}

bool isIPv4(const QString &text)
{
    // QHostAddress takes "10.1" as 10.0.0.1; people mean a typing error.
    QHostAddress address;
    return text.count(u'.') == 3 && address.setAddress(text) &&
           address.protocol() == QAbstractSocket::IPv4Protocol;
}

bool isInside(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder == "/"_L1 ? folder : folder + u'/');
}

} // namespace

bool SettingValidation::wantsOthers(const ConfigDraft &draft)
{
    const QString bind = draft.value(setting::Bind).toString();
    return !bind.isEmpty() && bind != "loopback"_L1;
}

bool SettingValidation::hasCredentials(const ConfigDraft &draft)
{
    // Of a secret the value is its length.
    const QString mode = draft.value(setting::AuthMode).toString();
    if (mode == "password"_L1)
        return draft.value(setting::Password).toInteger() > 0;
    return mode == "token"_L1 && draft.value(setting::Token).toInteger() > 0;
}

Result SettingValidation::bind(const ConfigDraft &draft)
{
    if (!wantsOthers(draft) || hasCredentials(draft))
        return std::nullopt;
    return error(tr("Other devices may only connect when a token or password is set."));
}

Result SettingValidation::customAddress(const QString &text, const QStringList &ownAddresses)
{
    if (!isIPv4(text))
        return error(tr("Enter an IPv4 address such as 192.168.1.20."));
    if (text == "0.0.0.0"_L1)
        return Finding{.level = Level::Caution, .text = tr("This means every local network.")};
    if (!text.startsWith("127."_L1) && !ownAddresses.contains(text))
        return error(tr("This computer does not have %1.").arg(text));
    return std::nullopt;
}

Result SettingValidation::port(int port, const ConfigDraft &draft)
{
    constexpr int FirstOrdinary = 1024;
    if (draft.knows(setting::CanvasPort) && draft.value(setting::CanvasEnabled).toBool() &&
        draft.value(setting::CanvasPort).toInteger() == port) {
        // Not wrong: the gateway then serves both.
        return Finding{.level = Level::Note, .text = tr("The canvas host already uses this port.")};
    }
    if (port < FirstOrdinary) {
        return Finding{.level = Level::Note,
                       .text = tr("Ports below 1024 usually need administrator rights.")};
    }
    return std::nullopt;
}

Finding SettingValidation::portCheck(int port, const PortCheck &check)
{
    const bool isFree =
        check.state == PortCheck::State::Free || check.state == PortCheck::State::Ours;
    if (isFree)
        return {.level = Level::Note, .text = tr("This port is free.")};
    Finding finding = error(ErrorText::of(portError(check, port)));
    if (check.suggestion != 0)
        finding.step = tr("Use %1", "a port").arg(check.suggestion);
    return finding;
}

Result SettingValidation::canvasPort(int port, const ConfigDraft &draft)
{
    constexpr int FirstOrdinary = 1024;
    if (port < FirstOrdinary && draft.value(setting::Port).toInteger() != port) {
        return Finding{.level = Level::Note,
                       .text = tr("Ports below 1024 usually need administrator rights.")};
    }
    return std::nullopt;
}

Result SettingValidation::proxies(const QStringList &entries)
{
    for (const QString &entry : entries) {
        const bool isAddress = entry.contains(u'/') ? QHostAddress::parseSubnet(entry).second >= 0
                                                    : !QHostAddress(entry).isNull();
        if (!isAddress)
            return error(tr("%1 is not an IP address.").arg(entry));
    }
    return std::nullopt;
}

Result SettingValidation::token(const QString &text)
{
    if (text.isEmpty())
        return error(tr("A token is required."));
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }))
        return error(tr("Remove spaces and line breaks."));
    return tokenLength(text.size());
}

Result SettingValidation::tokenLength(qsizetype length)
{
    constexpr qsizetype Shortest = 16;
    constexpr qsizetype Strong = 32;
    if (length == 0)
        return error(tr("A token is required."));
    if (length < Shortest)
        return error(tr("Use at least 16 characters."));
    if (length < Strong) {
        return Finding{.level = Level::Caution,
                       .text = tr("Weak. 32 or more characters are better.")};
    }
    return std::nullopt;
}

Result SettingValidation::password(const QString &text)
{
    constexpr qsizetype Shortest = 12;
    if (text.size() < Shortest)
        return error(tr("Use at least 12 characters."));
    return std::nullopt;
}

Result SettingValidation::folderPlace(const QString &folder, const QString &stateDir,
                                      const QString &home)
{
    const QString path = QDir::cleanPath(folder);
    if (path == QDir::cleanPath(home) || QDir(path).isRoot() ||
        isInside(QDir::cleanPath(stateDir), path) || isInside(QDir::cleanPath(home), path)) {
        return error(tr("Choose a separate folder: everything in it can be read by connected "
                        "devices."));
    }
    return std::nullopt;
}

Result SettingValidation::folder(const FolderFacts &facts)
{
    if (!facts.exists)
        return error(tr("This folder does not exist."));
    if (!facts.isReadable)
        return error(tr("OpenClaw Tray cannot read this folder."));
    if (!facts.privateNames.isEmpty()) {
        return Finding{.level = Level::Caution,
                       .text = tr("Connected devices can read these, too: %1.", "file names")
                                   .arg(facts.privateNames.join(u", "_s))};
    }
    return std::nullopt;
}

std::optional<SettingValidation::Wrong>
SettingValidation::firstError(const ConfigDraft &draft, const QStringList &ownAddresses)
{
    const auto wrong = [](const QString &path, const Result &found) -> std::optional<Wrong> {
        if (!found || found->level != Level::Error)
            return std::nullopt;
        return Wrong{.path = path, .finding = *found};
    };
    if (const auto found = wrong(setting::Bind, bind(draft)))
        return found;
    if (draft.value(setting::Bind).toString() == "custom"_L1) {
        const QString address = draft.value(setting::CustomBindHost).toString();
        if (const auto found = wrong(setting::CustomBindHost, customAddress(address, ownAddresses)))
            return found;
    }
    if (draft.isStaged(setting::Port)) {
        const int value = draft.value(setting::Port).toInt();
        if (const auto found = wrong(setting::Port, port(value, draft)))
            return found;
    }
    if (draft.isStaged(setting::CanvasPort)) {
        const int value = draft.value(setting::CanvasPort).toInt();
        if (const auto found = wrong(setting::CanvasPort, canvasPort(value, draft)))
            return found;
    }
    return std::nullopt;
}

} // namespace ui
