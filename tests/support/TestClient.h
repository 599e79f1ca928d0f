// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestIdentity.h"

#include <QJsonObject>
#include <QNetworkRequest>
#include <QObject>
#include <QWebSocket>

#include <optional>

namespace gateway::test {

/// A client over a real socket that keeps every frame it gets. The waiting calls run the event loop
/// for at most five seconds.
class TestClient final : public QObject
{
    Q_OBJECT

public:
    explicit TestClient(quint16 port, const QNetworkRequest &request = QNetworkRequest());
    /// Whatever certificate the gateway shows is taken.
    explicit TestClient(const QUrl &url);
    ~TestClient() override;

    /// Who `signIn` says it is; a node unless changed.
    struct Profile
    {
        int minProtocol = 4;
        int maxProtocol = 4;
        QString clientId = QStringLiteral("gateway-client");
        QString mode = QStringLiteral("backend");
        QString platform = QStringLiteral("linux");
        QString deviceFamily = QStringLiteral("Linux");
        QString displayName = {};
        QString role = QStringLiteral("operator");
        QStringList scopes = {};
        QString token = {};
        QString deviceToken = {};
        QString setupToken = {}; ///< The secret of a setup code.
        QStringList caps = {};
        QStringList commands = {};
        std::optional<TestIdentity> identity = {};
        int payloadVersion = 3;
        std::chrono::milliseconds clockDifference{0}; ///< The device's clock minus the gateway's.
    };
    [[nodiscard]] static Profile administrator(const QString &token);
    [[nodiscard]] static Profile node(const QString &token, const TestIdentity &identity,
                                      const QStringList &commands);

    [[nodiscard]] bool waitForChallenge();
    /// Opens with `profile` and returns the response frame; empty if none came.
    QJsonObject signIn(const Profile &profile);
    /// The parameters `signIn` would send, for tests that change them.
    [[nodiscard]] QJsonObject connectParams(const Profile &profile) const;

    /// Sends a request and returns its response frame; empty if none came.
    QJsonObject call(const QString &method, const QJsonValue &params = QJsonObject());
    /// Sends a request; the answer is found by `reply`.
    QString send(const QString &method, const QJsonValue &params = QJsonObject());
    void sendText(const QString &text);
    void sendBinary(const QByteArray &bytes) { m_socket.sendBinaryMessage(bytes); }

    [[nodiscard]] QJsonObject reply(const QString &id); ///< Waits for it.
    /// The same, and takes it out of the list, for ids that are used again.
    [[nodiscard]] QJsonObject takeReply(const QString &id);
    /// Waits for an event not seen before and takes it out of the list; empty if none came.
    QJsonObject takeEvent(const QString &name);
    [[nodiscard]] bool hasEvent(const QString &name) const;
    [[nodiscard]] bool waitForClose();

    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }
    [[nodiscard]] QString closeReason() const { return m_socket.closeReason(); }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }
    [[nodiscard]] QString nonce() const { return m_nonce; }
    [[nodiscard]] qint64 challengeMs() const { return m_challengeMs; }
    void close() { m_socket.close(); }
    void abort() { m_socket.abort(); }
    [[nodiscard]] const QList<QJsonObject> &frames() const { return m_frames; }

private:
    void open(const QNetworkRequest &request);

    QWebSocket m_socket;
    QList<QJsonObject> m_frames;
    QList<QJsonObject> m_events;
    QString m_nonce;
    qint64 m_challengeMs = 0;
    bool m_isClosed = false;
    int m_lastId = 0;
};

} // namespace gateway::test
