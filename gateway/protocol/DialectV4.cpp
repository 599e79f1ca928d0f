// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/DialectV4.h"

#include "gateway/base/Limits.h"
#include "gateway/protocol/Hello.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

/// An object with further fields, which are text already.
QByteArray withFields(const QJsonObject &object, const QByteArray &fields)
{
    QByteArray text = RawJson::fromValue(object).text();
    text.chop(1);
    return text + ',' + fields + '}';
}

/// An object that says the same in every hello.
QByteArray textOf(const QJsonObject &object)
{
    return RawJson::fromValue(object).text();
}

QByteArray encodeSnapshot(const Hello &hello)
{
    // There is one agent name that clients may fall back on; no assistant runs behind it.
    static const QByteArray Defaults = textOf({{u"defaultAgentId"_s, u"main"_s},
                                               {u"mainKey"_s, u"main"_s},
                                               {u"mainSessionKey"_s, u"agent:main:main"_s},
                                               {u"scope"_s, u"per-sender"_s},
                                               {u"modelConfigured"_s, false}});
    QJsonObject snapshot{
        {u"stateVersion"_s, QJsonObject{{u"presence"_s, hello.stateVersion.presence},
                                        {u"health"_s, hello.stateVersion.health}}},
        {u"uptimeMs"_s, hello.uptimeMs},
        {u"suspension"_s, QJsonObject{{u"phase"_s, hello.suspensionPhase}}},
    };
    if (hello.configPath)
        snapshot.insert(u"configPath"_s, *hello.configPath);
    if (hello.stateDir)
        snapshot.insert(u"stateDir"_s, *hello.stateDir);
    if (hello.authMode)
        snapshot.insert(u"authMode"_s, *hello.authMode);
    return withFields(snapshot, R"("presence":)" + hello.presence.text() + R"(,"health":)" +
                                    hello.health.text() + R"(,"sessionDefaults":)" + Defaults);
}

QJsonObject encodeAuth(const Hello &hello)
{
    QJsonObject auth{{u"role"_s, hello.role},
                     {u"scopes"_s, QJsonArray::fromStringList(hello.scopes)}};
    if (hello.deviceToken)
        auth.insert(u"deviceToken"_s, QString::fromUtf8(hello.deviceToken->reveal()));
    if (hello.deviceTokenIssuedAtMs)
        auth.insert(u"issuedAtMs"_s, *hello.deviceTokenIssuedAtMs);
    if (!hello.furtherTokens.isEmpty())
        auth.insert(u"deviceTokens"_s, hello.furtherTokens);
    return auth;
}

} // namespace

const DialectRules &DialectV4::rules() const
{
    static constexpr DialectRules Rules{.proofAge = limits::ProofAge,
                                        .approvalTimeout = limits::ApprovalTimeout};
    return Rules;
}

bool DialectV4::offers(const MethodSpec &method) const
{
    return method.versions != MethodSpec::Versions::V3Only;
}

RawJson DialectV4::encodeFeatures(const QStringList &methods, QStringList events) const
{
    return RawJson::fromValue(QJsonObject{{u"methods"_s, QJsonArray::fromStringList(methods)},
                                          {u"events"_s, QJsonArray::fromStringList(events)}});
}

// What is long is text already, and stays so: this is most of what a handshake encodes.
RawJson DialectV4::encodeHello(const Hello &hello) const
{
    static const QByteArray Policy =
        textOf({{u"maxPayload"_s, limits::MessageBytes},
                {u"maxBufferedBytes"_s, limits::SendBufferBytes},
                {u"tickIntervalMs"_s, qint64(limits::TickInterval.count())}});
    return RawJson::trusted(
        withFields(helloFields(hello), R"("snapshot":)" + encodeSnapshot(hello) + R"(,"policy":)" +
                                           Policy + R"(,"features":)" + hello.features.text()));
}

// `auth.method` is left out: it is optional, and the published schema of this version refuses it.
QJsonObject DialectV4::helloFields(const Hello &hello) const
{
    QJsonObject object{
        {u"type"_s, u"hello-ok"_s},
        {u"protocol"_s, 4},
        {u"server"_s, QJsonObject{{u"version"_s, hello.serverVersion},
                                  {u"bootId"_s, hello.bootId},
                                  {u"connId"_s, hello.connectionId}}},
        {u"auth"_s, encodeAuth(hello)},
    };
    if (hello.canvasSurfaceUrl) {
        object.insert(
            u"pluginSurfaceUrls"_s,
            QJsonObject{{u"canvas"_s, QString::fromLatin1(hello.canvasSurfaceUrl->reveal())}});
    }
    return object;
}

QJsonValue DialectV4::lowerReply(QStringView, QJsonValue reply) const
{
    return reply;
}

RpcError DialectV4::lowerError(RpcError error) const
{
    return error;
}

std::optional<Event> DialectV4::lowerEvent(const Event &event) const
{
    return event;
}

const ProtocolDialect &dialectV4()
{
    static const DialectV4 Dialect;
    return Dialect;
}

} // namespace gateway
