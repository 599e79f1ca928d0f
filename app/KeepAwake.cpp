// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeepAwake.h"

#include "app/Awake.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto Power = u"org.freedesktop.PowerManagement"_s;
const auto PowerPath = u"/org/freedesktop/PowerManagement/Inhibit"_s;
const auto PowerInterface = u"org.freedesktop.PowerManagement.Inhibit"_s;
const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto PortalInterface = u"org.freedesktop.portal.Inhibit"_s;
constexpr uint Suspend = 4; // of the portal's flags

QString reason()
{
    return QCoreApplication::translate("KeepAwake", "Devices are connected to the gateway");
}

} // namespace

std::unique_ptr<ui::AwakePort> makeAwakePort()
{
    return std::make_unique<KeepAwake>(QDBusConnection::sessionBus());
}

KeepAwake::KeepAwake(const QDBusConnection &bus, QObject *parent)
    : AwakePort(parent)
    , m_bus(bus)
{
}

KeepAwake::~KeepAwake()
{
    release();
}

void KeepAwake::setWanted(bool isWanted)
{
    if (m_isWanted == isWanted)
        return;
    m_isWanted = isWanted;
    setRefusal(QString());
    if (!isWanted)
        release();
    else if (!m_isAsking)
        askPowerManagement();
}

void KeepAwake::askPowerManagement()
{
    m_isAsking = true;
    QDBusMessage call =
        QDBusMessage::createMethodCall(Power, PowerPath, PowerInterface, u"Inhibit"_s);
    call.setArguments({u"OpenClaw Tray"_s, reason()});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError())
            return askPortal();
        m_isAsking = false;
        m_cookie = reply.value();
        if (!m_isWanted) // changed meanwhile
            release();
    });
}

void KeepAwake::askPortal()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(Portal, PortalPath, PortalInterface, u"Inhibit"_s);
    call.setArguments({QString(), Suspend, QVariantMap{{u"reason"_s, reason()}}});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError()) {
            setRefusal(m_isWanted ? reply.error().message() : QString());
            return;
        }
        m_request = reply.value().path();
        if (!m_isWanted)
            release();
    });
}

void KeepAwake::release()
{
    if (m_cookie != 0) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(Power, PowerPath, PowerInterface, u"UnInhibit"_s);
        call.setArguments({std::exchange(m_cookie, 0)});
        m_bus.asyncCall(call);
    }
    if (!m_request.isEmpty()) {
        m_bus.asyncCall(QDBusMessage::createMethodCall(
            Portal, std::exchange(m_request, {}), u"org.freedesktop.portal.Request"_s, u"Close"_s));
    }
}

void KeepAwake::setRefusal(const QString &text)
{
    if (m_refusal == text)
        return;
    m_refusal = text;
    emit refusalChanged();
}
