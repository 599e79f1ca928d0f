// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/AvahiAdvertiser.h"

#include "gateway/base/Logging.h"

#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Numbers of Avahi's interface.
enum ServerState {
    ServerRegistering = 1,
    ServerRunning = 2,
    ServerCollision = 3,
    ServerFailure = 4
};
enum GroupState { GroupEstablished = 2, GroupCollision = 3, GroupFailure = 4 };
constexpr int ProtocolIPv4 = 0;
constexpr int ProtocolIPv6 = 1;
constexpr uint NoReverse = 16;
const QString Collision = u"org.freedesktop.Avahi.CollisionError"_s;

// More gateways of one name than that are no accident.
constexpr int MaxOtherNames = 50;

int protocolOf(bool isIPv6)
{
    return isIPv6 ? ProtocolIPv6 : ProtocolIPv4;
}

} // namespace

void AvahiAdvertiser::publish(const ServiceFacts &facts)
{
    const State state = status().state;
    if (m_wanted == facts && (state == State::Waiting || state == State::Announced))
        return;
    m_wanted = facts;
    m_otherNames = 0;
    m_name = instanceName(facts.machineName);
    if (m_bus && m_bus->isFound()) {
        if (m_isServerRunning)
            announce();
        else
            meetDaemon();
        return;
    }
    if (!m_bus) {
        m_bus = std::make_unique<AvahiBus>(m_clock);
        connect(m_bus.get(), &AvahiBus::found, this, &AvahiAdvertiser::meetDaemon);
        connect(m_bus.get(), &AvahiBus::missing, this, [this](const QString &reason) {
            m_group.clear();
            m_isServerRunning = false;
            setStatus({.state = State::NoService, .problem = reason});
        });
    }
    setStatus({.state = State::Waiting});
    m_bus->begin();
}

// The daemon takes back what a connection that ends has announced.
void AvahiAdvertiser::withdraw()
{
    ++m_attempt;
    m_wanted.reset();
    m_group.clear();
    m_isServerRunning = false;
    if (m_bus)
        m_bus.release()->retire();
    setStatus({});
}

void AvahiAdvertiser::meetDaemon()
{
    m_group.clear();
    m_isServerRunning = false;
    setStatus({.state = State::Waiting});
    m_bus->listen(avahi::Root, avahi::Server, u"StateChanged"_s, this,
                  SLOT(takeServerState(int, QString)));
    m_bus->call(avahi::Root, avahi::Server, u"GetState"_s, {}, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage)
            return fail(answer.errorMessage());
        takeServerState(answer.arguments().value(0).toInt(), {});
    });
}

// While the daemon looks for a name of this computer that is free, it wants nothing announced.
void AvahiAdvertiser::takeServerState(int state, const QString &error)
{
    if (!m_wanted || !m_bus->isFound())
        return; // of a daemon that is no longer asked
    const bool wasRunning = m_isServerRunning;
    m_isServerRunning = state == ServerRunning;
    if (m_isServerRunning && !wasRunning)
        return announce();
    if (state == ServerRegistering || state == ServerCollision) {
        dropGroup();
        setStatus({.state = State::Waiting});
    } else if (state == ServerFailure) {
        fail(error);
    }
}

void AvahiAdvertiser::announce()
{
    dropGroup();
    setStatus({.state = State::Waiting});
    ask(avahi::Root, avahi::Server, u"GetHostNameFqdn"_s, {}, [this](const QVariantList &answer) {
        m_machineHost = answer.value(0).toString();
        makeGroup();
    });
}

void AvahiAdvertiser::ask(const QString &path, const QString &interface, const QString &method,
                          const QVariantList &arguments, Step next)
{
    m_bus->call(path, interface, method, arguments,
                [this, attempt = m_attempt, next = std::move(next)](const QDBusMessage &answer) {
                    if (attempt != m_attempt)
                        return;
                    if (answer.type() != QDBusMessage::ErrorMessage)
                        next(answer.arguments());
                    else if (answer.errorName() == Collision)
                        takeOtherName();
                    else
                        fail(answer.errorMessage());
                });
}

