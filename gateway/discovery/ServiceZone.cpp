// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/ServiceZone.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString Placeholder = u"SERIAL"_s;

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    text.replace(u'\n', u"\\n"_s);
    return u'"' + text + u'"';
}

QString quoted(const TxtRecord &txt)
{
    QStringList entries;
    for (const QByteArray &entry : encodeTxt(txt))
        entries.append(quoted(QString::fromUtf8(entry)));
    return entries.join(u' ');
}

// With a placeholder for the serial number, which is no part of what the hash is made of.
QString recordsOf(const ZoneFacts &facts)
{
    QStringList lines{u"$ORIGIN %1."_s.arg(facts.domain),
                      u"$TTL 60"_s,
                      u"@ IN SOA ns1 hostmaster %1 7200 3600 1209600 60"_s.arg(Placeholder),
                      u"@ IN NS ns1"_s,
                      u"ns1 IN A %1"_s.arg(facts.tailnetIPv4.toString()),
                      u"%1 IN A %2"_s.arg(facts.host, facts.tailnetIPv4.toString())};
    if (!facts.tailnetIPv6.isNull())
        lines.append(u"%1 IN AAAA %2"_s.arg(facts.host, facts.tailnetIPv6.toString()));
    if (!facts.txt.isEmpty()) {
        const QString instance = u"%1-gateway.%2"_s.arg(facts.host, GatewayService);
        lines.append(u"%1 IN PTR %2"_s.arg(GatewayService, instance));
        lines.append(u"%1 IN SRV 0 0 %2 %3"_s.arg(instance).arg(facts.port).arg(facts.host));
        lines.append(u"%1 IN TXT %2"_s.arg(instance, quoted(facts.txt)));
    }
    return lines.join(u'\n') + u'\n';
}

// FNV-1a with 32 bits: tells texts apart, protects nothing.
QString hashOf(const QString &records)
{
    quint32 hash = 0x811c9dc5U;
    for (const char byte : records.toUtf8()) {
        hash ^= quint8(byte);
        hash *= 0x01000193U;
    }
    return u"%1"_s.arg(hash, 8, 16, QLatin1Char('0'));
}

QString hashIn(const QString &text)
{
    static const QRegularExpression Hash(u"^; openclaw-content-hash: ([0-9a-f]{8})$"_s,
                                         QRegularExpression::MultilineOption);
    return Hash.match(text).captured(1);
}

quint64 serialIn(const QString &text)
{
    static const QRegularExpression Serial(u"\\bSOA\\s+\\S+\\s+\\S+\\s+(\\d{1,10})\\b"_s);
    return Serial.match(text).captured(1).toULongLong();
}

// Ten digits: the date and a count, as is the custom; never backwards.
quint64 serialAfter(quint64 before, QDate today)
{
    const quint64 first = today.toString(u"yyyyMMdd"_s).toULongLong() * 100 + 1;
    return before >= first ? before + 1 : first;
}

} // namespace

QString zoneHost(const QString &machineName)
{
    static const QRegularExpression Other(u"[^a-z0-9-]+"_s);
    static const QRegularExpression Ends(u"^-+|-+$"_s);
    QString host = machineName.section(u'.', 0, 0).toLower();
    host.replace(Other, u"-"_s);
    host = host.left(63).remove(Ends);
    return host.isEmpty() ? u"openclaw"_s : host;
}

QString zoneFileIn(const QString &stateDir, const QString &domain)
{
    return u"%1/dns/%2.db"_s.arg(stateDir, domain);
}

std::optional<QString> zoneText(const ZoneFacts &facts, const QString &existing, QDate today)
{
    QString records = recordsOf(facts);
    const QString hash = hashOf(records);
    if (hashIn(existing) == hash)
        return std::nullopt;
    const quint64 serial = serialAfter(serialIn(existing), today);
    // Only the first one is ours: a name may hold the same word.
    records.replace(records.indexOf(Placeholder), Placeholder.size(), QString::number(serial));
    return u"; openclaw-content-hash: %1\n%2"_s.arg(hash, records);
}

} // namespace gateway
