// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/HostPolicy.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Without port, brackets and the final dot of a full name.
QString nameOf(const QByteArray &host)
{
    QString name = QString::fromLatin1(host).trimmed().toLower();
    if (name.startsWith(u'[')) {
        const qsizetype end = name.indexOf(u']');
        return end < 0 ? QString() : name.sliced(1, end - 1);
    }
    name = name.section(u':', 0, 0);
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

bool isDottedQuad(const QString &name)
{
    // QHostAddress reads "1" and "0x7f000001" as addresses, too; browsers do not send them so.
    return name.count(u'.') == 3 && !QHostAddress(name).isNull();
}

bool isListed(const QString &name, const QStringList &origins)
{
    return std::ranges::any_of(origins, [&](const QString &origin) {
        return QUrl(origin.trimmed().toLower(), QUrl::StrictMode).host() == name;
    });
}

} // namespace

HostKind classifyHost(const QByteArray &host, const QString &machineName,
                      const GatewayConfig &config)
{
    const QString name = nameOf(host);
    if (name.isEmpty())
        return HostKind::Foreign;
    const bool isAddress = isDottedQuad(name) || name.contains(u':');
    if (isAddress) {
        const QHostAddress address(name);
        if (address.isNull())
            return HostKind::Foreign;
        return address.isLoopback() ? HostKind::Loopback : HostKind::Own;
    }
    if (name == "localhost"_L1 || name.endsWith(".ts.net"_L1))
        return HostKind::Loopback;
    const QString machine = machineName.toLower();
    const bool isOwn = (!machine.isEmpty() && name == machine) || name.endsWith(".local"_L1) ||
                       isListed(name, config.allowedOrigins);
    return isOwn ? HostKind::Own : HostKind::Foreign;
}

} // namespace gateway
