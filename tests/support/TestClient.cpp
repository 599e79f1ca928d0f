// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr int PatienceMs = 5000;

} // namespace

TestClient::TestClient(quint16 port, const QNetworkRequest &request)
{
    QNetworkRequest target = request;
    target.setUrl(QUrl(u"ws://127.0.0.1:%1/"_s.arg(port)));
    open(target);
}

TestClient::TestClient(const QUrl &url)
{
    // Asked for before, open() forgets it.
    connect(&m_socket, &QWebSocket::sslErrors, this, [this] { m_socket.ignoreSslErrors(); });
    open(QNetworkRequest(url));
}

void TestClient::open(const QNetworkRequest &request)
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        m_frames.append(frame);
        if (frame.value("type"_L1) != "event"_L1)
            return;
        if (frame.value("event"_L1) == "connect.challenge"_L1) {
            m_nonce = frame.value("payload"_L1).toObject().value("nonce"_L1).toString();
            m_challengeMs = frame.value("payload"_L1).toObject().value("ts"_L1).toInteger();
        } else {
            m_events.append(frame);
        }
    });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] { m_isClosed = true; });
    m_socket.open(request);
}

TestClient::~TestClient()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

TestClient::Profile TestClient::administrator(const QString &token)
{
    return {.scopes = {u"operator.admin"_s, u"operator.approvals"_s, u"operator.pairing"_s},
            .token = token};
}

TestClient::Profile TestClient::node(const QString &token, const TestIdentity &identity,
                                     const QStringList &commands)
{
    return {.clientId = u"node-host"_s,
            .mode = u"node"_s,
            .displayName = u"Test node"_s,
            .role = u"node"_s,
            .token = token,
            .caps = {u"system"_s},
            .commands = commands,
            .identity = identity};
}

bool TestClient::waitForChallenge()
{
    return QTest::qWaitFor([this] { return !m_nonce.isEmpty() || m_isClosed; }, PatienceMs) &&
           !m_nonce.isEmpty();
}

QJsonObject TestClient::connectParams(const Profile &profile) const
{
    QJsonObject client{{u"id"_s, profile.clientId},
                       {u"mode"_s, profile.mode},
                       {u"version"_s, u"1.0.0"_s},
                       {u"platform"_s, profile.platform}};
    if (!profile.deviceFamily.isEmpty())
        client.insert(u"deviceFamily"_s, profile.deviceFamily);
    if (!profile.displayName.isEmpty())
        client.insert(u"displayName"_s, profile.displayName);
    QJsonObject auth;
    if (!profile.token.isEmpty())
        auth.insert(u"token"_s, profile.token);
    if (!profile.deviceToken.isEmpty())
        auth.insert(u"deviceToken"_s, profile.deviceToken);
    if (!profile.setupToken.isEmpty())
        auth.insert(u"bootstrapToken"_s, profile.setupToken);
    QJsonObject params{{u"minProtocol"_s, profile.minProtocol},
                       {u"maxProtocol"_s, profile.maxProtocol},
                       {u"client"_s, client},
                       {u"role"_s, profile.role},
                       {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
                       {u"auth"_s, auth}};
    if (!profile.caps.isEmpty() || profile.role == "node"_L1)
        params.insert(u"caps"_s, QJsonArray::fromStringList(profile.caps));
    if (profile.role == "node"_L1)
        params.insert(u"commands"_s, QJsonArray::fromStringList(profile.commands));
    if (profile.identity) {
        params.insert(u"device"_s,
                      profile.identity->device(
                          {.version = profile.payloadVersion,
                           .clientId = profile.clientId,
                           .clientMode = profile.mode,
                           .role = profile.role,
                           .scopes = profile.scopes,
                           .signedAtMs = m_challengeMs + profile.clockDifference.count(),
                           .token = profile.token + profile.deviceToken + profile.setupToken,
                           .nonce = m_nonce,
                           .platform = profile.platform,
                           .deviceFamily = profile.deviceFamily}));
    }
    return params;
}

QJsonObject TestClient::signIn(const Profile &profile)
{
    if (!waitForChallenge())
        return {};
    return call(u"connect"_s, connectParams(profile));
}

QString TestClient::send(const QString &method, const QJsonValue &params)
{
    const QString id = QString::number(++m_lastId);
    QJsonObject frame{{u"type"_s, u"req"_s}, {u"id"_s, id}, {u"method"_s, method}};
    if (!params.isUndefined())
        frame.insert(u"params"_s, params);
    sendText(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    return id;
}

void TestClient::sendText(const QString &text)
{
    m_socket.sendTextMessage(text);
}

QJsonObject TestClient::call(const QString &method, const QJsonValue &params)
{
    return reply(send(method, params));
}

QJsonObject TestClient::reply(const QString &id)
{
    const auto find = [&] {
        const auto it = std::ranges::find_if(m_frames, [&](const QJsonObject &frame) {
            return frame.value("type"_L1) == "res"_L1 && frame.value("id"_L1) == id;
        });
        return it == m_frames.end() ? QJsonObject() : *it;
    };
    const bool came = QTest::qWaitFor([&] { return !find().isEmpty() || m_isClosed; }, PatienceMs);
    return came ? find() : QJsonObject();
}

QJsonObject TestClient::takeReply(const QString &id)
{
    const QJsonObject frame = reply(id);
    m_frames.removeOne(frame);
    return frame;
}

QJsonObject TestClient::takeEvent(const QString &name)
{
    const auto find = [&] {
        return std::ranges::find_if(
            m_events, [&](const QJsonObject &frame) { return frame.value("event"_L1) == name; });
    };
    if (!QTest::qWaitFor([&] { return find() != m_events.end(); }, PatienceMs))
        return {};
    const auto it = find();
    const QJsonObject event = *it;
    m_events.erase(it);
    return event;
}

bool TestClient::hasEvent(const QString &name) const
{
    return std::ranges::any_of(
        m_events, [&](const QJsonObject &frame) { return frame.value("event"_L1) == name; });
}

bool TestClient::waitForClose()
{
    return QTest::qWaitFor([this] { return m_isClosed; }, PatienceMs);
}

bool TestClient::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

} // namespace gateway::test
