// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/GatewayConfig.h"

#include <QJsonArray>
#include <QJsonValue>

#include <type_traits>

/// How the value of one setting is taken over, compared and read back: what the rows of the schema
/// are made of. `take…` says false if the value is out of bounds or not allowed.
namespace gateway::settings {

[[nodiscard]] QStringList listOf(const QJsonValue &value);
/// Addresses such as `192.168.1.20`, or networks such as `192.168.1.0/24`.
[[nodiscard]] bool areNetworks(const QStringList &entries);
[[nodiscard]] bool sameRateLimit(const GatewayConfig &a, const GatewayConfig &b);
[[nodiscard]] QJsonValue readMode(const GatewayConfig &config);
[[nodiscard]] QJsonValue readReloadMode(const GatewayConfig &config);
[[nodiscard]] bool takeMode(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takePort(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeBind(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeTailscaleMode(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeAllowTailscale(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readAllowTailscale(const GatewayConfig &config);
[[nodiscard]] bool takeAuthMode(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeReloadMode(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeMaxAttempts(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeWindow(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeLockout(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeCanvasPort(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readCanvasPort(const GatewayConfig &config);
[[nodiscard]] bool takeMdnsMode(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readMdnsMode(const GatewayConfig &config);
[[nodiscard]] bool takeWideArea(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readWideArea(const GatewayConfig &config);
[[nodiscard]] bool takeWideAreaDomain(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeSshVerify(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeSshVerifyUser(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeSshVerifyLimit(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readSshVerifyLimit(const GatewayConfig &config);
[[nodiscard]] bool takeSshVerifyNetworks(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readSshVerifyNetworks(const GatewayConfig &config);
[[nodiscard]] bool takeExemptLoopback(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeTransport(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] bool takeRemotePort(const QJsonValue &value, GatewayConfig &into);
[[nodiscard]] QJsonValue readRemotePort(const GatewayConfig &config);
[[nodiscard]] bool sameRemote(const GatewayConfig &a, const GatewayConfig &b);

template <auto Member>
bool same(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.*Member == b.*Member;
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

template <auto Member>
bool takeNetworks(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member = listOf(value);
    return areNetworks(into.*Member);
}

// Two rows may fill the same list: the names of both releases are read.
template <auto Member>
bool appendList(const QJsonValue &value, GatewayConfig &into)
{
    into.*Member += listOf(value);
    (into.*Member).removeDuplicates();
    return true;
}

// A member of a group of settings, such as `gateway.tls`.
template <auto Group, auto Member>
bool sameIn(const GatewayConfig &a, const GatewayConfig &b)
{
    return (a.*Group).*Member == (b.*Group).*Member;
}

template <auto Group, auto Member>
QJsonValue readIn(const GatewayConfig &config)
{
    return (config.*Group).*Member;
}

template <auto Group, auto Member>
bool takeIn(const QJsonValue &value, GatewayConfig &into)
{
    auto &member = (into.*Group).*Member;
    if constexpr (std::is_same_v<std::remove_reference_t<decltype(member)>, bool>)
        member = value.toBool();
    else
        member = value.toString();
    return true;
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

} // namespace gateway::settings
