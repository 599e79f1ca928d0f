// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/Announcement.h"

#include "gateway/base/Logging.h"
#include "gateway/discovery/ServiceZone.h"
#include "gateway/reach/BindResolver.h"
#include "gateway/state/AtomicFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using State = DiscoveryView::State;
using Zone = DiscoveryView::Zone;

constexpr quint16 DefaultSshPort = 22;
constexpr qint64 MaxZoneFile = 64 * 1024;

QString machineName()
{
    QString name = QSysInfo::machineHostName();
    if (name.endsWith(".local"_L1, Qt::CaseInsensitive))
        name.chop(6);
    return name;
}

// What answers to the commands of the official program on this computer.
QString commandPath()
{
    const QString official = QCoreApplication::applicationDirPath() + u"/openclaw"_s;
    return QFileInfo(official).isExecutable() ? official : QCoreApplication::applicationFilePath();
}

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::Any);
}

State stateOf(Unreachable why)
{
    switch (why) {
    case Unreachable::OnlyThisComputer:
        return State::OnlyThisComputer;
    case Unreachable::OnlyTailnet:
        return State::OnlyTailnet;
    case Unreachable::NoNetwork:
        return State::NoNetwork;
    }
    return State::NoNetwork;
}

QHostAddress tailnetIPv6(const Listening &here)
{
    const auto subnet = QHostAddress::parseSubnet(u"fd7a:115c:a1e0::/48"_s);
    const auto it = std::ranges::find_if(
        here.ofHost, [&](const QHostAddress &address) { return address.isInSubnet(subnet); });
    return it == here.ofHost.end() ? QHostAddress() : *it;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(MaxZoneFile)) : QString();
}

} // namespace

Announcement::Announcement(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_advertiser(ServiceAdvertiser::make(m_parts.clock))
{
    connect(m_advertiser.get(), &ServiceAdvertiser::changed, this, &Announcement::changed);
}

Announcement::~Announcement() = default;

void Announcement::update()
{
    const Listening here = m_parts.listening();
    announce(here);
    writeZone(here);
}

void Announcement::withdraw()
{
    m_obstacle = State::Off;
    m_advertiser->withdraw();
}

ServiceFacts Announcement::facts(const Listening &here) const
{
    const DiscoveryConfig &config = m_parts.config.current()->discovery;
    const DiscoveryHints &hints = config.hints;
    const TailnetStatus &tailnet = m_parts.tailscale.status();
    ServiceFacts facts{.mode = config.mdns,
                       .machineName = machineName(),
                       .hostName = hints.hostName,
                       .port = here.port,
                       .tlsFingerprint = m_parts.tls.fingerprint(),
                       .tailnetName = hints.tailnetName,
                       .sshPort = hints.sshPort.value_or(DefaultSshPort),
                       .commandPath =
                           hints.commandPath.isEmpty() ? commandPath() : hints.commandPath};
    const bool knowsTailnet = m_parts.config.current()->tailscale != TailscaleMode::Off &&
                              tailnet.state == TailnetStatus::State::Running;
    if (facts.tailnetName.isEmpty() && knowsTailnet) {
        facts.tailnetName = !tailnet.name.isEmpty()       ? tailnet.name
                            : tailnet.addresses.isEmpty() ? QString()
                                                          : tailnet.addresses.first().toString();
    }
    return facts;
}

void Announcement::announce(const Listening &here)
{
    const State before = m_obstacle;
    const auto interfaces = currentInterfaces();
    const auto places = placesFor(here.addresses, interfaces);
    m_obstacle = State::Starting;
    if (m_parts.config.current()->discovery.mdns == MdnsMode::Off || here.port == 0)
        m_obstacle = State::Off;
    else if (!places)
        m_obstacle = stateOf(places.error());
    if (m_obstacle != State::Starting) {
        m_advertiser->withdraw();
    } else {
        ServiceFacts told = facts(here);
        told.places = *places;
        const bool isEverywhere = std::ranges::any_of(here.addresses, isEvery);
        if (!told.hostName.isEmpty()) {
            for (const QHostAddress &address : isEverywhere ? here.ofHost : here.addresses) {
                if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback())
                    told.addresses.append(address);
            }
        }
        m_wantedName = instanceName(told.machineName);
        m_advertiser->publish(told);
    }
    if (m_obstacle != before)
        emit changed();
}

