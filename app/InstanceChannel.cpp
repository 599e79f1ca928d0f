// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceChannel.h"

#include "app/InstanceSocket.h"
#ifdef OC_HAS_SESSION_BUS
#include "app/InstanceBus.h"
#endif

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

std::unique_ptr<InstanceChannel> InstanceChannel::make(const QString &name)
{
#ifdef OC_HAS_SESSION_BUS
    if (QDBusConnection::sessionBus().isConnected())
        return std::make_unique<InstanceBus>(name);
#endif
    return std::make_unique<InstanceSocket>(name);
}

QString instanceName(const QString &stateDir, const QString &defaultStateDir)
{
    const auto name = u"org.openclawtray.OpenClawTray"_s;
    const QString folder = QDir::cleanPath(stateDir);
    if (folder == QDir::cleanPath(defaultStateDir))
        return name;
    const QByteArray hash =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    // A part of a bus name may not begin with a digit.
    return name + u".s"_s + QString::fromLatin1(hash);
}