void AvahiAdvertiser::makeGroup()
{
    ask(avahi::Root, avahi::Server, u"EntryGroupNew"_s, {}, [this](const QVariantList &answer) {
        m_group = answer.value(0).value<QDBusObjectPath>().path();
        m_bus->listen(m_group, avahi::EntryGroup, u"StateChanged"_s, this,
                      SLOT(takeGroupState(int, QString, QDBusMessage)));
        addAddress(0);
    });
}

// A host name of its own has to be announced with what it stands for.
void AvahiAdvertiser::addAddress(qsizetype index)
{
    const bool hasOwnHost = !m_wanted->hostName.isEmpty();
    if (!hasOwnHost || index >= m_wanted->addresses.size())
        return addPlace(0);
    const QHostAddress &address = m_wanted->addresses.at(index);
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    ask(m_group, avahi::EntryGroup, u"AddAddress"_s,
        {ServicePlace::EveryInterface, protocolOf(isIPv6), NoReverse, lanHost(),
         address.toString()},
        [this, index](const QVariantList &) { addAddress(index + 1); });
}

void AvahiAdvertiser::addPlace(qsizetype index)
{
    if (index >= m_wanted->places.size()) {
        return ask(m_group, avahi::EntryGroup, u"Commit"_s, {}, [](const QVariantList &) {});
    }
    const ServicePlace &place = m_wanted->places.at(index);
    const QString host = m_wanted->hostName.isEmpty() ? QString() : lanHost();
    ask(m_group, avahi::EntryGroup, u"AddService"_s,
        {place.interface, protocolOf(place.isIPv6), 0U, m_name, GatewayService, QString(), host,
         QVariant::fromValue(ushort(m_wanted->port)),
         QVariant::fromValue(encodeTxt(localTxt(*m_wanted, lanHost())))},
        [this, index](const QVariantList &) { addPlace(index + 1); });
}

void AvahiAdvertiser::takeGroupState(int state, const QString &error, const QDBusMessage &message)
{
    if (message.path() != m_group || !m_wanted)
        return;
    if (state == GroupEstablished) {
        qCInfo(lcDiscovery).noquote() << "announced as" << m_name;
        setStatus({.state = State::Announced,
                   .name = m_name,
                   .txt = decodeTxt(encodeTxt(localTxt(*m_wanted, lanHost())))});
    } else if (state == GroupCollision) {
        takeOtherName();
    } else if (state == GroupFailure) {
        fail(error);
    }
}

void AvahiAdvertiser::takeOtherName()
{
    dropGroup();
    setStatus({.state = State::Waiting});
    if (++m_otherNames > MaxOtherNames)
        return fail(u"No name for the announcement is free."_s);
    ask(avahi::Root, avahi::Server, u"GetAlternativeServiceName"_s, {m_name},
        [this](const QVariantList &answer) {
            m_name = answer.value(0).toString();
            makeGroup();
        });
}

// Also ends what is under way for it.
void AvahiAdvertiser::dropGroup()
{
    ++m_attempt;
    if (m_group.isEmpty())
        return;
    m_bus->endListening(m_group, avahi::EntryGroup, u"StateChanged"_s, this,
                        SLOT(takeGroupState(int, QString, QDBusMessage)));
    m_bus->tell(m_group, avahi::EntryGroup, u"Free"_s);
    m_group.clear();
}

void AvahiAdvertiser::fail(const QString &reason)
{
    dropGroup();
    qCWarning(lcDiscovery).noquote() << "not announced:" << reason;
    setStatus({.state = State::Failed, .problem = reason});
}

QString AvahiAdvertiser::lanHost() const
{
    return m_wanted->hostName.isEmpty() ? m_machineHost : m_wanted->hostName + u".local"_s;
}

} // namespace gateway
