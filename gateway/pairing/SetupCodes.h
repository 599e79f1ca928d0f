// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/base/Secret.h"
#include "gateway/protocol/Connect.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <map>
#include <optional>

namespace gateway {

/// What a setup code opens. Rule: protocol-v4.md 5.8 "Profiles".
enum class SetupAccess { Full, Limited, Node };
[[nodiscard]] QLatin1StringView toText(SetupAccess access);
/// The operator's scopes that come with it; empty for Node.
[[nodiscard]] QStringList operatorScopesOf(SetupAccess access);
/// Whether a program of this kind may use it without a person: mobile apps, or the node host.
[[nodiscard]] bool isMeantFor(SetupAccess access, const ClientDescription &client);

/// A single-use secret that lets one device in.
struct SetupCode
{
    QString setupId = {};
    Secret token = {};
    SetupAccess access = SetupAccess::Node;
    qint64 expiresAtMs = 0; ///< As clients are told.
    /// By the clock that nobody sets: setting the other one back makes no code last longer.
    std::chrono::milliseconds lastMoment{0};
    std::optional<DeviceId> boundTo = {};       ///< The first device that presented it.
    QString contactedFrom = {};                 ///< Its address; empty for this host or before.
    std::optional<QJsonObject> completion = {}; ///< Used up; payload of its event.

    bool operator==(const SetupCode &) const = default;
};

/// Hands out setup codes and accepts each of them once.
///
/// Codes are in memory only: they end with the gateway, at their time, when they are used, and when
/// they are revoked. A code belongs to the first device that presents it.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 5.8.
class SetupCodes final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Lifetime{600'000};          // v4 5.8
    static constexpr std::chrono::milliseconds OutcomeLifetime{1'200'000}; // v4 5.8
    static constexpr std::size_t MaxCodes = 32;                            // own

    explicit SetupCodes(Clock &clock, QObject *parent = nullptr);

    /// Nothing when too many are open.
    std::optional<SetupCode> issue(SetupAccess access);
    void revoke(const QString &setupId); ///< A used one keeps its outcome.

    /// The code of `token`, from now on bound to `device`; nothing if it is unknown, expired, used,
    /// or another device's.
    std::optional<SetupCode> present(const Secret &token, const DeviceId &device,
                                     const QString &address);
    /// The device is in: the code is used up.
    void complete(const QString &setupId, const DeviceId &device, const QString &deviceName);

    /// Payload of `device.pair.setupStatus`.
    [[nodiscard]] QJsonObject status(const QString &setupId) const;
    [[nodiscard]] QList<SetupCode> all() const; ///< Open and used ones.

signals:
    void changed();
    void completed(const QJsonObject &payload); ///< For `device.pair.setup.completed`.

private:
    void dropOld();
    [[nodiscard]] bool isExpired(const SetupCode &code) const;

    Clock &m_clock;
    std::map<QString, SetupCode> m_codes;
};

/// The text of a setup code: base64url of its JSON object.
[[nodiscard]] Secret encodeSetupCode(const SetupCode &code, const QStringList &urls,
                                     const QString &tlsFingerprint);

} // namespace gateway
