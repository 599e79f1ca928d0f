// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/SelfPresence.h"

#include "gateway/base/Version.h"
#include "gateway/reach/BindResolver.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString firstOutsideIPv4()
{
    for (const QHostAddress &address : currentHostAddresses().all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() &&
            !address.isLinkLocal())
            return address.toString();
    }
    return {};
}

QString systemName()
{
#if defined(Q_OS_MACOS)
    return u"macos "_s + QSysInfo::productVersion();
#elif defined(Q_OS_WIN)
    return u"windows "_s + QSysInfo::kernelVersion();
#else
    return u"linux "_s + QSysInfo::kernelVersion();
#endif
}

QString systemFamily()
{
#if defined(Q_OS_MACOS)
    return u"Mac"_s;
#elif defined(Q_OS_WIN)
    return u"Windows"_s;
#else
    return u"Linux"_s;
#endif
}

} // namespace

PresenceEntry selfPresence()
{
    const QString host = QSysInfo::machineHostName();
    const QString ip = firstOutsideIPv4();
    const QString where = ip.isEmpty() ? host : u"%1 (%2)"_s.arg(host, ip);
    return {.host = host,
            .ip = ip,
            .version = productVersion(),
            .platform = systemName(),
            .deviceFamily = systemFamily(),
            .modelIdentifier = QSysInfo::currentCpuArchitecture(),
            .mode = u"gateway"_s,
            .reason = u"self"_s,
            .text = u"Gateway: %1 · app %2 · mode gateway · reason self"_s.arg(where,
                                                                               productVersion())};
}

} // namespace gateway
