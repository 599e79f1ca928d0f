// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/SettingAccess.h"

#include "gateway/base/SshTarget.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::settings {

namespace {

bool takeMilliseconds(const QJsonValue &value, std::chrono::milliseconds &into)
{
    constexpr qint64 Week = 7LL * 24 * 3600 * 1000;
    into = std::chrono::milliseconds(value.toInteger());
    return value.toInteger() >= 1 && value.toInteger() <= Week;
}

} // namespace

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray()) {
        const QString text = item.toString().trimmed();
        if (!text.isEmpty())
            list.append(text);
    }
    return list;
}

bool areNetworks(const QStringList &entries)
{
    return std::ranges::all_of(entries, [](const QString &entry) {
        // parseSubnet() alone would read "10" as 10.0.0.0/8.
        const QString base = entry.section(u'/', 0, 0);
        const bool isWhole = base.contains(u':') || base.count(u'.') == 3;
        return isWhole && !QHostAddress(base).isNull() &&
               (!entry.contains(u'/') || QHostAddress::parseSubnet(entry).second >= 0);
    });
}

bool sameRateLimit(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.rateLimit == b.rateLimit;
}

QJsonValue readMode(const GatewayConfig &config)
{
    switch (config.mode) {
    case GatewayMode::Unset:
        return QString();
    case GatewayMode::Local:
        return u"local"_s;
    case GatewayMode::Remote:
        return u"remote"_s;
    }
    return {};
}

QJsonValue readReloadMode(const GatewayConfig &config)
{
    return config.reloadMode == ReloadMode::Off ? u"off"_s : u"hybrid"_s;
}

bool takeMode(const QJsonValue &value, GatewayConfig &into)
{
    const QString text = value.toString();
    into.mode = text == "remote"_L1 ? GatewayMode::Remote : GatewayMode::Local;
    return text == "local"_L1 || text == "remote"_L1;
}

bool takePort(const QJsonValue &value, GatewayConfig &into)
{
    const qint64 port = value.toInteger();
    into.port = quint16(port);
    return port >= 1 && port <= 65535;
}

bool takeBind(const QJsonValue &value, GatewayConfig &into)
{
    const auto mode = bindModeFromText(value.toString());
    into.bind = mode.value_or(BindMode::Loopback);
    return mode.has_value();
}

bool takeTailscaleMode(const QJsonValue &value, GatewayConfig &into)
{
    const auto mode = tailscaleModeFromText(value.toString());
    into.tailscale = mode.value_or(TailscaleMode::Off);
    return mode.has_value();
}

bool takeAllowTailscale(const QJsonValue &value, GatewayConfig &into)
{
    into.allowsTailnetUsers = value.toBool();
    return true;
}

// What is in force, also where it follows the mode.
QJsonValue readAllowTailscale(const GatewayConfig &config)
{
    return config.acceptsTailnetUsers();
}

bool takeAuthMode(const QJsonValue &value, GatewayConfig &into)
{
    const auto mode = authModeFromText(value.toString());
    into.authMode = mode.value_or(AuthMode::Token);
    return mode.has_value();
}

bool takeReloadMode(const QJsonValue &value, GatewayConfig &into)
{
    const QString text = value.toString();
    into.reloadMode = text == "off"_L1 ? ReloadMode::Off : ReloadMode::Hybrid;
    // `hot` and `restart` are names of the older release; both are served by the one way there is.
    return text == "off"_L1 || text == "hybrid"_L1 || text == "hot"_L1 || text == "restart"_L1;
}

bool takeMaxAttempts(const QJsonValue &value, GatewayConfig &into)
{
    into.rateLimit.maxAttempts = int(value.toInteger());
    return value.toInteger() >= 1 && value.toInteger() <= 10'000;
}

bool takeWindow(const QJsonValue &value, GatewayConfig &into)
{
    return takeMilliseconds(value, into.rateLimit.window);
}

bool takeLockout(const QJsonValue &value, GatewayConfig &into)
{
    return takeMilliseconds(value, into.rateLimit.lockout);
}

bool takeCanvasPort(const QJsonValue &value, GatewayConfig &into)
{
    into.canvas.port = quint16(value.toInteger());
    return value.toInteger() >= 0 && value.toInteger() <= 65535;
}

// What is in force, also where it follows the gateway's.
QJsonValue readCanvasPort(const GatewayConfig &config)
{
    return config.canvas.port ? int(*config.canvas.port) : config.port + CanvasConfig::PortOffset;
}

bool takeMdnsMode(const QJsonValue &value, GatewayConfig &into)
{
    const auto mode = mdnsModeFromText(value.toString());
    into.discovery.mdns = mode.value_or(MdnsMode::Off);
    return mode.has_value();
}

QJsonValue readMdnsMode(const GatewayConfig &config)
{
    return QString(toText(config.discovery.mdns));
}

bool takeWideArea(const QJsonValue &value, GatewayConfig &into)
{
    into.discovery.wideArea = value.toBool();
    return true;
}

// What is in force, also where it follows the domain.
QJsonValue readWideArea(const GatewayConfig &config)
{
    return config.discovery.hasZone();
}

// Empty: none, as where there is no such key.
bool takeWideAreaDomain(const QJsonValue &value, GatewayConfig &into)
{
    const QString text = value.toString().trimmed();
    const auto domain = domainFromText(text);
    into.discovery.wideAreaDomain = domain.value_or(QString());
    return domain || text.isEmpty();
}

bool takeSshVerify(const QJsonValue &value, GatewayConfig &into)
{
    into.sshVerify.isEnabled = value.isObject() || value.toBool();
    return true;
}

// It becomes an argument of ssh.
bool takeSshVerifyUser(const QJsonValue &value, GatewayConfig &into)
{
    into.sshVerify.user = value.toString().trimmed();
    return into.sshVerify.user.isEmpty() ||
           SshTarget::fromText(into.sshVerify.user + u"@localhost"_s);
}

bool takeSshVerifyLimit(const QJsonValue &value, GatewayConfig &into)
{
    into.sshVerify.limit = std::chrono::milliseconds(value.toInteger());
    return value.toInteger() >= 1 && value.toInteger() <= 60'000;
}

QJsonValue readSshVerifyLimit(const GatewayConfig &config)
{
    return qint64(config.sshVerify.limit.count());
}

bool takeSshVerifyNetworks(const QJsonValue &value, GatewayConfig &into)
{
    into.sshVerify.networks = listOf(value);
    return areNetworks(into.sshVerify.networks);
}

QJsonValue readSshVerifyNetworks(const GatewayConfig &config)
{
    return QJsonArray::fromStringList(config.sshVerify.networks);
}

bool takeExemptLoopback(const QJsonValue &value, GatewayConfig &into)
{
    into.rateLimit.exemptsLoopback = value.toBool();
    return true;
}

bool takeTransport(const QJsonValue &value, GatewayConfig &into)
{
    into.remote.transport = value.toString();
    return into.remote.transport == "ssh"_L1 || into.remote.transport == "direct"_L1;
}

bool takeRemotePort(const QJsonValue &value, GatewayConfig &into)
{
    const qint64 port = value.toInteger();
    into.remote.remotePort = quint16(port);
    return port >= 1 && port <= 65535;
}

QJsonValue readRemotePort(const GatewayConfig &config)
{
    return config.remote.remotePort ? QJsonValue(int(*config.remote.remotePort)) : QJsonValue();
}

bool sameRemote(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.remote == b.remote;
}

} // namespace gateway::settings
