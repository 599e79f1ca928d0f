// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/DiscoveryConfig.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::array Modes{
    std::pair(MdnsMode::Off, "off"_L1),
    std::pair(MdnsMode::Minimal, "minimal"_L1),
    std::pair(MdnsMode::Full, "full"_L1),
};
constexpr qsizetype LongestDomain = 253; // of DNS

// The first label of a host's name; nothing that cannot be one.
QString hostLabelOf(const QString &name)
{
    static const QRegularExpression Label(u"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"_s);
    const QString first = name.trimmed().section(u'.', 0, 0);
    return Label.match(first).hasMatch() ? first : QString();
}

std::optional<quint16> portOf(const QString &text)
{
    bool isNumber = false;
    const uint port = text.trimmed().toUInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

} // namespace

QLatin1StringView toText(MdnsMode mode)
{
    const auto it = std::ranges::find(Modes, mode, [](const auto &row) { return row.first; });
    return it == Modes.end() ? QLatin1StringView() : it->second;
}

std::optional<MdnsMode> mdnsModeFromText(QStringView text)
{
    const auto it =
        std::ranges::find_if(Modes, [&](const auto &row) { return text == row.second; });
    return it == Modes.end() ? std::nullopt : std::optional(it->first);
}

std::optional<QString> domainFromText(const QString &text)
{
    static const QRegularExpression Domain(
        u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"_s);
    QString domain = text.trimmed().toLower();
    if (domain.endsWith(u'.'))
        domain.chop(1);
    if (domain.size() > LongestDomain || !Domain.match(domain).hasMatch())
        return std::nullopt;
    return domain;
}

bool isTruthy(const QProcessEnvironment &environment, const QString &variable)
{
    static const QStringList Truthy{u"1"_s, u"true"_s, u"yes"_s, u"on"_s};
    return Truthy.contains(environment.value(variable).trimmed().toLower());
}

bool takeEnvironment(const QProcessEnvironment &environment, DiscoveryConfig &into)
{
    if (isTruthy(environment, u"OPENCLAW_DISABLE_BONJOUR"_s))
        into.mdns = MdnsMode::Off;
    QString tailnetName = environment.value(u"OPENCLAW_TAILNET_DNS"_s).trimmed();
    if (tailnetName.endsWith(u'.'))
        tailnetName.chop(1);
    into.hints = {.hostName = hostLabelOf(environment.value(u"OPENCLAW_MDNS_HOSTNAME"_s)),
                  .tailnetName = tailnetName,
                  .sshPort = portOf(environment.value(u"OPENCLAW_SSH_PORT"_s)),
                  .commandPath = environment.value(u"OPENCLAW_CLI_PATH"_s).trimmed()};
    const QString domain = environment.value(u"OPENCLAW_WIDE_AREA_DOMAIN"_s).trimmed();
    if (domain.isEmpty())
        return true;
    const auto known = domainFromText(domain);
    into.hints.wideAreaDomain = known.value_or(QString());
    return known.has_value();
}

} // namespace gateway
