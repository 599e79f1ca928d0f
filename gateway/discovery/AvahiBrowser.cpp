// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/AvahiBrowser.h"

#include "gateway/base/Logging.h"

#include <QDBusArgument>
#include <QDBusObjectPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Numbers of Avahi's interface.
constexpr int Unspecified = -1;
constexpr uint NoFlags = 0;
constexpr uint IsLocal = 8;

// Of the answer of ResolveService.
enum Place {
    NameAt = 2,
    DomainAt = 4,
    HostAt = 5,
    AddressAt = 7,
    PortAt = 8,
    TxtAt = 9,
    FlagsAt = 10
};

} // namespace

void AvahiBrowser::start(const QStringList &domains)
{
    const State state = status().state;
    if (m_bus && domains == m_domains && (state == State::Looking || state == State::Ready))
        return;
    stop();
    m_domains = domains;
    m_bus = std::make_unique<AvahiBus>(m_clock);
    connect(m_bus.get(), &AvahiBus::found, this, &AvahiBrowser::meetDaemon);
    connect(m_bus.get(), &AvahiBus::missing, this, [this](const QString &reason) {
        forget();
        setStatus({.state = State::NoService, .problem = reason});
    });
    setStatus({.state = State::Looking});
    m_bus->begin();
}

void AvahiBrowser::stop()
{
    forget();
    if (m_bus)
        m_bus.release()->retire();
    setStatus({});
}

void AvahiBrowser::forget()
{
    m_seen.clear();
    m_unfinished = 0;
}

void AvahiBrowser::meetDaemon()
{
    forget();
    setStatus({.state = State::Looking});
    browse({});
    for (const QString &domain : m_domains)
        browse(domain);
}

// Prepared first and started later: what is found at once would be told before anybody listens.
void AvahiBrowser::browse(const QString &domain)
{
    ++m_unfinished;
    m_bus->call(avahi::Root, avahi::Server2, u"ServiceBrowserPrepare"_s,
                {Unspecified, Unspecified, GatewayService, domain, NoFlags},
                [this](const QDBusMessage &answer) {
                    if (answer.type() == QDBusMessage::ErrorMessage)
                        return takeFailure(answer.errorMessage());
                    listenTo(answer.arguments().value(0).value<QDBusObjectPath>().path());
                });
}

void AvahiBrowser::listenTo(const QString &path)
{
    const auto &type = avahi::Browser;
    m_bus->listen(path, type, u"ItemNew"_s, this,
                  SLOT(takeNew(int, int, QString, QString, QString, uint)));
    m_bus->listen(path, type, u"ItemRemove"_s, this,
                  SLOT(takeGone(int, int, QString, QString, QString, uint)));
    m_bus->listen(path, type, u"AllForNow"_s, this, SLOT(takeAllForNow()));
    m_bus->listen(path, type, u"Failure"_s, this, SLOT(takeFailure(QString)));
    m_bus->call(path, type, u"Start"_s, {}, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage)
            takeFailure(answer.errorMessage());
    });
}

void AvahiBrowser::takeNew(int interface, int protocol, const QString &name, const QString &type,
                           const QString &domain, uint)
{
    const Key key{interface, protocol, name, domain};
    if (!m_bus || m_seen.contains(key) || m_seen.size() >= MaxSeen)
        return;
    m_seen.emplace(key, std::nullopt);
    m_bus->call(avahi::Root, avahi::Server, u"ResolveService"_s,
                {interface, protocol, name, type, domain, Unspecified, NoFlags},
                [this, key](const QDBusMessage &answer) { takeResolved(key, answer); });
}

void AvahiBrowser::takeResolved(const Key &key, const QDBusMessage &answer)
{
    const auto it = m_seen.find(key);
    if (it == m_seen.end())
        return; // gone meanwhile
    const QVariantList values = answer.arguments();
    if (answer.type() == QDBusMessage::ErrorMessage || values.size() <= FlagsAt) {
        qCDebug(lcDiscovery).noquote() << "not resolved:" << answer.errorMessage();
        m_seen.erase(it);
        return show();
    }
    it->second = FoundService{
        .name = values.at(NameAt).toString(),
        .domain = values.at(DomainAt).toString(),
        .host = values.at(HostAt).toString(),
        .address = QHostAddress(values.at(AddressAt).toString()),
        .port = values.at(PortAt).value<ushort>(),
        .txt = decodeTxt(qdbus_cast<QByteArrayList>(values.at(TxtAt))),
        .isOfThisComputer = (values.at(FlagsAt).toUInt() & IsLocal) != 0,
    };
    show();
}

void AvahiBrowser::takeGone(int interface, int protocol, const QString &name, const QString &,
                            const QString &domain, uint)
{
    if (m_seen.erase(Key{interface, protocol, name, domain}) > 0)
        show();
}

void AvahiBrowser::takeAllForNow()
{
    m_unfinished = std::max(m_unfinished - 1, 0);
    show();
}

// One domain fails alone: the others may answer.
void AvahiBrowser::takeFailure(const QString &error)
{
    qCWarning(lcDiscovery).noquote() << "looking for gateways:" << error;
    m_unfinished = std::max(m_unfinished - 1, 0);
    if (m_unfinished == 0 && m_seen.empty())
        setStatus({.state = State::Failed, .problem = error});
    else
        show();
}

void AvahiBrowser::show()
{
    QList<FoundService> known;
    bool isAsking = m_unfinished > 0;
    for (const auto &[key, found] : m_seen) {
        if (found)
            known.append(*found);
        else
            isAsking = true;
    }
    // Looked at once, it stays looked at: later ones come one by one.
    const bool wasReady = status().state == State::Ready;
    setStatus({.state = isAsking && !wasReady ? State::Looking : State::Ready,
               .found = withoutDoubles(known)});
}

} // namespace gateway
