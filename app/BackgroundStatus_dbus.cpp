// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackgroundStatus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr uint FirstVersionWithStatus = 2;

const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Background"_s;

} // namespace

BackgroundStatus::BackgroundStatus(QObject *parent)
    : QObject(parent)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        Portal, PortalPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({Interface, u"version"_s});
    question.setAutoStartService(false); // a desktop that has it has started it
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        m_isSupported =
            reply.isValid() && reply.value().variant().toUInt() >= FirstVersionWithStatus;
        send();
    });
}

void BackgroundStatus::publish(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    send();
}

void BackgroundStatus::send()
{
    if (!m_isSupported || m_text.isEmpty())
        return;
    QDBusMessage call =
        QDBusMessage::createMethodCall(Portal, PortalPath, Interface, u"SetStatus"_s);
    call.setArguments({QVariantMap{{u"message"_s, m_text}}});
    call.setAutoStartService(false);
    QDBusConnection::sessionBus().asyncCall(call);
}
