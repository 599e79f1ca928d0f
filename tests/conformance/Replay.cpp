// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Replay.h"

#include "gateway/crypto/Ed25519.h"
#include "gateway/crypto/Random.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

constexpr qsizetype ShortestCut = 24; // of a uuid, whose placeholders begin alike

const QRegularExpression &uuid()
{
    static const QRegularExpression Pattern(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    return Pattern;
}

// Tokens the recording replaced by others of the same form.
bool isPlaceholder(const QString &text)
{
    return text.startsWith("EXAMPLE-device-token"_L1) || text.startsWith("fa4e0000"_L1) ||
           uuid().match(text, 0, QRegularExpression::NormalMatch,
                        QRegularExpression::AnchorAtOffsetMatchOption)
                   .capturedLength() == text.size();
}

// Points and spans of time are never the same twice.
bool isTime(const QString &key)
{
    return key == "ts"_L1 || key.endsWith("Ms"_L1) || key == "seq"_L1;
}

std::optional<QJsonValue> embedded(const QString &key, const QJsonValue &value)
{
    if (!key.endsWith("JSON"_L1) || !value.isString())
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isObject() ? std::optional<QJsonValue>(document.object()) : std::nullopt;
}

QString signatureOver(const QStringList &fields, const TestIdentity &identity)
{
    return QString::fromLatin1(toBase64Url(identity.sign(fields.join(u'|').toUtf8())));
}

} // namespace

QJsonObject loadRecording(const QString &name)
{
    return readObject(QStringLiteral(OC_TEST_DATA) + u"/vectors/"_s + name);
}

Deviations::Deviations(const QString &recording)
    : m_steps(readObject(QStringLiteral(OC_SOURCE_DIR) + u"/tests/conformance/deviations.json"_s)
                  .value(recording)
                  .toObject())
    , m_more(entry(u"*"_s).value("more"_L1).toVariant().toStringList())
    , m_ignored(entry(u"*"_s).value("ignore"_L1).toVariant().toStringList())
{
}

QJsonObject Deviations::entry(const QString &step) const
{
    return m_steps.value(step).toObject();
}

QStringList Deviations::unproven() const
{
    QStringList list;
    for (const QString &step : m_steps.keys()) {
        if (step != u'*' && !m_asked.contains(step))
            list.append(step);
    }
    return list;
}

bool Deviations::isAbsent(const QString &step) const
{
    m_asked.insert(step);
    return entry(step).value("absent"_L1).toBool();
}

bool Deviations::isRemote(const QString &connection) const
{
    return entry(u"*"_s).value("remote"_L1).toArray().contains(connection);
}

QString Deviations::hangsUp(const QString &step) const
{
    return entry(step).value("hangsUp"_L1).toString();
}

QJsonValue Deviations::stripped(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(stripped(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : m_ignored)
        object.remove(key);
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = stripped(*it);
    return object;
}

QJsonObject Deviations::applied(const QString &step, const QJsonObject &expected) const
{
    m_asked.insert(step);
    const QJsonObject changes = entry(step);
    QJsonObject result = stripped(expected).toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        static const QStringList Notes{u"why"_s, u"absent"_s, u"hangsUp"_s};
        if (Notes.contains(it.key()))
            continue;
        if (it.value().isNull())
            result.remove(it.key());
        else
            result.insert(it.key(), stripped(it.value()));
    }
    return result;
}

QString olderSignedPayload(const QJsonObject &connectParams)
{
    const QJsonObject device = connectParams.value("device"_L1).toObject();
    const QJsonObject client = connectParams.value("client"_L1).toObject();
    const bool hasNonce = device.contains("nonce"_L1);
    QStringList fields{hasNonce ? u"v2"_s : u"v1"_s,
                       device.value("id"_L1).toString(),
                       client.value("id"_L1).toString(),
                       client.value("mode"_L1).toString(),
                       connectParams.value("role"_L1).toString(u"operator"_s),
                       connectParams.value("scopes"_L1).toVariant().toStringList().join(u','),
                       QString::number(device.value("signedAt"_L1).toInteger()),
                       connectParams.value("auth"_L1).toObject().value("token"_L1).toString()};
    if (hasNonce)
        fields.append(device.value("nonce"_L1).toString());
    return fields.join(u'|');
}

Replay::Replay(const QString &sharedToken, const Deviations &deviations)
    : m_more(deviations.more())
    , m_known{{u"EXAMPLE-SHARED-TOKEN"_s, sharedToken}, {u"fake-shared-token"_s, sharedToken}}
{
}

const TestIdentity &Replay::identityOf(const QString &publicKey)
{
    const auto known = m_identities.constFind(publicKey);
    if (known != m_identities.cend())
        return *known;
    const TestIdentity identity(char('a' + m_identities.size()));
    const QByteArray raw =
        QByteArray::fromBase64(publicKey.toLatin1(), QByteArray::Base64UrlEncoding);
    m_known.insert(ed25519::fingerprint(raw), identity.deviceId());
    m_known.insert(publicKey, identity.publicKey());
    return *m_identities.insert(publicKey, identity);
}

