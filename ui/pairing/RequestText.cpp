// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/RequestText.h"

#include "ui/common/RemoteText.h"
#include "ui/models/Platform.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DevicePlace;
using gateway::RequestView;
using theme::Meaning;

namespace {

// A pattern that ends in a dot stands for all commands that begin with it.
bool covers(QLatin1StringView pattern, const QString &command)
{
    return pattern.endsWith(u'.') ? command.startsWith(pattern) : command == pattern;
}

/// Commands that mean more than their group's name says.
struct NodePower
{
    std::array<QLatin1StringView, 5> commands;
    const char *text;
    bool isStrong;
};

// Strongest first. Asking for any of the commands asks for the power.
constexpr std::array NodePowers{
    NodePower{{"system.run"_L1, "system.run."_L1, "agent.cli."_L1, "mcp.tools."_L1, "terminal."_L1},
              QT_TRANSLATE_NOOP("ui::RequestText", "run programs on that device"),
              true},
    NodePower{{"computer.act"_L1, "mobile.ui.act"_L1},
              QT_TRANSLATE_NOOP("ui::RequestText", "use the screen and keyboard of that device"),
              true},
    NodePower{{"system.execApprovals.set"_L1},
              QT_TRANSLATE_NOOP("ui::RequestText", "change which programs may run there"),
              true},
    NodePower{{"sms.send"_L1}, QT_TRANSLATE_NOOP("ui::RequestText", "send text messages"), true},
    NodePower{{"browser.proxy"_L1, "browser.proxy."_L1},
              QT_TRANSLATE_NOOP("ui::RequestText", "use the browser of that device"),
              false},
};

/// A group of commands or a capability by its name in plain words.
struct Group
{
    QLatin1StringView prefix;
    const char *text;
};

// Those that tell most about a person come first.
constexpr std::array Groups{
    Group{"camera"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "camera")},
    Group{"screen"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "screen")},
    Group{"desktop"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "screen")},
    Group{"location"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "location")},
    Group{"voice"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "microphone")},
    Group{"voiceWake"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "microphone")},
    Group{"talk"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "microphone")},
    Group{"sms"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "text messages")},
    Group{"callLog"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "call list")},
    Group{"notifications"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "notifications")},
    Group{"contacts"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "contacts")},
    Group{"calendar"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "calendar")},
    Group{"reminders"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "reminders")},
    Group{"photos"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "photos")},
    Group{"health"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "health")},
    Group{"motion"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "movement")},
    Group{"mobile"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "what is on its screen")},
    Group{"fs"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "files")},
    Group{"file"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "files")},
    Group{"dir"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "files")},
    Group{"browser"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "browser")},
    Group{"canvas"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "canvas")},
    Group{"device"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "device state")},
    Group{"watch"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "watch")},
    Group{"system"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "system")},
};

struct ScopePower
{
    QLatin1StringView scope;
    const char *text;
    bool isStrong;
};

// Strongest first.
constexpr std::array ScopePowers{
    ScopePower{"operator.admin"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "change every setting"),
               true},
    ScopePower{"operator.pairing"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "let other devices in"),
               true},
    ScopePower{"operator.write"_L1,
               QT_TRANSLATE_NOOP("ui::RequestText", "send messages and use nodes"), false},
    ScopePower{"operator.approvals"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "approve commands"),
               false},
    ScopePower{"operator.read"_L1, QT_TRANSLATE_NOOP("ui::RequestText", "see status and lists"),
               false},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::RequestText", text);
}

// Lower is stronger; unknown scopes count as strong, because nobody can say what they allow.
std::size_t rankOf(const QString &scope)
{
    constexpr std::size_t Unknown = 2;
    for (std::size_t at = 0; at < ScopePowers.size(); ++at) {
        if (scope == ScopePowers.at(at).scope)
            return at < Unknown ? at : at + 1;
    }
    return Unknown;
}

QStringList groupNames(const RequestView &request)
{
    QStringList prefixes = request.caps;
    for (const QString &command : request.commands)
        prefixes.append(command.section(u'.', 0, 0));
    QStringList names;
    for (const Group &group : Groups) {
        if (prefixes.removeAll(QString(group.prefix)) > 0)
            names.append(translated(group.text));
    }
    prefixes.sort();
    for (const QString &prefix : prefixes)
        names.append(remoteText(prefix));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QList<Power> strongNodePowers(const RequestView &request)
{
    QList<Power> powers;
    for (const NodePower &power : NodePowers) {
        QStringList asked;
        for (const QString &command : request.commands) {
            const bool isAsked = std::ranges::any_of(power.commands, [&](auto pattern) {
                return !pattern.isEmpty() && covers(pattern, command);
            });
            if (isAsked)
                asked.append(remoteText(command));
        }
        asked.removeDuplicates();
        if (!asked.isEmpty())
            powers.append({.text = translated(power.text),
                           .technical = asked.join(u", "_s),
                           .isStrong = power.isStrong});
    }
    return powers;
}

} // namespace

