// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/LiveReload.h"

#include "gateway/auth/DescriptorShares.h"
#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::chrono::milliseconds RetryPeriod{2000};
constexpr qint64 MaxIncoming = 1024; // nothing is expected from a page
constexpr qint64 MaxWaiting = 4096;   // a page that does not take even this is not there

} // namespace

LiveReload::LiveReload(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_watcher, &TreeWatcher::changed, this, &LiveReload::noteChange);
    connect(&m_watcher, &TreeWatcher::lost, this, [this] {
        // What is there now may not be what the pages show.
        noteChange();
        watch();
    });
}

LiveReload::~LiveReload()
{
    stop();
}

void LiveReload::start(const QString &root)
{
    m_root = root;
    m_quiet.cancel();
    m_patience.cancel();
    watch();
    if (!m_pulse.isActive())
        m_pulse = m_clock.callEvery(limits::PingInterval, [this] { checkPulse(); });
}

void LiveReload::watch()
{
    m_retry.cancel();
    switch (m_watcher.watch(m_root)) {
    case TreeWatcher::State::Missing:
        m_retry = m_clock.callAfter(RetryPeriod, [this] {
            watch();
            if (m_watcher.state() == TreeWatcher::State::Watching)
                noteChange();
        });
        break;
    case TreeWatcher::State::TooMany:
        qCWarning(lcCanvas).noquote() << u"Too many folders to watch in %1: live reload is paused. "
                                         u"Move what is not shown out "
                                         "of it."_s.arg(m_root);
        break;
    case TreeWatcher::State::Failed:
        qCWarning(lcCanvas).noquote()
            << u"%1 cannot be watched: live reload is paused."_s.arg(m_root);
        break;
    case TreeWatcher::State::Watching:
    case TreeWatcher::State::Stopped:
        break;
    }
    emit stateChanged();
}

void LiveReload::stop()
{
    m_root.clear();
    m_watcher.stop();
    m_retry.cancel();
    m_quiet.cancel();
    m_patience.cancel();
    m_pulse.cancel();
    const auto pages = std::exchange(m_pages, {});
    for (const auto &[transport, page] : pages) {
        transport->disconnect(this);
        transport->close(CloseCode::GoingAway, QString());
    }
}

bool LiveReload::isPaused() const
{
    return m_watcher.state() == TreeWatcher::State::TooMany ||
           m_watcher.state() == TreeWatcher::State::Failed;
}

// The timer for the end of the burst starts again with each change, the one for its length does
// not.
void LiveReload::noteChange()
{
    m_quiet = m_clock.callAfter(limits::ReloadQuiet, [this] { tellPages(); });
    if (!m_patience.isActive())
        m_patience = m_clock.callAfter(limits::ReloadPatience, [this] { tellPages(); });
}

void LiveReload::tellPages()
{
    m_quiet.cancel();
    m_patience.cancel();
    QList<MessageTransport *> transports;
    for (const auto &[transport, page] : m_pages)
        transports.append(transport);
    for (MessageTransport *transport : transports) {
        if (transport->bufferedBytes() > MaxWaiting)
            transport->abort();
        else
            transport->send("reload"_ba);
    }
}

bool LiveReload::hasRoomFor(const QHostAddress &address) const
{
    const auto fromThere = std::ranges::count_if(
        m_pages, [&](const auto &entry) { return entry.second.peer == address; });
    return m_pages.size() < std::size_t(DescriptorShares::ofThisProcess().reloadPages) &&
           (address.isLoopback() || fromThere < limits::ReloadListenersPerAddress);
}

void LiveReload::add(std::unique_ptr<MessageTransport> transport, const QHostAddress &peer,
                     const std::optional<ConnectionId> &capabilityOf)
{
    MessageTransport *added = transport.get();
    added->setMaxMessageBytes(MaxIncoming);
    connect(added, &MessageTransport::closed, this, [this, added] { m_pages.erase(added); });
    connect(added, &MessageTransport::ending, added, &MessageTransport::close);
    connect(added, &MessageTransport::ponged, this, [this, added] {
        if (const auto it = m_pages.find(added); it != m_pages.end())
            it->second.awaitsPong = false;
    });
    m_pages.emplace(added,
                    Page{.transport = std::unique_ptr<MessageTransport, Later>(transport.release()),
                         .peer = peer,
                         .capabilityOf = capabilityOf});
}

void LiveReload::drop(const ConnectionId &capabilityOf)
{
    QList<MessageTransport *> transports;
    for (const auto &[transport, page] : m_pages) {
        if (page.capabilityOf == capabilityOf)
            transports.append(transport);
    }
    for (MessageTransport *transport : transports)
        transport->abort();
}

void LiveReload::checkPulse()
{
    QList<MessageTransport *> silent;
    for (auto &[transport, page] : m_pages) {
        if (std::exchange(page.awaitsPong, true))
            silent.append(transport);
        else
            transport->ping();
    }
    for (MessageTransport *transport : silent)
        transport->abort();
}

} // namespace gateway
