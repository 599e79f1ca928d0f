// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/Redactor.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Match = QRegularExpressionMatch;
using Replace = std::function<QString(const Match &)>;

constexpr qsizetype ShortestSecret = 6; // A shorter one would hit ordinary words.

QString secretMark()
{
    return u"[secret]"_s;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

QString replaced(const QString &text, const QRegularExpression &what, const Replace &with)
{
    QString result;
    qsizetype from = 0;
    auto it = what.globalMatch(text);
    while (it.hasNext()) {
        const Match match = it.next();
        result += text.mid(from, match.capturedStart() - from) + with(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

} // namespace

Redactor::Redactor(Person person, const QList<QByteArray> &secrets)
    : m_person(std::move(person))
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < ShortestSecret)
            continue;
        const QByteArray base64 = secret.toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray base64Url =
            secret.toBase64(QByteArray::OmitTrailingEquals | QByteArray::Base64UrlEncoding);
        for (const QByteArray &form :
             {secret, base64, base64Url, secret.toHex(), secret.toPercentEncoding()}) {
            const QString text = QString::fromUtf8(form);
            if (!m_secrets.contains(text))
                m_secrets.append(text);
        }
    }
}

QString Redactor::redact(const QString &text)
{
    return withoutContacts(
        withoutDevices(withoutAddresses(withoutPerson(withoutNamedValues(withoutSecrets(text))))));
}

QString &Redactor::replaceAll(QString &text, const QString &what, const QString &with)
{
    if (what.isEmpty())
        return text;
    m_count += int(text.count(what));
    return text.replace(what, with);
}

QString Redactor::withoutSecrets(QString text)
{
    for (const QString &secret : std::as_const(m_secrets))
        replaceAll(text, secret, secretMark());
    return text;
}

// `token: …`, `"password":"…"`, `Authorization: Bearer …`, `?token=…`, setup codes and links.
QString Redactor::withoutNamedValues(QString text)
{
    const auto keepName = [this](const Match &match) {
        ++m_count;
        return match.captured(1) + secretMark();
    };
    static const QRegularExpression Header =
        pattern(u"((?:authorization|cookie|set-cookie|proxy-authorization)\"?\\s*[:=]\\s*\"?)"
                "[^\"\\r\\n]+"_s);
    static const QRegularExpression Named = pattern(
        u"((?:token|password|passwd|secret|api[-_]?key|private[-_]?key|setup[-_]?code|signature|"
        "nonce)[a-z]*\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?)(?!\\[secret\\])[^\\s\"'&,;}\\\\]{3,}"_s);
    static const QRegularExpression Bearer = pattern(u"(bearer\\s+)[A-Za-z0-9._~+/=-]{6,}"_s);
    static const QRegularExpression Link = pattern(u"(oc-pair://)[A-Za-z0-9_-]+"_s);
    static const QRegularExpression Capability = pattern(u"(/__openclaw__/cap/)[A-Za-z0-9_-]+"_s);
    static const QRegularExpression Pem =
        pattern(u"(-----BEGIN [A-Z ]+-----)[\\s\\S]*?-----END [A-Z ]+-----"_s);
    for (const QRegularExpression &what : {Header, Named, Bearer, Link, Capability, Pem})
        text = replaced(text, what, keepName);
    // A setup code is the base64 of an object that begins with its address.
    static const QRegularExpression SetupCode(u"()eyJ1cmw[A-Za-z0-9_-]{20,}"_s);
    return replaced(text, SetupCode, keepName);
}

QString Redactor::withoutPerson(QString text)
{
    replaceAll(text, m_person.home, u"~"_s);
    for (const auto &[name, mark] :
         {std::pair(m_person.user, u"[user]"_s), std::pair(m_person.host, u"[host]"_s)}) {
        if (name.size() < 2)
            continue;
        const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
        text = replaced(text, word, [this, mark = mark](const Match &) {
            ++m_count;
            return mark;
        });
    }
    return text;
}

// Private addresses keep the part that names the network: it tells what kind of trouble it is.
QString Redactor::withoutAddresses(const QString &text)
{
    static const QRegularExpression IPv4(
        u"(?<![\\d.])(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])"_s);
    const auto alias = [this](const QString &address) {
        ++m_count;
        if (!m_addresses.contains(address))
            m_addresses.insert(address, u"[ip-%1]"_s.arg(m_addresses.size() + 1));
        return m_addresses.value(address);
    };
    QString result = replaced(text, IPv4, [&](const Match &match) {
        const int a = match.captured(1).toInt();
        const int b = match.captured(2).toInt();
        const bool isLoopback = a == 127 || match.captured(0) == "0.0.0.0"_L1;
        if (isLoopback)
            return match.captured(0);
        const bool isPrivate = a == 10 || (a == 172 && b >= 16 && b < 32) ||
                               (a == 192 && b == 168) || (a == 100 && b >= 64 && b < 128);
        if (!isPrivate)
            return alias(match.captured(0));
        ++m_count;
        return u"%1.%2.x.x"_s.arg(a).arg(b);
    });
    static const QRegularExpression IPv6 =
        pattern(u"(?<![0-9a-f:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}(?![0-9a-f:])"_s);
    return replaced(result, IPv6, [&](const Match &match) {
        // 12:34:56 is a time, not an address.
        static const QRegularExpression Time(u"^\\d{1,2}(:\\d{1,2}){1,2}$"_s);
        if (Time.match(match.captured(0)).hasMatch())
            return match.captured(0);
        return alias(match.captured(0));
    });
}

QString Redactor::withoutDevices(const QString &text)
{
    static const QRegularExpression Id = pattern(u"\\b[0-9a-f]{32,}\\b"_s);
    return replaced(text, Id, [this](const Match &match) {
        ++m_count;
        const QString id = match.captured(0).toLower();
        if (!m_devices.contains(id))
            m_devices.insert(id, u"device-%1"_s.arg(m_devices.size() + 1));
        return m_devices.value(id);
    });
}

QString Redactor::withoutContacts(QString text)
{
    const auto mark = [this](const QString &with) {
        return [this, with](const Match &) {
            ++m_count;
            return with;
        };
    };
    static const QRegularExpression Mail =
        pattern(u"[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+"_s);
    static const QRegularExpression Phone(u"(?<![\\w.])\\+\\d[\\d ()-]{6,}\\d"_s);
    text = replaced(text, Mail, mark(u"[mail]"_s));
    return replaced(text, Phone, mark(u"[phone]"_s));
}

} // namespace ui
