// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceBus.h"

#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

const auto Interface = u"org.freedesktop.Application"_s;

// Longer than the person is made to wait before being asked: SingleInstance counts the time.
constexpr int NoTimeLimit = std::numeric_limits<int>::max();

QString tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(u"activation-token"_s).toString();
    return token.isEmpty() ? platformData.value(u"desktop-startup-id"_s).toString() : token;
}

QVariantMap platformDataOf(const QString &token)
{
    if (token.isEmpty())
        return {};
    return {{u"activation-token"_s, token}, {u"desktop-startup-id"_s, token}};
}

} // namespace

InstanceBus::InstanceBus(const QString &name, QObject *parent)
    : InstanceChannel(parent)
    , m_name(name)
    , m_path(u'/' + QString(name).replace(u'.', u'/'))
{
    new ApplicationOnBus(*this);
}

InstanceBus::~InstanceBus()
{
    if (m_isOwner)
        QDBusConnection::sessionBus().unregisterService(m_name);
}

// The object first: whoever sees the name may call it.
bool InstanceBus::claim()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(m_path, this, QDBusConnection::ExportAdaptors);
    const QDBusReply<QDBusConnectionInterface::RegisterServiceReply> reply =
        bus.interface()->registerService(m_name, QDBusConnectionInterface::DontQueueService,
                                         QDBusConnectionInterface::DontAllowReplacement);
    m_isOwner = reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered;
    if (!m_isOwner)
        bus.unregisterObject(m_path);
    return m_isOwner;
}

void InstanceBus::send(const InstanceRequest &request)
{
    const QVariantMap platformData = platformDataOf(request.token);
    QDBusMessage call;
    if (request.action == InstanceRequest::Action::Open) {
        call = QDBusMessage::createMethodCall(m_name, m_path, Interface, u"Activate"_s);
        call.setArguments({platformData});
    } else {
        call = QDBusMessage::createMethodCall(m_name, m_path, Interface, u"ActivateAction"_s);
        const QVariantList parameters =
            request.page.isEmpty() ? QVariantList() : QVariantList{request.page};
        call.setArguments({toText(request.action), parameters, platformData});
    }
    call.setAutoStartService(false);
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, NoTimeLimit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->isError())
            emit lost();
        else
            emit delivered();
    });
}

std::optional<qint64> InstanceBus::ownerProcess() const
{
    const QDBusReply<uint> reply = QDBusConnection::sessionBus().interface()->servicePid(m_name);
    return reply.isValid() ? std::optional<qint64>(reply.value()) : std::nullopt;
}

ApplicationOnBus::ApplicationOnBus(InstanceBus &bus)
    : QDBusAbstractAdaptor(&bus)
    , m_bus(bus)
{
}

void ApplicationOnBus::Activate(const QVariantMap &platformData)
{
    emit m_bus.requested({.token = tokenOf(platformData)});
}

// There is nothing to open: the program has no documents.
void ApplicationOnBus::Open(const QStringList &, const QVariantMap &platformData)
{
    Activate(platformData);
}

void ApplicationOnBus::ActivateAction(const QString &name, const QVariantList &parameters,
                                      const QVariantMap &platformData)
{
    const auto action = instanceActionFromText(name);
    if (!action)
        return;
    const QVariant page = parameters.value(0);
    emit m_bus.requested({.action = *action,
                          .page = page.typeId() == QMetaType::QString ? page.toString() : QString(),
                          .token = tokenOf(platformData)});
}
