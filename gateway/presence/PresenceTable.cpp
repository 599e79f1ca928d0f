// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/presence/PresenceTable.h"

#include "gateway/base/Limits.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype KeyTextChars = 64;      // v3 5.5
constexpr qsizetype BeaconFieldChars = 512; // own
constexpr qsizetype BeaconListItems = 64;   // own
constexpr qint64 MaxLastInputSeconds = 9'007'199'254'740'991;

// v4 12.1; they come and go within one call.
constexpr std::array UntrackedModes{"cli"_L1, "probe"_L1, "backend"_L1};

struct TextField
{
    QLatin1StringView key = {};
    QString PresenceEntry::*member = nullptr;
};

constexpr std::array TextFields{
    TextField{"host"_L1, &PresenceEntry::host},
    TextField{"ip"_L1, &PresenceEntry::ip},
    TextField{"version"_L1, &PresenceEntry::version},
    TextField{"platform"_L1, &PresenceEntry::platform},
    TextField{"deviceFamily"_L1, &PresenceEntry::deviceFamily},
    TextField{"modelIdentifier"_L1, &PresenceEntry::modelIdentifier},
    TextField{"timeZone"_L1, &PresenceEntry::timeZone},
    TextField{"mode"_L1, &PresenceEntry::mode},
    TextField{"reason"_L1, &PresenceEntry::reason},
    TextField{"text"_L1, &PresenceEntry::text},
    TextField{"deviceId"_L1, &PresenceEntry::deviceId},
    TextField{"instanceId"_L1, &PresenceEntry::instanceId},
};

bool isTracked(const Peer &peer)
{
    return peer.isNode() ||
           std::ranges::find(UntrackedModes, peer.client.mode) == UntrackedModes.end();
}

QString keyOf(const Peer &peer)
{
    const auto node = peer.nodeId();
    return (node ? node->text() : peer.id.text()).toLower();
}

QString textOf(const QString &host, const QString &mode)
{
    return u"Node: %1 \u00b7 mode %2"_s.arg(host, mode);
}

PresenceEntry entryOf(const Peer &peer)
{
    const ClientDescription &client = peer.client;
    const QString device = peer.device ? peer.device->text() : QString();
    PresenceEntry entry{.host = client.name(),
                        .ip = peer.remoteIp,
                        .version = client.version,
                        .platform = client.platform,
                        .deviceFamily = client.deviceFamily.value_or(QString()),
                        .modelIdentifier = client.modelIdentifier.value_or(QString()),
                        .timeZone = client.timeZone.value_or(QString()),
                        .mode = client.mode,
                        .text = textOf(client.name(), client.mode),
                        .deviceId = device,
                        .instanceId =
                            peer.isNode() ? device : client.instanceId.value_or(QString()),
                        .roles = {QString(toText(peer.role))},
                        .scopes = peer.scopes};
    if (!peer.isNode())
        entry.onlineSinceMs = peer.connectedAtMs;
    return entry;
}

// `Node: <host> (<ip>) · app <version> · last input <n>s ago · mode <mode> · reason <reason>`.
PresenceEntry parseBeacon(const QString &text)
{
    static const QRegularExpression Head(u"^Node:\\s*(.*?)(?:\\s*\\(([^()]*)\\))?$"_s);
    static const QRegularExpression LastInput(u"^last input (\\d{1,15})s ago$"_s);
    PresenceEntry entry;
    const QStringList parts = text.trimmed().split(u" \u00b7 "_s);
    const auto head = Head.match(parts.first());
    if (!head.hasMatch())
        return entry;
    entry.host = head.captured(1).trimmed();
    entry.ip = head.captured(2).trimmed();
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith("app "_L1))
            entry.version = part.mid(4).trimmed();
        else if (part.startsWith("mode "_L1))
            entry.mode = part.mid(5).trimmed();
        else if (part.startsWith("reason "_L1))
            entry.reason = part.mid(7).trimmed();
        else if (const auto input = LastInput.match(part); input.hasMatch())
            entry.lastInputSeconds = input.captured(1).toLongLong();
    }
    return entry;
}

QString keyOf(const PresenceEntry &said, const PresenceEntry &parsed)
{
    for (const QString &candidate :
         {said.deviceId, said.instanceId, parsed.host, said.ip, parsed.ip}) {
        const QString key = candidate.trimmed().toLower().left(BeaconFieldChars);
        if (!key.isEmpty())
            return key;
    }
    return said.text.trimmed().left(KeyTextChars).toLower();
}