// A tailnet that is away takes the zone's readers with it: the file waits for it.
void Announcement::writeZone(const Listening &here)
{
    const DiscoveryConfig &config = m_parts.config.current()->discovery;
    const auto before = std::tuple(m_zone, m_zoneFile, m_zoneProblem);
    const QHostAddress tailnet = HostAddresses{.all = here.ofHost}.tailnetIPv4();
    m_zoneProblem.clear();
    m_zoneFile =
        config.hasZone() ? zoneFileIn(m_parts.config.paths().stateDir, config.domain()) : QString();
    m_zone = !config.hasZone() ? Zone::Off : Zone::NoTailnet;
    if (config.hasZone() && !tailnet.isNull() && here.port != 0) {
        const bool isReached =
            std::ranges::any_of(here.addresses, [&](const QHostAddress &address) {
                return address == tailnet || isEvery(address);
            });
        const ServiceFacts told = facts(here);
        const ZoneFacts zone{.domain = config.domain(),
                             .host = zoneHost(told.machineName),
                             .tailnetIPv4 = tailnet,
                             .tailnetIPv6 = tailnetIPv6(here),
                             .port = here.port,
                             .txt = isReached ? wideAreaTxt(told, config.hints.sshPort.has_value())
                                              : TxtRecord()};
        const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.wallMs(), Qt::UTC).date();
        m_zone = isReached ? Zone::Written : Zone::Empty;
        if (const auto text = zoneText(zone, textOf(m_zoneFile), today)) {
            Outcome saved = AtomicFile::ensurePrivateFolder(QFileInfo(m_zoneFile).path());
            if (saved)
                saved = AtomicFile::replace(m_zoneFile, text->toUtf8());
            if (!saved) {
                m_zone = Zone::Failed;
                m_zoneProblem = saved.error().text;
                qCWarning(lcRuntime).noquote() << m_zoneProblem;
            }
        }
    }
    if (before != std::tuple(m_zone, m_zoneFile, m_zoneProblem))
        emit changed();
}

void Announcement::describe(GatewaySnapshot &into) const
{
    const ServiceAdvertiser::Status &status = m_advertiser->status();
    DiscoveryView view{.state = m_obstacle,
                       .name = status.name,
                       .wantedName = m_wantedName,
                       .txt = status.txt,
                       .problem = status.problem,
                       .zone = m_zone,
                       .zoneFile = m_zoneFile,
                       .zoneProblem = m_zoneProblem};
    if (status.state == ServiceAdvertiser::State::Announced)
        view.state = State::Announced;
    else if (status.state == ServiceAdvertiser::State::NoService)
        view.state = State::NoService;
    else if (status.state == ServiceAdvertiser::State::Failed)
        view.state = State::Failed;
    into.discovery = view;
    // Nobody misses what is only the default and this system does not have.
    const bool isAskedFor = m_parts.config.isSetInFile(u"discovery.mdns.mode"_s);
    if (view.state == State::Failed || (view.state == State::NoService && isAskedFor))
        into.problems.append({.kind = ProblemView::Kind::DiscoveryFailed, .detail = view.problem});
    if (m_zone == Zone::Failed)
        into.problems.append({.kind = ProblemView::Kind::DiscoveryFailed,
                              .subject = m_zoneFile,
                              .detail = m_zoneProblem});
}

void describeFound(const ServiceBrowser::Status &status, GatewaySnapshot &into)
{
    using From = ServiceBrowser::State;
    using To = FoundGatewaysView::State;
    const auto stateOf = [](From state) {
        switch (state) {
        case From::Idle:
            return To::Idle;
        case From::Looking:
            return To::Looking;
        case From::Ready:
            return To::Ready;
        case From::NoService:
            return To::NoService;
        case From::Failed:
            return To::Failed;
        }
        return To::Idle;
    };
    into.foundGateways = {.state = stateOf(status.state), .problem = status.problem};
    for (const FoundService &found : status.found) {
        into.foundGateways.gateways.append(
            {.name = found.displayName(),
             .domain = found.domain,
             .url = found.url(),
             .address = found.address.toString(),
             .fingerprint = valueOf(found.txt, "gatewayTlsSha256"_L1),
             .isOwn = found.isOfThisComputer && into.discovery.state == State::Announced &&
                      found.name == into.discovery.name,
             .isOnThisComputer = found.isOfThisComputer});
    }
}

} // namespace gateway