QString RequestText::capability(const QString &capability)
{
    const auto *group = std::ranges::find(Groups, capability, &Group::prefix);
    return group == Groups.end() ? remoteText(capability) : translated(group->text);
}

QList<Power> RequestText::powers(const RequestView &request)
{
    const bool isNode =
        request.kind == RequestView::Kind::Commands || request.roles.contains(u"node"_s);
    QList<Power> powers;
    for (const QString &asked : request.roles) {
        if (asked != "node"_L1 && asked != "operator"_L1)
            powers.append({.text = tr("act as “%1”", "a role").arg(role(asked)), .isStrong = true});
    }
    if (isNode)
        powers += strongNodePowers(request);
    QStringList scopes = request.scopes;
    scopes.removeDuplicates();
    std::ranges::stable_sort(scopes, {}, rankOf);
    for (const QString &asked : std::as_const(scopes))
        powers.append(scope(asked));
    if (isNode) {
        const QStringList groups = groupNames(request);
        powers.append({.text = groups.isEmpty() ? tr("be a node")
                                                : tr("be a node: %1", "camera, canvas, location")
                                                      .arg(QLocale().createSeparatedList(groups))});
    }
    std::ranges::stable_partition(powers, &Power::isStrong);
    return powers;
}

bool RequestText::isStrong(const RequestView &request)
{
    return request.place == DevicePlace::Internet || request.trust == RequestView::Trust::Repair ||
           std::ranges::any_of(powers(request), &Power::isStrong);
}

bool RequestText::isPlain(const RequestView &request)
{
    const auto isFar = [](const QString &command) {
        return command.startsWith("system.run"_L1) || command.startsWith("browser.proxy"_L1) ||
               command.startsWith("sms.send"_L1);
    };
    const auto isRead = [](const QString &scope) { return scope == "operator.read"_L1; };
    return request.kind == RequestView::Kind::Device &&
           request.trust == RequestView::Trust::First && request.missingScopes.isEmpty() &&
           !isStrong(request) && std::ranges::none_of(request.commands, isFar) &&
           std::ranges::all_of(request.scopes, isRead);
}

QString RequestText::name(const RequestView &request)
{
    const QString clean = remoteText(request.name);
    return clean.isEmpty() ? tr("Unnamed device") : clean;
}

QString RequestText::trust(RequestView::Trust trust)
{
    switch (trust) {
    case RequestView::Trust::First:
        return tr("First request");
    case RequestView::Trust::PairedBefore:
        return tr("Paired before — approving replaces its token");
    case RequestView::Trust::Repair:
        return tr("Repair: its token will change");
    case RequestView::Trust::Checking:
        return tr("Checking…");
    }
    return {};
}

Meaning RequestText::trustMeaning(RequestView::Trust trust)
{
    const bool isKnown =
        trust == RequestView::Trust::PairedBefore || trust == RequestView::Trust::Repair;
    return isKnown ? Meaning::Caution : Meaning::Information;
}

QString RequestText::place(DevicePlace place)
{
    switch (place) {
    case DevicePlace::ThisComputer:
        return tr("this computer");
    case DevicePlace::SameNetwork:
        return tr("same network");
    case DevicePlace::Tailnet:
        return tr("tailnet");
    case DevicePlace::Internet:
        return tr("internet");
    }
    return {};
}

QString RequestText::platform(const RequestView &request)
{
    if (request.platform.isEmpty() && request.deviceFamily.isEmpty())
        return {};
    return Platform::nameAndVersion(request.platform, request.deviceFamily);
}

QString RequestText::origin(const RequestView &request)
{
    QStringList parts;
    if (const QString said = platform(request); !said.isEmpty())
        parts.append(said);
    const QString address = remoteText(request.address);
    parts.append(address.isEmpty() ? place(request.place)
                                   : tr("%1 (%2)", "address (same network)")
                                         .arg(leftToRight(address), place(request.place)));
    if (const QString version = remoteText(request.appVersion, 32); !version.isEmpty())
        parts.append(tr("app %1", "version of the device's application").arg(version));
    return parts.join(u" · "_s);
}

Power RequestText::scope(const QString &scope)
{
    for (const ScopePower &power : ScopePowers) {
        if (scope == power.scope)
            return {.text = translated(power.text), .technical = scope, .isStrong = power.isStrong};
    }
    const QString clean = remoteText(scope);
    return {.text = tr("use the permission “%1”").arg(clean), .technical = clean, .isStrong = true};
}

QString RequestText::role(const QString &role)
{
    if (role == "operator"_L1)
        return tr("Operator");
    if (role == "node"_L1)
        return tr("Node");
    return remoteText(role);
}

QStringList RequestText::commands(const RequestView &request)
{
    QStringList names;
    for (const QString &command : request.commands)
        names.append(remoteText(command));
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace ui
