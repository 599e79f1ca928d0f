// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigSchema.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Type = SettingSpec::Type;

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

template <auto Member>
bool same(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.*Member == b.*Member;
}

bool sameRateLimit(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.rateLimit == b.rateLimit;
}

template <auto Member>
QJsonValue readValue(const GatewayConfig &config)
{
    return config.*Member;
}

template <auto Member>
QJsonValue readWord(const GatewayConfig &config)
{
    return QString(toText(config.*Member));
}

template <auto Member>
QJsonValue readList(const GatewayConfig &config)
{
    return QJsonArray::fromStringList(config.*Member);
}

template <auto Member>
QJsonValue readLength(const GatewayConfig &config)
{
    return QString::fromUtf8((config.*Member).reveal()).size();
}

template <auto Member>
QJsonValue readRateLimit(const GatewayConfig &config)
{
    const auto value = config.rateLimit.*Member;
    if constexpr (std::is_same_v<decltype(value), const std::chrono::milliseconds>)
        return qint64(value.count());
    else
        return value;
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

template <auto Member>
bool takeText(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member = value.toString();
    return true;
}

template <auto Member>
bool takeSecret(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member = Secret(value.toString());
    return true;
}

template <auto Member>
bool takeBool(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member = value.toBool();
    return true;
}

template <auto Member>
bool takeList(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member = listOf(value);
    return true;
}

// Two rows may fill the same list: the names of both releases are read.
template <auto Member>
bool appendList(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member += listOf(value);
    (into.*Member).removeDuplicates();
    return true;
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

bool takeMilliseconds(const QJsonValue &value, std::chrono::milliseconds &into)
{
    constexpr qint64 Week = 7LL * 24 * 3600 * 1000;
    into = std::chrono::milliseconds(value.toInteger());
    return value.toInteger() >= 1 && value.toInteger() <= Week;
}

bool takeWindow(const QJsonValue &value, GatewayConfig &into)
{
    return takeMilliseconds(value, into.rateLimit.window);
}

bool takeLockout(const QJsonValue &value, GatewayConfig &into)
{
    return takeMilliseconds(value, into.rateLimit.lockout);
}

bool takeCanvasEnabled(const QJsonValue &value, GatewayConfig &into)
{
    into.canvas.isEnabled = value.toBool();
    return true;
}

bool takeCanvasRoot(const QJsonValue &value, GatewayConfig &into)
{
    into.canvas.root = value.toString();
    return true;
}

bool takeCanvasPort(const QJsonValue &value, GatewayConfig &into)
{
    into.canvas.port = quint16(value.toInteger());
    return value.toInteger() >= 0 && value.toInteger() <= 65535;
}

bool takeCanvasReload(const QJsonValue &value, GatewayConfig &into)
{
    into.canvas.hasLiveReload = value.toBool();
    return true;
}

template <auto Member>
bool sameInCanvas(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.canvas.*Member == b.canvas.*Member;
}

template <auto Member>
QJsonValue readInCanvas(const GatewayConfig &config)
{
    return config.canvas.*Member;
}

// What is in force, also where it follows the gateway's.
QJsonValue readCanvasPort(const GatewayConfig &config)
{
    return config.canvas.port ? int(*config.canvas.port) : config.port + CanvasConfig::PortOffset;
}

bool takeExemptLoopback(const QJsonValue &value, GatewayConfig &into)
{
    into.rateLimit.exemptsLoopback = value.toBool();
    return true;
}

bool sameRemote(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.remote == b.remote;
}

template <auto Member>
bool takeRemote(const QJsonValue &value, GatewayConfig &into)
{
    using Part = std::remove_reference_t<decltype(into.remote.*Member)>;
    into.remote.*Member = Part(value.toString());
    return true;
}

template <auto Member>
QJsonValue readRemoteText(const GatewayConfig &config)
{
    return config.remote.*Member;
}

template <auto Member>
QJsonValue readRemoteSecret(const GatewayConfig &config)
{
    return (config.remote.*Member).size();
}

using C = GatewayConfig;
using R = RemoteConfig;

constexpr std::array Settings{
    SettingSpec{"gateway.mode"_L1, Type::Text, "local, remote"_L1, ReloadNeed::Nothing, false,
                takeMode, same<&C::mode>, readMode},
    SettingSpec{"gateway.port"_L1, Type::Integer, "1 to 65535"_L1, ReloadNeed::Listeners, false,
                takePort, same<&C::port>,
                [](const C &config) -> QJsonValue { return int(config.port); }},
    SettingSpec{"gateway.bind"_L1, Type::Text, "loopback, lan, tailnet, auto, custom"_L1,
                ReloadNeed::Listeners, false, takeBind, same<&C::bind>, readWord<&C::bind>},
    SettingSpec{"gateway.customBindHost"_L1, Type::Text, "an IPv4 address"_L1,
                ReloadNeed::Listeners, false, takeText<&C::customBindHost>,
                same<&C::customBindHost>, readValue<&C::customBindHost>},
    SettingSpec{"gateway.auth.mode"_L1, Type::Text, "none, token, password"_L1,
                ReloadNeed::NewConnections, false, takeAuthMode, same<&C::authMode>,
                readWord<&C::authMode>},
    SettingSpec{"gateway.auth.token"_L1,
                Type::Text,
                {},
                ReloadNeed::NewConnections,
                true,
                takeSecret<&C::token>,
                same<&C::token>,
                readLength<&C::token>},
    SettingSpec{"gateway.auth.password"_L1,
                Type::Text,
                {},
                ReloadNeed::NewConnections,
                true,
                takeSecret<&C::password>,
                same<&C::password>,
                readLength<&C::password>},
    SettingSpec{"gateway.auth.rateLimit.maxAttempts"_L1, Type::Integer, "1 to 10000"_L1,
                ReloadNeed::Live, false, takeMaxAttempts, sameRateLimit,
                readRateLimit<&RateLimitConfig::maxAttempts>},
    SettingSpec{"gateway.auth.rateLimit.windowMs"_L1, Type::Integer, "1 to one week"_L1,
                ReloadNeed::Live, false, takeWindow, sameRateLimit,
                readRateLimit<&RateLimitConfig::window>},
    SettingSpec{"gateway.auth.rateLimit.lockoutMs"_L1, Type::Integer, "1 to one week"_L1,
                ReloadNeed::Live, false, takeLockout, sameRateLimit,
                readRateLimit<&RateLimitConfig::lockout>},
    SettingSpec{"gateway.auth.rateLimit.exemptLoopback"_L1,
                Type::Boolean,
                {},
                ReloadNeed::Live,
                false,
                takeExemptLoopback,
                sameRateLimit,
                readRateLimit<&RateLimitConfig::exemptsLoopback>},
    SettingSpec{"gateway.trustedProxies"_L1,
                Type::TextList,
                {},
                ReloadNeed::NewConnections,
                false,
                takeList<&C::trustedProxies>,
                same<&C::trustedProxies>,
                readList<&C::trustedProxies>},
    SettingSpec{"gateway.allowRealIpFallback"_L1,
                Type::Boolean,
                {},
                ReloadNeed::NewConnections,
                false,
                takeBool<&C::allowsRealIpFallback>,
                same<&C::allowsRealIpFallback>,
                readValue<&C::allowsRealIpFallback>},
    SettingSpec{"gateway.controlUi.enabled"_L1,
                Type::Boolean,
                {},
                ReloadNeed::Live,
                false,
                takeBool<&C::showsControlUi>,
                same<&C::showsControlUi>,
                readValue<&C::showsControlUi>},
    SettingSpec{"gateway.controlUi.root"_L1, Type::Text, "a folder with an index.html"_L1,
                ReloadNeed::Live, false, takeText<&C::controlUiRoot>, same<&C::controlUiRoot>,
                readValue<&C::controlUiRoot>},
    SettingSpec{"gateway.controlUi.allowedOrigins"_L1,
                Type::TextList,
                {},
                ReloadNeed::NewConnections,
                false,
                takeList<&C::allowedOrigins>,
                same<&C::allowedOrigins>,
                readList<&C::allowedOrigins>},
    SettingSpec{"gateway.controlUi.dangerouslyAllowHostHeaderOriginFallback"_L1,
                Type::Boolean,
                {},
                ReloadNeed::NewConnections,
                false,
                takeBool<&C::allowsHostHeaderOriginFallback>,
                same<&C::allowsHostHeaderOriginFallback>,
                readValue<&C::allowsHostHeaderOriginFallback>},
    SettingSpec{"gateway.nodes.pairing.autoApproveLocal"_L1,
                Type::Boolean,
                {},
                ReloadNeed::Live,
                false,
                takeBool<&C::approvesLocalDevices>,
                same<&C::approvesLocalDevices>,
                readValue<&C::approvesLocalDevices>},
    SettingSpec{"gateway.nodes.commands.allow"_L1,
                Type::TextList,
                {},
                ReloadNeed::Live,
                false,
                appendList<&C::allowedCommands>,
                same<&C::allowedCommands>,
                readList<&C::allowedCommands>},
    SettingSpec{"gateway.nodes.commands.deny"_L1,
                Type::TextList,
                {},
                ReloadNeed::Live,
                false,
                appendList<&C::deniedCommands>,
                same<&C::deniedCommands>,
                readList<&C::deniedCommands>},
    SettingSpec{"gateway.nodes.allowCommands"_L1,
                Type::TextList,
                {},
                ReloadNeed::Live,
                false,
                appendList<&C::allowedCommands>,
                same<&C::allowedCommands>,
                readList<&C::allowedCommands>},
    SettingSpec{"gateway.nodes.denyCommands"_L1,
                Type::TextList,
                {},
                ReloadNeed::Live,
                false,
                appendList<&C::deniedCommands>,
                same<&C::deniedCommands>,
                readList<&C::deniedCommands>},
    SettingSpec{"gateway.reload.mode"_L1, Type::Text, "hybrid, off"_L1, ReloadNeed::Live, false,
                takeReloadMode, same<&C::reloadMode>, readReloadMode},
    SettingSpec{"gateway.remote.url"_L1,
                Type::Text,
                {},
                ReloadNeed::Nothing,
                false,
                takeRemote<&R::url>,
                sameRemote,
                readRemoteText<&R::url>},
    SettingSpec{"gateway.remote.token"_L1,
                Type::TextOrReference,
                {},
                ReloadNeed::Nothing,
                true,
                takeRemote<&R::token>,
                sameRemote,
                readRemoteSecret<&R::token>},
    SettingSpec{"gateway.remote.password"_L1,
                Type::TextOrReference,
                {},
                ReloadNeed::Nothing,
                true,
                takeRemote<&R::password>,
                sameRemote,
                readRemoteSecret<&R::password>},
    SettingSpec{"gateway.remote.tlsFingerprint"_L1,
                Type::Text,
                {},
                ReloadNeed::Nothing,
                false,
                takeRemote<&R::tlsFingerprint>,
                sameRemote,
                readRemoteText<&R::tlsFingerprint>},
    SettingSpec{"canvasHost.enabled"_L1,
                Type::Boolean,
                {},
                ReloadNeed::CanvasHost,
                false,
                takeCanvasEnabled,
                sameInCanvas<&CanvasConfig::isEnabled>,
                readInCanvas<&CanvasConfig::isEnabled>},
    SettingSpec{"canvasHost.root"_L1,
                Type::Text,
                {},
                ReloadNeed::CanvasHost,
                false,
                takeCanvasRoot,
                sameInCanvas<&CanvasConfig::root>,
                readInCanvas<&CanvasConfig::root>},
    SettingSpec{"canvasHost.port"_L1, Type::Integer, "0 to 65535"_L1, ReloadNeed::CanvasHost, false,
                takeCanvasPort, sameInCanvas<&CanvasConfig::port>, readCanvasPort},
    SettingSpec{"canvasHost.liveReload"_L1,
                Type::Boolean,
                {},
                ReloadNeed::CanvasHost,
                false,
                takeCanvasReload,
                sameInCanvas<&CanvasConfig::hasLiveReload>,
                readInCanvas<&CanvasConfig::hasLiveReload>},
};

// protocol-v3.md 10.2 and protocol-v4.md 15: known to the official programs, without effect here.
constexpr std::array ForeignSettings{
    "gateway.publicOrigin"_L1,
    "gateway.roles"_L1,
    "gateway.tailscale"_L1,
    "gateway.tls"_L1,
    "gateway.controlUi"_L1,
    "gateway.nodes.pairing"_L1,
    "gateway.nodes.browser"_L1,
    "gateway.nodes.pluginTools"_L1,
    "gateway.nodes.allowSkills"_L1,
    "gateway.remote"_L1,
    "gateway.terminal"_L1,
    "gateway.tools"_L1,
    "gateway.http"_L1,
    "gateway.push"_L1,
    "gateway.portals"_L1,
    "gateway.reload"_L1,
    "gateway.auth.allowTailscale"_L1,
    "gateway.auth.identityScopes"_L1,
    "gateway.auth.trustedProxy"_L1,
};

} // namespace

std::span<const SettingSpec> configSchema()
{
    return Settings;
}

bool isForeignSetting(const QString &path)
{
    return std::ranges::any_of(ForeignSettings, [&](QLatin1StringView known) {
        return path == known || path.startsWith(known + u'.');
    });
}

} // namespace gateway
