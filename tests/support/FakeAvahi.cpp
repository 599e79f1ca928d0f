// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeAvahi.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

const QString Connection = u"fake-avahi"_s;
const QString Name = u"org.freedesktop.Avahi"_s;
const QString Server = u"org.freedesktop.Avahi.Server"_s;
const QString EntryGroup = u"org.freedesktop.Avahi.EntryGroup"_s;
const QString Browser = u"org.freedesktop.Avahi.ServiceBrowser"_s;
const QString CollisionError = u"org.freedesktop.Avahi.CollisionError"_s;

} // namespace

FakeAvahi::FakeAvahi(State state)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, Connection))
    , m_state(state)
{
    qDBusRegisterMetaType<QByteArrayList>();
    m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
    m_bus.registerService(Name);
}

FakeAvahi::~FakeAvahi()
{
    m_bus.unregisterService(Name);
    m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(Connection);
}

QString FakeAvahi::introspect(const QString &) const
{
    return {};
}

bool FakeAvahi::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    QString error;
    const QVariantList values = answer(message, error);
    if (error.isEmpty())
        m_bus.send(message.createReply(values));
    else
        m_bus.send(message.createErrorReply(error, error.section(u'.', -1)));
    if (error.isEmpty())
        tellLater(message);
    return true;
}

QVariantList FakeAvahi::answer(const QDBusMessage &message, QString &error)
{
    const QString member = message.member();
    const QVariantList asked = message.arguments();
    if (member == "GetState"_L1)
        return {int(m_state)};
    if (member == "GetHostNameFqdn"_L1)
        return {hostName};
    if (member == "GetAlternativeServiceName"_L1)
        return {asked.value(0).toString() + u" #2"_s};
    if (member == "EntryGroupNew"_L1) {
        m_client = message.service();
        const QString path = u"/Client0/EntryGroup%1"_s.arg(++groupsMade);
        m_groups.insert(path, {});
        return {QVariant::fromValue(QDBusObjectPath(path))};
    }
    if (member == "AddService"_L1)
        addService(message, error);
    else if (member == "Commit"_L1)
        m_groups[message.path()].isCommitted = true;
    else if (member == "Free"_L1)
        m_groups.remove(message.path());
    else if (member == "ServiceBrowserPrepare"_L1) {
        domains.append(asked.value(3).toString());
        m_browser = u"/Client0/ServiceBrowser%1"_s.arg(domains.size());
        return {QVariant::fromValue(QDBusObjectPath(m_browser))};
    } else if (member == "ResolveService"_L1)
        return resolve(asked, error);
    return {};
}

void FakeAvahi::addService(const QDBusMessage &message, QString &error)
{
    const QVariantList asked = message.arguments();
    const Service service{.name = asked.value(3).toString(),
                          .host = asked.value(6).toString(),
                          .interface = asked.value(0).toInt(),
                          .protocol = asked.value(1).toInt(),
                          .port = asked.value(7).value<ushort>(),
                          .txt = qdbus_cast<QByteArrayList>(asked.value(8))};
    error = takenNames.contains(service.name) ? CollisionError : refusal;
    if (error.isEmpty())
        m_groups[message.path()].services.append(service);
}

// As the daemon does: the answer first, then the news.
void FakeAvahi::tellLater(const QDBusMessage &message)
{
    if (message.member() == "Commit"_L1)
        tell(message.path(), EntryGroup, u"StateChanged"_s, {2, QString()});
    if (message.member() != "Start"_L1)
        return;
    const QString domain = domains.last().isEmpty() ? u"local"_s : domains.last();
    for (const Item &item : items) {
        if (item.domain == domain)
            tellItem(u"ItemNew"_s, item);
    }
    tell(message.path(), Browser, u"AllForNow"_s, {});
}

QVariantList FakeAvahi::resolve(const QVariantList &asked, QString &error) const
{
    const auto it = std::ranges::find_if(items, [&](const Item &item) {
        return item.name == asked.value(2).toString() && item.interface == asked.value(0).toInt() &&
               item.isResolvable;
    });
    if (it == items.end()) {
        error = u"org.freedesktop.Avahi.TimeoutError"_s;
        return {};
    }
    return {
        it->interface,  0, it->name,    u"_openclaw-gw._tcp"_s,        it->domain,
        u"far.local"_s, 0, it->address, QVariant::fromValue(it->port), QVariant::fromValue(it->txt),
        it->flags};
}

void FakeAvahi::setServerState(State state)
{
    m_state = state;
    tell(u"/"_s, Server, u"StateChanged"_s, {int(state), QString()});
}

void FakeAvahi::collide()
{
    for (const QString &path : m_groups.keys())
        tell(path, EntryGroup, u"StateChanged"_s, {3, QString()});
}

void FakeAvahi::find(const Item &item)
{
    items.append(item);
    tellItem(u"ItemNew"_s, item);
}

void FakeAvahi::lose(const Item &item)
{
    tellItem(u"ItemRemove"_s, item);
}

QList<FakeAvahi::Service> FakeAvahi::announced() const
{
    QList<Service> list;
    for (const Group &group : m_groups) {
        if (group.isCommitted)
            list.append(group.services);
    }
    return list;
}

bool FakeAvahi::isClientThere() const
{
    return !m_client.isEmpty() && m_bus.interface()->isServiceRegistered(m_client);
}

void FakeAvahi::tellItem(const QString &signal, const Item &item)
{
    tell(m_browser, Browser, signal,
         {item.interface, 0, item.name, u"_openclaw-gw._tcp"_s, item.domain, item.flags});
}

void FakeAvahi::tell(const QString &path, const QString &interface, const QString &name,
                     const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

} // namespace gateway::test