void merge(QStringList &into, const QStringList &more)
{
    for (const QString &item : more) {
        const QString kept = item.left(BeaconFieldChars);
        if (!kept.isEmpty() && into.size() < BeaconListItems && !into.contains(kept))
            into.append(kept);
    }
}

void merge(PresenceEntry &into, const PresenceEntry &more)
{
    for (const TextField &field : TextFields) {
        const QString value = (more.*field.member).trimmed();
        if (!value.isEmpty())
            into.*field.member = value.left(BeaconFieldChars);
    }
    merge(into.roles, more.roles);
    merge(into.scopes, more.scopes);
    if (more.lastInputSeconds)
        into.lastInputSeconds = std::clamp<qint64>(*more.lastInputSeconds, 0, MaxLastInputSeconds);
}

bool isOver(const PresenceEntry &entry, qint64 nowMs)
{
    return nowMs - entry.ts > limits::PresenceLifetime.count();
}

} // namespace

QJsonObject PresenceEntry::encode() const
{
    QJsonObject object{{u"ts"_s, ts}};
    for (const TextField &field : TextFields) {
        if (const QString &value = this->*field.member; !value.isEmpty())
            object.insert(field.key, value);
    }
    if (!roles.isEmpty())
        object.insert(u"roles"_s, QJsonArray::fromStringList(roles));
    if (!scopes.isEmpty())
        object.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    if (lastInputSeconds)
        object.insert(u"lastInputSeconds"_s, *lastInputSeconds);
    if (onlineSinceMs)
        object.insert(u"onlineSince"_s, *onlineSinceMs);
    return object;
}

PresenceTable::PresenceTable(PresenceEntry self, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    QJsonObject fields = self.encode();
    fields.remove("ts"_L1);
    m_selfText = RawJson::fromValue(fields).text();
}

void PresenceTable::Row::renew()
{
    text = RawJson::fromValue(entry.encode()).text();
}

void PresenceTable::put(const Peer &peer)
{
    Row row{.entry = entryOf(peer), .owner = peer.id};
    row.entry.reason = u"connect"_s;
    row.entry.ts = m_clock.wallMs();
    row.renew();
    m_rows.insert_or_assign(keyOf(peer), std::move(row));
    prune();
}

void PresenceTable::peerConnected(const Peer &peer)
{
    if (!isTracked(peer))
        return;
    put(peer);
    announce();
}

void PresenceTable::peerDisconnected(const Peer &peer)
{
    const auto it = m_rows.find(keyOf(peer));
    // A node that came back on another connection is still here.
    if (it == m_rows.end() || it->second.owner != peer.id)
        return;
    it->second.entry.reason = u"disconnect"_s;
    it->second.entry.ts = m_clock.wallMs();
    it->second.owner = {};
    it->second.renew();
    prune();
    announce();
}

void PresenceTable::refresh(const Peer &peer)
{
    if (!isTracked(peer))
        return;
    const auto it = m_rows.find(keyOf(peer));
    if (it == m_rows.end())
        return put(peer);
    if (it->second.owner != peer.id)
        return;
    it->second.entry.ts = m_clock.wallMs();
    it->second.renew();
}

void PresenceTable::beacon(const PresenceBeacon &beacon)
{
    const PresenceEntry parsed = parseBeacon(beacon.entry.text);
    const QString key = keyOf(beacon.entry, parsed);
    if (key.isEmpty())
        return;
    Row &row = m_rows[key];
    merge(row.entry, parsed);
    merge(row.entry, beacon.entry);
    row.entry.ts = m_clock.wallMs();
    row.renew();
    prune();
    announce();
}

RawJson PresenceTable::encode() const
{
    const qint64 now = m_clock.wallMs();
    std::vector<const Row *> rows;
    rows.reserve(m_rows.size());
    for (const auto &[key, row] : m_rows) {
        if (!isOver(row.entry, now))
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, std::greater(), [](const Row *row) { return row->entry.ts; });

    QByteArray list = "[{\"ts\":" + QByteArray::number(now);
    if (m_selfText.size() > 2)
        list += ',';
    list += m_selfText.sliced(1);
    for (const Row *row : rows) {
        list += ',';
        list += row->text;
    }
    return RawJson::trusted(list + ']');
}

void PresenceTable::prune()
{
    const qint64 now = m_clock.wallMs();
    std::erase_if(m_rows, [&](const auto &row) { return isOver(row.second.entry, now); });
    // One place is the gateway's own.
    while (m_rows.size() >= std::size_t(limits::PresenceEntries))
        m_rows.erase(std::ranges::min_element(m_rows, {},
                                              [](const auto &row) { return row.second.entry.ts; }));
}

void PresenceTable::announce()
{
    ++m_version;
    emit changed();
}

} // namespace gateway
