// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigPaths.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr quint16 DefaultPort = 18789;
constexpr quint16 DevPort = 19001;
constexpr quint16 FirstProfilePort = 20000;
constexpr quint16 PortsPerProfile = 20; // room for the ports that are derived from the gateway's
constexpr quint16 ProfileSlots = 1000;

std::optional<Error> faultOf(const QString &profile)
{
    static const QRegularExpression Pattern(u"^[A-Za-z0-9_-]{1,64}$"_s);
    if (Pattern.match(profile).hasMatch())
        return std::nullopt;
    return Error{.kind = Error::Kind::InvalidInput,
                 .text =
                     u"Invalid --profile. Use letters, digits, _ and -, at most 64 characters."_s,
                 .subject = profile};
}

quint16 portOf(const QString &profile)
{
    if (profile.isEmpty())
        return DefaultPort;
    if (profile == "dev"_L1)
        return DevPort;
    const quint16 slot = qChecksum(profile.toUtf8()) % ProfileSlots;
    return quint16(FirstProfilePort + PortsPerProfile * slot);
}

QString expanded(const QString &path, const QString &home, const QString &base)
{
    const bool isHome = path == "~"_L1 || path.startsWith("~/"_L1);
    return QDir::cleanPath(QDir(base).absoluteFilePath(isHome ? home + path.sliced(1) : path));
}

QStringList ignoredNames(const QProcessEnvironment &environment)
{
    QStringList warnings;
    for (const QString &name : environment.keys()) {
        if (name.startsWith("CLAWDBOT_"_L1) || name.startsWith("MOLTBOT_"_L1)) {
            warnings.append(u"%1 is ignored. Use the OPENCLAW_ name of the variable."_s.arg(name));
        }
    }
    return warnings;
}

} // namespace

QString ConfigPaths::resolved(const QString &path) const
{
    return expanded(path, home, stateDir);
}

Result<ConfigPaths, Error> resolveConfigPaths(const QProcessEnvironment &environment,
                                              const QString &home, const ProfileChoice &choice)
{
    if (choice.isDev && choice.profile) {
        return Failure{Error{.kind = Error::Kind::InvalidInput,
                             .text = u"Use either --dev or --profile, not both."_s}};
    }
    QString profile =
        choice.isDev ? u"dev"_s : choice.profile.value_or(environment.value(u"OPENCLAW_PROFILE"_s));
    if (choice.profile && profile.isEmpty())
        return Failure{*faultOf(profile)};
    if (profile == "default"_L1)
        profile.clear();
    if (!profile.isEmpty()) {
        if (auto fault = faultOf(profile))
            return Failure{*std::move(fault)};
    }

    ConfigPaths paths{.profile = profile,
                      .home = home,
                      .defaultPort = portOf(profile),
                      .warnings = ignoredNames(environment)};
    const QString suffix = profile.isEmpty() ? QString() : u'-' + profile;
    const QString stateDir = environment.value(u"OPENCLAW_STATE_DIR"_s);
    paths.stateDir =
        expanded(stateDir.isEmpty() ? u"~/.openclaw"_s + suffix : stateDir, home, home);
    const QString configFile = environment.value(u"OPENCLAW_CONFIG_PATH"_s);
    paths.configFile = configFile.isEmpty() ? paths.stateDir + u"/openclaw.json"_s
                                            : expanded(configFile, home, home);
    return paths;
}

} // namespace gateway