QString Replay::replaced(QString text) const
{
    for (auto it = m_known.begin(); it != m_known.end(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

bool Replay::isCutReading(const QString &recorded, const QString &actual) const
{
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        if (it.key().size() != it.value().size())
            continue;
        for (qsizetype cut = it.key().size() - 1; cut >= ShortestCut; --cut) {
            if (recorded.endsWith(it.key().first(cut)) &&
                replaced(recorded.chopped(cut)) + it.value().first(cut) == actual)
                return true;
        }
    }
    return false;
}

QJsonValue Replay::spoken(const QJsonValue &recorded) const
{
    if (recorded.isString())
        return replaced(recorded.toString());
    if (recorded.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : recorded.toArray())
            array.append(spoken(item));
        return array;
    }
    if (!recorded.isObject())
        return recorded;
    QJsonObject object = recorded.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = spoken(*it);
    return object;
}

QJsonObject Replay::spokenConnect(const QJsonObject &recorded, const QString &signedPayload,
                                  const QJsonObject &challenge, const TestClient &client)
{
    QJsonObject device = recorded.value("device"_L1).toObject();
    if (device.isEmpty())
        return spoken(recorded).toObject();

    QString key = device.value("publicKey"_L1).toString();
    const bool isStandardBase64 = key.endsWith(u'=');
    if (isStandardBase64)
        key = key.replace(u'+', u'-').replace(u'/', u'_').remove(u'=');
    const TestIdentity &identity = identityOf(key);
    const qint64 age =
        challenge.value("ts"_L1).toInteger() - device.value("signedAt"_L1).toInteger();
    const qint64 signedAt = client.challengeMs() - age;
    const QString nonce = device.value("nonce"_L1).toString();
    const bool isChallenged = !nonce.isEmpty() && nonce == challenge.value("nonce"_L1).toString();

    QJsonObject params = spoken(recorded).toObject();
    device = params.value("device"_L1).toObject();
    QString said = identity.publicKey();
    if (isStandardBase64)
        said = said.replace(u'-', u'+').replace(u'_', u'/') + u'=';
    device.insert(u"publicKey"_s, said);
    device.insert(u"signedAt"_s, signedAt);
    if (isChallenged)
        device.insert(u"nonce"_s, client.nonce());
    if (!signedPayload.isEmpty()) {
        QStringList fields = replaced(signedPayload).split(u'|');
        fields[6] = QString::number(signedAt);
        if (fields.size() > 8 && isChallenged)
            fields[8] = client.nonce();
        device.insert(u"signature"_s, signatureOver(fields, identity));
    }
    params.insert(u"device"_s, device);
    return params;
}

std::optional<QString> Replay::differenceOfTexts(const QString &recorded, const QString &actual,
                                                 const QString &path)
{
    // The first occurrence says what a placeholder stands for, also within a longer text.
    if (isPlaceholder(recorded) && !m_known.contains(recorded) && !actual.isEmpty())
        m_known.insert(recorded, actual);
    auto theirs = uuid().globalMatch(recorded);
    auto ours = uuid().globalMatch(actual);
    while (theirs.hasNext() && ours.hasNext()) {
        const QString name = theirs.next().captured();
        const QString value = ours.next().captured();
        if (!m_known.contains(name))
            m_known.insert(name, value);
    }
    if (replaced(recorded) == actual || isCutReading(recorded, actual))
        return std::nullopt;
    return u"%1: \"%2\" instead of \"%3\""_s.arg(path, actual, replaced(recorded));
}

std::optional<QString> Replay::differenceOfObjects(const QJsonObject &recorded,
                                                   const QJsonObject &actual, const QString &path)
{
    for (auto it = recorded.begin(); it != recorded.end(); ++it) {
        const QString below = path + u'/' + it.key();
        if (!actual.contains(it.key()))
            return below + u" is missing"_s;
        if (isTime(it.key())) {
            if (!it.value().isNull() && !actual.value(it.key()).isDouble())
                return below + u" is not a time"_s;
            continue;
        }
        // JSON within a text: the order of its keys is nobody's promise.
        const auto theirs = embedded(it.key(), it.value());
        const auto ours = embedded(it.key(), actual.value(it.key()));
        const bool isEmbedded = theirs && ours;
        if (auto difference = differenceOf(isEmbedded ? *theirs : it.value(),
                                           isEmbedded ? *ours : actual.value(it.key()), below))
            return difference;
    }
    for (const QString &key : actual.keys()) {
        if (!m_more.contains(key) && !recorded.contains(key))
            return u"%1/%2 was not recorded"_s.arg(path, key);
    }
    return std::nullopt;
}

std::optional<QString> Replay::differenceOf(const QJsonValue &recorded, const QJsonValue &actual,
                                            const QString &path)
{
    if (recorded.isObject() && actual.isObject())
        return differenceOfObjects(recorded.toObject(), actual.toObject(), path);
    if (recorded.isString() && actual.isString())
        return differenceOfTexts(recorded.toString(), actual.toString(), path);
    if (recorded.isArray() && actual.isArray()) {
        const QJsonArray theirs = recorded.toArray();
        const QJsonArray ours = actual.toArray();
        if (theirs.size() != ours.size())
            return u"%1 has %2 entries instead of %3"_s.arg(path)
                .arg(ours.size())
                .arg(theirs.size());
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            if (auto difference =
                    differenceOf(theirs.at(i), ours.at(i), u"%1/%2"_s.arg(path).arg(i)))
                return difference;
        }
        return std::nullopt;
    }
    if (recorded == actual)
        return std::nullopt;
    const auto text = [](const QJsonValue &value) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    };
    return u"%1: %2 instead of %3"_s.arg(path, text(actual), text(recorded));
}

QJsonObject Replay::essenceOfHello(const QJsonObject &payload)
{
    QJsonObject auth = payload.value("auth"_L1).toObject();
    // Not the protocol's to require: how it was proven, and the web page's recovery.
    for (const QString &key : {u"method"_s, u"recoveryScope"_s, u"recoveryMigrationAllowed"_s})
        auth.remove(key);
    QJsonObject essence{{u"type"_s, payload.value("type"_L1)},
                        {u"protocol"_s, payload.value("protocol"_L1)}};
    if (!auth.isEmpty())
        essence.insert(u"auth"_s, auth);
    return essence;
}

} // namespace gateway::test
